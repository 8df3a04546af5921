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

  struct Element: Sendable {
    let type: ElementType
    /// A bit for each attribute or particle that must stand.
    let requiredAttributes: UInt64
    let requiredParticles: UInt64
    /// A bit for each particle that may stand more than once.
    let repeating: UInt64
  }

  /// The number of the root's type.
  static let rootElement = 0

  init(_ root: ChildRule) {
    self.root = root
    var found: [ElementType] = []
    Self.collect(root.type, into: &found)
    let numbers = Dictionary(uniqueKeysWithValues: zip(found.map(\.name), found.indices))
    let wordNumbers = Dictionary(uniqueKeysWithValues: zip(words, words.indices))
    elements = found.map(Element.init)
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

  /// Where among the children of an element a word stands, and which type it has there.
  @inline(__always)
  func child(_ word: Int, of element: Int) -> (particle: Int, element: Int)? {
    let cell = element * words.count + word
    return particles[cell] == Self.nothing ? nil : (Int(particles[cell]), Int(children[cell]))
  }
}

extension CompiledGrammar.Element {
  fileprivate init(_ type: ElementType) {
    func bits<Rule>(_ rules: [Rule], where holds: (Rule) -> Bool) -> UInt64 {
      rules.enumerated().reduce(0) { holds($1.element) ? $0 | 1 << UInt64($1.offset) : $0 }
    }
    self.type = type
    requiredAttributes = bits(type.attributes) { $0.isRequired }
    requiredParticles = bits(type.particles) { $0.isRequired }
    repeating = bits(type.particles) { $0.repeats }
  }
}
