internal import GRDB
internal import Registry

/// What each revision changed, from when each version of each object began and ended.
struct HistoryReading {
  private let connection: OpaquePointer
  /// By revision, the objects of which a version begins with it, and those of which one ended with it.
  private var begun: [Int: Set<ObjectName>] = [:]
  private var ended: [Int: Set<ObjectName>] = [:]

  /// Reads all versions but those of the first revision, which are counted.
  init(_ connection: OpaquePointer) throws(StoreFault) {
    self.connection = connection
    for kind in ObjectKind.allCases where kind != .system {
      let id = kind == .registry ? "'\(ObjectName.header.id)'" : "id"
      let element = kind == .registry || kind == .flow ? "'\(kind.rawValue)'" : "element"
      for table in [kind.table, kind.table + "_past"] {
        try read("SELECT since, \(element), \(id) FROM \(table) WHERE since > 1", into: \.begun)
      }
      try read("SELECT until, \(element), \(id) FROM \(kind.table)_past", into: \.ended)
    }
  }

  private mutating func read(
    _ sql: String, into versions: WritableKeyPath<Self, [Int: Set<ObjectName>]>
  ) throws(StoreFault) {
    let rows = try Statement(connection, sql)
    while try rows.step() {
      guard let kind = ObjectKind(rawValue: rows.text(1)) else { continue }
      self[keyPath: versions][Int(rows.number(0)), default: []].insert(ObjectName(kind, rows.text(2)))
    }
  }

  /// What a revision changed.
  func changes(in revision: Int) throws(StoreFault) -> HistoryEntry.Changes {
    if revision == 1 {
      return .first(
        parties: try count("actor", "element = '\(ObjectKind.party.rawValue)'"), agreements: try count("agreement"),
        flows: try count("flow"))
    }
    let (begun, ended) = (begun[revision] ?? [], ended[revision] ?? [])
    let changes =
      begun.map { ObjectChange($0, ended.contains($0) ? .changed : .added) }
      + ended.subtracting(begun).map { ObjectChange($0, .removed) }
    return .objects(changes.sorted())
  }

  /// How many rows of a table stood at the first revision.
  private func count(_ table: String, _ condition: String = "1") throws(StoreFault) -> Int {
    let rows = try Statement(
      connection,
      """
      SELECT (SELECT count(*) FROM \(table) WHERE since = 1 AND \(condition))
      + (SELECT count(*) FROM \(table)_past WHERE since = 1 AND \(condition))
      """)
    return try rows.step() ? Int(rows.number(0)) : 0
  }
}
