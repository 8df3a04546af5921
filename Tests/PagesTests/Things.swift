import Checks
import Documents
import Foundation
import Registry
import Vocabulary
import Wording

@testable import Pages

extension Story {
  /// A register in which every field is set.
  static func everyField() throws -> Story {
    let file = root.appending(path: "Tests/DocumentsTests/Fixtures/every-field.xml")
    return try Story(xml: String(contentsOf: file, encoding: .utf8))
  }

  /// The register as pages show it.
  func shown(_ language: Language, mayChange: Bool = true) throws -> Shown {
    let report = try Checks.report(of: register, under: law, on: Self.day)
    return Shown(
      register, under: law, on: Self.day, try Overview(register, under: law, on: Self.day, report),
      by: Narrator(language, of: register, under: law), mayChange: mayChange)
  }

  /// The names of all that it declares one by one.
  var names: [ObjectName] {
    var names: [ObjectName] = [.header]
    names += register.parties.map { ObjectName(.party, $0.id.key) }
    names += register.systems.map { ObjectName(.system, $0.id.key) }
    names += register.activities.map { ObjectName(.activity, $0.id.key) }
    names += register.agreements.map { ObjectName(.agreement, $0.id.key) }
    names += (0..<register.flows.count).map { ObjectName(.flow, register.names.flows[UInt32($0)]) }
    names += register.notices.map { ObjectName(.notice, $0.id.key) }
    names += register.announcements.map { ObjectName(.announcement, $0.id.key) }
    names += register.acceptances.map { ObjectName(.acceptance, $0.id.key) }
    return names + register.terms.map { .term($0.id, in: $0.taxonomy) }
  }

  /// The page of one thing.
  func page(of name: ObjectName, _ shown: Shown, history: [HistoryEntry] = []) throws -> String {
    let said = try saidParts(of: name, in: register) ?? []
    return try written(ObjectPage(ObjectMatter(name, said, history: history), of: shown))
  }

  func list(_ kind: ObjectKind, _ shown: Shown) throws -> String { try list(kind, [:], shown) }

  func list(_ kind: ObjectKind, _ values: [String: String], _ shown: Shown) throws -> String {
    try written(ListPage(ListQuery(kind, values), of: shown))
  }
}

/// What a page writes, as text.
func written(_ page: some Page) throws -> String { try written { page.write(&$0) } }

extension String {
  /// What a reader sees, on one line.
  var seen: String {
    var text = replacing(/<[^>]*>/, with: " ")
    for (sign, written) in [("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"), ("&", "&amp;")] {
      text = text.replacing(written, with: sign)
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
