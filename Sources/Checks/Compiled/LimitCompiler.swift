import Registry
import Vocabulary

/// Turns scopes into limits; scopes that say the same share one row of covered terms.
struct LimitCompiler {
  private var limits: [Key: Limit] = [:]

  private struct Key: Hashable {
    let dimension: Dimension
    let isStated: Bool
    let named: [Int]
    let excluded: [Int]
    let conflicts: [Int]
  }

  mutating func compile(
    _ dimension: Dimension, of agreement: AgreementOnDay, in view: DayView, rows table: inout [BitRows]
  ) throws(UnknownWord) -> Limit {
    let key = try key(dimension, of: agreement, in: view)
    if let known = limits[key] { return known }
    let limit = Limit()
    (limit.isStated, limit.named, limit.excluded) = (key.isStated, key.named, key.excluded)
    limit.conflicts = key.conflicts
    if limit.isStated {
      let covered = view.tree(dimension)?.covered(by: limit) ?? view.places.covered(by: limit)
      limit.covered = table[Int(dimension.rawValue)].append(covered)
    }
    limits[key] = limit
    return limit
  }

  private func key(
    _ dimension: Dimension, of agreement: AgreementOnDay, in view: DayView
  ) throws(UnknownWord) -> Key {
    if agreement.isAttested {
      return Key(dimension: dimension, isStated: false, named: [], excluded: [], conflicts: [])
    }
    let stated = agreement.amended.agreement.scope[dimension]
    let conflicts = (agreement.amended.conflicts[dimension] ?? []).compactMap { view.register.number(of: $0)?.index }
    return Key(
      dimension: dimension, isStated: stated.named != nil, named: try numbers(stated.named ?? [], dimension, view),
      excluded: try numbers(stated.excluded, dimension, view), conflicts: conflicts)
  }

  private func numbers(_ words: [String], _ dimension: Dimension, _ view: DayView) throws(UnknownWord) -> [Int] {
    var numbers: [Int] = []
    for word in words {
      if let taxonomy = dimension.taxonomy, let tree = view.tree(dimension) {
        guard let number = tree.index[word] else { throw UnknownWord(taxonomy: taxonomy, word: word) }
        numbers.append(number)
      } else if let number = view.places.number(of: word) {
        numbers.append(number)
      }
    }
    return numbers
  }
}
