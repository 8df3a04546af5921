public import Vocabulary

/// One tree of words: every word has a parent in the same tree, or is a root, and no path returns to itself.
public struct TaxonomyTable: Sendable {
  /// Which tree it is.
  public let taxonomy: Taxonomy
  /// All words in the order of the table. A word's place here is its number within the edition.
  public let terms: [TaxonomyTerm]
  /// For each word the place of the word above it; none for a root.
  public let parents: [Int?]
  private let places: [String: Int]

  /// The place of a word in `terms`; none for an id that the tree does not have.
  public func place(of id: String) -> Int? { places[id] }

  /// The word with an id.
  public subscript(id: String) -> TaxonomyTerm? { places[id].map { terms[$0] } }

  /// The ids of the words without a parent, in the order of the table.
  public var roots: [String] { terms.filter { $0.parent == nil }.map(\.id) }

  /// A word and its ancestors, from the word up; empty for an id that the tree does not have.
  public func up(_ id: String) -> [TaxonomyTerm] {
    var path: [TaxonomyTerm] = []
    var place = places[id]
    while let here = place {
      path.append(terms[here])
      place = parents[here]
    }
    return path
  }

  /// What a word carries, inherited marks included.
  public func marks(of id: String) -> Marks {
    up(id).reduce(into: []) { $0.formUnion($1.marks) }
  }

  init(_ taxonomy: Taxonomy, in tables: [String: [UInt8]]) throws(LawFault) {
    let rows = try Rows(taxonomy.table, columns: taxonomy.columns, in: tables) {
      row throws(LawFault) in try TaxonomyTerm(row, of: taxonomy)
    }
    try rows.require("parent", among: "words of this table", { $0.parent.map { [$0] } ?? [] }) {
      rows.byID[$0] != nil
    }
    self.taxonomy = taxonomy
    terms = rows.all
    places = rows.byID
    let parents = rows.all.map { $0.parent.flatMap { rows.byID[$0] } }
    self.parents = parents
    try rows.require("parent", "this word is below itself", "a parent that is not below it") {
      !Self.isBelowItself(rows.byID[$0.id], parents)
    }
  }

  /// Whether a walk upward fails to end within as many steps as there are words.
  private static func isBelowItself(_ place: Int?, _ parents: [Int?]) -> Bool {
    var place = place
    for _ in parents {
      guard let here = place else { return false }
      place = parents[here]
    }
    return place != nil
  }
}
