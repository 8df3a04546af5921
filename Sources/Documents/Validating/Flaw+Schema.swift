internal import Registry
internal import Wording
internal import XMLText

extension Flaw {
  /// What a schema has against a document: what is wrong, and what may stand there instead.
  init(_ kind: SchemaFault.Kind) { self = .schema(SchemaFlaw(kind)) }
}

extension SchemaFlaw {
  fileprivate init(_ kind: SchemaFault.Kind) {
    switch kind {
    case .root(let name): self = .root(name)
    case .misplaced(let name, let parent, let expected):
      self = .misplaced(name, in: parent, near: Nearest.words(to: name, among: expected), expected: expected)
    case .incomplete(let name, let expected, let about):
      self = .incomplete(name, expected: expected, about: about?.sentence)
    case .lacksAttribute(let name, let element, let about):
      self = .lacksAttribute(name, of: element, about: about?.sentence)
    case .unknownAttribute(let name, let element): self = .unknownAttribute(name, of: element)
    case .instanceAttribute(let name, let element): self = .instanceAttribute(name, of: element)
    case .text(let element): self = .text(in: element)
    case .notAmong(let words, let value, let holder):
      let near = words.count == 1 ? [] : Nearest.words(to: value, among: words)
      self = .notAmong(words, value: value.shown, Holder(holder), near: near)
    case .value(let value, let holder, let type, let about):
      self = .value(value?.shown, Holder(holder), about.map { .described($0.sentence) } ?? Wanted(type))
    case .twice(let kind, let names): self = .twice(Key(kind), names)
    case .dangling(let kind, let names): self = .dangling(Key(kind), names)
    case .other(let words, let element): self = .other(words, element: element)
    }
  }
}

extension SchemaFlaw.Holder {
  fileprivate init(_ holder: SchemaFault.Holder) {
    self.init(element: holder.element, attribute: holder.attribute)
  }
}

extension SchemaFlaw.Wanted {
  /// The types of XML Schema itself that our schemas use.
  fileprivate init(_ type: String) {
    switch type {
    case "nonNegativeInteger": self = .wholeNumberFromZero
    case "positiveInteger": self = .wholeNumberFromOne
    case "integer": self = .wholeNumber
    case "boolean": self = .truth
    case "date": self = .day
    case "": self = .unknown
    default: self = .type(type)
    }
  }
}

extension String {
  /// As a message shows it.
  fileprivate var shown: String { count > 60 ? prefix(60) + "…" : self }
}
