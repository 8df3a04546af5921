import Registry
import Vocabulary

/// The words that what is linked to a record names, tree by tree.
struct LinkedWords {
  private let register: RegistrySnapshot
  private var sets: [NumberSet]
  private var named: [Taxonomy: Set<String>] = [:]
  /// The organisation's own words among them, and those above, as places in the register's list, by tree and id.
  private(set) var terms: [Int] = []

  private static let dimensions: [(Dimension, Taxonomy)] = [
    (.categories, .categories), (.subjects, .subjects), (.purposes, .purposes), (.operations, .operations),
  ]

  init(_ register: RegistrySnapshot) {
    self.register = register
    sets = Self.dimensions.map { NumberSet(count: register.sets[$0.0].count) }
  }

  var sorted: [Taxonomy: [String]] { named.mapValues { $0.sorted { $0.precedesByBytes($1) } } }

  mutating func add(_ row: FlowRow) {
    sets[0].insert(row.categories.index)
    sets[1].insert(row.subjects.index)
    sets[2].insert(row.purposes.index)
    sets[2].insert(row.ownPurposes.index)
    sets[3].insert(row.operations.index)
  }

  mutating func add(_ activity: Activity) {
    add(activity.purposes.map(\.term) + activity.collectionPoints.flatMap(\.purposes), to: .purposes)
    add(activity.about.flatMap(\.subjects), to: .subjects)
    add(activity.about.flatMap(\.categories) + activity.collectionPoints.flatMap(\.categories), to: .categories)
    add(activity.measures.elements, to: .measures)
    add(activity.retention)
  }

  mutating func add(_ retention: [RetentionRule]) { add(retention.flatMap(\.categories), to: .categories) }

  mutating func add(_ agreement: Agreement) {
    for (dimension, taxonomy) in Self.dimensions {
      let limit = agreement.scope[dimension]
      add((limit.named ?? []) + limit.excluded + limit.added + limit.removed, to: taxonomy)
    }
    add(agreement.measures.map(\.term) + agreement.tools.flatMap { $0.assessment?.measures ?? [] }, to: .measures)
  }

  mutating func add(_ notice: Notice) {
    for promise in notice.promises {
      add(promise.categories, to: .categories)
      add(promise.subjects, to: .subjects)
      add(promise.purposes, to: .purposes)
      add(promise.measures, to: .measures)
    }
  }

  private mutating func add(_ words: [String], to taxonomy: Taxonomy) { named[taxonomy, default: []].formUnion(words) }

  /// Spells out what the flows name, and adds the words above our own.
  mutating func finish() {
    for (place, (dimension, taxonomy)) in Self.dimensions.enumerated() {
      for number in sets[place].elements {
        add(register.words(dimension, SetNumber(UInt32(number))).elements, to: taxonomy)
      }
    }
    var own: [Taxonomy: [String: Int]] = [:]
    for (number, term) in register.terms.enumerated() { own[term.taxonomy, default: [:]][term.id] = number }
    for taxonomy in Taxonomy.allCases {
      var found: Set<Int> = []
      var open = Array(named[taxonomy] ?? [])
      while let word = open.popLast() {
        guard let number = own[taxonomy]?[word], found.insert(number).inserted else { continue }
        let parent = register.terms[number].parent
        named[taxonomy]?.insert(parent)
        open.append(parent)
      }
      terms += found.sorted { register.terms[$0].id.precedesByBytes(register.terms[$1].id) }
    }
  }
}
