internal import Registry
internal import Wording
internal import XMLText

extension Flaw {
  /// What a schema has against a document: what is wrong, and what may stand there instead.
  init(_ kind: SchemaFault.Kind) {
    switch kind {
    case .root(let name):
      self = .words(
        message: "no document of this sort begins with `\(name)`", help: "see that it is a whole document, not a part")
    case .misplaced(let name, let parent, let expected):
      self = .words(
        message: "`\(name)` cannot stand here in `\(parent)`",
        help: expected.isEmpty
          ? "remove it" : Self.help(name, expected, otherwise: Self.expected(expected)))
    case .incomplete(let name, let expected, let about):
      let next = expected.isEmpty ? "something" : expected.quoted("or")
      self = .words(
        message: "`\(name)` lacks \(next)",
        help: "write `<\(expected.first ?? "…")>` inside it" + (about.map { ": " + $0.sentence } ?? ""))
    case .lacksAttribute(let name, let element, let about):
      self = .words(
        message: "`\(element)` lacks `\(name)`",
        help: "write `\(name)=\"…\"`" + (about.map { ": " + $0.sentence } ?? ""))
    case .unknownAttribute(let name, let element):
      self = .words(message: "`\(name)` is not an attribute of `\(element)`", help: "remove it")
    case .text(let element):
      self = .words(message: "text is not allowed in `\(element)`", help: "remove the text")
    case .notAmong(let words, let value, let holder):
      self = .words(
        message: Self.refused(value, holder),
        help: words.count == 1 ? Self.among(words) : Self.help(value, words, otherwise: Self.among(words)))
    case .value(let value, let holder, let type, let about):
      self = .words(
        message: value.map { Self.refused($0, holder) } ?? "the text of `\(holder.element)` cannot be this",
        help: about.map { "it has to be " + $0.sentence } ?? "write \(Self.builtIn(type))")
    case .twice(let kind, let names):
      self = .words(message: "the \(Self.words(kind)) \(Self.quoted(names)) stands twice", help: "keep one of the two")
    case .dangling(let kind, let names):
      self = .words(
        message: "no \(Self.words(kind)) is called \(Self.quoted(names))",
        help: "add it, or correct the reference to it")
    case .other(let words, let element):
      self = .words(message: element.isEmpty ? words : "`\(element)`: \(words)", help: "correct it by the schema")
    }
  }

  /// The nearest words, or others where none is near.
  private static func help(_ word: String, _ words: [String], otherwise: String) -> String {
    let near = Nearest.words(to: word, among: words)
    return near.isEmpty ? otherwise : "did you mean \(near.quoted("or"))?"
  }

  private static func refused(_ value: String, _ holder: SchemaFault.Holder) -> String {
    let place = holder.attribute.map { "`\($0)` of `\(holder.element)`" } ?? "the text of `\(holder.element)`"
    let shown = value.count > 60 ? value.prefix(60) + "…" : value[...]
    return value.isEmpty ? "\(place) is empty" : "\(place) cannot be `\(shown)`"
  }

  private static func expected(_ names: [String]) -> String {
    names.isEmpty ? "see the schema for what is missing" : "what may stand here is \(names.quoted("or"))"
  }

  private static func quoted(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }

  /// The name of a key as words: `subject-term` is a subject term.
  private static func words(_ kind: String) -> String { String(kind.map { $0 == "-" ? " " : $0 }) }

  private static func among(_ words: [String]) -> String {
    if words.count == 1 { return "write `\(words[0])`" }
    let few = words.prefix(12)
    return "write one of " + few.map { "`\($0)`" }.joined(separator: ", ") + (words.count > few.count ? ", …" : "")
  }

  /// The types of XML Schema itself that our schemas use.
  private static func builtIn(_ type: String) -> String {
    switch type {
    case "nonNegativeInteger": "a whole number, zero or more"
    case "positiveInteger": "a whole number, one or more"
    case "integer": "a whole number"
    case "boolean": "`true` or `false`"
    case "date": "a day, such as 2026-11-22"
    case "": "what the schema asks for"
    default: "what its type asks for (`\(type)`)"
    }
  }
}
