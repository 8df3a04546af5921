/// Keeps in the past what a revision changes or removes.
struct PastKeeping {
  private let copy: Statement
  private let delete: Statement

  init(_ table: String, _ statements: Statements, _ revision: Int) throws(StoreFault) {
    let columns =
      table == "flow"
      ? "id, source, recipient, activity, works_for, onward_of, packed, title" : "id, element, content"
    copy = try statements(
      """
      INSERT INTO \(table)_past (number, since, until, \(columns))
      SELECT number, since, ?1, \(columns) FROM \(table) WHERE number = ?2
      """)
    copy.bind(1, revision)
    delete = try statements("DELETE FROM \(table) WHERE number = ?")
  }

  /// Copies a row to the past: it stood until now.
  func keep(_ number: Int64) throws(StoreFault) {
    copy.bind(2, number)
    try copy.run()
  }

  /// Takes a row out, once it was kept.
  func remove(_ number: Int64) throws(StoreFault) {
    delete.bind(1, number)
    try delete.run()
  }
}
