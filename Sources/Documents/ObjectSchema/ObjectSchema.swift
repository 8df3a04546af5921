public import Law
public import Registry

/// What the JSON of objects may be, as JSON Schema says it (draft 2020-12, as OpenAPI 3.1 has it): made from the grammar of the
/// register document, so that it is never another than what is read.
///
/// What only a register can tell, such as whether an id is declared, no schema says.
public enum ObjectSchema {
  /// All schemas that objects need, each once, in the order of their names.
  public static func all(under law: LawEdition) -> [(name: String, schema: SchemaNode)] {
    var found: [String: SchemaNode] = [:]
    for kind in ObjectKind.allCases { collect(kind.objectType, law, into: &found) }
    return found.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
  }

  /// The name of the schema of an object of a kind.
  public static func name(of kind: ObjectKind) -> String { kind.objectType.name }

  private static func collect(_ type: ElementType, _ law: LawEdition, into found: inout [String: SchemaNode]) {
    guard found[type.name] == nil else { return }
    found[type.name] = schema(of: type)
    for rule in type.attributes {
      for simple in rule.type.simpleSchemas where found[simple.name] == nil { found[simple.name] = simple.schema(law) }
    }
    for simple in [SimpleSchema.text, .words] where type.hasText && !type.isBareText {
      found[simple.name] = simple.schema(law)
    }
    for child in type.particles.flatMap(\.alternatives) { collect(child.type, law, into: &found) }
  }

  private static func schema(of type: ElementType) -> SchemaNode {
    if type.isBareText {
      return .object([
        SchemaNode.Member("type", .string("string")), SchemaNode.Member("description", .string(type.about)),
        SchemaNode.Member("pattern", .string(SimpleSchema.filled)),
      ])
    }
    var members = [
      SchemaNode.Member("type", .string("object")), SchemaNode.Member("description", .string(type.about)),
      SchemaNode.Member(
        "properties", .object(Members.of(type).all.map { SchemaNode.Member($0.name, property($0.member, type)) })),
    ]
    let required = type.required
    if !required.isEmpty { members.append(SchemaNode.Member("required", .strings(required))) }
    members.append(SchemaNode.Member("additionalProperties", .bool(false)))
    return .object(members + type.conditions)
  }

  private static func property(_ member: Members.Member, _ type: ElementType) -> SchemaNode {
    switch member {
    case .attribute(let rule): rule.type.schema(rule.about)
    case .text:
      if case .required = type.text {
        SimpleSchema.words.reference("The words of it.")
      } else {
        SimpleSchema.text.reference("The words of it.")
      }
    case .child(let rule, let particle):
      particle.repeats
        ? .list(of: .reference(rule.type.name), rule.about, isFilled: false)
        : .described(.reference(rule.type.name), rule.about)
    }
  }
}

extension SchemaNode {
  /// A schema with a word of what it is for here.
  static func described(_ schema: SchemaNode, _ about: String) -> SchemaNode {
    guard case .object(let members) = schema else { return schema }
    return .object(members + [Member("description", .string(about))])
  }

  static func list(of items: SchemaNode, _ about: String, isFilled: Bool) -> SchemaNode {
    .object(
      [Member("type", .string("array")), Member("description", .string(about)), Member("items", items)]
        + (isFilled ? [Member("minItems", .integer(1))] : []))
  }
}

extension ElementType {
  /// Members that must stand.
  fileprivate var required: [String] {
    var names = attributes.filter(\.isRequired).map(\.name.member)
    if case .required = text, !isBareText { names.append(Members.text) }
    for particle in particles where particle.isRequired && particle.alternatives.count == 1 {
      names.append(particle.alternatives[0].name.member)
    }
    return names
  }

  /// What is said of members together.
  fileprivate var conditions: [SchemaNode.Member] {
    var all: [SchemaNode.Member] = []
    for particle in particles where !particle.repeats && particle.alternatives.count > 1 {
      all.append(Self.one(of: particle.alternatives.map(\.name)))
    }
    var needs: [SchemaNode.Member] = []
    for constraint in constraints {
      switch constraint {
      case .exactlyOne(let names): all.append(Self.one(of: names))
      case .apart(let first, let others):
        let pairs = others.map { SchemaNode.object([Self.required([first, $0])]) }
        all.append(SchemaNode.Member("not", .object([SchemaNode.Member("anyOf", .array(pairs))])))
      case .childrenNeed(let first, let others):
        needs += others.map { SchemaNode.Member($0.member, .strings([first.member])) }
      case .ordered, .declaredNowhereElse, .namesAFinding: break
      }
    }
    if !needs.isEmpty { all.append(SchemaNode.Member("dependentRequired", .object(needs))) }
    // Two of one name would be one.
    guard Set(all.map(\.name)).count == all.count else {
      return [SchemaNode.Member("allOf", .array(all.map { .object([$0]) }))]
    }
    return all
  }

  private static func one(of names: [Word]) -> SchemaNode.Member {
    SchemaNode.Member("oneOf", .array(names.map { .object([required([$0])]) }))
  }

  private static func required(_ names: [Word]) -> SchemaNode.Member {
    SchemaNode.Member("required", .strings(names.map(\.member)))
  }
}
