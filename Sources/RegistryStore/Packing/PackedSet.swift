internal import Registry
internal import Vocabulary

/// A declared set as the pool of sets keeps it: its dimension, then its words by number or who confirmed that it is empty.
///
/// Words stand in the order of their numbers, so that equal sets are equal bytes.
enum PackedSet {
  /// What a set holds.
  enum Content: Equatable {
    case words([UInt32])
    case none(Confirmation)
  }

  static func bytes(_ content: Content, in pool: WordPool) -> [UInt8] {
    var packed = PackedWriter()
    packed.add(UInt64(pool.rawValue))
    switch content {
    case .none(let confirmation):
      packed.add(0 as UInt64)
      packed.add(confirmation)
    case .words(let numbers):
      packed.add(UInt64(numbers.count))
      for number in numbers { packed.add(number) }
    }
    return packed.bytes
  }

  static func read(_ reader: inout PackedReader) throws(PackedReader.Damage) -> (WordPool, Content) {
    guard let pool = WordPool(rawValue: try reader.number()) else { throw PackedReader.Damage() }
    let count = try reader.number()
    if count == 0 { return (pool, .none(try reader.confirmation())) }
    var numbers: [UInt32] = []
    for _ in 0..<count { numbers.append(try reader.number32()) }
    guard reader.isAtEnd else { throw PackedReader.Damage() }
    return (pool, .words(numbers))
  }
}

/// The pools of words. Their numbers are on disk: none is ever given another meaning.
enum WordPool: UInt64, CaseIterable {
  case categories = 0
  case subjects = 1
  case purposes = 2
  case operations = 3
  /// Places in use, of storage and of access.
  case places = 4

  /// The dimension whose pool of the snapshot it is.
  var dimension: Dimension {
    switch self {
    case .categories: .categories
    case .subjects: .subjects
    case .purposes: .purposes
    case .operations: .operations
    case .places: .storage
    }
  }
}

extension PlaceUse {
  /// A place in use as a word of the pool: the place, and who runs it where that is said.
  var word: String {
    switch by {
    case .undeclared: place
    case .recipient: place + " recipient"
    case .party(let party): place + " party " + party.key
    }
  }

  /// Reads what `word` says.
  init(word: String) throws(PackedReader.Damage) {
    let parts = word.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    switch (parts.count, parts.dropFirst().first) {
    case (1, _): self.init(parts[0])
    case (2, "recipient"): self.init(parts[0], by: .recipient)
    case (3, "party"): self.init(parts[0], by: .party(ID(parts[2])))
    default: throw PackedReader.Damage()
    }
  }
}
