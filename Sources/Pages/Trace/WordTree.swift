import Law
import Registry
import Vocabulary
import Wording

/// The words of one tree that flows name, with all above them, as a tree to choose from.
struct WordTree: Sendable {
  /// A word with those below it.
  struct Branch: Sendable {
    let word: String
    let name: String
    var below: [Branch]
  }

  let branches: [Branch]

  init(
    _ dimension: Dimension, _ taxonomy: Taxonomy, _ register: RegistrySnapshot, _ law: LawEdition, _ narrator: Narrator
  ) {
    var parents: [String: String] = [:]
    for term in law.taxonomy(taxonomy).terms { parents[term.id] = term.parent }
    for term in register.terms where term.taxonomy == taxonomy { parents[term.id] = term.parent }
    var used: Set<String> = []
    let names = register.names.words(dimension)
    for number in 0..<UInt32(names?.count ?? 0) {
      var next = names?[number]
      while let word = next, used.insert(word).inserted { next = parents[word] }
    }
    var below: [String: [String]] = [:]
    var roots: [String] = []
    for word in used {
      if let parent = parents[word] { below[parent, default: []].append(word) } else { roots.append(word) }
    }
    branches = Self.branches(roots, below) { narrator.term($0, taxonomy) }
  }

  private static func branches(
    _ words: [String], _ below: [String: [String]], _ name: (String) -> String
  ) -> [Branch] {
    words.map { Branch(word: $0, name: name($0), below: branches(below[$0] ?? [], below, name)) }
      .sorted { ($0.name, $0.word) < ($1.name, $1.word) }
  }

  /// Writes it as boxes to tick.
  func write(_ field: String, chosen: Set<String>, _ page: inout Markup) { Self.write(branches, field, chosen, &page) }

  private static func write(_ branches: [Branch], _ field: String, _ chosen: Set<String>, _ page: inout Markup) {
    page.element(.ul) { page in
      for branch in branches {
        page.element(.li) { page in
          page.element(.label) { page in
            page.element(
              .input,
              with: [.typeCheckbox, .name(field), .value(branch.word)]
                + (chosen.contains(branch.word) ? [.checked] : [])
            ) { _ in }
            page.text(" " + branch.name)
          }
          if !branch.below.isEmpty { write(branch.below, field, chosen, &page) }
        }
      }
    }
  }
}
