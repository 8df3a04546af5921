import Checks
import Foundation
import Law
import Vocabulary

/// Registers in which everything is declared, and what becomes of their answers when one thing is taken away.
///
/// There are several, each a small story of its own, because every change is read and judged from the beginning.
struct Complying: Sendable {
  static let day = Day(2026, 11, 22)
  static let later = Day(2027, 1, 1)

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  /// By the name of the register.
  let replies: [String: [Question: Reply]]
  let results: [Result]

  /// Made once; all tests ask it.
  static let shared = Task { try await Complying() }

  private static var files: [URL] {
    get throws {
      try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "xml" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    }
  }

  private init() async throws {
    let law = try LawEdition.current()
    let stories = try Self.files.map { try Story($0, law) }
    replies = Dictionary(uniqueKeysWithValues: stories.map { ($0.name, $0.replies) })
    results = try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      for (number, story) in stories.enumerated() { group.addTask { (number, try story.results(law)) } }
      var found: [Int: [Result]] = [:]
      for try await (number, results) in group { found[number] = results }
      return found.sorted { $0.key < $1.key }.flatMap(\.value)
    }
  }
}

/// One register and its answers.
private struct Story: Sendable {
  let name: String
  let document: [UInt8]
  let replies: [Question: Reply]

  init(_ file: URL, _ law: LawEdition) throws {
    name = file.deletingPathExtension().lastPathComponent
    document = Array(try Data(contentsOf: file))
    replies = try FailClosedTests.replies(document, law, on: Complying.day) ?? [:]
  }

  func results(_ law: LawEdition) throws -> [Result] {
    try Change.all(to: document, on: Complying.day, later: Complying.later).map { change in
      let after = try FailClosedTests.replies(change.applied(to: document), law, on: Complying.day)
      return Result(change, before: replies, after: after)
    }
  }
}
