internal import Registry

/// Keeps what objects refer to, so that the file itself refuses a reference to what is not there.
struct ReferenceWriting {
  private let present: Statement
  private let forget: Statement
  private let columns: [Column]
  /// Whether rows of earlier versions may be there.
  private let isFirst: Bool

  /// A column of the table of references, for a table that is referred to.
  private struct Column {
    let kinds: Set<NamedKind>
    let find: Statement
    let add: Statement
  }

  private struct Row: Hashable {
    let column: Int
    let number: Int64
  }

  init(_ statements: Statements, isFirst: Bool) throws(StoreFault) {
    self.isFirst = isFirst
    let names = Self.tables.map(\.name)
    present = try statements(
      "SELECT \(names.joined(separator: ", ")) FROM reference WHERE kind = ? AND number = ?")
    forget = try statements("DELETE FROM reference WHERE kind = ? AND number = ?")
    var columns: [Column] = []
    for (table, kinds) in Self.tables {
      columns.append(
        Column(
          kinds: kinds, find: try statements("SELECT number FROM \(table) WHERE id = ?"),
          add: try statements("INSERT INTO reference (kind, number, \(table)) VALUES (?, ?, ?)")))
    }
    self.columns = columns
  }

  private static let tables: [(name: String, kinds: Set<NamedKind>)] = [
    ("actor", [.party, .system, .actor]), ("agreement", [.agreement]), ("notice", [.notice]), ("flow", [.flow]),
  ]

  /// Forgets what an object referred to.
  func forget(_ table: String, _ number: Int64) throws(StoreFault) {
    guard !isFirst else { return }
    forget.bind(1, table)
    forget.bind(2, number)
    try forget.run()
  }

  /// Notes what an object refers to, once all that is new has its number, and writes only where that is not noted yet.
  /// What is not there gets a number that nothing has, so that the commit is refused.
  func note(_ references: [Reference], of table: String, _ number: Int64) throws(StoreFault) {
    let wanted = try rows(references)
    if !isFirst {
      if try noted(table, number) == Set(wanted) { return }
      try forget(table, number)
    }
    for row in wanted {
      let add = columns[row.column].add
      add.bind(1, table)
      add.bind(2, number)
      add.bind(3, row.number)
      try add.run()
    }
  }

  /// Each row once, in the order of ids.
  private func rows(_ references: [Reference]) throws(StoreFault) -> [Row] {
    var (rows, seen): ([Row], Set<Row>) = ([], [])
    for reference in references.sorted(by: { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }) {
      guard let column = columns.firstIndex(where: { $0.kinds.contains(reference.kind) }) else { continue }
      let find = columns[column].find
      defer { find.reset() }
      find.bind(1, reference.id)
      let row = Row(column: column, number: try find.step() ? find.number(0) : -1)
      if seen.insert(row).inserted { rows.append(row) }
    }
    return rows
  }

  private func noted(_ table: String, _ number: Int64) throws(StoreFault) -> Set<Row> {
    defer { present.reset() }
    present.bind(1, table)
    present.bind(2, number)
    var rows: Set<Row> = []
    while try present.step() {
      for column in columns.indices where !present.isNull(Int32(column)) {
        rows.insert(Row(column: column, number: present.number(Int32(column))))
      }
    }
    return rows
  }
}
