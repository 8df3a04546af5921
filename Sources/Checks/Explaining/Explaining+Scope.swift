import Registry
import Vocabulary

extension DayView {
  /// What a flow declares of a dimension, term by term under an agreement.
  func scope(_ flow: Declaration, _ dimension: Dimension, under number: Int) -> ExplainedDimension {
    let limit = agreements[number].limits[Int(dimension.rawValue)]
    let set = flow.set(dimension)
    var explained = ExplainedDimension(dimension: dimension, declared: .terms, isStated: limit.isStated, terms: [])
    switch state(set, dimension) {
    case .undeclared: explained.declared = .undeclared
    case .none: explained.declared = .none
    case .some:
      explained.terms = terms(set, dimension).map { explain($0, dimension, under: limit) }
        .sorted { $0.term.precedesByBytes($1.term) }
    }
    return explained
  }

  private func explain(_ term: Int, _ dimension: Dimension, under limit: Limit) -> ExplainedTerm {
    let coverage = coverage(of: term, dimension, under: limit)
    guard let tree = tree(dimension) else {
      let by = places.bearing(coverage, on: term, under: limit).map { places.codes[$0] }
      return ExplainedTerm(term: places.codes[term], coverage: coverage, by: by.sorted { $0.precedesByBytes($1) })
    }
    let by = tree.bearing(coverage, on: term, under: limit).map { tree.ids[$0] }
    return ExplainedTerm(term: tree.ids[term], coverage: coverage, by: by.sorted { $0.precedesByBytes($1) })
  }
}

extension TermTree {
  /// The words of a limit behind what it says of a term.
  fileprivate func bearing(_ coverage: Coverage?, on term: Int, under limit: Limit) -> [Int] {
    let above = limit.named.filter { up[term, $0] }
    switch coverage {
    case nil, .notSpecific: return above.filter { granted[$0, term] }
    case .excluded: return limit.excluded.filter { up[term, $0] }
    case .notNamed: return above
    case .unclear: return (limit.named + limit.excluded).filter { up[term, $0] || down[term, $0] }
    case .outside: return []
    }
  }
}

extension PlaceTable {
  /// The places of a limit behind what it says of a place.
  fileprivate func bearing(_ coverage: Coverage?, on place: Int, under limit: Limit) -> [Int] {
    switch coverage {
    case nil:
      let named = limit.named.filter { isAtOrAbove($0, place) }
      // A group may be covered by its members, one by one.
      return named.isEmpty ? limit.named.filter { isAtOrAbove(place, $0) } : named
    case .excluded: return limit.excluded.filter { isAtOrAbove($0, place) }
    case .unclear: return (limit.named + limit.excluded).filter { isAtOrAbove($0, place) || isAtOrAbove(place, $0) }
    case .outside, .notNamed, .notSpecific: return []
    }
  }
}
