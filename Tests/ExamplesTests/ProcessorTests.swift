import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The story of a processor's record` {
  static let today = Day(2026, 11, 22)

  @Test(arguments: [Language.en, .nb])
  func `its reports are as expected`(_ language: Language) throws {
    try expect(
      try Example("processor").text(on: Self.today, in: language), toBe: "report.\(language.rawValue).txt",
      of: "processor")
  }

  @Test func `nothing is wrong with it`() throws {
    let report = try Example("processor").report(on: Self.today)
    #expect(report.findings == [])
    #expect(report.standing.complies == 4)
  }

  @Test(arguments: [
    (" outcome=\"sufficient\"", "", CheckName.transferIsAssessed, Answer.unknown, Severity.error),
    (" representative=\"example-agent\"", "", .officerAndRepresentativeAreNamed, .unknown, .warning),
    (" approved=\"2024-06-20\"", "", .subProcessorIsAuthorised, .violates, .error),
  ])
  func `what the page says to try comes out as it says`(
    _ old: String, _ new: String, _ check: CheckName, _ answer: Answer, _ severity: Severity
  ) throws {
    let report = try Example("processor", writing: new, insteadOf: old).report(on: Self.today)
    #expect(report.findings.contains { $0.check == check && $0.answer == answer && $0.severity == severity })
  }
}
