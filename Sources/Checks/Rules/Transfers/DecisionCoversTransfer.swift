import Law
import Registry
import Vocabulary

/// R19: the adequacy decision that a flow claims is in force and covers this recipient (GDPR 45). A warning where another
/// basis holds.
extension DayView {
  func decisionCoversTransfer(_ id: String, _ transfer: Transfer, _ own: CoveredPlace?) -> Finding {
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
}
