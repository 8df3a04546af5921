import Registry
import Vocabulary

/// The lists of a form, each made once, and how each can be shown so that the page stays small.
struct FormLists: Sendable {
  /// How a field lets people choose.
  enum Way {
    /// All choices in the field.
    case select(ChoiceList)
    /// A line to type in, with suggestions that fields share.
    case suggested(ChoiceList)
    /// A line to type in, with a search.
    case searched
  }

  private var ways: [ChoiceSource: Way] = [:]
  private var trees: [Taxonomy: TermTree] = [:]
  /// Choices on the page beyond which fields share them.
  private static let most = 1600

  init(_ scene: FormScene, _ shape: [FieldShape], _ root: TypedGroup) {
    var uses: [ChoiceSource: Int] = [:]
    var taxonomies: Set<Taxonomy> = []
    var hasPlaces = false
    root.forEachValue(shape) { value in
      if case .terms(let taxonomy, _) = value { taxonomies.insert(taxonomy) }
      if let source = ChoiceSource(value) { uses[source, default: 0] += 1 }
      if case .places = value { hasPlaces = true }
    }
    for taxonomy in taxonomies { trees[taxonomy] = scene.tree(taxonomy) }
    for (source, count) in uses {
      guard let list = scene.choices(source) else {
        ways[source] = .searched
        continue
      }
      let isShared = list.count * count > Self.most || (source == .place && hasPlaces) || source.isOpen
      ways[source] = isShared ? .suggested(list) : .select(list)
    }
  }

  func way(_ source: ChoiceSource) -> Way { ways[source] ?? .searched }
  func tree(_ taxonomy: Taxonomy) -> TermTree { trees[taxonomy] ?? TermTree(roots: []) }

  /// The lists that are suggested, for the page to hold once.
  var shared: [(ChoiceSource, ChoiceList)] {
    ways.compactMap { source, way in if case .suggested(let list) = way { (source, list) } else { nil } }
      .sorted { $0.0.key < $1.0.key }
  }
}

extension TypedGroup {
  /// Hands over each value that a form of this shows, whether something is typed there or not.
  func forEachValue(_ shape: [FieldShape], _ body: (ValueShape) -> Void) {
    for field in shape {
      switch field.content {
      case .value(let value): body(value)
      case .group(let inner):
        if field.repeats {
          for group in list(field.name) { group.forEachValue(inner, body) }
        } else {
          group(field.name)?.forEachValue(inner, body)
        }
      }
    }
  }
}
