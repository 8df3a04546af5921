import Checks
import Vocabulary

extension English {
  func flows(_ number: Int) -> String { count(number, "flow", "flows") }

  func flow(_ name: String, from sender: String, to recipient: String, what: String?, purposes: String?) -> String {
    "\(name): \(sender) to \(recipient)" + (what.map { ", \($0)" } ?? "") + (purposes.map { ", for: \($0)" } ?? "")
  }

  func andMore(_ count: Int) -> String { "and \(count) more" }

  func waiting(_ number: Int) -> String {
    "\(count(number, "further answer waits", "further answers wait")) for this to be settled"
  }

  func accepted(_ number: Int, of total: Int) -> String {
    total == 1
      ? "this finding is accepted"
      : "\(number) of these \(total) findings \(number == 1 ? "is" : "are") accepted"
  }

  func weight(_ answer: Answer, _ severity: Severity) -> String {
    if answer == .violates { return word(severity) }
    return severity == .error ? word(answer) : "\(word(answer)), \(word(severity))"
  }

  func notInForce(_ checks: [String], _ countries: [String]) -> String {
    let place = countries.isEmpty ? "for the controller" : "in \(list(countries))"
    let which = checks.isEmpty ? "" : " (\(checks.joined(separator: "; ")))"
    return "Not judged\(which): the GDPR was not yet in force \(place)."
  }

  func closing(_ counts: ClosingCounts) -> [String] {
    let flows = counts.flows
    return [
      "\(count(counts.violations, "violation", "violations")), \(counts.toBeClarified) to be clarified,"
        + " \(counts.lapsed) lapsed, \(count(counts.warnings, "warning", "warnings")); \(counts.accepted) accepted.",
      "Flows: \(flows.judged) judged, \(flows.planned) planned, \(flows.ended) ended.",
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
