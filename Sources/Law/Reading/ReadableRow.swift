/// A row that can be read from a line of its table.
protocol ReadableRow: LawRow {
  static var kind: LawTable { get }
  /// All columns of the table; the first holds the row's id.
  static var columns: [String] { get }
  init(_ row: RawRow) throws(LawFault)
}

/// The rows of one table, each beside the line it was read from, so that what is found wrong later has a place.
struct Rows<Kind: LawRow> {
  let all: [Kind]
  let byID: [String: Int]
  private let lines: [RawRow]

  init(
    _ table: LawTable, columns: [String], in tables: [String: [UInt8]],
    read: (RawRow) throws(LawFault) -> Kind
  ) throws(LawFault) {
    guard let bytes = tables[table.rawValue] else {
      throw LawFault(
        table: table.rawValue, line: 1, column: 1, message: "the table is missing",
        help: "all of \(LawTable.allCases.map(\.rawValue).joined(separator: ", ")) are needed")
    }
    lines = try RawTable(table, columns: columns, bytes: bytes).rows
    var all: [Kind] = []
    var byID: [String: Int] = [:]
    for line in lines {
      let row = try read(line)
      guard byID.updateValue(all.count, forKey: row.id) == nil else {
        throw line.fault(columns[0], "«\(row.id)» stands twice", "each row has an id of its own")
      }
      all.append(row)
    }
    self.all = all
    self.byID = byID
  }

  /// The row with an id.
  subscript(id: String) -> Kind? { byID[id].map { all[$0] } }

  /// Refuses the first row in which a column names something that does not exist.
  func require(
    _ column: String, among kinds: String, _ names: (Kind) -> [String], exists: (String) -> Bool
  ) throws(LawFault) {
    for (row, line) in zip(all, lines) {
      for name in names(row) where !exists(name) {
        throw line.fault(column, "there is no «\(name)» among the \(kinds)", "one of the \(kinds)")
      }
    }
  }

  /// Refuses the first row that does not hold what it should.
  func require(
    _ column: String, _ message: String, _ help: String, holds: (Kind) -> Bool
  ) throws(LawFault) {
    for (row, line) in zip(all, lines) where !holds(row) { throw line.fault(column, message, help) }
  }
}

extension Rows where Kind: ReadableRow {
  init(in tables: [String: [UInt8]]) throws(LawFault) {
    try self.init(Kind.kind, columns: Kind.columns, in: tables) { row throws(LawFault) in try Kind(row) }
  }
}
