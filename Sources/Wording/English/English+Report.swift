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
    "Not judged by this edition: approval of sub-processors, onward transfers along the chain, notices, impact"
      + " assessments, legal bases, retention, records of processing, joint controllers, breach notification, audits,"
      + " representatives and data protection officers, and cookies and the like."
  }

  func invented(_ counts: [InventedCount]) -> String {
    "Invented for this example: \(list(counts.map { count($0.count, one($0.sort), many($0.sort)) }))."
  }

  func standing(_ answer: Answer, _ counts: AnswerCounts, judged: Int) -> [String] {
    guard judged > 0 else { return ["No flow is live on this day, so nothing was judged."] }
    let parts = [
      "\(counts.violates) \(counts.violates == 1 ? "violates" : "violate")",
      "\(counts.unknown) \(counts.unknown == 1 ? "is" : "are") to be clarified",
      "\(counts.complies) \(counts.complies == 1 ? "complies" : "comply")",
    ]
    let rest = counts.notApplicable > 0 ? [count(counts.notApplicable, "is not judged", "are not judged")] : []
    return ["Overall: \(word(answer)). Of \(count(judged, "flow", "flows")), \(list(parts + rest))."]
  }

  func heading(_ section: ReportSection, _ count: Int) -> String {
    switch section {
    case .violations: "VIOLATIONS (\(count))"
    case .toBeClarified: "TO BE CLARIFIED (\(count))"
    case .notRecorded: "NOT RECORDED (\(count))"
    case .lapsed: "LAPSED (\(count))"
    case .warnings: "WARNINGS (\(count))"
    case .advice: "ADVICE (\(count))"
    case .everyAnswer: "EVERY ANSWER, FLOW BY FLOW (\(count))"
    }
  }

  func nothingFound() -> String { "Nothing was found." }

  func label(_ label: EntryLabel) -> String {
    switch label {
    case .provision: "Law"
    case .missing: "Details"
    case .remedy: "To do"
    case .flows: "Affects"
    case .note: "Note"
    }
  }

  func several(_ cause: String, _ number: Int) -> String {
    "\(cause): \(count(number, "finding", "findings"))"
  }
}
