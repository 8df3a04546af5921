import Testing
import Vocabulary

@testable import Pages
@testable import Server

@Suite struct `What was typed before a session ended` {
  private let typed = [FormValue("csrf", "p"), FormValue("why", "Signert i går"), FormValue("version", "\"v\"")]

  @Test func `goes along through signing in, and no proof of the session that ended`() {
    let going = FormBody(typed).goingAlong(hadFile: false, most: 1 << 20)
    #expect(going == Array(typed.dropFirst()))
  }

  @Test func `goes along without its file, and says so once`() {
    let going = FormBody(typed).goingAlong(hadFile: true, most: 1 << 20)
    #expect(going == typed.dropFirst() + [.fileIsGone])
    #expect(FormBody(going).goingAlong(hadFile: true, most: 1 << 20) == going)
  }

  @Test(arguments: ["a", "å"]) func `goes along without the largest of it where it is too much for one form`(
    sign: String
  ) {
    let large = FormValue("file", String(repeating: sign, count: 600_000))
    let going = FormBody(typed + [large]).goingAlong(hadFile: false, most: 500_000)
    #expect(going == typed.dropFirst() + [.fileIsGone])
    #expect(FormBody(typed + [large]).goingAlong(hadFile: false, most: 8 << 20).contains(large))
  }

  @Test(arguments: Language.allCases) func `is said to go along without its file, before and after`(language: Language)
    throws
  {
    func seen(_ page: some Page) throws -> String { String(decoding: try WrittenPage(page).content, as: UTF8.self) }
    let (with, without) = ([FormValue("why", "x")], [FormValue("why", "x"), .fileIsGone])
    let before = try seen(SignInPage(in: language, next: .today, carried: without))
    let after = try seen(CarriedPage(without, to: .today, proof: "p", in: language))
    for page in [before, after] { #expect(page.contains(language == .en ? "Only the file" : "Bare filen")) }
    #expect(before.contains("name=\"carried.why\" value=\"x\""))
    #expect(try !seen(SignInPage(in: language, next: .today, carried: with)).contains("file"))
  }
}
