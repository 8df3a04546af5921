import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@testable import Wording

@Suite struct `Whatever a register says` {
  /// The reports of many registers made up from seeds, every answer included.
  private static let reports: [(snapshot: RegistrySnapshot, report: Report)] = {
    guard let law = try? LawEdition.current() else { return [] }
    return (UInt64(0)..<120).compactMap { seed in
      let random = RandomRegister(seed: seed)
      guard let snapshot = try? random.snapshot() else { return nil }
      return (try? report(of: snapshot, under: law, on: random.day, all: true)).map { (snapshot, $0) }
    }
  }()

  @Test func `the catalogue knows each answer that a check gives`() {
    #expect(Self.reports.count == 120)
    for verdict in Self.reports.flatMap(\.report.checks).flatMap(\.verdicts) {
      let outcomes = verdict.check.outcomes.filter { $0.answer == verdict.answer && $0.code == verdict.code }
      #expect(outcomes.count == 1, "\(verdict.check) \(verdict.answer) \(verdict.code)")
      guard verdict.isFinding, let outcome = outcomes.first else { continue }
      #expect(verdict.severity <= outcome.severity)
      // Where it may weigh less, the explanation says when.
      if verdict.severity < outcome.severity, verdict.code != .territoryUndeclared {
        for language in Language.allCases { #expect(language.sentences.weight(verdict.check) != nil) }
      }
    }
  }

  @Test(arguments: Language.allCases) func `the report has it within 80 columns`(language: Language) throws {
    let law = try LawEdition.current()
    for (snapshot, report) in Self.reports {
      let lines = TextReport(report, of: snapshot, under: law, in: language, all: true).lines
      #expect(lines.allSatisfy { $0.text.count <= 80 })
      #expect(!lines.contains { $0.text.contains("“”") || $0.text.contains("«»") })
    }
  }

  @Test func `each finding has a sentence, a remedy and words for all that it lists`() throws {
    let law = try LawEdition.current()
    for (snapshot, report) in Self.reports {
      let narrators = Language.allCases.map { Narrator($0, of: snapshot, under: law) }
      for verdict in report.checks.flatMap(\.verdicts) where verdict.isFinding {
        let sayings = narrators.map { $0.saying(verdict, on: report.day) }
        #expect(Set(sayings.map(\.sentence)).count == 2 && sayings.allSatisfy { $0.remedy != nil })
        for narrator in narrators { #expect(narrator.details(verdict.details).allSatisfy { !$0.isEmpty }) }
      }
    }
  }
}
