import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The story of a host` {
  static let today = Day(2026, 11, 22)
  let example: Example
  let report: Report

  init() throws {
    example = try Example("hosting")
    report = try example.report(on: Self.today)
  }

  @Test(arguments: [Language.en, .nb])
  func `its reports are as expected`(_ language: Language) throws {
    try expect(
      try example.text(on: Self.today, in: language), toBe: "report.\(language.rawValue).txt", of: "hosting")
  }

  @Test func `the page tells of every cause`() throws {
    let rows = try table(in: try Example.text("hosting", "README.md"), with: "cause")
    #expect(try causes(in: rows, by: "subjects") == report.causes)
  }

  @Test func `one customer never authorised the sub-processor, and nothing else is wrong`() throws {
    let finding = try #require(report.findings.first)
    #expect(report.findings.count == 1)
    #expect(finding.check == .subProcessorIsAuthorised)
    #expect(finding.subject == .flow("backup"))
    #expect(finding.answer == .violates)
    #expect(finding.code == .notApproved)
    #expect(finding.cause == .subProcessor("example-backup", under: "kommune-drift"))
    #expect(finding.details == [.gap(.notApproved, .subProcessor("example-backup", under: "kommune-drift"))])
    #expect(finding.chain == ["kommune-site", "backup"])
    #expect(report.standing.violates == 1)
    #expect(report.standing.complies == 2)
  }

  @Test func `the other customer's silence is consent`() throws {
    let alone = try Example("hosting", writing: "", insteadOf: "<onward-of flow=\"kommune-site\"/>")
    let all = try alone.report(on: Self.today, all: true)
    #expect(all.findings == [])
    #expect(all.verdicts(.subProcessorIsAuthorised)["backup"]?.code == .subProcessorAuthorised)
    #expect(all.verdicts(.objectionsAreOver)["backup"]?.code == .windowPassed)
    #expect(all.verdicts(.noticeWasLongEnough)["backup"]?.code == .noticeLongEnough)
  }

  @Test func `an approval counts from its day`() throws {
    let entry = "authorisation=\"specific\">\n        <sub-processor party=\"example-backup\""
    let approved = try Example("hosting", writing: "\(entry) approved=\"2026-11-22\"", insteadOf: entry)
    #expect(try approved.report(on: Self.today).findings == [])
    #expect(try approved.report(on: Day(2026, 11, 21)).findings.map(\.code) == [.notApproved])
  }

  @Test func `the customers' purposes and bases are the customers' own question`() throws {
    let all = try example.report(on: Self.today, all: true)
    for check in [CheckName.purposesHaveABasis, .specialCategoriesHaveACondition, .equipmentIsUsedWithConsent] {
      #expect(all.verdicts(check)["hosting"]?.code == .processedForOthers, "\(check.rule)")
    }
  }
}
