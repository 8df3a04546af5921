import Vocabulary

/// A table whose columns are the expected ones and whose lines are all as wide as its header.
struct RawTable {
  let rows: [RawRow]

  init(_ table: LawTable, columns expected: [String], bytes: [UInt8]) throws(LawFault) {
    let name = table.rawValue
    let lines = try CSVReader.lines(of: bytes, table: name)
    guard let header = lines.first else {
      throw LawFault(
        table: name, line: 1, column: 1, message: "the table is empty",
        help: "the first line names the columns: \(expected.joined(separator: ","))")
    }
    let places = try Self.places(of: header, expected: expected, table: name)
    var rows: [RawRow] = []
    for cells in lines.dropFirst() {
      guard cells.count == header.count else {
        throw LawFault(
          table: name, line: cells[0].line, column: cells[0].column,
          message: "this line has \(cells.count) fields",
          help: "each line has \(header.count) fields, as the header has; quote a field that holds a comma")
      }
      rows.append(RawRow(table: name, cells: cells, places: places))
    }
    self.rows = rows
  }

  private static func places(
    of header: [Cell], expected: [String], table: String
  ) throws(LawFault) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, cell) in header.enumerated() {
      func fault(_ message: String, _ help: String) -> LawFault {
        LawFault(table: table, line: cell.line, column: cell.column, message: message, help: help)
      }
      guard expected.contains(cell.text) else {
        throw fault("unknown column «\(cell.text)»", "the columns are \(expected.joined(separator: ", "))")
      }
      guard places.updateValue(place, forKey: cell.text) == nil else {
        throw fault("the column «\(cell.text)» stands twice", "name each column once")
      }
    }
    for column in expected where places[column] == nil {
      throw LawFault(
        table: table, line: 1, column: 1, message: "the column «\(column)» is missing",
        help: "the columns are \(expected.joined(separator: ", "))")
    }
    return places
  }
}

/// One line of a table, read by the names of its columns.
struct RawRow {
  let table: String
  let cells: [Cell]
  let places: [String: Int]

  /// What stands in a column; empty where nothing does.
  func text(_ column: String) -> String { cell(column).text }

  /// What stands in a column; none where nothing does.
  func optional(_ column: String) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  /// What stands in a column where something must.
  func required(_ column: String) throws(LawFault) -> String {
    let text = text(column)
    guard !text.isEmpty else { throw fault(column, "«\(column)» is empty", "every row states it") }
    return text
  }

  /// The day in a column; none where it is empty.
  func day(_ column: String) throws(LawFault) -> Day? {
    let text = text(column)
    if text.isEmpty { return nil }
    guard let day = Day(text) else {
      throw fault(column, "«\(text)» is no day", "a day that exists, as 2026-11-22, or nothing")
    }
    return day
  }

  /// The day in a column where one must stand.
  func requiredDay(_ column: String) throws(LawFault) -> Day {
    guard let day = try day(column) else {
      throw fault(column, "«\(column)» is empty", "a day, as 2026-11-22")
    }
    return day
  }

  /// The whole number in a column, from 1; none where it is empty.
  func number(_ column: String) throws(LawFault) -> Int? {
    guard let text = optional(column) else { return nil }
    guard let number = Int(text), number > 0, String(number) == text else {
      throw fault(column, "«\(text)» is no number", "a whole number from 1, or nothing")
    }
    return number
  }

  /// The period between two columns, either of them open.
  func period(from: String, until: String) throws(LawFault) -> Period {
    let period = Period(from: try day(from), until: try day(until))
    if let first = period.from, let last = period.until, last < first {
      throw fault(
        until, "the last day \(last) is before the first, \(first)", "the last day, no earlier than the first")
    }
    return period
  }

  /// The period between `valid_from`, which must be stated, and `valid_until`.
  func requiredPeriod() throws(LawFault) -> Period {
    _ = try requiredDay("valid_from")
    return try period(from: "valid_from", until: "valid_until")
  }

  /// One of a fixed list of words.
  func choice<Word: RawRepresentable & CaseIterable>(_ column: String) throws(LawFault) -> Word
  where Word.RawValue == String {
    let text = text(column)
    guard let word = Word(rawValue: text) else {
      let allowed = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault(column, "«\(text)» cannot stand in «\(column)»", "one of \(allowed)")
    }
    return word
  }

  /// `yes` or `no`.
  func flag(_ column: String) throws(LawFault) -> Bool {
    switch text(column) {
    case "yes": return true
    case "no": return false
    default: throw fault(column, "«\(text(column))» cannot stand in «\(column)»", "yes or no")
    }
  }

  /// Words separated by single spaces; none where the column is empty.
  func words(_ column: String) -> [String] { text(column).split(separator: " ").map(String.init) }

  /// Names of one thing, separated by a slash between spaces.
  func names(_ column: String) -> [String] {
    text(column).split(separator: " / ").map(String.init)
  }

  /// Where the row comes from, and how sure it is.
  func source() throws(LawFault) -> Source {
    Source(text: try required("source"), confidence: try choice("confidence"))
  }

  /// A fault at a column of this row.
  func fault(_ column: String, _ message: String, _ help: String) -> LawFault {
    let cell = cell(column)
    return LawFault(table: table, line: cell.line, column: cell.column, message: message, help: help)
  }

  /// The table was refused unless every expected column is there; another name reads as empty.
  private func cell(_ column: String) -> Cell {
    places[column].map { cells[$0] } ?? Cell(text: "", line: cells[0].line, column: cells[0].column)
  }
}
