internal import Wording

/// A list by its columns: what each row says in each of those that are read.
struct SheetTable {
  /// The rows below the heads.
  let rows: [SheetRow]
  /// Heads that mean nothing here; their columns are not read.
  let unread: [String]

  init(_ read: SheetReader, _ kind: SheetKind) throws(SheetProblem) {
    guard let heads = read.rows.first else { throw SheetProblem(.empty) }
    var (columns, unread): ([SheetColumn: Int], [String]) = ([:], [])
    for (place, head) in heads.cells.enumerated() where !head.isEmpty {
      guard let column = kind.columns.first(where: { $0.isCalled(head) }) else {
        unread.append(head)
        continue
      }
      guard columns.updateValue(place, forKey: column) == nil else {
        throw SheetProblem(.columnTwice(column), row: heads.number, column: place)
      }
    }
    for column in kind.required where columns[column] == nil {
      throw SheetProblem(.noColumn(column), row: heads.number)
    }
    guard read.rows.count > 1 else { throw SheetProblem(.noRows) }
    self.unread = unread
    rows = read.rows.dropFirst().map { SheetRow(number: $0.number, cells: $0.cells, columns: columns) }
    for row in rows where row.cells.count > heads.cells.count {
      if let place = row.cells[heads.cells.count...].firstIndex(where: { !$0.isEmpty }) {
        throw SheetProblem(.beyondHeads, row: row.number, column: place)
      }
    }
  }
}

/// One row of a list.
struct SheetRow {
  let number: Int
  let cells: [String]
  let columns: [SheetColumn: Int]

  /// What a cell says; `nil` where the column is missing or the cell is empty.
  subscript(_ column: SheetColumn) -> String? {
    guard let place = columns[column], place < cells.count, !cells[place].isEmpty else { return nil }
    return cells[place]
  }

  /// A problem of one of its cells.
  func problem(_ fault: SheetFault, _ column: SheetColumn) -> SheetProblem {
    SheetProblem(fault, row: number, column: columns[column])
  }
}
