public import Registry

/// A value of a JSON text, and where it stands there.
public struct JSONNode: Hashable, Sendable {
  /// What it is.
  public let value: Value
  /// The line on which it begins, from 1.
  public let line: Int
  /// The character on the line, from 1.
  public let column: Int

  /// What a value of a JSON text can be.
  public enum Value: Hashable, Sendable {
    /// Members in the order of the text, no two of one name.
    case object([JSONMember])
    /// Elements in their order.
    case array([JSONNode])
    /// A string, its escapes resolved.
    case text(String)
    /// A number as it was written.
    case number(String)
    /// `true` or `false`.
    case flag(Bool)
    /// `null`.
    case null
  }

  /// A value that was made here, and so stands nowhere.
  public init(_ value: Value) { self.init(value: value, line: 0, column: 0) }

  init(value: Value, line: Int, column: Int) { (self.value, self.line, self.column) = (value, line, column) }

  /// The members where it is an object, else none.
  public var members: [JSONMember] { if case .object(let members) = value { members } else { [] } }

  /// The value of a member, where it is an object and has it.
  public subscript(_ name: String) -> JSONNode? { members.first { $0.name == name }?.value }

  /// The string, where it is one.
  public var text: String? { if case .text(let text) = value { text } else { nil } }

  /// What sort of value it is.
  public var sort: JSONSort {
    switch value {
    case .object: .object
    case .array: .array
    case .text: .string
    case .number: .number
    case .flag(let flag): .flag(flag)
    case .null: .null
    }
  }
}

/// A member of a JSON object: its name, where that stands, and its value.
public struct JSONMember: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The line on which the name begins, from 1.
  public let line: Int
  /// The character on the line, from 1.
  public let column: Int
  /// The value.
  public let value: JSONNode

  /// A member that was made here, and so stands nowhere.
  public init(_ name: String, _ value: JSONNode) { self.init(name: name, line: 0, column: 0, value: value) }

  init(name: String, line: Int, column: Int, value: JSONNode) {
    (self.name, self.line, self.column, self.value) = (name, line, column, value)
  }
}

/// Pointers into a JSON text, RFC 6901.
enum JSONPointer {
  /// A name as a step of a pointer.
  static func step(_ name: String) -> String {
    var step = ""
    for character in name.unicodeScalars {
      switch character {
      case "~": step += "~0"
      case "/": step += "~1"
      default: step.unicodeScalars.append(character)
      }
    }
    return step
  }
}
