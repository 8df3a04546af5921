internal import Vocabulary
internal import Wording

/// The cells of a row while they are read, with what is wrong in them.
struct SheetCells {
  let row: SheetRow
  private(set) var problems: [SheetProblem] = []

  init(_ row: SheetRow) { self.row = row }

  mutating func note(_ fault: SheetFault, _ column: SheetColumn) { problems.append(row.problem(fault, column)) }

  /// What must stand.
  mutating func required(_ column: SheetColumn) -> String? {
    if row[column] == nil { note(.emptyCell, column) }
    return row[column]
  }

  /// What a cell means, where something stands in it.
  mutating func value(
    _ column: SheetColumn, _ read: (String) -> String?, fault: (String) -> SheetFault
  ) -> String? {
    guard let text = row[column] else { return nil }
    let value = read(text)
    if value == nil { note(fault(text), column) }
    return value
  }

  /// The thing that a cell names; the only one that there is, where nothing stands.
  mutating func name(
    _ column: SheetColumn, _ called: SheetNames.Called, _ only: String?, _ fault: (String) -> SheetFault
  ) -> String? {
    guard let text = row[column] else {
      if only == nil { note(row.columns[column] == nil ? .noColumn(column) : .emptyCell, column) }
      return only
    }
    let found = called[SheetNames.plain(text)] ?? []
    if found.count > 1, !found.contains(text) { note(.severalCalled(text, ids: found), column) }
    if found.isEmpty { note(fault(text), column) }
    return found.contains(text) ? text : found.first
  }

  /// All that a cell names: the whole of it, or what stands between commas, semicolons, bars and line ends.
  mutating func all(
    _ column: SheetColumn, _ read: (String) -> [String], fault: (String) -> SheetFault
  ) -> [String] {
    guard let text = row[column] else { return [] }
    var all: [String] = []
    for part in Self.parts(text, read) {
      let found = read(part)
      if found.isEmpty { note(fault(part), column) }
      if found.count > 1, !found.contains(part) { note(.severalCalled(part, ids: found), column) }
      if let one = found.contains(part) ? part : found.first, !all.contains(one) { all.append(one) }
    }
    return all
  }

  private static func parts(_ text: String, _ read: (String) -> [String]) -> [String] {
    if !read(text).isEmpty { return [text] }
    return text.split { $0 == ";" || $0 == "|" || $0.isNewline }.flatMap { part -> [String] in
      let whole = SheetNames.plain(String(part))
      if !read(whole).isEmpty { return [whole] }
      return part.split(separator: ",").map { piece in
        String(piece.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
      }
    }.filter { !$0.isEmpty }
  }

  /// A day as `2026-11-23` or `23.11.2026`.
  mutating func day(_ column: SheetColumn) -> Day? {
    guard let text = row[column] else { return nil }
    if let day = Day(text) { return day }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 3, parts[2].count == 4, parts.dropLast().allSatisfy({ (1...2).contains($0.count) }) {
      let two = parts.dropLast().map { $0.count == 1 ? "0" + $0 : String($0) }
      if let day = Day("\(parts[2])-\(two[1])-\(two[0])") { return day }
    }
    note(.noDay(text), column)
    return nil
  }
}
