import Registry
import Vocabulary

/// R20: protection is not undermined along the chain (GDPR 44): every transfer that brought the data to a flow has a basis.
/// The flow's own transfer is R18's.
extension ChainJudge {
  mutating func judgeTransfersAbove() {
    if chain.hops.count == 1 { return add(Finding(.notApplicable, .singleHop), to: .transfersAboveAreCovered) }
    for (place, hop) in chain.hops.dropLast().enumerated() {
      if case .waits(.chainIsKnown, let cause) = path[place] {
        add(.waiting(for: .chainIsKnown, cause), to: .transfersAboveAreCovered)
      } else {
        let above = view.transferAbove(hop)
        add(details ? above : above.bare, to: .transfersAboveAreCovered)
      }
    }
  }
}

extension DayView {
  /// The same for every flow below the hop, and so kept once asked.
  func transferAbove(_ hop: UInt32) -> Finding {
    if let known = neighbours.transfersAbove[hop] { return known }
    let found = judgeTransferAbove(hop)
    neighbours.transfersAbove[hop] = found
    return found
  }

  private func judgeTransferAbove(_ hop: UInt32) -> Finding {
    let row = register.flows[Int(hop)]
    guard let source = register.party(of: row.from), let recipient = register.party(of: row.to) else {
      return Finding(.unknown, .transferAboveUnclear, cause: .flow(hop))
    }
    let returns = isReturn(row, source, recipient)
    let basis = basis(of: Declaration(hop, row, in: self), source, recipient, returns: returns)
    let id = register.id(of: Number(hop))
    let wanting = Set(basis.details.compactMap(\.placeTried)).map { Detail.hopPlace(id, $0) }
    let named = wanting.isEmpty ? [.hop(id)] : wanting
    switch basis.answer {
    case .complies, .notApplicable: return Finding(.complies, .transfersAboveCovered)
    case .unknown: return Finding(.unknown, .transferAboveUnclear, cause: basis.cause, details: named)
    case .violates: return Finding(.violates, .transferAboveUncovered, cause: basis.cause, details: named)
    }
  }
}

extension Detail {
  /// A place for which a transfer lacks a basis, or of which nobody knows who holds the data there.
  fileprivate var placeTried: String? {
    switch self {
    case .basis(let place, _), .placeUncovered(let place), .place(_, let place): place
    default: nil
    }
  }
}
