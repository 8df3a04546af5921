/// Where a list goes on: behind the object that was told last. Whoever gets one need not know what is in it.
struct Cursor {
  let last: String

  init(after last: String) { self.last = last }

  /// Reads what was given out; `nil` for anything else.
  init?(_ text: String) {
    guard !text.isEmpty, text.utf8.count <= 512, text.utf8.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      guard rest.utf8.prefix(2).allSatisfy({ Self.digits.contains($0) }), let byte = UInt8(rest.prefix(2), radix: 16)
      else { return nil }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    guard let last = String(validating: bytes, as: UTF8.self) else { return nil }
    self.last = last
  }

  private static let digits = Set("0123456789abcdef".utf8)

  /// As it is given out.
  var text: String {
    last.utf8.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
