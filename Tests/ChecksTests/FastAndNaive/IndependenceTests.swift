import Foundation
import Testing

@Suite struct `The naive evaluator` {
  private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func sources(_ folder: String) throws -> [(path: String, text: String)] {
    let base = root.appending(path: folder)
    let files = try #require(FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .map { ($0.path, try String(contentsOf: $0, encoding: .utf8)) }
  }

  @Test func `imports the values, the rows of law and the report, and nothing else`() throws {
    let allowed: Set = ["Checks", "Law", "Registry", "Vocabulary"]
    for (path, text) in try sources("Tests/NaiveEvaluator") {
      for line in text.split(separator: "\n")
      where line.split(separator: " ").contains("import") && !line.hasPrefix("//") {
        #expect(!line.contains("@"), "\(path): \(line)")
        #expect(allowed.contains(String(line.split(separator: " ").last ?? "")), "\(path): \(line)")
      }
    }
  }

  @Test func `uses nothing of Checks but the types of the report`() throws {
    let all = try sources("Sources/Checks")
    let reported = Set(all.filter { $0.path.contains("/Report/") }.flatMap { declared($0.text) })
    let engine = Set(all.filter { !$0.path.contains("/Report/") }.flatMap { declared($0.text) }).subtracting(reported)
    #expect(engine.contains("report"), "the entry of the engine is among what is looked for")
    for (path, text) in try sources("Tests/NaiveEvaluator") {
      let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
      let words = Set(code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
      #expect(words.isDisjoint(with: engine), "\(path): \(words.intersection(engine).sorted())")
    }
  }

  /// The types that a file lets others use, and what it declares outside of any.
  private func declared(_ text: String) -> [String] {
    let types: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
    let others: Set<Substring> = ["func", "let", "var"]
    return text.split(separator: "\n").compactMap { line in
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      guard let first = words.first, first == "public" || first == "package" else { return nil }
      guard let kind = words.firstIndex(where: { types.contains($0) || others.contains($0) }) else { return nil }
      guard types.contains(words[kind]) || !line.hasPrefix(" ") else { return nil }
      return words.dropFirst(kind + 1).first.map(String.init)
    }
  }
}
