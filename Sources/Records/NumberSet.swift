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

  /// Ascending; found one after the other, so that a large set needs no list.
  var elements: Elements { Elements(words: words) }

  /// The numbers of a set.
  struct Elements: Sequence, IteratorProtocol {
    private let words: [UInt64]
    private var place = 0
    private var left: UInt64

    init(words: [UInt64]) {
      self.words = words
      left = words.first ?? 0
    }

    mutating func next() -> Int? {
      while left == 0 {
        guard place + 1 < words.count else { return nil }
        place += 1
        left = words[place]
      }
      defer { left &= left - 1 }
      return place << 6 | left.trailingZeroBitCount
    }
  }
}
