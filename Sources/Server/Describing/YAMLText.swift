import Documents

/// A tree of values as YAML 1.2: blocks by indentation, strings in double quotes, the same bytes for the same values.
struct YAMLText {
  private(set) var text = ""

  /// A document.
  init(_ node: SchemaNode) { write(node, depth: 0) }

  private mutating func write(_ node: SchemaNode, depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    switch node {
    case .object(let members):
      for member in members {
        text += indent + Self.key(member.name) + ":"
        writeValue(member.value, depth: depth)
      }
    case .array(let elements):
      for element in elements {
        text += indent + "-"
        writeElement(element, depth: depth)
      }
    default: text += indent + Self.scalar(node) + "\n"
    }
  }

  private mutating func writeValue(_ node: SchemaNode, depth: Int) {
    if let short = Self.short(node) { return text += " " + short + "\n" }
    text += "\n"
    write(node, depth: depth + 1)
  }

  /// The first line of a block stands beside the hyphen.
  private mutating func writeElement(_ node: SchemaNode, depth: Int) {
    if let short = Self.short(node) { return text += " " + short + "\n" }
    var inner = YAMLText()
    inner.write(node, depth: depth + 1)
    text += " " + inner.text.dropFirst((depth + 1) * 2)
  }

  private init() {}

  /// What fits beside its key: words, numbers, lists of words, and what is empty.
  private static func short(_ node: SchemaNode) -> String? {
    switch node {
    case .object(let members): members.isEmpty ? "{}" : nil
    case .array(let elements): list(elements)
    default: scalar(node)
    }
  }

  private static func list(_ elements: [SchemaNode]) -> String? {
    let words = elements.map { element -> String? in
      switch element {
      case .object, .array: nil
      default: scalar(element)
      }
    }
    let line = "[" + words.compactMap { $0 }.joined(separator: ", ") + "]"
    return words.contains { $0 == nil } || line.utf8.count > 100 ? nil : line
  }

  private static func key(_ name: String) -> String {
    let isPlain = !name.isEmpty && name.utf8.allSatisfy { plain.contains($0) } && Int(name) == nil
    return isPlain ? name : quoted(name)
  }

  private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$-".utf8)

  private static func scalar(_ node: SchemaNode) -> String {
    switch node {
    case .string(let text): quoted(text)
    case .integer(let number): String(number)
    case .bool(let flag): flag ? "true" : "false"
    case .object, .array: ""
    }
  }

  /// JSON's strings are YAML's.
  private static func quoted(_ text: String) -> String {
    var json = JSONText()
    json.value(text)
    return String(decoding: json.take(), as: UTF8.self)
  }
}
