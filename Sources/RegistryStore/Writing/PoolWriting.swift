internal import Registry
internal import Vocabulary

/// Gives the words, sets and details of a snapshot their numbers on disk, and writes those that are new.
struct PoolWriting {
  private let snapshot: RegistrySnapshot
  private var words: [Remembered<UInt32>]
  private var sets: [Remembered<UInt32>]
  private var details: Remembered<UInt32>
  private let findWord: Statement
  private let addWord: Statement
  private let findSet: Statement
  private let addSet: Statement
  private let findDetails: Statement
  private let addDetails: Statement
  private let last: Statement

  /// `isFirst` where all that the snapshot declares is written.
  init(_ snapshot: RegistrySnapshot, _ statements: Statements, isFirst: Bool) throws(StoreFault) {
    self.snapshot = snapshot
    words = WordPool.allCases.map { pool in
      let count = snapshot.names.words(pool.dimension)?.count ?? snapshot.names.placeUses.count
      return Remembered(count, all: isFirst)
    }
    sets = WordPool.allCases.map { Remembered(snapshot.sets[$0.dimension].count, all: isFirst) }
    details = Remembered(snapshot.details.count, all: isFirst)
    findWord = try statements("SELECT number FROM word WHERE pool = ? AND word = ?")
    addWord = try statements("INSERT INTO word (pool, word) VALUES (?, ?)")
    findSet = try statements("SELECT number FROM declared_set WHERE packed = ?")
    addSet = try statements("INSERT INTO declared_set (packed) VALUES (?)")
    findDetails = try statements("SELECT number FROM details WHERE packed = ?")
    addDetails = try statements("INSERT INTO details (packed) VALUES (?)")
    last = try statements("SELECT last_insert_rowid()")
  }

  /// The number on disk of a set of the snapshot; zero where nothing is declared.
  mutating func number(of set: SetNumber, in pool: WordPool) throws -> UInt32 {
    let place = Int(pool.rawValue)
    if set == .undeclared { return 0 }
    if sets[place][set.index] > 0 { return sets[place][set.index] }
    let packed = PackedSet.bytes(try content(of: set, in: pool), in: pool)
    let number = try number(findSet, addSet) { $0.bind($1, blob: packed) }
    sets[place][set.index] = number
    return number
  }

  private mutating func content(of set: SetNumber, in pool: WordPool) throws -> PackedSet.Content {
    let members = snapshot.sets[pool.dimension]
    if let confirmation = members.confirmation(of: set) { return .none(confirmation) }
    var numbers: [UInt32] = []
    for word in members.elements(of: set) { numbers.append(try number(ofWord: word, in: pool)) }
    return .words(numbers.sorted())
  }

  private mutating func number(ofWord word: UInt32, in pool: WordPool) throws -> UInt32 {
    let place = Int(pool.rawValue)
    if words[place][Int(word)] > 0 { return words[place][Int(word)] }
    let text = snapshot.names.words(pool.dimension).map { $0[word] } ?? snapshot.names.placeUses[Int(word)].word
    let number = try number(findWord, addWord) { statement, _ in
      statement.bind(1, Int64(pool.rawValue))
      statement.bind(2, text)
    }
    words[place][Int(word)] = number
    return number
  }

  /// The number on disk of what many flows declare alike; zero where they declare nothing.
  mutating func number(ofDetails raw: UInt32) throws -> UInt32 {
    if raw == 0 { return 0 }
    if details[Int(raw)] > 0 { return details[Int(raw)] }
    let packed = PackedDetails.bytes(of: snapshot.details[Int(raw)])
    let number = try number(findDetails, addDetails) { $0.bind($1, blob: packed) }
    details[Int(raw)] = number
    return number
  }

  /// The number of a row that is there, or of one that is added now.
  private func number(
    _ find: Statement, _ add: Statement, _ bind: (Statement, Int32) -> Void
  ) throws -> UInt32 {
    bind(find, 1)
    defer { find.reset() }
    if try find.step() { return UInt32(clamping: find.number(0)) }
    bind(add, 1)
    try add.run()
    _ = try last.step()
    defer { last.reset() }
    return UInt32(clamping: last.number(0))
  }
}
