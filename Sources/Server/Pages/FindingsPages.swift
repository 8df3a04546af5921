import Accounts
import Checks
import Pages
import Registry
import Vocabulary
import Wording

/// The page of all findings.
enum FindingsPages {
  static var all: [Route] {
    [
      .page(
        "/findings", "showFindings",
        parameters: [
          .query("part", .choice(ReportSection.ofFindings.map(\.word)), "A part of the report."),
          .query("check", .choice(CheckName.allCases.map(\.rawValue)), "A check."),
          .query("party", .id, "A party."), .query("activity", .id, "An activity."),
          .query("page", .number(1...1_000_000), "Which page."),
        ]
      ) { visit in
        FindingsPage(
          choice(visit.call), of: try await visit.report(), of: visit.look.register, under: visit.look.law,
          in: visit.language, mayChange: visit.mayChange)
      }
    ]
  }

  private static func choice(_ call: Call) -> FindingsChoice {
    FindingsChoice(
      part: ReportSection.ofFindings.first { $0.word == call["part"] },
      check: call["check"].flatMap { CheckName(rawValue: $0) }, party: call["party"].map { ID($0) },
      activity: call["activity"].map { ID($0) }, page: call["page"].flatMap { Int($0) } ?? 1)
  }
}
