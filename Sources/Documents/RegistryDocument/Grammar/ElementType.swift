/// What an element may hold: its attributes, the elements inside it in their order, or text.
struct ElementType: Sendable {
  /// The name of the type; no two types share one.
  let name: String
  /// What it is for, for people who read the schema.
  let about: String
  let attributes: [AttributeRule]
  let particles: [Particle]
  let text: TextRule
  /// What attributes and places in a document cannot say by themselves.
  let constraints: [Constraint]

  init(
    _ name: String, _ about: String, attributes: [AttributeRule] = [], children: [Particle] = [],
    text: TextRule = .none, constraints: [Constraint] = []
  ) {
    self.name = name
    self.about = about
    self.attributes = attributes
    self.particles = children
    self.text = text
    self.constraints = constraints
  }
}

/// One attribute of an element.
struct AttributeRule: Sendable {
  let name: Word
  let type: ValueType
  let isRequired: Bool
  let about: String

  static func required(_ name: Word, _ type: ValueType, _ about: String) -> Self {
    Self(name: name, type: type, isRequired: true, about: about)
  }

  static func optional(_ name: Word, _ type: ValueType, _ about: String) -> Self {
    Self(name: name, type: type, isRequired: false, about: about)
  }
}

/// An element inside another.
struct ChildRule: Sendable {
  let name: Word
  let type: ElementType
  let about: String

  init(_ name: Word, _ type: ElementType, _ about: String) {
    self.name = name
    self.type = type
    self.about = about
  }
}

/// One place in the order of children: an element, or one of several.
struct Particle: Sendable {
  let alternatives: [ChildRule]
  let isRequired: Bool
  let repeats: Bool

  /// At most once.
  static func optional(_ name: Word, _ type: ElementType, _ about: String) -> Self {
    Self(alternatives: [ChildRule(name, type, about)], isRequired: false, repeats: false)
  }

  /// Exactly once.
  static func required(_ name: Word, _ type: ElementType, _ about: String) -> Self {
    Self(alternatives: [ChildRule(name, type, about)], isRequired: true, repeats: false)
  }

  /// Any number of times.
  static func many(_ name: Word, _ type: ElementType, _ about: String) -> Self {
    Self(alternatives: [ChildRule(name, type, about)], isRequired: false, repeats: true)
  }

  /// Exactly one of these, once.
  static func oneOf(_ alternatives: [ChildRule]) -> Self {
    Self(alternatives: alternatives, isRequired: true, repeats: false)
  }

  /// Any of these, any number of times.
  static func manyOf(_ alternatives: [ChildRule]) -> Self {
    Self(alternatives: alternatives, isRequired: false, repeats: true)
  }
}

/// Whether an element holds text.
enum TextRule: Sendable {
  case none
  case optional
  case required
}

/// What a schema cannot say of one element; the reader checks it.
enum Constraint: Sendable {
  /// The second day is not before the first.
  case ordered(Word, Word)
  /// Where the first stands, none of the others does.
  case apart(Word, [Word])
  /// One of these stands, and only one.
  case exactlyOne([Word])
  /// What is declared to be none is not declared beside it, and only once.
  case declaredNowhereElse
  /// One of these belongs to any of the elements inside, which mean nothing without it.
  case childrenNeed(Word, [Word])
  /// Check, subject and code together name a finding that there can be.
  case namesAFinding
}
