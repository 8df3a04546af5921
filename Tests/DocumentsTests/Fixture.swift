import Documents
import Foundation
import Law
import Registry

/// A document of the fixtures.
struct Fixture {
  let text: String

  static let everyField = Fixture("every-field")

  init(_ name: String) {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    text = (try? String(contentsOf: folder.appending(path: name + ".xml"), encoding: .utf8)) ?? ""
  }

  func read() throws -> RegistrySnapshot { try Self.read(text) }

  static func read(_ text: String) throws -> RegistrySnapshot {
    try RegistryReader.read(Array(text.utf8), file: "register.xml", law: LawEdition.current())
  }
}
