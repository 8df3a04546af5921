/// The numbers of things by their ids: those that they have, those that they had before they were removed, or the next.
struct NumbersOnDisk {
  private let current: Statement
  private let past: Statement
  private let highest: Statement
  /// Zero until something is added.
  private var next: Int64 = 0

  /// The numbers of a table.
  init(_ table: String, _ statements: Statements) throws(StoreFault) {
    current = try statements("SELECT number FROM \(table) WHERE id = ?")
    past = try statements("SELECT number FROM \(table)_past WHERE id = ? LIMIT 1")
    highest = try statements(
      "SELECT max(ifnull((SELECT max(number) FROM \(table)), 0), ifnull((SELECT max(number) FROM \(table)_past), 0))")
  }

  /// The number of what stands in the table; `nil` where it does not.
  func number(of id: String) throws(StoreFault) -> Int64? { try find(current, id) }

  /// A number for what is added: its former one where it had one.
  mutating func numberForNew(_ id: String) throws(StoreFault) -> Int64 {
    if let former = try find(past, id) { return former }
    return try numberOfNew()
  }

  /// The next number, for what certainly never had one.
  mutating func numberOfNew() throws(StoreFault) -> Int64 {
    var number = next
    if number == 0 {
      defer { highest.reset() }
      _ = try highest.step()
      number = highest.number(0) + 1
    }
    next = number + 1
    return number
  }

  private func find(_ statement: Statement, _ id: String) throws(StoreFault) -> Int64? {
    statement.bind(1, id)
    defer { statement.reset() }
    return try statement.step() ? statement.number(0) : nil
  }
}
