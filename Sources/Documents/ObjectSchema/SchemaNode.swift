/// A part of a schema as a tree of values, for whoever writes it down as JSON or YAML.
public indirect enum SchemaNode: Hashable, Sendable {
  /// Members in the order in which they are to be written.
  case object([Member])
  /// Elements in their order.
  case array([SchemaNode])
  /// Words.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// `true` or `false`.
  case bool(Bool)

  /// A member of an object of a schema.
  public struct Member: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its value.
    public let value: SchemaNode

    /// A member.
    public init(_ name: String, _ value: SchemaNode) { (self.name, self.value) = (name, value) }
  }

  /// A list of words.
  static func strings(_ words: [String]) -> SchemaNode { .array(words.map { .string($0) }) }

  /// Another schema, which is kept beside this one.
  static func reference(_ name: String) -> SchemaNode {
    .object([Member("$ref", .string("#/components/schemas/\(name)"))])
  }
}

extension JSONText {
  /// A schema as a value.
  package mutating func value(_ schema: SchemaNode) {
    switch schema {
    case .object(let members):
      object { json in
        for member in members {
          json.key(member.name)
          json.value(member.value)
        }
      }
    case .array(let elements): array { json in for element in elements { json.value(element) } }
    case .string(let text): value(text)
    case .integer(let number): value(number)
    case .bool(let flag): value(flag)
    }
  }
}
