import Checks
import Vocabulary

extension English {
  func flow(_ name: String, route: String, what: String?, purposes: String?) -> String {
    "\(name): \(route)" + (what.map { "; \($0)" } ?? "") + (purposes.map { "; for: \($0)" } ?? "")
  }

  func andMore(_ count: Int) -> String { "and \(count) more" }
  func plusMore(_ count: Int) -> String { "+ \(count) more" }

  func waiting(_ number: Int) -> String {
    "\(count(number, "further answer waits", "further answers wait")) for this to be settled"
  }

  func waiting(_ number: Int, onEachOf flows: Int) -> String {
    flows == 1
      ? "\(count(number, "check waits", "checks wait")) for this"
      : "\(count(number, "check", "checks")) on each of these \(flows) flows \(number == 1 ? "waits" : "wait") for this"
  }

  func accepted(_ number: Int, of total: Int) -> String {
    total == 1
      ? "this finding is accepted"
      : "\(number) of these \(total) findings \(number == 1 ? "is" : "are") accepted"
  }

  func notInForce(_ checks: [String], _ countries: [PlaceName]) -> String {
    let place = countries.isEmpty ? "for the controller" : within(countries)
    let which = checks.isEmpty ? "" : " (\(checks.joined(separator: "; ")))"
    return "Not judged\(which): the GDPR was not yet in force \(place)."
  }

  func closing(_ counts: ClosingCounts) -> [String] {
    let flows = counts.flows
    let always = [
      count(counts[.violations], "violation", "violations"), "\(counts[.toBeClarified]) to be clarified",
    ]
    let rest = [
      (counts[.lapsed], "\(counts[.lapsed]) lapsed"), (counts[.notRecorded], "\(counts[.notRecorded]) not recorded"),
      (counts[.warnings], count(counts[.warnings], "warning", "warnings")),
      (counts[.advice], "\(counts[.advice]) advice"),
    ].filter { $0.0 > 0 }.map(\.1)
    let accepted = counts.accepted > 0 ? "; \(count(counts.accepted, "finding", "findings")) accepted" : ""
    let judged =
      counts.notJudged > 0
      ? "\(flows.judged) in use, \(flows.judged - counts.notJudged) judged and \(counts.notJudged) not"
      : "\(flows.judged) judged"
    return [
      "Findings by cause: \((always + rest).joined(separator: ", "))\(accepted).",
      "Flows: \(judged); \(flows.planned) planned, \(flows.ended) ended.",
    ] + closing(counts.others)
  }

  private func closing(_ others: AnswerCounts) -> [String] {
    guard others.total > 0 else { return [] }
    return [
      "Activities, promises and privacy notices: \(others.violates) of \(others.total)"
        + " \(others.violates == 1 ? "violates" : "violate"), \(others.unknown) to be clarified."
    ]
  }

  func one(_ sort: InventedCount.Sort) -> String {
    switch sort {
    case .party: "party"
    case .listing: "listing"
    case .system: "system"
    case .activity: "activity"
    case .collectionPoint: "collection point"
    case .agreement: "agreement"
    case .subProcessor: "sub-processor entry"
    case .transferTool: "transfer tool"
    case .flow: "flow"
    case .notice: "notice"
    case .announcement: "announcement"
    case .acceptance: "acceptance"
    case .term: "term"
    }
  }

  func many(_ sort: InventedCount.Sort) -> String {
    switch sort {
    case .party: "parties"
    case .activity: "activities"
    case .subProcessor: "sub-processor entries"
    case .listing, .system, .collectionPoint, .agreement, .transferTool, .flow, .notice, .announcement, .acceptance,
      .term:
      one(sort) + "s"
    }
  }
}
