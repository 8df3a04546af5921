internal import Vocabulary

/// How single values are read from bytes.
enum ValueReading {
  static func day(_ text: UnsafeBufferPointer<UInt8>) -> Day? {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let century = number(text, 0..<4), let month = number(text, 5..<7), let day = number(text, 8..<10)
    else { return nil }
    return Day(year: century, month: month, day: day)
  }

  /// `PT24H`.
  static func hours(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard (4...7).contains(text.count), text[0] == UInt8(ascii: "P"), text[1] == UInt8(ascii: "T"),
      text[text.count - 1] == UInt8(ascii: "H")
    else { return nil }
    return number(text, 2..<(text.count - 1))
  }

  static func number(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  static func isYesNo(_ text: UnsafeBufferPointer<UInt8>) -> Bool? {
    if equals(text, "yes") { return true }
    return equals(text, "no") ? false : nil
  }

  static func equals(_ text: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<text.count where text[index] != word.utf8Start[index] { return false }
    return true
  }

  /// The shape of an id: `[a-z0-9][a-z0-9.-]{0,62}`.
  static func isID(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (1...63).contains(text.count), isLowerOrDigit(text[0]) else { return false }
    for byte in text where !isLowerOrDigit(byte) && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "-") {
      return false
    }
    return true
  }

  @inline(__always)
  private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  static func isSHA256(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count == 64 && text.allSatisfy { $0 &- UInt8(ascii: "0") < 10 || $0 &- UInt8(ascii: "a") < 6 }
  }

  /// The shape of BCP 47: parts of one to eight letters or digits with hyphens between, the first of letters.
  static func isLanguageTag(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.count), first.allSatisfy(isLetter) else { return false }
    return parts.allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || $0 &- UInt8(ascii: "0") < 10 }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  /// Each member of a list, with where it begins.
  @inline(__always)
  static func forEachMember(
    of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Int) throws(Problem) -> Void
  ) throws(Problem) {
    var index = 0
    while index < text.count {
      if isBlank(text[index]) {
        index += 1
        continue
      }
      let start = index
      while index < text.count, !isBlank(text[index]) { index += 1 }
      try body(UnsafeBufferPointer(rebasing: text[start..<index]), start)
    }
  }
}
