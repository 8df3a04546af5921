/// Rows of bits, all of one width: for each term the terms above it, for each scope the terms that it covers.
struct BitRows {
  /// Words of 64 bits in a row.
  let width: Int
  private(set) var words: [UInt64] = []

  init(bits: Int, rows: Int = 0) {
    width = (bits + 63) / 64
    words = [UInt64](repeating: 0, count: rows * width)
  }

  subscript(row: Int, bit: Int) -> Bool {
    get { words[row * width + bit >> 6] & (1 << UInt64(bit & 63)) != 0 }
    set {
      let (place, mask) = (row * width + bit >> 6, UInt64(1) << UInt64(bit & 63))
      if newValue { words[place] |= mask } else { words[place] &= ~mask }
    }
  }

  /// One row as a value.
  func row(_ row: Int) -> Bits { Bits(words: Array(words[row * width..<(row + 1) * width])) }

  /// Takes all bits out of a row.
  mutating func clear(_ row: Int) { for place in row * width..<(row + 1) * width { words[place] = 0 } }

  /// Adds a row and says its number.
  mutating func append(_ bits: Bits) -> Int {
    words.append(contentsOf: bits.words)
    return words.count / max(width, 1) - 1
  }
}

/// One row of bits, for making others out of.
struct Bits: Hashable {
  var words: [UInt64]

  init(words: [UInt64]) { self.words = words }

  init(width: Int) { words = [UInt64](repeating: 0, count: width) }

  subscript(bit: Int) -> Bool { words[bit >> 6] & (1 << UInt64(bit & 63)) != 0 }

  mutating func insert(_ bit: Int) { words[bit >> 6] |= 1 << UInt64(bit & 63) }

  mutating func formUnion(_ rows: BitRows, _ row: Int) {
    for place in words.indices { words[place] |= rows.words[row * rows.width + place] }
  }

  mutating func formUnion(_ other: Bits) {
    for place in words.indices { words[place] |= other.words[place] }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The places of the bits that are set, ascending.
  var elements: [Int] {
    words.enumerated().flatMap { place, word in (0..<64).filter { word >> UInt64($0) & 1 == 1 }.map { place * 64 + $0 }
    }
  }

  mutating func subtract(_ other: Bits) {
    for place in words.indices { words[place] &= ~other.words[place] }
  }
}
