import Law
import Registry
import Vocabulary

/// R21: the standard clauses that a flow claims are a usable set, the module for the roles, and complete (GDPR 46(2)(c)). A
/// warning where another basis holds.
extension DayView {
  func clausesFitTransfer(
    _ named: ID<Agreement>?, _ transfer: Transfer, _ own: CoveredPlace?
  ) -> Finding {
    guard let place = transfer.place else {
      return Finding(.unknown, .clausesUnclear, cause: claimCause(named, transfer))
    }
    if transfer.presence == .inside { return Finding(.notApplicable, .noTransfer) }
    let tried = inOrder(tools(for: transfer)).filter { attempt in
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
