import Documents
import Pages
import Registry
import Vocabulary

/// What was typed as the JSON of an object, and back. What is blank is left out; a part that is there is there even when
/// nothing is in it.
extension TypedGroup {
  func json(_ shape: [FieldShape]) -> JSONNode {
    JSONNode(
      .object(
        shape.compactMap { field in
          guard let typed = fields[field.name], let value = typed.json(field) else { return nil }
          return JSONMember(field.name, value)
        }))
  }

  init(_ node: JSONNode, _ shape: [FieldShape]) {
    self.init()
    for field in shape {
      guard let value = node[field.name] else { continue }
      fields[field.name] = Typed(value, field)
    }
  }
}

extension Typed {
  fileprivate func json(_ field: FieldShape) -> JSONNode? {
    switch (self, field.content) {
    case (.words(let words), .value(let shape)): shape.json(words)
    case (.group(let group), .group(let fields)): group.json(fields)
    case (.list(let groups), .group(let fields)): JSONNode(.array(groups.map { $0.json(fields) }))
    default: nil
    }
  }

  fileprivate init?(_ node: JSONNode, _ field: FieldShape) {
    switch (field.content, node.value) {
    case (.value(let shape), _): self = .words(shape.words(node))
    case (.group(let fields), .array(let nodes)): self = .list(nodes.map { TypedGroup($0, fields) })
    case (.group(let fields), _): self = .group(TypedGroup(node, fields))
    }
  }
}

extension ValueShape {
  fileprivate func json(_ typed: [String]) -> JSONNode? {
    switch self {
    case .duration: return DurationParts.text(typed).map { JSONNode(.text($0)) }
    case .anyWords:
      let words = typed.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
      return words.isEmpty ? nil : JSONNode(.array(words.map { JSONNode(.text($0)) }))
    case .terms, .places, .choices: return JSONNode(.array(typed.map { JSONNode(.text($0)) }))
    default: break
    }
    guard let typed = typed.first, !typed.trimmedBlanks.isEmpty else { return nil }
    let word = typed.trimmedBlanks
    switch self {
    case .words: return JSONNode(.text(typed))
    case .yesNo where word == "true" || word == "false": return JSONNode(.flag(word == "true"))
    case .choice(_, .module): return JSONNode(.number(word))
    case .hours: return JSONNode(.text("PT\(word)H"))
    default: return JSONNode(.text(word))
    }
  }

  fileprivate func words(_ node: JSONNode) -> [String] {
    switch node.value {
    case .array(let nodes): nodes.compactMap(\.text)
    case .flag(let flag): [flag ? "true" : "false"]
    case .number(let number): [number]
    case .text(let text):
      switch self {
      case .duration: DurationParts.parts(text)
      case .hours: [String(text.dropFirst(2).dropLast())]
      default: [text]
      }
    case .object, .null: []
    }
  }
}
