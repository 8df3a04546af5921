import Law
import Registry
import Vocabulary

/// R23: whoever relies on a safeguard assesses the law and practice of the third country (GDPR 46(1), clause 14 of the
/// standard clauses, C-311/18), and looks again at every review.
extension DayView {
  func transferIsAssessed(_ transfer: Transfer, _ own: CoveredPlace?) -> Finding {
    if transfer.presence == .inside { return Finding(.notApplicable, .noTransfer) }
    let tried = inOrder(tools(for: transfer)).filter(\.restsOnAssessment)
    let each = tried.map { assessed($0, transfer) }
    guard var best = each.min(by: { $0.weight < $1.weight }) else { return Finding(.notApplicable, .noToolTried) }
    let code = transfer.place.map { places.codes[$0] } ?? PlaceTable.unnamed
    best.details += tried.map { .basis(place: code, $0.tried) }
    let kinds = tried.map(\.tried.kind)
    let otherHolds = own?.holding.contains { !kinds.contains($0.tried.kind) } ?? false
    if otherHolds { best.severity = .warning }
    return best
  }

  private func assessed(_ attempt: Attempt, _ transfer: Transfer) -> Finding {
    let cause = attempt.agreement.map { CauseNumber.agreement($0) } ?? .none
    switch attempt.tried.why {
    case .assessmentMissing: return Finding(.unknown, .assessmentMissing, cause: cause)
    case .outcomeUndeclared: return Finding(.unknown, .assessmentOutcomeUndeclared, cause: cause)
    case .measuresMissing: return Finding(.unknown, .assessmentMeasuresMissing, cause: cause)
    case .assessmentInsufficient: return Finding(.violates, .assessmentInsufficient, cause: cause)
    default: break
    }
    let interval = activities[transfer.flow.row.activity.index].reviewEvery
    if let made = attempt.assessment?.day, day > made.adding(interval) {
      return Finding(
        .unknown, .assessmentLapsed, severity: .warning, cause: cause, details: [.asOf(made)])
    }
    return Finding(.complies, .assessed)
  }
}

extension Attempt {
  /// Whether it asks for an assessment, and holds or falls with that.
  fileprivate var restsOnAssessment: Bool {
    switch tried.why {
    case .assessmentMissing, .outcomeUndeclared, .assessmentInsufficient, .measuresMissing: true
    case .holds: asksAssessment
    default: false
    }
  }
}
