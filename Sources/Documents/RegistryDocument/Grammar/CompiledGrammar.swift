/// The grammar as tables that are looked up by number while a document streams by.
struct CompiledGrammar: Sendable {
  static let registry = CompiledGrammar(RegistryGrammar.root)
  /// No attribute or element of that name here.
  static let nothing = UInt8.max
  /// More attributes than any element has.
  static let width = 32

  let root: ChildRule
  let words = Word.allCases
  /// Every type of element once.
  let elements: [Element]
  private var attributes: [UInt8]
  private var particles: [UInt8]
  private var children: [UInt8]
  private var types: [ValueType]
  /// What is asked of every element, by the number of its type.
  let facts: [Facts]
  /// The constraints of all types, one type's after the other's.
  private let conditions: [Condition]

  struct Element: Sendable {
    let type: ElementType
  }

  /// What most elements are asked and nothing else, so that it is read without a copy of the type.
  struct Facts: Sendable {
    /// A bit for each attribute or particle that must stand.
    let requiredAttributes: UInt64
    let requiredParticles: UInt64
    /// A bit for each particle that may stand more than once.
    let repeating: UInt64
    let text: TextRule
    /// Whether attributes of it are needed by elements inside it.
    let isNeededInside: Bool
    fileprivate let conditions: Range<Int>
  }

  /// The number of the root's type.
  static let rootElement = 0

  init(_ root: ChildRule) {
    self.root = root
    var found: [ElementType] = []
    Self.collect(root.type, into: &found)
    let numbers = Dictionary(uniqueKeysWithValues: zip(found.map(\.name), found.indices))
    let wordNumbers = Dictionary(uniqueKeysWithValues: zip(words, words.indices))
    elements = found.map { Element(type: $0) }
    var conditions: [Condition] = []
    facts = found.map { type in
      let start = conditions.count
      conditions += type.constraints.map { Condition($0, type) }
      return Facts(type, start..<conditions.count)
    }
    self.conditions = conditions
    attributes = Array(repeating: Self.nothing, count: found.count * words.count)
    particles = attributes
    children = attributes
    types = Array(repeating: .text, count: found.count * Self.width)
    for (number, type) in found.enumerated() {
      for (slot, attribute) in type.attributes.enumerated() {
        attributes[number * words.count + (wordNumbers[attribute.name] ?? 0)] = UInt8(slot)
        types[number * Self.width + slot] = attribute.type
      }
      for (place, particle) in type.particles.enumerated() {
        for child in particle.alternatives {
          let cell = number * words.count + (wordNumbers[child.name] ?? 0)
          particles[cell] = UInt8(place)
          children[cell] = UInt8(numbers[child.type.name] ?? 0)
        }
      }
    }
  }

  private static func collect(_ type: ElementType, into found: inout [ElementType]) {
    if found.contains(where: { $0.name == type.name }) { return }
    found.append(type)
    for child in type.particles.flatMap(\.alternatives) { collect(child.type, into: &found) }
  }

  /// Which attribute of an element a word names.
  @inline(__always)
  func attribute(_ word: Int, of element: Int) -> Int? {
    let slot = attributes[element * words.count + word]
    return slot == Self.nothing ? nil : Int(slot)
  }

  /// What the value of an attribute must be.
  @inline(__always)
  func type(of attribute: Int, of element: Int) -> ValueType { types[element * Self.width + attribute] }

  /// Whether attributes that stand may break a constraint, so that it must be looked at.
  func mayBreak(_ element: Int, with attributes: UInt64) -> Bool {
    for index in facts[element].conditions where conditions[index].mayBreak(attributes) { return true }
    return false
  }

  /// Where among the children of an element a word stands, and which type it has there.
  @inline(__always)
  func child(_ word: Int, of element: Int) -> (particle: Int, element: Int)? {
    let cell = element * words.count + word
    return particles[cell] == Self.nothing ? nil : (Int(particles[cell]), Int(children[cell]))
  }
}

/// A constraint as bits of attributes.
private struct Condition: Sendable, BitwiseCopyable {
  private enum Kind { case together, apart, exactlyOne, always, childrenNeed }

  private let kind: Kind
  private var first: UInt64 = 0
  private var others: UInt64 = 0

  init(_ constraint: Constraint, _ type: ElementType) {
    func bits(_ names: [Word]) -> UInt64 {
      type.attributes.enumerated().reduce(0) { names.contains($1.element.name) ? $0 | 1 << UInt64($1.offset) : $0 }
    }
    switch constraint {
    case .ordered(let one, let other): (kind, first, others) = (.together, bits([one]), bits([other]))
    case .apart(let one, let names): (kind, first, others) = (.apart, bits([one]), bits(names))
    case .exactlyOne(let names): (kind, others) = (.exactlyOne, bits(names))
    case .declaredNowhereElse, .namesAFinding: kind = .always
    case .childrenNeed(let one, let names): (kind, first, others) = (.childrenNeed, bits([one]), bits(names))
    }
  }

  func mayBreak(_ attributes: UInt64) -> Bool {
    switch kind {
    case .together, .apart: attributes & first != 0 && attributes & others != 0
    case .exactlyOne: (attributes & others).nonzeroBitCount != 1
    case .always: true
    case .childrenNeed: attributes & first == 0 && attributes & others != 0
    }
  }
}

extension CompiledGrammar.Facts {
  fileprivate init(_ type: ElementType, _ conditions: Range<Int>) {
    func bits<Rule>(_ rules: [Rule], where holds: (Rule) -> Bool) -> UInt64 {
      rules.enumerated().reduce(0) { holds($1.element) ? $0 | 1 << UInt64($1.offset) : $0 }
    }
    requiredAttributes = bits(type.attributes) { $0.isRequired }
    requiredParticles = bits(type.particles) { $0.isRequired }
    repeating = bits(type.particles) { $0.repeats }
    text = type.text
    isNeededInside = type.constraints.contains { if case .childrenNeed = $0 { true } else { false } }
    self.conditions = conditions
  }
}
