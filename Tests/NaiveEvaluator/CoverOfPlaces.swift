public import Checks
internal import Law
internal import Vocabulary

/// Section 3: a place under a scope.
extension Places {
  /// Whether a place or something above it is excluded. A territory that nobody has settled has nothing above it.
  func isExcluded(_ place: String, by excluded: Set<String>) -> Bool {
    isUnsettled(place) ? excluded.contains(place) : up(place).contains { excluded.contains($0) }
  }

  /// How a place stands to what is named and excluded; `nil` where it is covered.
  public func cover(_ place: String, named: Set<String>, excluded: Set<String>) -> Coverage? {
    if isExcluded(place, by: excluded) { return .excluded }
    if isUnsettled(place) { return coverUnsettled(place, named: named, excluded: excluded) }
    if isGroup(place) { return coverGroup(place, named: named, excluded: excluded) }
    let below = below(place)
    if up(place).contains(where: { named.contains($0) }) {
      return below.contains { excluded.contains($0) } ? .unclear : nil
    }
    let isNamedBelow = below.contains { named.contains($0) && !isExcluded($0, by: excluded) }
    return isNamedBelow ? .unclear : .outside
  }

  private func coverGroup(_ group: String, named: Set<String>, excluded: Set<String>) -> Coverage? {
    let members = below(group)
    let inside = members + (group == "EEA" ? ["EU"] : [])
    if up(group).contains(where: { named.contains($0) }) {
      return inside.contains { isExcluded($0, by: excluded) } ? .unclear : nil
    }
    if !members.isEmpty, members.allSatisfy({ cover($0, named: named, excluded: excluded) == nil }) { return nil }
    let isNamedInside = inside.contains { named.contains($0) && !isExcluded($0, by: excluded) }
    return isNamedInside ? .unclear : .outside
  }

  private func coverUnsettled(_ place: String, named: Set<String>, excluded: Set<String>) -> Coverage? {
    if named.contains(place) { return excluded.isDisjoint(with: ["EEA", "EU"]) ? nil : .unclear }
    let around = Set(["EEA", "EU"] + [row(place)?.partOf].compactMap { $0 })
    return around.isDisjoint(with: named.union(excluded)) ? .outside : .unclear
  }
}
