internal import Checks
internal import Registry
internal import Vocabulary

/// R12: no agreement grants more than the one above it. «One scope under another», each dimension by itself.
extension Judge {
  func scopeWithin(_ lower: AgreementOnDay, under upper: AgreementOnDay) -> Finding {
    Dimension.allCases.map { scopeWithin($0, lower, under: upper).weighing(.warning) }.joined
  }

  private func scopeWithin(_ dimension: Dimension, _ lower: AgreementOnDay, under upper: AgreementOnDay) -> Finding {
    let (granted, above) = (lower.said(dimension), upper.said(dimension))
    guard let named = granted.named, let namedAbove = above.named else {
      let silent = [lower, upper].filter { $0.said(dimension).named == nil }.map(\.id)
      return .unknown(
        .scopeUnstated, silent.map { .unstated(dimension, under: .agreement($0)) },
        cause: .agreement(granted.named == nil ? lower.id : upper.id))
    }
    let terms = named.filter { !isExcluded(dimension, $0, by: granted.excluded) }
    let excludedAboveAlone = above.excluded.filter { !isExcluded(dimension, $0, by: granted.excluded) }
    let cases = terms.compactMap { term in
      cover(dimension, term, grantedBy: namedAbove, but: excludedAboveAlone).map { (term, $0) }
    }
    let details = cases.map { Detail.term(dimension, $0.0, $0.1, under: .agreement(upper.id)) }
    let cause = Cause.agreement(lower.id)
    if cases.contains(where: { [.excluded, .outside, .notNamed].contains($0.1) }) {
      return .violates(.scopeWider, details, cause: cause)
    }
    return cases.isEmpty ? .complies(.scopeWithin) : .unknown(.scopeUnclear, details, cause: cause)
  }

  private func isExcluded(_ dimension: Dimension, _ term: String, by excluded: Set<String>) -> Bool {
    guard let taxonomy = dimension.taxonomy else { return places.isExcluded(term, by: excluded) }
    return words[taxonomy]?.isExcluded(term, by: excluded) == true
  }

  private func cover(
    _ dimension: Dimension, _ term: String, grantedBy named: Set<String>, but excluded: Set<String>
  ) -> Coverage? {
    guard let taxonomy = dimension.taxonomy else { return places.cover(term, named: named, excluded: excluded) }
    return words[taxonomy].map { $0.cover(term, grantedBy: named, but: excluded) } ?? .outside
  }
}

extension AgreementOnDay {
  /// A dimension of the scope as it stands; what is merely attested states nothing.
  func said(_ dimension: Dimension) -> Limit { base.isAttested ? Limit() : limits[dimension] ?? Limit() }
}

extension Words {
  /// A granted term under the grant above: as `cover`, but marks of words below play no part, and what the grant above
  /// names itself is never too wide.
  fileprivate func cover(_ word: String, grantedBy named: Set<String>, but excluded: Set<String>) -> Coverage? {
    if isExcluded(word, by: excluded) { return .excluded }
    let namedAbove = up(word).filter { named.contains($0) }
    let bearers = namedAbove.filter { marks(word).isSubset(of: marks($0)) }
    if !bearers.isEmpty {
      if !named.contains(word), bearers.allSatisfy(isTooWide) { return .notSpecific }
      return down(word).contains { excluded.contains($0) } ? .unclear : nil
    }
    if down(word).contains(where: { named.contains($0) && !isExcluded($0, by: excluded) }) { return .unclear }
    return namedAbove.isEmpty ? .outside : .notNamed
  }
}
