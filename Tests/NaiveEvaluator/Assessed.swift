internal import Checks
internal import Registry
internal import Vocabulary

/// R23: the law and practice of the third country were assessed, where the safeguard asks for it.
extension Judge {
  /// `here` are the bases tried for the importer's place.
  func assessed(_ transfer: Transfer, _ here: [Tried]) -> Finding {
    if staysInside(transfer) { return .notApplicable(.noTransfer) }
    let place = transfer.place ?? "?"
    let asked = tools(transfer).filter { $0.needsAssessment && $0.isDecidedByAssessment }
      .sorted { $0.detail(place) < $1.detail(place) }
    let findings = asked.map { assessed($0, transfer.flow) }
    guard var best = findings.max(by: { $0.place < $1.place }) else { return .notApplicable(.noToolTried) }
    best.details += asked.map { $0.detail(place) }
    let hasAnother = here.contains { basis in
      basis.holds && !asked.contains { $0.basis.kind == basis.basis.kind }
    }
    return hasAnother ? best.weighing(.warning) : best
  }

  /// One tool.
  private func assessed(_ tool: Tried, _ flow: Flow) -> Finding {
    guard let cause = tool.tool.map({ Cause.agreement($0) }) else { preconditionFailure("a tool without agreement") }
    switch tool.basis.why {
    case .assessmentMissing: return .unknown(.assessmentMissing, cause: cause)
    case .outcomeUndeclared: return .unknown(.assessmentOutcomeUndeclared, cause: cause)
    case .measuresMissing: return .unknown(.assessmentMeasuresMissing, cause: cause)
    case .assessmentInsufficient: return .violates(.assessmentInsufficient, cause: cause)
    default:
      guard let made = tool.assessed, day > made.adding(reviewInterval(flow)) else { return .complies(.assessed) }
      return .unknown(.assessmentLapsed, [.asOf(made)], cause: cause).weighing(.warning)
    }
  }
}

extension Tried {
  /// Whether it holds, or it is the assessment that it fails by.
  fileprivate var isDecidedByAssessment: Bool {
    switch basis.why {
    case .holds, .assessmentMissing, .outcomeUndeclared, .measuresMissing, .assessmentInsufficient: true
    default: false
    }
  }
}
