import Foundation
import Testing

/// What the README shows is what a run prints.
@Suite struct `The README` {
  private func file(_ path: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
  }

  /// The lines of the fenced block between two marks, without the prompt.
  private func block(_ mark: String) throws -> [Substring] {
    let parts = try file("README.md").components(separatedBy: "<!-- \(mark) -->")
    let inner = try #require(parts.count == 3 ? parts[1] : nil)
    return inner.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("```") && !$0.hasPrefix("$ ") }.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }
      .reversed()
  }

  @Test func `shows the beginning and the end of the report on Opter, as it is printed`() throws {
    let report = try file("Examples/opter/expected/report.en.txt")
      .split(separator: "\n", omittingEmptySubsequences: false).reversed().drop { $0.isEmpty }.reversed()
    let lines = Array(report)
    let (beginning, end) = (try block("report"), try block("closing"))
    #expect(beginning.count > 20 && Array(lines.prefix(beginning.count)) == beginning)
    #expect(end.count >= 2 && Array(lines.suffix(end.count)) == end)
  }

  @Test func `names targets that the Makefile has, and folders that exist`() throws {
    let readme = try file("README.md")
    let makefile = try file("Makefile")
    let targets = Set(readme.matches(of: /make ([a-z]+)/).map { String($0.1) })
    #expect(targets.isSuperset(of: ["demo", "test", "bench", "help"]))
    for target in targets { #expect(makefile.contains("\n\(target):"), "make \(target)") }
    for match in readme.matches(of: /`((?:Sources|Tests|Schemas|Examples|Benchmarks)[A-Za-z0-9\/.-]*)`/) {
      let path = Repository.root.appending(path: String(match.1)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(match.1)")
    }
  }
}
