internal import Registry

/// Keeps what objects refer to, so that the file itself refuses a reference to what is not there.
struct ReferenceWriting {
  private let forget: Statement
  private let add: [NamedKind: Statement]
  /// Whether rows of earlier versions may be there.
  private let isFirst: Bool

  init(_ statements: Statements, isFirst: Bool) throws(StoreFault) {
    self.isFirst = isFirst
    forget = try statements("DELETE FROM reference WHERE kind = ? AND number = ?")
    var add: [NamedKind: Statement] = [:]
    // A column for each table that is referred to; a thing is found there by its id.
    for (kind, table) in Self.tables {
      let number = "(SELECT number FROM \(table) WHERE id = ?3)"
      add[kind] = try statements(
        "INSERT INTO reference (kind, number, \(table)) VALUES (?1, ?2, ifnull(\(number), -1))")
    }
    self.add = add
  }

  private static let tables: [(NamedKind, String)] = [
    (.party, "actor"), (.system, "actor"), (.actor, "actor"), (.agreement, "agreement"), (.notice, "notice"),
    (.flow, "flow"),
  ]

  /// Forgets what an object referred to.
  func forget(_ table: String, _ number: Int64) throws(StoreFault) {
    guard !isFirst else { return }
    forget.bind(1, table)
    forget.bind(2, number)
    try forget.run()
  }

  /// Notes what an object refers to, once all that is new has its number. What is not there gets a number that nothing
  /// has, so that the commit is refused.
  func note(_ references: [Reference], of table: String, _ number: Int64) throws(StoreFault) {
    for reference in Set(references).sorted(by: { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }) {
      guard let add = add[reference.kind] else { continue }
      add.bind(1, table)
      add.bind(2, number)
      add.bind(3, reference.id)
      try add.run()
    }
  }
}
