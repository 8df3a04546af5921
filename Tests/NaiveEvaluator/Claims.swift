internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// Section 8: what the flow itself says that a transfer rests on is judged by itself (R19, R21).
extension Judge {
  func staysInside(_ transfer: Transfer) -> Bool {
    transfer.place.map { places.asImporter($0) == .inside } ?? false
  }

  /// R19: the adequacy decision that is claimed. `here` are the bases tried for the importer's place.
  func claimedDecision(_ transfer: Transfer, _ here: [Tried]) -> Finding {
    guard case .adequacy(let id) = transfer.flow.details.transfer?.basis else {
      return .notApplicable(.noDecisionClaimed)
    }
    if staysInside(transfer) { return .notApplicable(.noTransfer) }
    let (answer, why) = claimed(id, transfer)
    let details = [Tried(.decision(id), answer, why).detail(transfer.place ?? "?")]
    let rows = law.adequacy.filter { $0.id == id }.map(\.reference).notSeen
    let hasAnother = here.contains { $0.holds && $0.basis.kind != .decision(id) }
    let severity: Severity = hasAnother ? .warning : .error
    let cause = Cause.party(transfer.recipient.id)
    switch answer {
    case .violates:
      return .violates(.decisionDoesNotCover, details, cause: cause, law: rows).weighing(severity)
    case .unknown: return .unknown(.decisionUnclear, details, cause: cause, law: rows).weighing(severity)
    default: return .complies(.decisionCovers, details, law: rows)
    }
  }

  private func claimed(_ id: String, _ transfer: Transfer) -> Outcome {
    guard let place = transfer.place else { return (.unknown, .seatUndeclared) }
    guard let decision = law.adequacy.first(where: { $0.id == id }) else { return (.violates, .otherCountry) }
    if let from = decision.period.from, day < from { return (.violates, .notYet(from)) }
    if let until = decision.period.until, day > until { return (.violates, .ended(until)) }
    if decision.place != place { return (.violates, .otherCountry) }
    return outcome(decision, transfer.recipient, transfer.flow)
  }

  /// R21: the standard clauses that are claimed.
  func claimedClauses(_ transfer: Transfer, _ here: [Tried]) -> Finding {
    guard case .standardClauses(let named) = transfer.flow.details.transfer?.basis else {
      return .notApplicable(.noClausesClaimed)
    }
    if staysInside(transfer) { return .notApplicable(.noTransfer) }
    let fallback = named.map { Cause.agreement($0) } ?? .flow(transfer.flow.id)
    guard let place = transfer.place else { return .unknown(.clausesUnclear, cause: fallback) }

    let clauses = here.filter { $0.isStandardClauses && (named == nil || $0.tool == named) }
    let tried =
      clauses.isEmpty ? [Tried(.standardClauses(set: "", named), .violates, .noClauses)] : clauses
    let hasAnother = here.contains { basis in
      basis.holds && !clauses.contains { $0.basis == basis.basis }
    }
    let severity: Severity = hasAnother ? .warning : .error
    let best = tried.min { $0.basis.outcome < $1.basis.outcome }
    let details = tried.map { $0.detail(place) }
    let cause = best?.tool.map { .agreement($0) } ?? fallback
    let rows = tried.flatMap(\.rows).notSeen
    switch best?.basis.outcome {
    case .complies: return .complies(.clausesFit, details, law: rows)
    case .unknown: return .unknown(.clausesUnclear, details, cause: cause, law: rows).weighing(severity)
    default: return .violates(.clausesDoNotFit, details, cause: cause, law: rows).weighing(severity)
    }
  }
}

extension Tried {
  fileprivate var isStandardClauses: Bool {
    if case .standardClauses = basis.kind { true } else { false }
  }
}
