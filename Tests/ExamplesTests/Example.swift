import Checks
import Documents
import Foundation
import Law
import Registry
import Testing
import Vocabulary
import Wording

/// One story under `Examples`: its register, its reports, and what they are expected to say.
struct Example {
  let law: LawEdition
  let register: RegistrySnapshot

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folders of all stories, by name.
  static var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(at: root.appending(path: "Examples"), includingPropertiesForKeys: nil)
        .filter(\.hasDirectoryPath).map(\.lastPathComponent).sorted()
    }
  }

  static func url(_ name: String, _ file: String) -> URL { root.appending(path: "Examples/\(name)/\(file)") }

  static func text(_ name: String, _ file: String) throws -> String {
    try String(contentsOf: url(name, file), encoding: .utf8)
  }

  init(_ name: String) throws { try self.init(name, declaring: try Self.text(name, "registry.xml")) }

  /// The same story with one passage of its register written otherwise.
  init(_ name: String, writing new: String, insteadOf old: String) throws {
    let parts = try Self.text(name, "registry.xml").components(separatedBy: old)
    try #require(parts.count == 2, "`\(old)` does not stand there exactly once")
    try self.init(name, declaring: parts.joined(separator: new))
  }

  private init(_ name: String, declaring document: String) throws {
    law = try LawEdition.current()
    register = try RegistryReader.read(Array(document.utf8), file: "Examples/\(name)/registry.xml", law: law)
  }

  func report(on day: Day, all: Bool = false) throws -> Report {
    try Checks.report(of: register, under: law, on: day, all: all)
  }

  func json(on day: Day, in language: Language) throws -> String {
    var bytes: [UInt8] = []
    let json = FindingsJSON(try report(on: day), of: register, under: law, in: language)
    json.write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  func letters(on day: Day, in language: Language) throws -> String {
    Letters(try report(on: day), of: register, under: law, in: language).lines.text
  }

  func text(on day: Day, in language: Language) throws -> String {
    TextReport(try report(on: day), of: register, under: law, in: language).lines.text
  }
}

extension Report {
  /// What one check says, by subject.
  func verdicts(_ check: CheckName) -> [String: Verdict] {
    let run = checks.first { $0.check == check }
    return Dictionary(uniqueKeysWithValues: (run?.verdicts ?? []).map { ($0.subject.id, $0) })
  }

  /// All that is wrong or not known.
  var findings: [Verdict] { checks.flatMap(\.verdicts).filter { $0.answer == .violates || $0.answer == .unknown } }

  /// Every cause, as `kind id code`, and how many subjects it concerns.
  var causes: [String: Int] {
    var subjects: [String: Set<Subject>] = [:]
    for finding in findings {
      let cause = finding.cause.map { "\($0.kind) \($0.id)" } ?? "nothing"
      subjects["\(cause) \(finding.code.rawValue)", default: []].insert(finding.subject)
    }
    return subjects.mapValues(\.count)
  }
}

/// Compares with a file of the story; with `GOLDEN=1` in the environment it writes the file anew.
func expect(
  _ text: String, toBe file: String, of name: String, at location: SourceLocation = #_sourceLocation
) throws {
  let url = Example.url(name, "expected/\(file)")
  if ProcessInfo.processInfo.environment["GOLDEN"] == "1" {
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
  let expected = try String(contentsOf: url, encoding: .utf8)
  let differs = zip(
    text.split(separator: "\n", omittingEmptySubsequences: false),
    expected.split(separator: "\n", omittingEmptySubsequences: false)
  ).enumerated().first { $0.element.0 != $0.element.1 }
  #expect(
    text == expected,
    "\(name)/expected/\(file) line \((differs?.offset ?? -1) + 1): «\(differs?.element.0 ?? "the length differs")»",
    sourceLocation: location)
}
