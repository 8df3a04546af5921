internal import Registry
internal import Vocabulary

/// Lower agreements that grant a little more, less or something else than the ones above them.
extension Maker {
  /// A lower agreement that grants a little more or less than the one above it.
  mutating func grantMore() {
    let dimension = pick(Dimension.allCases)
    switch number(0..<5) {
    case 0: changeLower { maker, lower in lower.scope[dimension] = maker.damaged(lower.scope[dimension], dimension) }
    case 1: changeUpper { maker, upper in upper.scope[dimension] = maker.damaged(upper.scope[dimension], dimension) }
    case 2:
      changeLower { maker, lower in
        let named = lower.scope[dimension].named ?? []
        lower.scope[dimension].named = Set(named.map { Trees.parent(dimension, $0) ?? $0 }).sorted {
          $0.precedesByBytes($1)
        }
      }
    case 3:
      let pool = dimension.taxonomy == nil ? Trees.inside + Trees.groups + ["US"] : Trees.words(dimension)
      let word = pick(pool.known(to: register, dimension))
      changeUpper { maker, upper in upper.scope[dimension].excluded = [word] }
      changeLower { maker, lower in
        if maker.chance(60) {
          lower.scope[dimension].excluded = [maker.chance(50) ? word : Trees.parent(dimension, word) ?? word]
        }
      }
    default: grantPlaces(chance(50) ? .storage : .access)
    }
  }

  private mutating func grantPlaces(_ dimension: Dimension) {
    let (above, without, below): ([String], [String], [String]) = pick([
      (["EEA"], [], ["EU"]), (["EU"], [], ["EEA"]), (["EEA"], ["DE"], ["EU"]), (["EEA"], ["SE"], ["NO"]),
      (["EU", "NO", "IS", "LI"], [], ["EEA"]), (["adequate"], [], ["CH", "GB"]), (["FR"], [], ["NC"]),
      (["NO", "SE"], [], ["EEA"]), (["EEA", "US"], [], ["US"]), (["EEA"], [], ["US"]), (["NC"], [], ["FR"]),
    ])
    changeUpper { _, upper in upper.scope[dimension] = Scope.Limit(named: above, excluded: without) }
    changeLower { _, lower in lower.scope[dimension] = Scope.Limit(named: below) }
  }
}
