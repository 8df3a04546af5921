internal import Registry
internal import Vocabulary

/// Section 4a: what amendments make of an agreement.
extension AgreementOnDay {
  /// The amendments that start on one day, day by day.
  static func days(_ applied: [Agreement]) -> [[Agreement]] {
    let starts = Set(applied.compactMap(\.period.from)).sorted()
    return starts.map { start in applied.filter { $0.period.from == start } }
  }

  /// The last day as it was moved: the last word counts, and of one day's words the earliest.
  static func extended(_ base: Agreement, _ applied: [Agreement]) -> Day? {
    days(applied).reduce(base.period.until) { $1.compactMap(\.extendsUntil).min() ?? $0 }
  }

  static func limits(_ base: Agreement, _ applied: [Agreement]) -> [Dimension: Limit] {
    var limits: [Dimension: Limit] = [:]
    for dimension in Dimension.allCases {
      let said = base.scope[dimension]
      let first = Limit(named: said.named.map { Set($0) }, excluded: Set(said.excluded))
      limits[dimension] = days(applied).reduce(first) { $0.amended(by: $1, in: dimension) }
    }
    return limits
  }
}

extension AgreementOnDay.Limit {
  /// The limit after the amendments of one day.
  func amended(by amendments: [Agreement], in dimension: Dimension) -> Self {
    let stating = amendments.filter { $0.scope[dimension].isReplaced || $0.scope[dimension].isChanged }
    if stating.isEmpty { return self }
    let said = stating.map { $0.scope[dimension] }
    if Self.contradict(said) { return Self(named: nil, excluded: [], conflicts: stating.map(\.id)) }
    var limit = self
    if let replacement = said.first(where: \.isReplaced) {
      limit = Self(named: replacement.named.map { Set($0) }, excluded: Set(replacement.excluded))
    }
    let (added, removed) = (Set(said.flatMap(\.added)), Set(said.flatMap(\.removed)))
    limit.named = limit.named.map { $0.union(added).subtracting(removed) }
    limit.excluded = limit.excluded.subtracting(added).union(removed)
    return limit
  }

  /// Whether amendments of one day state one thing differently.
  private static func contradict(_ said: [Scope.Limit]) -> Bool {
    let replacements = said.filter(\.isReplaced)
    let results = Set(
      replacements.map { Self(named: $0.named.map { Set($0) }, excluded: Set($0.excluded)) })
    if results.count > 1 { return true }
    let oneReplacesAnotherChanges = said.indices.contains { replacing in
      said.indices.contains { $0 != replacing && said[replacing].isReplaced && said[$0].isChanged }
    }
    return oneReplacesAnotherChanges
      || !Set(said.flatMap(\.added)).isDisjoint(with: said.flatMap(\.removed))
  }
}

extension Scope.Limit {
  fileprivate var isReplaced: Bool { named != nil || !excluded.isEmpty }
  fileprivate var isChanged: Bool { !added.isEmpty || !removed.isEmpty }
}
