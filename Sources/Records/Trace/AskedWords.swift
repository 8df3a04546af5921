import Law
import Registry
import Vocabulary

/// The words that a question names in one tree, and how each set that flows declare stands to them.
final class AskedWords {
  private let register: RegistrySnapshot
  private let dimension: Dimension
  private let day: Day
  private let asksForAll: Bool
  /// Asked for, or a kind of that.
  private var within: Set<String> = []
  /// Of which something asked for is a kind.
  private var wider: Set<String> = []
  /// Flows share their sets, so each is looked at once.
  private var found: [UInt32: (words: TracedWords, doubt: TraceDoubt?)?] = [:]

  init(
    _ words: [String], _ taxonomy: Taxonomy, as dimension: Dimension, _ register: RegistrySnapshot,
    under law: LawEdition, on day: Day
  ) throws(TraceFault) {
    (self.register, self.dimension, self.day) = (register, dimension, day)
    asksForAll = words.isEmpty
    let tree = WordsAbove(taxonomy, register, law)
    for word in words {
      guard tree.has(word) else { throw .unknownTerm(word, taxonomy) }
      wider.formUnion(tree.above(word))
    }
    if asksForAll { return }
    let asked = Set(words)
    for word in tree.all where asked.contains(word) || !asked.isDisjoint(with: tree.above(word)) { within.insert(word) }
  }

  /// Those words of a set that the question is about, and why it is only possible; `nil` where the set rules it out.
  func words(of set: SetNumber) -> (words: TracedWords, doubt: TraceDoubt?)? {
    if let known = found[set.raw] { return known }
    let fresh = look(at: set)
    found[set.raw] = .some(fresh)
    return fresh
  }

  private func look(at set: SetNumber) -> (words: TracedWords, doubt: TraceDoubt?)? {
    switch register.words(dimension, set) {
    case .undeclared: return undeclared
    case .none(let confirmation):
      // What was confirmed later says nothing on the day.
      if confirmation.day > day { return undeclared }
      return asksForAll ? (.none, nil) : nil
    case .some(let words):
      let sorted = words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      if asksForAll { return (.words(sorted.map { TracedWord(term: $0, isWithin: true) }), nil) }
      let fitting = sorted.filter { within.contains($0) || wider.contains($0) }
        .map { TracedWord(term: $0, isWithin: within.contains($0)) }
      if fitting.isEmpty { return nil }
      return (.words(fitting), fitting.contains(where: \.isWithin) ? nil : .wider(dimension))
    }
  }

  private var undeclared: (TracedWords, TraceDoubt?) { (.undeclared, asksForAll ? nil : .undeclared(dimension)) }
}

/// What stands above each word of one tree, the organisation's own words hung below the law's.
struct WordsAbove {
  private var parents: [String: String] = [:]
  private(set) var all: [String] = []

  init(_ taxonomy: Taxonomy, _ register: RegistrySnapshot, _ law: LawEdition) {
    for term in law.taxonomy(taxonomy).terms {
      all.append(term.id)
      if let parent = term.parent { parents[term.id] = parent }
    }
    for term in register.terms where term.taxonomy == taxonomy {
      all.append(term.id)
      parents[term.id] = term.parent
    }
  }

  func has(_ word: String) -> Bool { all.contains(word) }

  /// The ancestors of a word, nearest first, without itself.
  func above(_ word: String) -> [String] {
    var path: [String] = []
    var next = parents[word]
    while let here = next {
      path.append(here)
      next = parents[here]
    }
    return path
  }
}
