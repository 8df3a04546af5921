internal import Documents
internal import GRDB
internal import GRDBSQLite
internal import Law
internal import Registry
internal import Vocabulary

/// Puts a register together from the rows that stood at a revision.
///
/// Numbers on disk and numbers of the snapshot differ where something was removed, so each kind has a table from the one
/// to the other. Flows come first, since they only name what they refer to; then every object is read from its element,
/// just as from a document.
struct SnapshotReading {
  let connection: OpaquePointer
  let revision: Int
  let file: String
  let header: RegisterHeader
  var builder: RegistryBuilder
  var actors = NumberMap<Number<Actor>>()
  var activities = NumberMap<Number<Activity>>()
  var flows = NumberMap<Number<Flow>>()
  var words = NumberMap<StoredWord>()
  var storedSets = StoredPool()
  var storedDetails = StoredPool()
  var sets = NumberMap<SetNumber>()
  var details = NumberMap<UInt32>()

  init(_ db: Database, as revision: Int, file: String) throws {
    guard let connection = db.sqliteConnection else {
      throw StoreFault.refused(file: file, what: "cannot be read", why: "the connection is closed")
    }
    (self.connection, self.revision, self.file) = (connection, revision, file)
    header = try Self.header(connection, revision, file)
    builder = RegistryBuilder(header)
  }

  consuming func snapshot(under law: LawEdition) throws -> RegistrySnapshot {
    try readPools()
    try readNames()
    try readFlows()
    let (connection, revision) = (connection, revision)
    let stored = StoredObjects(header: header, file: file)
    return try stored.register(completing: builder, under: law) { kind, take in
      try Self.contents(of: kind, connection, revision, take)
    }
  }

  /// The rows of a table that stood at the revision: those of today that are old enough, and those that ended later.
  static func rows(
    of table: String, _ columns: String, _ connection: OpaquePointer, at revision: Int,
    where condition: String = "1", _ body: (Statement) throws -> Void
  ) throws {
    let sql = """
      SELECT \(columns) FROM \(table) WHERE since <= ?1 AND \(condition) UNION ALL
      SELECT \(columns) FROM \(table)_past WHERE since <= ?1 AND until > ?1 AND \(condition)
      """
    let statement = try Statement(connection, sql)
    statement.bind(1, revision)
    while try statement.step() { try body(statement) }
  }

  private static func header(_ connection: OpaquePointer, _ revision: Int, _ file: String) throws -> RegisterHeader {
    var header: RegisterHeader?
    try rows(of: "header", "id, language, title", connection, at: revision) { row in
      guard let language = Language(rawValue: row.text(1)) else { throw PackedReader.Damage() }
      header = RegisterHeader(id: row.text(0), language: language, title: row.textIfSaid(2))
    }
    guard let header else { throw StoreFault.damaged(file: file, what: "revision \(revision) has no register") }
    return header
  }

  /// The elements of one kind, in the order of their numbers' rows.
  private static func contents(
    of kind: ObjectKind, _ connection: OpaquePointer, _ revision: Int,
    _ take: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) throws {
    try rows(of: kind.table, "content", connection, at: revision, where: "element = '\(kind.rawValue)'") { row in
      try row.withText(0) { try take($0) }
    }
  }
}

/// From numbers on disk to numbers of the snapshot.
struct NumberMap<Value> {
  private var values: [Value?] = []

  subscript(_ disk: Int) -> Value? {
    get { disk >= 0 && disk < values.count ? values[disk] : nil }
    set {
      while values.count <= disk { values.append(nil) }
      values[disk] = newValue
    }
  }

  /// The number that stands for one on disk; what nobody gave is damage.
  @inline(__always)
  func known(_ disk: Int) throws(PackedReader.Damage) -> Value {
    guard disk < values.count, disk >= 0, let value = values[disk] else { throw PackedReader.Damage() }
    return value
  }
}
