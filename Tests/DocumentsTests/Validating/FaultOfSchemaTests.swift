import Foundation
import Vocabulary
import Wording
import Testing

@testable import Documents

@Suite struct `What a schema has against a document` {
  /// A change of a sound document, the message that it must give, its remedy, and the text at which it must point.
  private static let faults = [
    Fault(
      " verdict=\"violates\" severity", " verdict=\"violate\" severity", "`verdict` of `answer` cannot be `violate`",
      help: "did you mean `violates`?", at: "violate\" severity"),
    Fault(
      "answers=\"", "answers=\"some-", "`answers` of `findings` cannot be `some-findings`",
      help: "write one of `all`, `findings`", at: "some-"),
    Fault(
      " day=\"", " day=\"x", "`day` of `findings` cannot be `x2025-01-21`",
      help: "it has to be a day that exists, such as 2026-11-22", at: "x2025"),
    Fault(
      " complies=\"", " complies=\"-", "`complies` of `standing` cannot be `-3`",
      help: "write a whole number, zero or more", at: "-3\" violates"),
    Fault(
      "<sentence>", "<sentence>\n</sentence><sentence>", "the text of `sentence` cannot be `\n`",
      help: "it has to be words that people read; not blank", at: "<sentence>\n"),
    Fault(" law=\"", " lov=\"", "`findings` lacks `law`", help: "write `law=\"…\"`: the law edition", at: "<findings"),
    Fault(
      "<counts>", "<counts clock=\"12\">", "`clock` is not an attribute of `counts`", help: "remove it", at: "clock="),
    Fault("<checks>", "<checks>hello", "text is not allowed in `checks`", help: "remove the text", at: "hello"),
    Fault(
      "<check ", "<cheque/><check ", "`cheque` cannot stand here in `checks`",
      help: "what may stand here is `check`", at: "<cheque/>"),
    Fault(
      "</findings>", "<counts/></findings>", "`counts` cannot stand here in `findings`", help: "remove it",
      at: "<counts/>"),
    Fault(
      "<counts>", "<counts xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\">",
      "`counts` cannot have `xsi:nil`", help: "remove it: what stands where tells what it is", at: "<counts"),
    Fault(
      "<counts>", "<counts xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"odd\">",
      "`counts` cannot have `xsi:type`", help: "remove it: what stands where tells what it is", at: "xsi:type="),
    Fault(
      "rule=\"R02\"", "rule=\"R01\"", "the rule `R01` stands twice", help: "keep one of the two",
      at: "<check id=\"agreement-is-in-force\""),
    Fault(
      "kind=\"flow\" id=\"flow-4\"", "kind=\"flow\" id=\"flow-0\"", "the subject `flow`, `flow-0` stands twice",
      help: "keep one of the two", at: "<subject kind=\"flow\" id=\"flow-0\"/>"),
  ]

  @Test(arguments: faults) func `is named with its place and its remedy`(fault: Fault) throws {
    let text = try SoundFindings.text(all: false)
    let change = try #require(text.range(of: fault.change.0))
    let changed = text.replacingCharacters(in: change, with: fault.change.1)
    #expect(try Validator.complaints(about: changed, by: Validator.findings) != [])
    let first = try #require(try SoundFindings.faults(changed).first)
    #expect(first.message == fault.message)
    #expect(first.help == fault.help)
    let norwegian = first.flaw.told(in: .nb)
    #expect(norwegian.message != fault.message && norwegian.help != fault.help)
    // Of two that are the same the second is the one too many.
    let isSecond = fault.message.hasPrefix("the subject")
    let found = changed.range(of: fault.at, options: isSecond ? .backwards : [])?.lowerBound
    let place = try #require(found)
    let line = changed[..<place].split(separator: "\n", omittingEmptySubsequences: false)
    #expect("\(first.line):\(first.column)" == "\(line.count):\((line.last?.unicodeScalars.count ?? 0) + 1)")
  }

  @Test func `is that it ends too early`() throws {
    let text = try SoundFindings.text()
    let checks = try #require(text.firstRange(of: "  <checks>"))
    let fault = try #require(try SoundFindings.faults(text[..<checks.lowerBound] + "</findings>\n").first)
    #expect(fault.message == "`findings` lacks `checks`")
    #expect(fault.help == "write `<checks>` inside it: every check of the catalogue, in its order")
  }
}
