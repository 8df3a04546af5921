import Checks
import Foundation
import Law
import Registry
import Testing
import Vocabulary

@testable import Wording

@Suite struct `The text report` {
  private func text(_ language: Language, all: Bool = false, _ report: Report = Story.report()) throws -> [TextLine] {
    TextReport(
      report, of: try Story.snapshot(), under: try LawEdition.current(), in: language, all: all
    ).lines
  }

  @Test(arguments: Language.allCases) func `reads as it stands on file`(language: Language) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/report.\(language.rawValue).txt")
    let text = try text(language).text
    if ProcessInfo.processInfo.environment["GOLDEN"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test(arguments: Language.allCases) func `has no line over 80 characters`(language: Language) throws {
    let lines = try text(language, all: true)
    #expect(lines.allSatisfy { $0.text.count <= 80 })
    #expect(lines.allSatisfy { !$0.text.hasSuffix(" ") && !$0.text.contains("\n") })
  }

  @Test func `gives a cause behind many flows one entry, with three of them`() throws {
    let text = try text(.en).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("The agreement “kundebok-dpa” between Fjordpost AS and Kundebok Ærlig AB does not cover all"))
    #expect(text.contains("Affects 5 flows.") && text.contains("- and 2 more"))
    #expect(text.components(separatedBy: "IP address and shoe size").count == 2)
  }

  @Test func `counts what waits for a finding and does not list it`() throws {
    let text = try text(.en).text
    #expect(text.contains("1 flow; 27 checks wait for this."))
    #expect(!text.contains("Another finding has to be settled first"))
  }

  @Test func `marks an accepted finding and still shows it`() throws {
    let text = try text(.en).text
    #expect(text.contains("This finding is accepted."))
    #expect(text.contains("; 1 finding accepted."))
  }

  @Test func `says which acceptances do not count, and what they lack`() throws {
    #expect(try !text(.en).text.contains("The acceptance"))
    var report = Story.report()
    let place = CheckName.transferHasAFallback.position
    report.checks[place].verdicts[0].details.append(.place(.access, "IN"))
    let (en, nb) = (try text(.en, report).text, try text(.nb, report).text)
    #expect(en.split { $0.isWhitespace }.joined(separator: " ").contains("It lacks: access/IN."))
    #expect(nb.split { $0.isWhitespace }.joined(separator: " ").contains("Den mangler: access/IN."))
  }

  @Test func `says which tables do not know the day`() throws {
    var report = Story.report()
    report.day = Day(2027, 3, 1)
    #expect(try text(.en, report).text.contains("It knows the law until"))
    #expect(try !text(.en).text.contains("It knows the law until"))
  }

  @Test func `says why nothing was judged before the GDPR`() throws {
    var report = Story.report()
    report.day = Day(2018, 6, 1)
    for place in report.checks.indices {
      (report.checks[place].status, report.checks[place].verdicts) = (.notInForce, [])
      if report.checks[place].check.subject == .promise {
        (report.checks[place].status, report.checks[place].counts) = (.notApplicable, AnswerCounts())
      }
    }
    #expect(try text(.en, report).text.contains("Not judged: the GDPR was not yet in force in Norway."))
    #expect(try text(.nb, report).text.contains("Ikke vurdert: personvernforordningen gjaldt ennå ikke i Norge."))
  }

  @Test func `shows every answer when asked`() throws {
    #expect(try text(.en, all: true).contains { $0.text.hasPrefix("EVERY ANSWER") })
    #expect(try !text(.en).contains { $0.text.hasPrefix("EVERY ANSWER") })
  }

  @Test(arguments: Language.allCases) func `says what no check asks about`(language: Language) throws {
    let note = language == .en ? "Not judged by this edition: impact" : "Ikke vurdert i denne utgaven: vurdering"
    #expect(try text(language).text.contains("  - \(note)"))
  }

  @Test func `colours lines by what they say`() throws {
    let lines = try text(.en)
    #expect(lines.first { $0.text.contains("Nobody has recorded who runs") }?.style == .unknown)
    #expect(lines.first { $0.text.contains("The agreement “kundebok-dpa”") }?.style == .violation)
  }

  private func text(_ language: Language, _ report: Report) throws -> [TextLine] {
    try text(language, all: false, report)
  }
}

@Suite struct `Causes` {
  private let nobody: AcceptedFindings

  init() throws { nobody = AcceptedFindings(try Story.snapshot(), on: Day(2020, 1, 1)) }

  @Test func `stand worst first, then those with the most flows, then by id`() {
    let entries = CauseEntry.entries(of: Story.report(), accepted: nobody)
    #expect(
      entries.map(\.cause) == [
        .agreement("kundebok-dpa"), .agreement("kundebok-dpa"), .system("marketing"), .party("cloudmere"),
        .agreement("cloudmere-scc"), .party("relay"),
      ])
    #expect(entries.map(\.section) == [.violations, .toBeClarified, .toBeClarified, .lapsed, .notRecorded, .advice])
    #expect(entries.map(\.subjects.count) == [5, 2, 1, 1, 1, 1])
  }

  @Test func `of one part stand with the most flows first`() {
    let found = [("a", "1"), ("z", "1"), ("z", "2"), ("b", "3")].map { agreement, flow in
      Verdict(.agreementIsInForce, ID(flow), .violates, .agreementNotInForce, cause: .agreement(ID(agreement)))
    }
    var report = Story.report()
    for place in report.checks.indices { report.checks[place].verdicts = place == 1 ? found : [] }
    let entries = CauseEntry.entries(of: report, accepted: nobody)
    #expect(entries.map(\.cause) == [.agreement("z"), .agreement("a"), .agreement("b")])
  }

  @Test func `keep an answer that waits for nothing that is shown`() {
    var report = Story.report()
    for place in report.checks.indices { report.checks[place].verdicts.removeAll { $0.code != .waits } }
    let entries = CauseEntry.entries(of: report, accepted: nobody)
    #expect(entries.count == 1 && entries.first?.items.first?.code == .waits)
  }
}

@Suite struct `Wrapped text` {
  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("aaaa bbbb", ["aaaa", "bbbb"]), ("abcdefghijk", ["abcdefgh", "ijk"]),
    ("æøå æøå å", ["æøå æøå", "å"]), ("  a   b ", ["a b"]),
  ]) func `keeps to its width in characters`(text: String, lines: [String]) {
    #expect(TextWriter.wrapped(text, width: 8) == lines)
  }

  @Test(arguments: [("", ""), (" a", "a"), ("a  b ", "a b"), ("a b", "a b"), (" ", "")])
  func `has no blanks too many, however long its lines may be`(text: String, line: String) {
    #expect(TextWriter.wrapped(text, width: .max) == [line])
  }

  @Test(arguments: [
    ("a\u{AD}b", "a‹U+00AD›b"), ("a\u{200B}b", "a‹U+200B›b"), ("a\u{202E}b", "a‹U+202E›b"), ("a\u{2028}b", "a b"),
    ("ø – «æ» \u{A0}é", "ø – «æ» \u{A0}é"), ("Ж 東京 🙂\u{FE0F}", "Ж 東京 🙂\u{FE0F}"), ("é\u{85}", "é "),
  ])
  func `shows what hides among letters`(text: String, shown: String) { #expect(text.visible == shown) }
}
