internal import Registry
internal import Vocabulary

/// Words of fixed lists, of taxonomies, and lists of them.
extension DocumentHandler {
  /// Where a word stands in a fixed list.
  func place(of value: Bytes, in words: ClosedWords) throws(Problem) -> UInt32 {
    if let place = grammar.place(of: value, in: words) { return UInt32(place) }
    let word = shown(value)
    throw Problem(.value(.choice(word, near: Nearest.words(to: word, among: words.words), all: words.words)))
  }

  func term(_ value: Bytes, _ taxonomy: Taxonomy) throws(Problem) {
    if known.isTerm(value, of: taxonomy) || mayLackNames { return }
    throw Problem(.value(known.unknownTerm(shown(value), of: taxonomy)))
  }

  func checkList(_ value: Bytes, as type: ValueType) throws(Problem) {
    switch type {
    case .places(let rule):
      try Self.members(value, rule) { (word) throws(Problem) in
        if !known.isPlace(word) { throw Problem(.value(known.unknownPlace(shown(word)))) }
      }
    case .closedList(let words, let rule):
      try Self.members(value, rule) { (word) throws(Problem) in _ = try place(of: word, in: words) }
    case .lawList(let words):
      try Self.members(value, .filled) { (word) throws(Problem) in
        if !known.isRow(word, of: words) { throw Problem(.value(known.unknownRow(shown(word), of: words))) }
      }
    default: try Self.members(value, .filled) { (_) throws(Problem) in }
    }
  }

  private static func members(
    _ value: Bytes, _ rule: ListRule, _ check: (Bytes) throws(Problem) -> Void
  ) throws(Problem) {
    var isEmpty = true
    try ValueReading.forEachMember(of: value) { (word, offset) throws(Problem) in
      isEmpty = false
      do throws(Problem) {
        try check(word)
      } catch {
        var problem = error
        problem.offset = offset
        throw problem
      }
    }
    if isEmpty, rule != .mayBeEmpty { throw Problem(.value(.emptyList)) }
  }

  /// A list of terms; of a flow, the number of the set.
  mutating func terms(_ value: Bytes, _ taxonomy: Taxonomy, _ rule: ListRule) throws(Problem) -> UInt32 {
    guard rule == .pooled, let dimension = Dimension(taxonomy) else {
      try Self.members(value, rule) { (word) throws(Problem) in try term(word, taxonomy) }
      return 0
    }
    let place = Int(dimension.rawValue)
    if let set = caches[place].value(of: value) { return set }
    numbers.removeAll(keepingCapacity: true)
    try Self.members(value, rule) { (word) throws(Problem) in
      let number = builder.number(ofWord: word, in: dimension)
      try checkOnce(word, number, taxonomy, place)
      numbers.append(number)
    }
    let set = builder.set(&numbers, in: dimension).raw
    caches[place].keep(set, for: value)
    return set
  }

  /// Looks a word up among the terms the first time that it is met.
  private mutating func checkOnce(
    _ word: Bytes, _ number: UInt32, _ taxonomy: Taxonomy, _ dimension: Int
  ) throws(Problem) {
    let index = Int(number)
    if index < areTerms[dimension].count, areTerms[dimension][index] { return }
    try term(word, taxonomy)
    while areTerms[dimension].count <= index { areTerms[dimension].append(false) }
    areTerms[dimension][index] = true
  }
}

extension Dimension {
  init?(_ taxonomy: Taxonomy) {
    switch taxonomy {
    case .categories: self = .categories
    case .subjects: self = .subjects
    case .purposes: self = .purposes
    case .operations: self = .operations
    case .measures: return nil
    }
  }
}

extension CompiledGrammar {
  private static let closed = ClosedWords.allCases.map { $0.words.map { Array($0.utf8) } }

  func place(of value: UnsafeBufferPointer<UInt8>, in words: ClosedWords) -> Int? {
    let all = Self.closed[words.rawValue]
    for place in all.indices where all[place].count == value.count && all[place].elementsEqual(value) { return place }
    return nil
  }
}
