import Law
import Registry
import Vocabulary
import Wording

/// The words of a taxonomy as a tree: those of the law's tables, and the organisation's own below them.
struct TermTree: Sendable {
  struct Node: Sendable {
    let id: String
    let label: String
    /// What it is marked as; empty where it is not.
    let mark: String
    var below: [Node] = []

    var count: Int { below.reduce(1) { $0 + $1.count } }
  }

  let roots: [Node]
  var count: Int { roots.reduce(0) { $0 + $1.count } }

  /// The words whose names have something in them, each with the words above it.
  func found(_ words: String) -> [(node: Node, above: [String])] {
    var found: [(Node, [String])] = []
    let wanted = words.trimmedBlanks.lowercased()
    func look(_ nodes: [Node], _ above: [String]) {
      for node in nodes {
        if node.label.lowercased().contains(wanted) || node.id.contains(wanted) { found.append((node, above)) }
        look(node.below, above + [node.label])
      }
    }
    look(roots, [])
    return found
  }
}

extension FormScene {
  func tree(_ taxonomy: Taxonomy) -> TermTree {
    let table = law.taxonomy(taxonomy)
    var below: [String: [String]] = [:]
    for term in table.terms { if let parent = term.parent { below[parent, default: []].append(term.id) } }
    for term in register.terms where term.taxonomy == taxonomy { below[term.parent, default: []].append(term.id) }
    func node(_ id: String, _ depth: Int) -> TermTree.Node {
      // An own word is refused where it stands below itself, so this ends.
      let children = (below[id] ?? []).map { node($0, depth + 1) }
      return TermTree.Node(
        id: id, label: narrator.term(id, taxonomy).capitalised, mark: mark(of: id, taxonomy),
        below: children)
    }
    return TermTree(roots: table.roots.map { node($0, 0) })
  }

  /// What a word is marked as, by itself or by a word above it.
  func mark(of id: String, _ taxonomy: Taxonomy) -> String {
    guard taxonomy == .categories else { return "" }
    var marks = law.taxonomy(.categories).marks(of: id)
    var next: String? = id
    while let word = next, let own = register.terms.first(where: { $0.taxonomy == .categories && $0.id == word }) {
      marks.formUnion(own.marks)
      marks.formUnion(law.taxonomy(.categories).marks(of: own.parent))
      next = own.parent
    }
    return marks == [] ? "" : narrator.mark(marks)
  }

  /// The words as one list, moved in below each other, under the roots; without one word and all below it.
  func terms(_ taxonomy: Taxonomy, besides left: String? = nil) -> ChoiceList {
    func flat(_ node: TermTree.Node, _ depth: Int) -> [ChoiceList.Choice] {
      if node.id == left { return [] }
      let mark = node.mark.isEmpty ? "" : " – \(node.mark)"
      let indent = String(repeating: "\u{2003}", count: depth)
      return [ChoiceList.Choice(value: node.id, label: indent + node.label + mark)]
        + node.below.flatMap { flat($0, depth + 1) }
    }
    return ChoiceList(tree(taxonomy).roots.map { ($0.label, flat($0, 0)) })
  }
}
