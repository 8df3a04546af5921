import Registry
import Vocabulary
import Wording

extension ValueRule {
  /// Whether a text is such a value.
  func admits(_ text: String) -> Bool {
    switch self {
    case .id: Self.isID(text)
    case .day: Day(text) != nil
    case .number(let range): Self.number(text).map(range.contains) ?? false
    case .choice(let words): words.contains(text)
    case .flag: text == "true" || text == "false"
    case .cursor: Cursor(text) != nil
    case .asOf: AsOf(text) != nil
    case .text(let most):
      !text.isEmpty && text.unicodeScalars.count <= most && !text.unicodeScalars.contains(where: \.isControl)
    case .tag: !EntityTags(text).isEmpty
    case .key: (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    case .list(let words):
      !text.isEmpty
        && text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { words.contains(String($0)) }
    }
  }

  /// A whole number in its shortest form.
  private static func number(_ text: String) -> Int? {
    guard let number = Int(text), String(number) == text else { return nil }
    return number
  }

  /// As the register document has ids.
  private static func isID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (1...63).contains(bytes.count), let first = bytes.first, isLetterOrDigit(first) else { return false }
    return bytes.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension Unicode.Scalar {
  /// Whether it steers a terminal or a line rather than stand for a character.
  fileprivate var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }
}

extension AsOf {
  /// A past state as it is asked for: a revision's number, or a day.
  init?(_ text: String) {
    if let day = Day(text) {
      self = .day(day)
    } else if let number = Int(text), number > 0, String(number) == text {
      self = .revision(number)
    } else {
      return nil
    }
  }
}
