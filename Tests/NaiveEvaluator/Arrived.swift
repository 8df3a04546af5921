internal import Checks
internal import Registry
internal import Vocabulary

/// Section 6: an onward flow may carry only what arrived (R05, R06); and purposes of the recipient's own (R07).
extension Judge {
  /// What arrived with an upstream flow; `nil` where it is not asked.
  func arrived(_ dimension: Dimension, _ flow: Flow, with upstream: Flow) -> Finding? {
    guard case .some(let terms) = declared(dimension, flow) else { return nil }
    let holder = Holder.flow(upstream.id)
    let details: [Detail] =
      switch declared(dimension, upstream) {
      case .undeclared: [.unstated(dimension, under: holder)]
      case .none: terms.map { .term(dimension, $0, .outside, under: holder) }
      case .some(let carried):
        terms.compactMap { term in
          cover(dimension, term, named: Set(carried)).map { .term(dimension, term, $0, under: holder) }
        }
      }
    return details.isEmpty ? .complies(.covered) : .unknown(.notArrived, details, cause: .flow(flow.id))
  }

  /// R05 or R06 where the recipient is a controller: only what arrived is asked.
  func arrivedAtController(_ dimension: Dimension, _ flow: Flow) -> Finding {
    let upstream = upstream(flow)
    if upstream.isEmpty { return .notApplicable(.recipientIsController) }
    return upstream.map { above -> Finding in
      guard isValid(above, above: flow) else { return .unknown(.chainUnclear, cause: .flow(flow.id)) }
      switch declared(dimension, flow) {
      case .undeclared: return .unknown(.undeclared, [.undeclared(dimension)], cause: .flow(flow.id))
      case .none: return .complies(.noneConfirmed)
      case .some: return arrived(dimension, flow, with: above) ?? .complies(.covered)
      }
    }.joined
  }

  /// Purposes of the recipient's own that no live flow to it as a controller carries; `nil` where there are none.
  func ownPurposes(_ flow: Flow) -> Finding? {
    let carried = flows.filter { isLive($0) && $0.role == .controller && recipient($0) == recipient(flow) }
      .flatMap(\.purposes.elements)
    let own = flow.ownPurposes.elements.filter { purpose in
      words[.purposes].map { tree in tree.up(purpose).allSatisfy { !carried.contains($0) } } ?? true
    }
    if own.isEmpty { return nil }
    return .violates(.actsAsController, own.map { .ownPurpose($0) }, cause: .flow(flow.id))
  }
}
