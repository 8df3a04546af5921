import Registry
import Vocabulary

/// R12: an agreement with a sub-processor grants no more than the one above it (GDPR 28(4), 28(3)). A warning, since the
/// flow itself is judged against every agreement of its path.
extension DayView {
  func scopeIsNotWidened(_ lower: Int, under upper: Int) -> [Finding] {
    Dimension.allCases.map { scopeIsNotWidened($0, lower, under: upper) }
  }

  private func scopeIsNotWidened(_ dimension: Dimension, _ lower: Int, under upper: Int) -> Finding {
    let (low, high) = (agreements[lower], agreements[upper])
    let (mine, above) = (low.limits[Int(dimension.rawValue)], high.limits[Int(dimension.rawValue)])
    if !mine.isStated || !above.isStated {
      let silent = (mine.isStated ? [] : [low.id]) + (above.isStated ? [] : [high.id])
      return Finding(
        .unknown, .scopeUnstated, severity: .warning, cause: .agreement(mine.isStated ? upper : lower),
        details: silent.map { .unstated(dimension, under: .agreement($0)) })
    }
    let rest = Limit()
    rest.named = above.named
    rest.excluded = above.excluded.filter { !isExcluded($0, dimension, by: mine) }
    var cases: [(Int, Coverage)] = []
    for term in mine.named where !isExcluded(term, dimension, by: mine) {
      if let coverage = granted(term, dimension, under: rest) { cases.append((term, coverage)) }
    }
    if cases.isEmpty { return Finding(.complies, .scopeWithin) }
    let isWider = cases.contains { $0.1 != .unclear && $0.1 != .notSpecific }
    return Finding(
      isWider ? .violates : .unknown, isWider ? .scopeWider : .scopeUnclear, severity: .warning,
      cause: .agreement(lower),
      details: cases.map { term, coverage in
        .term(dimension, tree(dimension)?.ids[term] ?? places.codes[term], coverage, under: .agreement(high.id))
      })
  }

  private func isExcluded(_ term: Int, _ dimension: Dimension, by limit: Limit) -> Bool {
    if let tree = tree(dimension) { return limit.excluded.contains { tree.up[term, $0] } }
    return places.isExcluded(term, by: limit)
  }

  private func granted(_ term: Int, _ dimension: Dimension, under limit: Limit) -> Coverage? {
    if let tree = tree(dimension) { return tree.grant(of: term, under: limit) }
    return places.coverage(of: term, under: limit)
  }
}

extension TermTree {
  /// How a term of one scope stands to another scope: `cover`, but that marks of what lies below it play no part, and that
  /// a root which both name is specific enough.
  fileprivate func grant(of term: Int, under limit: Limit) -> Coverage? {
    if limit.excluded.contains(where: { up[term, $0] }) { return .excluded }
    let above = limit.named.filter { up[term, $0] }
    let granting = above.filter { marks[term].isSubset(of: marks[$0]) }
    if !granting.isEmpty {
      if !limit.named.contains(term), granting.allSatisfy({ isNotSpecific[$0] }) { return .notSpecific }
      return limit.excluded.contains { $0 != term && down[term, $0] } ? .unclear : nil
    }
    let below = limit.named.contains { name in
      name != term && down[term, name] && !limit.excluded.contains { up[name, $0] }
    }
    if below { return .unclear }
    return above.isEmpty ? .outside : .notNamed
  }
}
