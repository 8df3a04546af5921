import Foundation
import Testing

/// The rows of the table in a story's page, each by the names of its columns.
func table(in page: String) throws -> [[String: String]] {
  let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
    line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }
  let head = try #require(rows.first)
  return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
}
