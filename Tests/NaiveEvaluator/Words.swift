public import Law
public import Registry
internal import Vocabulary

/// Section 2: one tree of words, the organisation's own hung below the law's.
public struct Words: Sendable {
  private var above: [String: String] = [:]
  private var below: [String: [String]] = [:]
  private var marksOfWord: [String: Marks] = [:]
  private var groups: Set<String> = []
  private let roots: Set<String>

  /// A tree of the law's words and own ones.
  public init(_ terms: [TaxonomyTerm], own: [Term]) {
    // Whatever is processed is named by what is done: a root says enough of operations.
    roots = Set(terms.filter { $0.parent == nil && $0.taxonomy != .operations }.map(\.id))
    for term in terms {
      hang(term.id, below: term.parent, marks: term.marks)
      if term.isOnlyAGroup { groups.insert(term.id) }
    }
    for term in own { hang(term.id, below: term.parent, marks: term.marks) }
  }

  private mutating func hang(_ word: String, below parent: String?, marks: Marks) {
    marksOfWord[word] = marks
    guard let parent else { return }
    above[word] = parent
    below[parent, default: []].append(word)
  }

  /// A word and its ancestors.
  func up(_ word: String) -> [String] { [word] + (above[word].map(up) ?? []) }

  /// Its strict descendants.
  func down(_ word: String) -> [String] { (below[word] ?? []).flatMap { [$0] + down($0) } }

  /// What it carries, inherited marks included.
  func marks(_ word: String) -> Marks { up(word).reduce([]) { $0.union(marksOfWord[$1] ?? []) } }

  /// Whether naming it says too little: the root of everything, or merely the name of a marked group.
  func isTooWide(_ word: String) -> Bool { roots.contains(word) || groups.contains(word) }
}
