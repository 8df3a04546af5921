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
      let wanting = basis.details.compactMap { detail -> String? in
        switch detail {
        case .basis(let place, _), .placeUncovered(let place), .place(_, let place): place
        default: nil
        }
      }
      copy.details = wanting.isEmpty ? [.hop(hop.id)] : wanting.map { .hopPlace(hop.id, $0) }
      copy.law = []
      return copy
    }
  }
}
