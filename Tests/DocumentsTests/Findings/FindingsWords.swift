import Checks
import Foundation
import Law
import Registry
import Vocabulary

@testable import Documents

/// The closed words of the findings document, as the code knows them, by the name of their type in the schema.
enum FindingsWords {
  static let lists: [(type: String, words: [String])] = [
    ("Language", Language.allCases.map(\.rawValue)),
    ("Verdict", Answer.allCases.map(\.name)),
    ("Severity", Severity.allCases.map(\.name)),
    ("Status", [CheckRun.Status.run, .notApplicable, .notInForce].map(\.rawValue)),
    ("CheckId", CheckName.allCases.map(\.rawValue)),
    ("Code", Code.allCases.map(\.rawValue)),
    ("SubjectKind", Subject.Kind.allCases.map(\.rawValue)),
    ("CauseKind", Cause.everySort.map(\.kind)),
    ("HolderKind", Holder.everySort.map(\.kind)),
    ("Dimension", Dimension.allCases.map(\.name)),
    ("Coverage", Coverage.allCases.map(\.name)),
    ("Why", BasisTried.Why.everySort.map(\.name)),
    ("AuditRight", AuditRight.allCases.map(\.rawValue)),
    ("CollectionKind", CollectionKind.allCases.map(\.rawValue)),
    ("Mark", [Marks.art9, .art10, .nationalID].map(\.name)),
    ("LawTable", LawTable.allCases.map(\.rawValue)),
    ("Confidence", Confidence.allCases.map(\.rawValue)),
  ]
}

/// The text of the schema, looked at as a person would: by the name of a type.
struct SchemaText {
  var text: String

  static func read(_ schema: URL = Validator.findings) throws -> SchemaText {
    SchemaText(text: try String(contentsOf: schema, encoding: .utf8))
  }

  /// The words of an enumeration, in order.
  func words(_ type: String) -> [String] {
    body("simpleType", type).map { text[$0].matches(of: /<xs:enumeration value="([^"]*)"/).map { String($0.1) } } ?? []
  }

  /// The elements inside a type, in order.
  func elements(_ type: String) -> [String] {
    body("complexType", type).map { text[$0].matches(of: /<xs:element name="([^"]*)"/).map { String($0.1) } } ?? []
  }

  /// Writes the words of an enumeration anew.
  mutating func fill(_ type: String, with words: [String]) {
    let base = "    <xs:restriction base=\"xs:string\""
    guard let range = body("simpleType", type), let start = text[range].range(of: base) else { return }
    let lines = words.map { "      <xs:enumeration value=\"\($0)\"/>\n" }
    text.replaceSubrange(
      start.lowerBound..<range.upperBound, with: "\(base)>\n\(lines.joined())    </xs:restriction>\n")
  }

  private func body(_ kind: String, _ name: String) -> Range<String.Index>? {
    guard let start = text.range(of: "  <xs:\(kind) name=\"\(name)\">\n") else { return nil }
    guard let end = text.range(of: "  </xs:\(kind)>\n", range: start.upperBound..<text.endIndex) else { return nil }
    return start.upperBound..<end.lowerBound
  }
}
