internal import Checks
internal import Registry

/// R20: every transfer that brought the data here has a basis.
extension Judge {
  /// A hop above, as a transfer of its own; whether the GDPR is law is asked of the flow that is judged.
  func transferAbove(_ hop: Flow) -> Finding {
    if let end = unknownEnd(hop) { return .waits(for: .chainIsKnown, cause: end.cause) }
    let basis = hasABasis(transfer(hop, isReturn: isReturn(hop))).finding
    switch basis.answer {
    case .complies, .notApplicable: return .complies(.transfersAboveCovered)
    case .unknown, .violates:
      var copy = basis
      copy.code = basis.answer == .violates ? .transferAboveUncovered : .transferAboveUnclear
      copy.details = [.hop(hop.id)]
      copy.law = []
      return copy
    }
  }
}
