import Registry
import Vocabulary

/// What arrived (R05, R06): an onward flow may carry only what its upstream flow brought.
extension DayView {
  /// `nil` where there is nothing to ask: the flow itself declares no such set, or has no upstream.
  func arrival(of flow: Declaration, _ dimension: Dimension, from upstream: UInt32?, details: Bool) -> Finding? {
    guard let upstream, let tree = tree(dimension), state(flow.set(dimension), dimension) == .some else { return nil }
    let row = register.flows[Int(upstream)]
    let brought = dimension == .categories ? row.categories : row.subjects
    let arrived = dimension == .categories ? arrivedCategories : arrivedSubjects
    if arrived.hold(flow.set(dimension), from: brought) { return Finding(.complies, .covered) }
    let holder = Holder.flow(register.id(of: Number(upstream)))
    let limit = Limit()
    switch state(brought, dimension) {
    case .undeclared:
      return Finding(
        .unknown, .notArrived, cause: .flow(flow.number), details: details ? [.unstated(dimension, under: holder)] : [])
    case .none: break
    case .some: limit.named = terms(brought, dimension)
    }
    let lacking = terms(flow.set(dimension), dimension).compactMap { term in
      tree.coverage(of: term, under: limit).map { (term, $0) }
    }
    guard !lacking.isEmpty else { return Finding(.complies, .covered) }
    let listed: [Detail] = details ? lacking.map { .term(dimension, tree.ids[$0.0], $0.1, under: holder) } : []
    return Finding(.unknown, .notArrived, cause: .flow(flow.number), details: listed)
  }
}
