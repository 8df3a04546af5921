internal import Documents
internal import Registry
internal import Vocabulary

/// The pools hold what flows of any revision declare, so that a set gets a number of the snapshot only where a flow of
/// this revision uses it: else a party that nobody names any more would be asked for.
extension SnapshotReading {
  mutating func readPools() throws {
    let rows = try Statement(connection, "SELECT number, pool, word FROM word ORDER BY number")
    while try rows.step() {
      guard let pool = WordPool(rawValue: UInt64(clamping: rows.number(1))) else { throw PackedReader.Damage() }
      words[rows.reference(0)] = StoredWord(pool: pool, text: rows.text(2))
    }
    storedSets = try StoredPool(try Statement(connection, "SELECT number, packed FROM declared_set ORDER BY number"))
    storedDetails = try StoredPool(try Statement(connection, "SELECT number, packed FROM details ORDER BY number"))
    (sets[0], details[0]) = (.undeclared, 0)
  }

  /// The set with a number on disk.
  @inline(__always)
  mutating func set(_ disk: UInt32) throws(PackedReader.Damage) -> SetNumber {
    if let known = sets[Int(disk)] { return known }
    let number = try newSet(Int(disk))
    sets[Int(disk)] = number
    return number
  }

  private mutating func newSet(_ disk: Int) throws(PackedReader.Damage) -> SetNumber {
    let (pool, content) = try storedSets.read(disk) { (reader: inout PackedReader) throws(PackedReader.Damage) in
      try PackedSet.read(&reader)
    }
    switch content {
    case .none(let confirmation): return builder.none(confirmation, in: pool.dimension)
    case .words(let disk):
      var numbers: [UInt32] = []
      for number in disk { numbers.append(try word(Int(number), in: pool)) }
      return builder.set(&numbers, in: pool.dimension)
    }
  }

  private mutating func word(_ disk: Int, in pool: WordPool) throws(PackedReader.Damage) -> UInt32 {
    var word = try words.known(disk)
    guard word.pool == pool else { throw PackedReader.Damage() }
    if let number = word.number { return number }
    let number =
      pool == .places
      ? builder.number(of: try PlaceUse(word: word.text))
      : word.text.withUTF8 { builder.number(ofWord: $0, in: pool.dimension) }
    word.number = number
    words[disk] = word
    return number
  }

  /// What many flows declare alike, by its number on disk.
  @inline(__always)
  mutating func details(_ disk: UInt32) throws(PackedReader.Damage) -> UInt32 {
    if let known = details[Int(disk)] { return known }
    let content = try storedDetails.read(Int(disk)) { (reader: inout PackedReader) throws(PackedReader.Damage) in
      try PackedDetails.read(&reader)
    }
    let number = builder.number(of: content)
    details[Int(disk)] = number
    return number
  }

  mutating func readNames() throws {
    try Self.rows(of: "actor", "number, id", connection, at: revision) { row in
      actors[row.reference(0)] = row.withText(1) { builder.number(ofActor: $0) }
    }
    try Self.rows(of: "activity", "number, id", connection, at: revision) { row in
      activities[row.reference(0)] = row.withText(1) { builder.number(ofActivity: $0) }
    }
  }
}

/// A word of a pool, and its number in the snapshot once a flow has used it.
struct StoredWord {
  let pool: WordPool
  var text: String
  var number: UInt32?
}
