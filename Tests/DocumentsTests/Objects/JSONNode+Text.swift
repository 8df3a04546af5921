@testable import Documents

extension JSONNode {
  /// The same value as text: without blanks, or with a line for each member as people read it.
  func text(indented: Bool = false, depth: Int = 0) -> String {
    let gap = indented ? "\n" + String(repeating: "  ", count: depth + 1) : ""
    let last = indented ? "\n" + String(repeating: "  ", count: depth) : ""
    func joined(_ parts: [String], _ open: String, _ close: String) -> String {
      if parts.isEmpty { return open + close }
      return open + parts.map { gap + $0 }.joined(separator: ",") + last + close
    }
    switch value {
    case .object(let members):
      let colon = indented ? ": " : ":"
      return joined(
        members.map { Self.quoted($0.name) + colon + $0.value.text(indented: indented, depth: depth + 1) }, "{", "}")
    case .array(let nodes):
      let isFlat = indented && nodes.allSatisfy { $0.text != nil }
      if isFlat { return "[" + nodes.map { $0.text() }.joined(separator: ", ") + "]" }
      return joined(nodes.map { $0.text(indented: indented, depth: depth + 1) }, "[", "]")
    case .text(let text): return Self.quoted(text)
    case .number(let number): return number
    case .flag(let flag): return "\(flag)"
    case .null: return "null"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\0"..."\u{1F}":
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The same with another value at a place; nothing there where that is `nil`.
  func replacing(_ path: some Collection<String>, with new: JSONNode?) -> JSONNode? {
    guard let step = path.first else { return new }
    let rest = path.dropFirst()
    switch value {
    case .object(let members):
      return with(
        .object(
          members.compactMap { member in
            guard member.name == step else { return member }
            return member.value.replacing(rest, with: new).map {
              JSONMember(name: member.name, line: member.line, column: member.column, value: $0)
            }
          }))
    case .array(let nodes):
      return with(
        .array(nodes.enumerated().compactMap { String($0) == step ? $1.replacing(rest, with: new) : $1 }))
    default: return self
    }
  }

  func with(_ value: Value) -> JSONNode { JSONNode(value: value, line: line, column: column) }
}
