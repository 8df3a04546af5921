import Vocabulary

/// A set of small numbers, a bit each: what of a large register is linked to a record.
struct NumberSet: Sendable {
  private var words: [UInt64]

  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  func contains(_ number: Int) -> Bool { words[number >> 6] & (1 << UInt64(number & 63)) != 0 }

  /// Whether it was not there before.
  @discardableResult
  mutating func insert(_ number: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(number & 63)
    if words[number >> 6] & bit != 0 { return false }
    words[number >> 6] |= bit
    return true
  }

  /// Ascending.
  var elements: [Int] {
    words.indices.flatMap { index in
      var word = words[index]
      var found: [Int] = []
      while word != 0 {
        found.append(index << 6 | word.trailingZeroBitCount)
        word &= word - 1
      }
      return found
    }
  }
}
