import Law
import Registry
public import Vocabulary

/// A word in a register that neither the law edition nor the register's own terms know. An error, never a verdict.
public struct UnknownWord: Error, Hashable, Sendable {
  /// The tree in which it was looked for.
  public let taxonomy: Taxonomy
  /// The word.
  public let word: String
}

/// One taxonomy with the register's own terms in it, closed upward and downward once.
final class TermTree {
  let ids: [String]
  let index: [String: Int]
  /// t and its ancestors.
  private(set) var up: BitRows
  /// t and its descendants.
  private(set) var down: BitRows
  /// Of `down(t)`, those whose marks t carries as well.
  private(set) var granted: BitRows
  /// The marks of t and of all above it.
  private(set) var marks: [Marks] = []
  /// For each single mark, the terms with a strict descendant that carries it.
  private(set) var aboveMark: [(mark: Marks, terms: Bits)] = []
  /// Whether naming t says too little: a root, or merely the name of a marked group.
  let isNotSpecific: [Bool]
  /// Of kinds of people, whether they act for an organisation and not for themselves.
  private(set) var actForOrganisation: [Bool] = []
  /// The terms of the words that the register's sets name, by the words' numbers.
  let termOfWord: [UInt32]

  var count: Int { ids.count }

  init(_ taxonomy: Taxonomy, law: LawEdition, own: [Term], words: NameTable?) throws(UnknownWord) {
    let table = law.taxonomy(taxonomy)
    let own = own.filter { $0.taxonomy == taxonomy }
    ids = table.terms.map(\.id) + own.map(\.id)
    index = Dictionary(ids.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    var parents: [Int?] = table.parents
    for term in own {
      guard let parent = index[term.parent] else { throw UnknownWord(taxonomy: taxonomy, word: term.parent) }
      parents.append(parent)
    }
    let ownMarks = table.terms.map(\.marks) + own.map(\.marks)
    let rootsCount = taxonomy != .operations
    isNotSpecific = parents.map { rootsCount && $0 == nil }.enumerated().map { place, root in
      root || (place < table.terms.count && table.terms[place].isOnlyAGroup)
    }
    var termOfWord: [UInt32] = []
    for number in 0..<UInt32(words?.count ?? 0) {
      let word = words?[number] ?? ""
      guard let term = index[word] else { throw UnknownWord(taxonomy: taxonomy, word: word) }
      termOfWord.append(UInt32(term))
    }
    self.termOfWord = termOfWord
    (up, down, granted) = (BitRows(bits: ids.count), BitRows(bits: ids.count), BitRows(bits: ids.count))
    close(parents, ownMarks)
    let acting = table.terms.indices.filter { table.terms[$0].actsForOrganisation }
    actForOrganisation = ids.indices.map { term in acting.contains { up[term, $0] } }
  }

  private func close(_ parents: [Int?], _ ownMarks: [Marks]) {
    up = BitRows(bits: count, rows: count)
    down = BitRows(bits: count, rows: count)
    granted = BitRows(bits: count, rows: count)
    for term in 0..<count {
      var carried: Marks = []
      var place: Int? = term
      while let here = place {
        up[term, here] = true
        down[here, term] = true
        carried.formUnion(ownMarks[here])
        place = parents[here]
      }
      marks.append(carried)
    }
    for term in 0..<count {
      for below in 0..<count where down[term, below] && marks[below].isSubset(of: marks[term]) {
        granted[term, below] = true
      }
    }
    for mark in [Marks.art9, .art10, .nationalID] {
      var terms = Bits(width: up.width)
      for term in 0..<count where marks[term].contains(mark) {
        if let parent = parents[term] { terms.formUnion(up, parent) }
      }
      aboveMark.append((mark, terms))
    }
  }

  func isAtOrBelow(_ term: Int, _ id: String) -> Bool {
    index[id].map { up[term, $0] } ?? false
  }

  func isStrictlyAbove(_ term: Int, _ id: String) -> Bool {
    index[id].map { $0 != term && up[$0, term] } ?? false
  }
}
