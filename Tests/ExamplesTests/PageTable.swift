import Foundation
import Testing

/// The tables in a story's page, in their order: the rows of each, by the names of its columns.
func tables(in page: String) -> [[[String: String]]] {
  var tables: [[[String: String]]] = []
  var head: [String]?
  for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
    guard line.hasPrefix("|") else {
      head = nil
      continue
    }
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard let names = head else {
      head = cells
      tables.append([])
      continue
    }
    if line.hasPrefix("|-") { continue }
    tables[tables.count - 1].append(Dictionary(zip(names, cells)) { first, _ in first })
  }
  return tables
}

/// The rows of the first table that has a column of this name.
func table(in page: String, with column: String) throws -> [[String: String]] {
  try #require(tables(in: page).first { $0.first?[column] != nil })
}

/// What the rows tell of causes: `kind id code` and how many subjects, by one of the columns; none where it is 0. A cell may
/// list several ids of one kind, with commas between.
func causes(in rows: [[String: String]], by column: String) throws -> [String: Int] {
  var told: [String: Int] = [:]
  for row in rows {
    let cause = try #require(row["cause"]).split(separator: " ", maxSplits: 1)
    let count = try #require(Int(row[column] ?? ""))
    try #require(cause.count == 2)
    for id in cause[1].components(separatedBy: ", ") where count > 0 {
      told["\(cause[0]) \(id) \(row["code"] ?? "")"] = count
    }
  }
  return told
}
