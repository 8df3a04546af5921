import Checks
import Vocabulary

extension English {
  func title(_ register: String, _ day: Day) -> String { "\(register): report for \(date(day))" }

  func lawEdition(_ name: String, knownUntil: Day, isLater: Bool) -> String {
    "Judged by \(Day(name).map { "the law edition of \(date($0))" } ?? "law edition \(name)")."
      + (isLater
        ? " It knows the law until \(date(knownUntil)): what has changed since is not taken into account." : "")
  }

  func notes() -> String { "NOTES" }

  func memoryRow(_ row: String, _ facts: String, _ findings: [Int]) -> String {
    let numbers = findings.map(String.init)
    let which =
      numbers.isEmpty ? "What is not recorded" : "\(numbers.count == 1 ? "Finding" : "Findings") \(list(numbers))"
    let says = facts.isEmpty ? "" : " (\(facts))"
    return "\(which) \(numbers.count > 1 ? "rest" : "rests") on a row of law written from memory: \(row)\(says)."
      + " Look it up before you rely on it."
  }

  func undatedFacts() -> String { "Facts without a day, such as seats and operators, are taken as always so." }

  func notJudgedYet() -> String {
    "Not judged by this edition: impact assessments, and what is left to do when an agreement has ended."
  }

  func invented(_ counts: [InventedCount]) -> String {
    "Invented for this example: \(list(counts.map { count($0.count, one($0.sort), many($0.sort)) }))."
  }

  func standing(_ report: Report) -> [String] {
    let others = report.othersStanding
    guard report.flows.judged > 0 || others.total > 0 else {
      return ["No flow is live on this day, so nothing was judged."]
    }
    let flows =
      report.flows.judged > 0
      ? "Of \(count(report.flows.judged, "flow", "flows")), \(standing(report.standing))."
      : "No flow is live on this day."
    let things = others.total == 1 ? "activity, promise or privacy notice" : "activities, promises and privacy notices"
    return ["Overall: \(word(report.answer)). \(flows)"]
      + (others.total > 0 ? ["Of \(others.total) \(things), \(standing(others))."] : [])
  }

  private func standing(_ counts: AnswerCounts) -> String {
    let parts = [
      "\(counts.violates) \(counts.violates == 1 ? "violates" : "violate")",
      "\(counts.unknown) \(counts.unknown == 1 ? "is" : "are") to be clarified",
      "\(counts.complies) \(counts.complies == 1 ? "complies" : "comply")",
    ]
    let rest = counts.notApplicable > 0 ? [count(counts.notApplicable, "is not judged", "are not judged")] : []
    // Where nothing is judged, three zeros say less than that.
    return list(counts.notApplicable == counts.total ? rest : parts + rest)
  }

  func heading(_ section: ReportSection, _ count: Int) -> String {
    switch section {
    case .violations: "VIOLATIONS (\(count))"
    case .toBeClarified: "TO BE CLARIFIED (\(count))"
    case .notRecorded: "NOT RECORDED (\(count))"
    case .lapsed: "LAPSED (\(count))"
    case .warnings: "WARNINGS (\(count))"
    case .advice: "ADVICE (\(count))"
    case .everyAnswer: "EVERY ANSWER, ONE BY ONE (\(count))"
    }
  }

  func nothingFound() -> String { "Nothing was found." }

  func glance() -> String { "AT A GLANCE" }

  func label(_ label: EntryLabel) -> String {
    switch label {
    case .provision: "Law"
    case .missing: "Details"
    case .remedy: "To do"
    case .subjects: "Affects"
    case .note: "Note"
    }
  }

  func several(_ cause: String, _ number: Int) -> String {
    "\(cause): \(count(number, "finding", "findings"))"
  }

  func ofEach(_ kind: Scene.Kind, _ count: Int, _ sentence: String) -> String {
    let things =
      switch kind {
      case .nothing, .flow: "flows"
      case .pair: "pairs"
      case .agreement: "agreements"
      case .party: "parties"
      case .system: "systems"
      case .activity: "activities"
      case .subProcessor: "sub-processors"
      case .promise: "promises"
      case .notice: "privacy notices"
      }
    return "For each of these \(count) \(things): \(sentence)"
  }
}
