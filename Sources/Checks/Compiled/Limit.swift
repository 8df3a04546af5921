import Registry
import Vocabulary

/// One dimension of an agreement's scope, as numbers, with the terms that it plainly covers worked out once.
final class Limit {
  /// Whether the agreement states the dimension.
  var isStated = false
  /// The terms or places that are named.
  var named: [Int] = []
  /// The terms or places that are excluded.
  var excluded: [Int] = []
  /// The amendments that state the dimension differently on one day.
  var conflicts: [Int] = []
  /// The row of plainly covered terms.
  var covered = 0
}

extension TermTree {
  /// The terms that a limit plainly covers: SEMANTICS' rule 2 for all terms at once.
  func covered(by limit: Limit) -> Bits {
    var specific = Bits(width: up.width)
    var shadowed = Bits(width: up.width)
    for name in limit.named where !isNotSpecific[name] { specific.formUnion(granted, name) }
    // An exclusion takes out what lies below it, and makes unclear what lies above it.
    for name in limit.excluded {
      shadowed.formUnion(down, name)
      shadowed.formUnion(up, name)
    }
    for (mark, above) in aboveMark {
      var unmarked = above
      for name in limit.named where marks[name].contains(mark) { unmarked.subtract(granted.row(name)) }
      shadowed.formUnion(unmarked)
    }
    specific.subtract(shadowed)
    return specific
  }

  /// How a term stands to a limit; `nil` where it is plainly covered.
  func coverage(of term: Int, under limit: Limit) -> Coverage? {
    if limit.excluded.contains(where: { up[term, $0] }) { return .excluded }
    let above = limit.named.filter { up[term, $0] }
    let granting = above.filter { marks[term].isSubset(of: marks[$0]) }
    if !granting.isEmpty {
      if granting.allSatisfy({ isNotSpecific[$0] }) { return .notSpecific }
      let carried = granting.reduce(into: Marks()) { $0.formUnion(marks[$1]) }
      let unclear = (0..<count).contains { below in
        below != term && down[term, below] && (limit.excluded.contains(below) || !marks[below].isSubset(of: carried))
      }
      return unclear ? .unclear : nil
    }
    let below = limit.named.contains { name in
      name != term && down[term, name] && !limit.excluded.contains { up[name, $0] }
    }
    if below { return .unclear }
    return above.isEmpty ? .outside : .notNamed
  }
}
