import Checks
import Foundation
import Testing
import Vocabulary

/// Several passages of a fixture that are written otherwise, and the answer that must not comply then.
struct Together: CustomStringConvertible, Sendable {
  let description: String
  let file: String
  let passages: [(old: String, new: String)]
  let question: Question

  static let all = [
    Together(
      description: "an amendment that lists one side only, and that side alone has signed", file: "chain",
      passages: [
        (
          "extends-until=\"2028-01-31\">\n      <principal party=\"eksempel\"/>",
          "extends-until=\"2028-01-31\">"
        ),
        ("<signature party=\"eksempel\" day=\"2025-11-20\"/>", ""),
      ], question: Question(flow: "to-hosting", check: .agreementIsConcluded)),
    Together(
      description: "an international organisation that is declared by its code alone, with a seat in the EEA",
      file: "decisions",
      passages: [
        (" kind=\"international-organisation\"", ""), ("organisation=\"EPO\"", "organisation=\"UNICEF\""),
        ("<storage place=\"EPO\"/>", "<storage place=\"DE\"/>"), ("<access place=\"EPO\"/>", "<access place=\"DE\"/>"),
      ], question: Question(flow: "to-patents", check: .transferHasABasis)),
    Together(
      description: "a listing that somebody looked at only after the day, and before that too long ago",
      file: "lists",
      passages: [
        (
          "checked=\"2026-09-01\" human-resources=\"yes\"/>",
          "checked=\"2027-01-01\" human-resources=\"yes\"/>\n"
            + "<listing decision=\"us-dpf\" from=\"2024-01-15\" checked=\"2025-09-01\" human-resources=\"yes\"/>"
        )
      ], question: Question(flow: "to-payroll", check: .transferHasABasis)),
    Together(
      description: "clauses between controllers whose sort is not said, where a processor is engaged", file: "clauses",
      passages: [
        ("kind=\"controller-to-controller\" ", ""),
        ("<party party=\"eksempel\"/>", "<principal party=\"eksempel\"/>"),
        ("<party party=\"kenya-partner\"/>", "<processor party=\"kenya-partner\"/>"),
        ("to=\"kenya-partner\" role=\"controller\"", "to=\"kenya-partner\" role=\"processor\""),
      ], question: Question(flow: "to-kenya", check: .agreementExists)),
  ]

  var document: String {
    get throws {
      var text = try String(contentsOf: Complying.folder.appending(path: "\(file).xml"), encoding: .utf8)
      for passage in passages {
        let parts = text.components(separatedBy: passage.old)
        try #require(parts.count == 2, "`\(passage.old)` does not stand there exactly once")
        text = parts.joined(separator: passage.new)
      }
      return text
    }
  }
}
