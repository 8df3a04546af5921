import Law
import Registry
import Vocabulary

/// The basis that a flow claims is judged by itself as well.
extension DayView {
  func judgeClaims(
    _ transfer: Transfer, _ covered: [CoveredPlace], into judgment: inout Judgment, details: Bool
  ) {
    let claim = register.details[Int(transfer.flow.row.details)].transfer?.basis
    let own = covered.first { $0.place == transfer.place }
    var decision = Finding(.notApplicable, .noDecisionClaimed)
    var clauses = Finding(.notApplicable, .noClausesClaimed)
    switch claim {
    case .adequacy(let id): decision = decisionCoversTransfer(id, transfer, own)
    case .standardClauses(let agreement): clauses = clausesFitTransfer(agreement, transfer, own)
    case nil, .other, .noTransfer: break
    }
    judgment.add(decision, to: .decisionCoversTransfer)
    judgment.add(clauses, to: .clausesFitTransfer)
  }

  /// R19: the adequacy decision that is claimed is in force and covers this recipient (GDPR 45).
  private func decisionCoversTransfer(_ id: String, _ transfer: Transfer, _ own: CoveredPlace?) -> Finding {
    let recipient = CauseNumber.party(transfer.importer)
    guard let place = transfer.place else {
      let tried = BasisTried(.decision(id), .unknown, .seatUndeclared)
      return Finding(.unknown, .decisionUnclear, cause: recipient, details: [.basis(place: PlaceTable.unnamed, tried)])
    }
    if transfer.presence == .inside { return Finding(.notApplicable, .noTransfer) }
    guard let row = law.decision(id) else { return Finding(.violates, .decisionDoesNotCover, cause: recipient) }
    let attempt = claimed(row, at: place, transfer)
    let details = [Detail.basis(place: places.codes[place], attempt.tried)] + attempt.law.map { .law($0) }
    let otherHolds = own?.holding.contains { $0.tried.kind != attempt.tried.kind } ?? false
    let severity: Severity = otherHolds ? .warning : .error
    switch attempt.tried.outcome {
    case .complies, .notApplicable: return Finding(.complies, .decisionCovers, details: details)
    case .unknown:
      return Finding(.unknown, .decisionUnclear, severity: severity, cause: recipient, details: details)
    case .violates:
      return Finding(.violates, .decisionDoesNotCover, severity: severity, cause: recipient, details: details)
    }
  }

  private func claimed(_ row: AdequacyDecision, at place: Int, _ transfer: Transfer) -> Attempt {
    if let from = row.period.from, day < from { return attempt(row, .violates, .notYet(from)) }
    if let until = row.period.until, until < day { return attempt(row, .violates, .ended(until)) }
    return row.place == places.codes[place] ? attempt(row, transfer) : attempt(row, .violates, .otherCountry)
  }

  /// R21: the standard clauses that are claimed are the usable set, the module for the roles, and complete (GDPR 46(2)(c)).
  private func clausesFitTransfer(
    _ named: ID<Agreement>?, _ transfer: Transfer, _ own: CoveredPlace?
  ) -> Finding {
    guard let place = transfer.place else {
      return Finding(.unknown, .clausesUnclear, cause: claimCause(named, transfer))
    }
    if transfer.presence == .inside { return Finding(.notApplicable, .noTransfer) }
    let tried = tools(for: transfer).filter { attempt in
      guard case .standardClauses(_, let agreement) = attempt.tried.kind else { return false }
      return named == nil || agreement == named
    }
    guard let best = tried.first(where: { attempt in tried.allSatisfy { attempt.tried.outcome <= $0.tried.outcome } })
    else {
      let none = BasisTried(.standardClauses(set: "", named), .violates, .noClauses)
      return Finding(
        .violates, .clausesDoNotFit, severity: severity(own, beside: []), cause: claimCause(named, transfer),
        details: [.basis(place: places.codes[place], none)])
    }
    let details = tried.flatMap { attempt in
      [Detail.basis(place: places.codes[place], attempt.tried)] + attempt.law.map { .law($0) }
    }
    let cause = best.agreement.map { CauseNumber.agreement($0) } ?? .flow(transfer.flow.number)
    switch best.tried.outcome {
    case .complies, .notApplicable: return Finding(.complies, .clausesFit, details: details)
    case .unknown:
      return Finding(
        .unknown, .clausesUnclear, severity: severity(own, beside: tried), cause: cause, details: details)
    case .violates:
      return Finding(
        .violates, .clausesDoNotFit, severity: severity(own, beside: tried), cause: cause, details: details)
    }
  }

  private func claimCause(_ named: ID<Agreement>?, _ transfer: Transfer) -> CauseNumber {
    named.flatMap { register.number(of: $0) }.map { .agreement($0.index) } ?? .flow(transfer.flow.number)
  }

  private func severity(_ own: CoveredPlace?, beside tried: [Attempt]) -> Severity {
    let kinds = tried.map(\.tried.kind)
    return own?.holding.contains { !kinds.contains($0.tried.kind) } == true ? .warning : .error
  }
}
