import Checks
import Registry
import Vocabulary

/// Why an acceptance changes nothing, in words: or somebody would believe that it does.
protocol AcceptanceSentences {
  func notCounted(_ acceptance: String, _ why: AcceptanceReason) -> String
  func tooNarrow(_ acceptance: String, _ lacking: String) -> String
}

/// Why an acceptance does not count, with the names in it.
enum AcceptanceReason {
  /// A data protection officer gave it.
  case givenByOfficer
  /// Who gave it was erased.
  case giverErased
  /// Who the officer of this party is, is not recorded.
  case officerUnknown(String)
  /// The officer's advice is not recorded.
  case withoutAdvice
}

extension TextReport {
  private static let termsShown = 8

  /// What is to be said of acceptances that do not count, or do not reach the finding that they are about.
  func acceptanceNotes() -> [String] {
    let accepted = AcceptedFindings(snapshot, on: report.day)
    var notes = accepted.notCounted.sorted { $0.id < $1.id }.map { sentences.notCounted($0.id.key, reason($0.why)) }
    var lacking: [ID<Acceptance>: Set<String>] = [:]
    for verdict in report.checks.flatMap(\.verdicts) {
      for (id, lacks) in accepted.tooNarrow(for: verdict) { lacking[id, default: []].formUnion(lacks) }
    }
    for (id, terms) in lacking.sorted(by: { $0.key < $1.key }) {
      let sorted = terms.sorted { $0.precedesByBytes($1) }
      let shown = sorted.prefix(Self.termsShown).joined(separator: " ")
      let more = sorted.count - Self.termsShown
      notes.append(sentences.tooNarrow(id.key, more > 0 ? shown + " " + sentences.plusMore(more) : shown))
    }
    return notes
  }

  private func reason(_ fault: AcceptanceFault) -> AcceptanceReason {
    switch fault {
    case .givenByOfficer: .givenByOfficer
    case .giverErased: .giverErased
    case .officerUnknown(let party): .officerUnknown(narrator.name(party))
    case .withoutAdvice: .withoutAdvice
    }
  }
}
