/// Which characters cannot be written as they are.
enum Escapes {
  /// A bit for each character below 64 that needs a second look: those that are never allowed,
  /// and those that a reader would take for markup or change.
  static let inText = never | bit("&") | bit("<") | bit(">") | bit("\r")
  static let inAttribute = inText | bit("\"") | bit("\t") | bit("\n")

  private static let never: UInt64 = 0xFFFF_FFFF & ~(bit("\t") | bit("\n") | bit("\r"))

  private static func bit(_ character: Unicode.Scalar) -> UInt64 { 1 << UInt64(character.value) }

  static func reference(for byte: UInt8) throws(XMLWriterFault) -> StaticString {
    switch byte {
    case Byte.ampersand: "&amp;"
    case Byte.less: "&lt;"
    case Byte.greater: "&gt;"
    case Byte.quote: "&quot;"
    case Byte.tab: "&#9;"
    case Byte.lineFeed: "&#10;"
    case Byte.carriageReturn: "&#13;"
    default: throw .forbiddenCharacter(Unicode.Scalar(byte))
    }
  }

  /// Beyond ASCII only two characters are forbidden, U+FFFE and U+FFFF: `EF BF BE` and `EF BF BF`.
  static func check(_ bytes: UnsafeBufferPointer<UInt8>, isUTF8: Bool) throws(XMLWriterFault) {
    if !isUTF8, (try? UTF8Span(validating: Span(_unsafeElements: bytes))) == nil { throw .notUTF8 }
    var index = 0
    while let found = bytes.index(of: 0xEF, from: index) {
      if bytes[found + 1] == 0xBF, bytes[found + 2] >= 0xBE {
        throw .forbiddenCharacter(bytes[found + 2] == 0xBE ? "\u{FFFE}" : "\u{FFFF}")
      }
      index = found + 3
    }
  }
}

/// Why a text cannot be written as XML.
public enum XMLWriterFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// XML has no way of writing this character, not even by its number.
  case forbiddenCharacter(Unicode.Scalar)
  /// The bytes are not UTF-8.
  case notUTF8

  /// What is wrong, in one line.
  public var description: String {
    switch self {
    case .forbiddenCharacter(let scalar): "XML cannot hold the character U+\(hexadecimal(scalar.value))"
    case .notUTF8: "the text is not UTF-8"
    }
  }

  private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
