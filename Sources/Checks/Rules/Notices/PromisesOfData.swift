import Registry
import Vocabulary

/// What is collected, and what for: `never-collects`, `collects-only`, `purposes-only`.
extension PromiseTest {
  mutating func neverCollects() {
    let tree = view.categories
    let named = tree.numbers(of: promise.categories)
    let collected = collected()
    let terms = union(collected, tree).elements
    let below = terms.filter { term in named.contains { tree.up[term, $0] } }
    let above = terms.filter { term in !below.contains(term) && named.contains { tree.up[$0, term] } }
    if !below.isEmpty { isBroken(list(below, .excluded) + origins(of: below, .categories, in: collected)) }
    if !above.isEmpty {
      isUnclear(.promiseUnclear, list(above, .unclear) + origins(of: above, .categories, in: collected))
    }
  }

  private func list(_ terms: [Int], _ coverage: Coverage) -> [Detail] {
    terms.map { .term(.categories, view.categories.ids[$0], coverage, under: holder) }
  }

  /// Where all that breaks it comes from the people themselves, they know what they hand over (Art. 13): a warning.
  mutating func collectsOnly() {
    let collected = collected()
    put(collected, .categories, under: promise.categories) { test, broken in
      let bringing = collected.filter { _, terms in broken.contains { terms[$0] } }.map(\.key)
      return bringing.allSatisfy { test.activity($0).source == .subject } ? .warning : .error
    }
  }

  mutating func purposesOnly() {
    let tree = view.purposes
    let none = Bits(width: tree.up.width)
    var terms: [Int: Bits] = [:]
    for number in activities {
      let declared = activity(number).purposes.map(\.term)
      if declared.isEmpty { isSilent(holder(ofActivity: number)) }
      for term in tree.numbers(of: declared) { terms[number, default: none].insert(term) }
    }
    for flow in flows {
      let row = row(flow)
      if view.state(row.purposes, .purposes) == .undeclared { isSilent(holder(ofFlow: flow)) }
      terms[row.activity.index, default: none].insert(row.purposes, of: view.register.sets.purposes, tree)
      terms[row.activity.index, default: none].insert(row.ownPurposes, of: view.register.sets.purposes, tree)
    }
    put(terms, .purposes, under: promise.purposes)
  }

  /// Puts terms, by the activity that they come from, to the promise as a scope.
  mutating func put(
    _ found: [Int: Bits], _ dimension: Dimension, under words: [String],
    severity: (PromiseTest, [Int]) -> Severity = { _, _ in .error }
  ) {
    guard var terms = found.values.first else { return }
    for others in found.values { terms.formUnion(others) }
    let tree = view.tree(dimension)
    let limit = Limit()
    limit.named = tree?.numbers(of: words) ?? words.compactMap { view.places.number(of: $0) }
    var broken: [Int] = []
    var brokenDetails: [Detail] = []
    var unclear: [Int] = []
    var unclearDetails: [Detail] = []
    for term in terms.elements {
      let coverage =
        tree?.coverage(of: term, under: limit) ?? (tree == nil ? view.places.coverage(of: term, under: limit) : nil)
      guard let coverage else { continue }
      let detail = Detail.term(dimension, tree?.ids[term] ?? view.places.codes[term], coverage, under: holder)
      switch coverage {
      case .excluded, .outside, .notNamed:
        broken.append(term)
        brokenDetails.append(detail)
      case .notSpecific, .unclear:
        unclear.append(term)
        unclearDetails.append(detail)
      }
    }
    if !broken.isEmpty {
      isBroken(brokenDetails + origins(of: broken, dimension, in: found), severity: severity(self, broken))
    }
    if !unclear.isEmpty { isUnclear(.promiseUnclear, unclearDetails + origins(of: unclear, dimension, in: found)) }
  }

  /// The activities that terms come from.
  private func origins(of terms: [Int], _ dimension: Dimension, in found: [Int: Bits]) -> [Detail] {
    let tree = view.tree(dimension)
    return found.flatMap { number, declared in
      terms.filter { declared[$0] }.map {
        .found(dimension, tree?.ids[$0] ?? view.places.codes[$0], in: activity(number).id)
      }
    }
  }

  /// The categories collected, by activity: at the system that the promise names, or everywhere.
  private mutating func collected() -> [Int: Bits] {
    let isEverywhere = promise.through == nil
    let asked = isEverywhere ? flows : flows.filter(startsThere)
    return collected(at: askedPoints(), by: asked, pairedIn: isEverywhere ? activities : [])
  }

  /// The categories of points, of flows and of activities' pairings, by activity; what names none is silent.
  mutating func collected(
    at points: [PointOfActivity], by flows: [UInt32], pairedIn activities: [Int]
  ) -> [Int: Bits] {
    let tree = view.categories
    let none = Bits(width: tree.up.width)
    var found: [Int: Bits] = [:]
    for (number, point) in points {
      if point.categories.isEmpty { isSilent(holder(ofActivity: number)) }
      for term in tree.numbers(of: point.categories) { found[number, default: none].insert(term) }
    }
    for number in activities {
      let paired = activity(number).about.flatMap(\.categories)
      for term in tree.numbers(of: paired) { found[number, default: none].insert(term) }
      if promise.through == nil, found[number] == nil { isSilent(holder(ofActivity: number)) }
    }
    var last: (activity: UInt32, set: SetNumber)?
    for flow in flows {
      let row = row(flow)
      if view.state(row.categories, .categories) == .undeclared { isSilent(holder(ofFlow: flow)) }
      if let last, last == (row.activity.raw, row.categories) { continue }
      last = (row.activity.raw, row.categories)
      found[row.activity.index, default: none].insert(row.categories, of: view.register.sets.categories, tree)
    }
    return found
  }

  private func union(_ collected: [Int: Bits], _ tree: TermTree) -> Bits {
    collected.values.reduce(into: Bits(width: tree.up.width)) { $0.formUnion($1) }
  }
}

/// A collection point with the number of its activity.
typealias PointOfActivity = (activity: Int, point: CollectionPoint)

extension PromiseTest {
  /// All collection points of its activities.
  var points: [PointOfActivity] {
    activities.flatMap { number in activity(number).collectionPoints.map { (number, $0) } }
  }

  /// At the system that the promise names, where it names one.
  func isAsked(_ point: CollectionPoint) -> Bool { promise.through == nil || point.at == promise.through }

  /// The points asked; one that may be at the system that the promise names, and does not say, is silent.
  mutating func askedPoints(_ isMeant: (PointOfActivity) -> Bool = { _ in true }) -> [PointOfActivity] {
    let meant = points.filter(isMeant)
    for (number, point) in meant where promise.through != nil && point.at == nil {
      isSilent(holder(ofActivity: number))
    }
    return meant.filter { isAsked($0.point) }
  }

  /// Whether a flow starts at the system that the promise names.
  func startsThere(_ flow: UInt32) -> Bool {
    promise.through != nil && view.register.system(of: row(flow).from)?.id == promise.through
  }
}

extension Bits {
  /// Takes in the terms of a declared set.
  mutating func insert(_ set: SetNumber, of pool: SetPool, _ tree: TermTree) {
    for element in pool.elements(of: set) { insert(Int(tree.termOfWord[Int(element)])) }
  }
}
