import Checks
import Registry
import Vocabulary

extension Verdict {
  /// A verdict on several things as one on each sort of gap in them, so that each is asked for by itself; what belongs
  /// to no gap stays with what the verdict itself says.
  var apart: [Verdict] {
    var parts: [Part: [Detail]] = [:]
    for case .gap(let code, let thing) in details {
      parts[Part(code: code, cause: cause(of: thing, code)), default: []].append(thing)
    }
    let lacking = parts.sorted { $0.key < $1.key }.map { part, things -> Verdict in
      var verdict = self
      (verdict.code, verdict.cause) = (part.code, part.cause)
      verdict.details = Detail.sorted(things + details.filter { belongs($0, to: part) })
      if let outcome = outcome(part.code) { (verdict.answer, verdict.severity) = (outcome.answer, outcome.severity) }
      return verdict
    }
    return lacking.contains { $0.code == code } ? lacking : [self]
  }

  private struct Part: Hashable, Comparable {
    var code: Code
    var cause: Cause?

    static func < (a: Self, b: Self) -> Bool {
      guard a.code == b.code, let one = a.cause, let other = b.cause else { return a.code < b.code }
      return one < other
    }
  }

  /// What is no gap itself and tells more of one.
  private func belongs(_ detail: Detail, to part: Part) -> Bool {
    switch detail {
    case .gap: false
    case .actsForOrganisation: part.code == .contractPartyUnclear
    case .usable(let party, let agreement, _), .freeFrom(let party, let agreement, _),
      .objection(let party, let agreement, _):
      part.cause == .subProcessor(party, under: agreement)
    default: part.code == code
    }
  }

  private func outcome(_ code: Code) -> Outcome? {
    code == self.code ? nil : check.outcomes.first { $0.code == code }
  }

  /// The object whose change would decide a gap: its own, where the thing is one.
  private func cause(of thing: Detail, _ code: Code) -> Cause? {
    switch thing {
    case .agreement(let agreement): .agreement(agreement)
    case .subProcessor(let party, let agreement):
      check.outcomes.contains { $0.code == code && $0.cause == .agreement }
        ? .agreement(agreement) : .subProcessor(party, under: agreement)
    case .party(let party) where code == .guaranteesUndeclared: .party(party)
    case .assessed(let party, _): .party(party)
    default: cause
    }
  }
}
