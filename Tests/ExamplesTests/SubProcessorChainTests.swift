import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The story of a chain of sub-processors` {
  static let name = "sub-processor-chain"
  static let lastDayToObject = Day(2026, 11, 30)
  static let dayAfter = Day(2026, 12, 1)
  let example: Example
  let report: Report
  let all: Report

  init() throws {
    example = try Example(Self.name)
    report = try example.report(on: Self.lastDayToObject)
    all = try example.report(on: Self.lastDayToObject, all: true)
  }

  @Test(arguments: [lastDayToObject, dayAfter], [Language.en, .nb])
  func `its reports are as expected`(_ day: Day, _ language: Language) throws {
    try expect(try example.text(on: day, in: language), toBe: "\(day).\(language.rawValue).txt", of: Self.name)
  }

  @Test(arguments: [lastDayToObject, dayAfter])
  func `the page tells of every cause on both days, with the number of its flows`(_ day: Day) throws {
    let rows = try table(in: try Example.text(Self.name, "README.md"), with: "cause")
    #expect(try causes(in: rows, by: day.description) == (try example.report(on: day)).causes)
  }

  @Test func `the first hop complies with everything, and the two below violate`() {
    #expect(report.flows.judged == 3)
    #expect(report.standing.complies == 1)
    #expect(report.standing.violates == 2)
    #expect(report.findings.allSatisfy { $0.subject != .flow("1-calls-to-contact") })
    #expect(report.othersStanding.worst == .complies)
  }

  @Test func `on the last day for objecting the window is open, and the next day it is over`() throws {
    let open = report.verdicts(.objectionsAreOver)["3-recordings-to-transcripts"]
    #expect(open?.code == .windowOpen)
    #expect(open?.answer == .violates)
    #expect(open?.severity == .error)
    #expect(open?.cause == .subProcessor("example-transcripts", under: "kraft-contact"))
    #expect(
      open?.details == [
        .gap(.windowOpen, .subProcessor("example-transcripts", under: "kraft-contact")),
        .freeFrom("example-transcripts", under: "kraft-contact", Self.dayAfter),
      ])
    let next = try example.report(on: Self.dayAfter, all: true)
    #expect(next.verdicts(.objectionsAreOver)["3-recordings-to-transcripts"]?.code == .windowPassed)
    let settled = Set(report.causes.keys).subtracting(next.causes.keys)
    #expect(settled == ["sub-processor example-transcripts kraft-contact window-open"])
    #expect(Set(next.causes.keys).isSubset(of: report.causes.keys))
  }

  @Test func `the window is open on the first day of use, and an objection keeps it open`() throws {
    let first = try example.report(on: Day(2026, 11, 16))
    #expect(first.verdicts(.objectionsAreOver)["3-recordings-to-transcripts"]?.code == .windowOpen)
    let objected = try Example(
      Self.name,
      writing:
        "notified=\"2026-11-01\" invented=\"yes\"><objected day=\"2026-11-30\" outcome=\"open\"/></sub-processor>",
      insteadOf: "notified=\"2026-11-01\" invented=\"yes\"/>")
    let later = try objected.report(on: Day(2027, 3, 1))
    let verdict = later.verdicts(.objectionsAreOver)["3-recordings-to-transcripts"]
    #expect(verdict?.code == .objectionOpen)
    #expect(
      verdict?.details.contains(.objection("example-transcripts", under: "kraft-contact", Self.lastDayToObject)) == true
    )
  }

  @Test func `the notice inside the chain was long enough, and a later one is not`() throws {
    #expect(all.verdicts(.noticeWasLongEnough)["3-recordings-to-transcripts"]?.code == .noticeLongEnough)
    let late = try Example(Self.name, writing: "notified=\"2026-10-20\"", insteadOf: "notified=\"2026-10-02\"")
    let verdict = try late.report(on: Self.lastDayToObject).verdicts(.noticeWasLongEnough)[
      "3-recordings-to-transcripts"]
    #expect(verdict?.code == .noticeTooShort)
    #expect(verdict?.severity == .warning)
    #expect(verdict?.cause == .agreement("contact-lines"))
  }

  @Test func `both below the first hop are authorised, until one is off the list of every level`() throws {
    let authorised = all.verdicts(.subProcessorIsAuthorised)
    #expect(authorised["2-recordings-to-lines"]?.code == .subProcessorAuthorised)
    #expect(authorised["3-recordings-to-transcripts"]?.code == .subProcessorAuthorised)
    let entry =
      "<sub-processor party=\"example-transcripts\" from=\"2026-11-16\" notified=\"2026-11-01\" invented=\"yes\"/>"
    let silent = try Example(Self.name, writing: "", insteadOf: entry)
    let verdict = try silent.report(on: Self.dayAfter).verdicts(.subProcessorIsAuthorised)[
      "3-recordings-to-transcripts"]
    #expect(verdict?.code == .notOnTheList)
    #expect(verdict?.cause == .subProcessor("example-transcripts", under: "kraft-contact"))
  }

  @Test func `the country too many is in no agreement, has no basis, and is remembered further down`() throws {
    let covered = report.verdicts(.placesAreCovered)["2-recordings-to-lines"]
    #expect(
      covered?.details
        == ["contact-lines", "kraft-contact"].map { .term(.access, "ZA", .outside, under: .agreement(ID($0))) })
    #expect(covered?.cause == .agreement("kraft-contact"))
    #expect(report.verdicts(.transferHasABasis)["2-recordings-to-lines"]?.details == [.placeUncovered("ZA")])
    #expect(all.verdicts(.decisionCoversTransfer)["2-recordings-to-lines"]?.code == .decisionCovers)
    #expect(all.verdicts(.transfersAboveAreCovered)["2-recordings-to-lines"]?.code == .transfersAboveCovered)
    let below = report.verdicts(.transfersAboveAreCovered)["3-recordings-to-transcripts"]
    #expect(below?.code == .transferAboveUncovered)
    #expect(below?.details == [.hopPlace("2-recordings-to-lines", "ZA")])
    #expect(below?.cause == .party("example-lines"))
    #expect(all.verdicts(.transferHasABasis)["3-recordings-to-transcripts"]?.code == .noTransfer)
  }

  @Test func `without that country the window is the only violation`() throws {
    let mended = try Example(Self.name, writing: "", insteadOf: "<access place=\"ZA\" by=\"recipient\"/>")
    let wrong = try mended.report(on: Self.lastDayToObject).findings.filter {
      $0.answer == .violates && $0.severity == .error
    }
    #expect(wrong.map(\.code) == [.windowOpen])
    #expect(try mended.report(on: Self.dayAfter).standing.violates == 0)
  }

  @Test func `the widened scope is a warning, since the flow itself stays within every agreement`() {
    let wider = report.verdicts(.scopeIsNotWidened)["3-recordings-to-transcripts"]
    #expect(wider?.code == .scopeWider)
    #expect(wider?.severity == .warning)
    #expect(wider?.cause == .agreement("lines-transcripts"))
    #expect(wider?.details == [.term(.purposes, "improve-products", .outside, under: .agreement("contact-lines"))])
    #expect(all.verdicts(.purposesAreCovered)["3-recordings-to-transcripts"]?.code == .covered)
    #expect(all.verdicts(.scopeIsNotWidened)["2-recordings-to-lines"]?.code == .scopeWithin)
  }

  @Test func `the list that nobody confirmed is the one question, and an answer settles it`() throws {
    let questions = report.findings.filter { $0.answer == .unknown }
    #expect(questions.map(\.code) == [.furtherProcessorsUndeclared])
    #expect(questions.map(\.cause) == [.party("example-lines")])
    let use =
      "<transfer>\n        <adequacy decision=\"uk-2025b\"/>\n      </transfer>\n      <retention event=\"collection\" period=\"P6M\"/>"
    let list = "<further-processors complete=\"2026-11-20\" according-to=\"Example Lines, in its list\"/>"
    let told = try Example(Self.name, writing: use + list, insteadOf: use)
    #expect(try told.report(on: Self.lastDayToObject).findings.allSatisfy { $0.answer != .unknown })
  }
}
