import Registry
import Vocabulary

/// Turns scopes into limits; scopes that say the same share one row of covered terms.
struct LimitCompiler {
  private var rows: [Key: Int] = [:]

  private struct Key: Hashable {
    let dimension: Dimension
    let named: [Int]
    let excluded: [Int]
  }

  mutating func compile(
    _ dimension: Dimension, of agreement: AgreementOnDay, in view: DayView, rows table: inout [BitRows]
  ) throws(UnknownWord) -> Limit {
    let stated = agreement.amended.agreement.scope[dimension]
    let limit = Limit()
    limit.isStated = stated.named != nil && !agreement.isAttested
    if !agreement.isAttested {
      limit.named = try numbers(stated.named ?? [], dimension, view)
      limit.excluded = try numbers(stated.excluded, dimension, view)
      limit.conflicts = (agreement.amended.conflicts[dimension] ?? []).compactMap {
        view.register.number(of: $0)?.index
      }
    }
    guard limit.isStated else { return limit }
    let key = Key(dimension: dimension, named: limit.named, excluded: limit.excluded)
    if let known = rows[key] {
      limit.covered = known
    } else {
      let covered = view.tree(dimension)?.covered(by: limit) ?? view.places.covered(by: limit)
      limit.covered = table[Int(dimension.rawValue)].append(covered)
      rows[key] = limit.covered
    }
    return limit
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
