internal import XMLText

/// Which characters cannot be written as they are.
enum Escapes {
  /// Appends text; a reader gets back exactly what was given. Throws for what XML cannot hold.
  static func append(_ text: String, to bytes: inout [UInt8], inAttribute: Bool) throws(XMLWriterFault) {
    var whole = text
    let isPlain = whole.withUTF8 { text in
      for byte in text where byte < 0x20 || byte == 0xEF || isMarkup(byte) { return false }
      bytes.append(contentsOf: text)
      return true
    }
    if isPlain { return }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\"" where inAttribute: bytes.append(contentsOf: "&quot;".utf8)
      case "\r": bytes.append(contentsOf: "&#13;".utf8)
      case "\t" where inAttribute: bytes.append(contentsOf: "&#9;".utf8)
      case "\n" where inAttribute: bytes.append(contentsOf: "&#10;".utf8)
      case "\t", "\n": bytes.append(UInt8(scalar.value))
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": throw .forbiddenCharacter(scalar)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
  }
}
