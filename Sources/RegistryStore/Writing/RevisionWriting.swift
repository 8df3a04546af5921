internal import Documents
internal import GRDB
internal import Registry
internal import Vocabulary

/// Writes one revision: moves what was to the past, and puts what is in its place.
///
/// Runs within a transaction; whatever it throws leaves the store as it was.
struct RevisionWriting {
  let statements: Statements
  let revision: Int
  let target: RegistrySnapshot
  let changes: ChangesByKind
  /// Nothing was recorded before, so that there is nothing to look for.
  let isFirst: Bool
  var pools: PoolWriting
  let references: ReferenceWriting
  /// What refers to what, noted once every object has its number.
  var waiting: [(table: String, number: Int64, references: [Reference])] = []
  /// By set of places, whom it names.
  var partiesOfPlaces: [SetNumber: [Reference]] = [:]

  init(
    _ statements: Statements, _ revision: Int, _ target: RegistrySnapshot, _ changes: RecordedChanges
  ) throws(StoreFault) {
    (self.statements, self.revision, self.target) = (statements, revision, target)
    self.changes = ChangesByKind(changes)
    isFirst = revision == 1
    pools = try PoolWriting(target, statements, isFirst: isFirst)
    references = try ReferenceWriting(statements, isFirst: revision == 1)
  }

  mutating func write() throws {
    try writeHeader()
    try removeFlows()
    for kind in ObjectKind.keptAsElements { try remove(kind) }
    for kind in ObjectKind.keptAsElements { try put(kind) }
    try writeFlows()
    for (table, number, references) in waiting {
      try self.references.note(references, of: table, number)
    }
  }

  private func writeHeader() throws {
    guard changes.puts(.registry, ObjectName.header.id) else { return }
    for sql in [
      "INSERT INTO header_past SELECT since, ?1, id, language, title FROM header", "DELETE FROM header WHERE ?1 > 0",
    ] {
      let statement = try statements(sql)
      statement.bind(1, revision)
      try statement.run()
    }
    let add = try statements("INSERT INTO header VALUES (1, ?, ?, ?, ?)")
    add.bind(1, revision)
    add.bind(2, target.header.id)
    add.bind(3, target.header.language.rawValue)
    add.bind(4, target.header.title)
    try add.run()
  }

  /// Takes out what was removed.
  private func remove(_ kind: ObjectKind) throws {
    let removed = changes.removed(kind)
    if removed.isEmpty { return }
    let table = kind.table
    let numbers = try NumbersOnDisk(table, statements)
    let past = try PastKeeping(table, statements, revision)
    for id in removed {
      guard let number = try numbers.number(of: id) else { continue }
      try past.keep(number)
      try past.remove(number)
      try references.forget(table, number)
    }
  }

  /// Puts what is new or was changed.
  private mutating func put(_ kind: ObjectKind) throws {
    let asked = changes.put(kind)
    if asked?.isEmpty == true { return }
    let table = kind.table
    var numbers = try NumbersOnDisk(table, statements)
    let past = try PastKeeping(table, statements, revision)
    let add = try statements(
      "INSERT INTO \(table) (since, id, element, content, number) VALUES (?, ?, ?, ?, ?)")
    // In its place, not removed and added: nobody who refers to it has to be looked for. Without its id, which is the
    // same: a column that is named has its index written anew.
    let change = try statements(
      "UPDATE \(table) SET since = ?1, element = ?3, content = ?4 WHERE number = ?5")
    try forEachElement(of: kind, in: target, only: asked) { element in
      let known = isFirst ? nil : try numbers.number(of: element.id)
      if let known { try past.keep(known) }
      let number = try known ?? (isFirst ? numbers.numberOfNew() : numbers.numberForNew(element.id))
      let statement = known == nil ? add : change
      statement.bind(1, revision)
      statement.bind(2, element.id)
      statement.bind(3, kind.rawValue)
      element.bytes.withUnsafeBufferPointer { statement.bind(4, text: $0) }
      statement.bind(5, number)
      try statement.run()
      if known != nil || !element.references.isEmpty { waiting.append((table, number, element.references)) }
    }
  }
}
