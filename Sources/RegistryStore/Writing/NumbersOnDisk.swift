/// The numbers of things by their ids: those that they have, those that they had before they were removed, or the next.
struct NumbersOnDisk {
  private let current: Statement
  private let past: Statement
  private var next: Int64

  /// The numbers of a table.
  init(_ table: String, _ connection: OpaquePointer) throws(StoreFault) {
    current = try Statement(connection, "SELECT number FROM \(table) WHERE id = ?")
    past = try Statement(connection, "SELECT number FROM \(table)_past WHERE id = ? LIMIT 1")
    let highest = try Statement(
      connection,
      "SELECT max(ifnull((SELECT max(number) FROM \(table)), 0), ifnull((SELECT max(number) FROM \(table)_past), 0))")
    _ = try highest.step()
    next = highest.number(0) + 1
  }

  /// The number of what stands in the table; `nil` where it does not.
  func number(of id: String) throws(StoreFault) -> Int64? { try find(current, id) }

  /// A number for what is added: its former one where it had one.
  mutating func numberForNew(_ id: String) throws(StoreFault) -> Int64 {
    if let former = try find(past, id) { return former }
    return numberOfNew()
  }

  /// The next number, for what certainly never had one.
  mutating func numberOfNew() -> Int64 {
    defer { next += 1 }
    return next
  }

  private func find(_ statement: Statement, _ id: String) throws(StoreFault) -> Int64? {
    statement.bind(1, id)
    defer { statement.reset() }
    return try statement.step() ? statement.number(0) : nil
  }
}
