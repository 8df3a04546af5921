/// A token as it is handed out: `smv_`, a short id, 256 bits, and a check sum over all that.
struct TokenText: Sendable {
  static let length = 4 + idLength + 1 + Secret.letters + 1 + 8
  static let idLength = 8

  let id: String
  let text: String

  init(_ randomness: Randomness) {
    let letters = Array("0123456789abcdefghijklmnopqrstuv".utf8)
    id = String(decoding: randomness.bytes(Self.idLength).map { letters[Int($0 & 31)] }, as: UTF8.self)
    let body = "smv_\(id)_\(Secret(randomness).text)"
    text = "\(body)_\(CRC32.text(of: body.utf8))"
  }

  /// Takes what somebody sent; `nil` for what has not the form or the sum, before anything is looked up.
  init?(_ text: String) {
    guard text.utf8.count == Self.length else { return nil }
    let bytes = Array(text.utf8)
    let (idEnd, bodyEnd) = (4 + Self.idLength, Self.length - 9)
    let isID = bytes[4..<idEnd].allSatisfy { (0x30...0x39).contains($0) || (0x61...0x76).contains($0) }
    guard bytes.starts(with: "smv_".utf8), isID, bytes[idEnd] == UInt8(ascii: "_"),
      Base64.url.bytes(of: bytes[(idEnd + 1)..<bodyEnd]) != nil, bytes[bodyEnd] == UInt8(ascii: "_"),
      bytes[(bodyEnd + 1)...].elementsEqual(CRC32.text(of: bytes[..<bodyEnd]).utf8)
    else { return nil }
    id = String(decoding: bytes[4..<idEnd], as: UTF8.self)
    self.text = text
  }

  var hash: SecretHash { SecretHash(of: text) }
}
