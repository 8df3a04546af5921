/// What a text becomes inside a page: five characters as references, and nothing that steers or hides.
enum Escaping {
  /// Writes a text so that it is text and nothing else, between tags and inside a quoted attribute alike.
  static func write(_ text: String, to buffer: inout MarkupBuffer) {
    var text = text
    if text.withUTF8({ $0.allSatisfy(isPlain) }) { return buffer.write(verbatim: text.utf8) }
    for scalar in text.unicodeScalars { write(scalar, to: &buffer) }
    buffer.write(verbatim: EmptyCollection())
  }

  /// Writes a text of a field, which is sent again: what is hidden goes along unseen and unchanged. What HTML cannot hold is
  /// shown, and so is refused when it is sent.
  static func write(typed text: String, to buffer: inout MarkupBuffer) {
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        buffer.write("&#13;")
      } else if scalar.value >= 0x7F {
        for byte in UTF8.encode(scalar) ?? .init() { buffer.write(byte) }
      } else {
        write(scalar, to: &buffer)
      }
    }
    buffer.write(verbatim: EmptyCollection())
  }

  /// Printable ASCII that means nothing to HTML or XML.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    default: byte >= 0x20 && byte < 0x7F
    }
  }

  private static func write(_ scalar: Unicode.Scalar, to buffer: inout MarkupBuffer) {
    switch scalar {
    case "&": buffer.write("&amp;")
    case "<": buffer.write("&lt;")
    case ">": buffer.write("&gt;")
    case "\"": buffer.write("&quot;")
    case "'": buffer.write("&#39;")
    case _ where isHidden(scalar): writeVisibly(scalar, to: &buffer)
    default: for byte in UTF8.encode(scalar) ?? .init() { buffer.write(byte) }
    }
  }

  /// Whether a reader would not see the character, or see other characters in another order because of it:
  /// controls, marks of direction, separators of lines, spaces of no width, tags, and what is no character.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case ..<0x20, 0x7F...0x9F, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xE0000...0xE0FFF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// `⟨U+202E⟩`: what stands there, for all to see.
  private static func writeVisibly(_ scalar: Unicode.Scalar, to buffer: inout MarkupBuffer) {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - hex.count))
    buffer.write(verbatim: "\u{27E8}U+\(zeros)\(hex)\u{27E9}".utf8)
  }
}
