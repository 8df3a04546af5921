internal import Registry
internal import Vocabulary
internal import XMLText

/// A word of the organisation's own, with the places that a fault would name.
struct OwnTerm {
  let term: Term
  let position: Position
}

extension DocumentHandler {
  /// Takes a word as it is read; its parent may come later.
  mutating func finishTerm() throws {
    let element = Element(fragment, 0)
    let position = fragment.nodes[0].position
    guard let taxonomy: Taxonomy = element.choice(.taxonomy), let id = element.textIfSaid(.id) else {
      mayLackNames = true
      return
    }
    if known.isBuiltIn(id, of: taxonomy) {
      return try faults.add(.name(.builtIn(id, taxonomy)), at: position)
    }
    if let first = ownTerms.first(where: { $0.term.taxonomy == taxonomy && $0.term.id == id }) {
      return try faults.add(.name(.termTaken(id, taxonomy, at: told(first.position))), at: position)
    }
    var term = Term(id, in: taxonomy, below: element.text(.parent))
    term.labelEN = element.textIfSaid(.en)
    term.labelNB = element.textIfSaid(.nb)
    term.marks = element.marks(.marks)
    term.invented = element.flag(.invented)
    ownTerms.append(OwnTerm(term: term, position: position))
  }

  /// Every word has a parent, and none is below itself.
  mutating func finishTerms() throws {
    for own in ownTerms { known.add(own.term.id, to: own.term.taxonomy) }
    for own in ownTerms where !mayLackNames && !known.isTerm(own.term.parent, of: own.term.taxonomy) {
      let flaw = known.unknownTerm(own.term.parent, of: own.term.taxonomy, below: own.term.id)
      try faults.add(.value(flaw), at: own.position)
    }
    var reported: Set<Int> = []
    for start in ownTerms.indices {
      guard let ring = ring(from: start), let first = ring.min(), reported.insert(first).inserted else { continue }
      let ids = ring.map { ownTerms[$0].term.id }.sorted { $0.precedesByBytes($1) }
      try faults.add(.whole(.termRing(ids)), at: ownTerms[first].position)
    }
    guard faults.isEmpty else { return }
    for own in ownTerms { try builder.add(own.term) }
  }

  /// The words that are above themselves, on the way up from one.
  private func ring(from start: Int) -> [Int]? {
    var path = [start]
    while let last = path.last, let above = parent(of: last) {
      if let first = path.firstIndex(of: above) { return Array(path[first...]) }
      path.append(above)
    }
    return nil
  }

  private func parent(of place: Int) -> Int? {
    let term = ownTerms[place].term
    return ownTerms.firstIndex { $0.term.taxonomy == term.taxonomy && $0.term.id == term.parent }
  }
}
