import Documents
import Foundation
import Law
import Registry

/// A document of the fixtures.
struct Fixture {
  let text: String
  private let file: URL

  /// Whether what tests expect is to be written anew, as `make golden` asks.
  static let isWritingGolden = ProcessInfo.processInfo.environment["GOLDEN"] == "1"

  static let everyField = Fixture("every-field")

  init(_ name: String) {
    file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).xml")
    text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }

  func read() throws -> RegistrySnapshot { try Self.read(text) }

  static func read(_ text: String) throws -> RegistrySnapshot {
    try RegistryReader.read(Array(text.utf8), file: "register.xml", law: LawEdition.current())
  }

  /// Writes the fixture anew, its comments kept after the first line.
  func replace(with text: String) throws {
    let comments = self.text.split(separator: "\n").filter { $0.hasPrefix("<!--") }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    lines.insert(contentsOf: comments, at: 1)
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
  }
}
