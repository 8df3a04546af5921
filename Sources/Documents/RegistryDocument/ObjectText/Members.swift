public import Registry

/// What the members of a JSON object are that stands for an element: its attributes, its text, and the elements inside.
struct Members: Sendable {
  /// What a member stands for.
  enum Member: Sendable {
    case attribute(AttributeRule)
    case text
    case child(ChildRule, Particle)
  }

  /// In the order of the grammar.
  let all: [(name: String, member: Member)]
  private let byName: [String: Member]

  private init(_ type: ElementType) {
    var all = type.attributes.map { ($0.name.member, Member.attribute($0)) }
    if type.hasText { all.append((Self.text, .text)) }
    for particle in type.particles {
      all += particle.alternatives.map { ($0.name.member, .child($0, particle)) }
    }
    self.all = all.map { (name: $0.0, member: $0.1) }
    byName = Dictionary(all, uniquingKeysWith: { first, _ in first })
  }

  /// The text of an element that may have attributes too.
  static let text = Word.text.member

  subscript(_ name: String) -> Member? { byName[name] }

  /// Those of an element.
  static func of(_ type: ElementType) -> Members { known[type.name] ?? Members(type) }

  private static let known = Dictionary(
    (CompiledGrammar.registry.elements.map(\.type) + [ObjectKind.registry.objectType])
      .map { ($0.name, Members($0)) }, uniquingKeysWith: { first, _ in first })
}

extension Word {
  /// The name as a member of a JSON object: `next-review` is `nextReview`.
  var member: String { Self.members[self] ?? rawValue }

  private static let members = Dictionary(
    uniqueKeysWithValues: allCases.map { word in
      let parts = word.rawValue.split(separator: "-")
      return (word, parts.dropFirst().reduce(String(parts[0])) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() })
    })
}

extension FieldStep {
  /// The field as a member of the JSON object.
  public var member: String { Word(rawValue: name)?.member ?? name }
}

extension ElementType {
  var hasText: Bool { if case .none = text { false } else { true } }

  /// Whether an element holds text and can hold nothing else, so that a string says all of it.
  var isBareText: Bool { hasText && attributes.isEmpty && particles.isEmpty }
}

extension ObjectKind {
  /// What an object of this kind says by itself: of the register only its head, without its parts.
  var objectType: ElementType { self == .registry ? .head : type }

  /// The name of the element that an object of this kind is.
  var word: Word { Word(rawValue: rawValue) ?? .registry }
}

extension ElementType {
  /// The head of a register.
  static let head = ElementType(
    "RegisterHead", "The head of the register: its key, its language and its title.", attributes: registry.attributes,
    children: Array(registry.particles.prefix { $0.alternatives.contains { $0.name == .title } }))
}
