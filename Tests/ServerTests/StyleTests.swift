import Pages
import Testing

@Suite struct `The style of the pages that are served` {
  @Test func `knows every colour that it names`() {
    let sheet = String(decoding: PageStyle.bytes, as: UTF8.self)
    let named = Set(sheet.matches(of: /var\((--[a-z-]+)\)/).map { String($0.1) })
    #expect(named.count > 5)
    for name in named { #expect(sheet.contains("\(name):"), "\(name)") }
  }
}
