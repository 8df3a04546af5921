internal import Checks
internal import XMLText

extension XMLWriter {
  /// How many answers there are of each sort.
  mutating func counts(_ name: StaticString, _ counts: AnswerCounts, waiting: Int? = nil) throws {
    try start(name)
    try attribute("complies", counts.complies)
    try attribute("violates", counts.violates)
    try attribute("unknown", counts.unknown)
    try attribute("not-applicable", counts.notApplicable)
    if let waiting { try attribute("waiting", waiting) }
    try end()
  }

  /// What something refers to.
  mutating func reference(_ name: StaticString, kind: String, id: String) throws {
    try start(name)
    try attribute("kind", kind)
    try attribute("id", id)
    try end()
  }

  /// An element for several things; none where there is none.
  mutating func list<Item>(
    _ name: StaticString, _ items: [Item], _ write: (inout XMLWriter, Item) throws -> Void
  ) throws {
    guard !items.isEmpty else { return }
    try start(name)
    for item in items { try write(&self, item) }
    try end()
  }

  /// One thing that an answer lists: an element for its sort, attributes and elements for its parts.
  mutating func form(_ form: DetailForm) throws {
    try start(form.kind)
    for part in form.parts { try writeAttribute(part) }
    for part in form.parts {
      switch part.value {
      case .reference(let kind, let id): try reference(part.key, kind: kind, id: id)
      case .form(let inner): try self.form(inner)
      case .text, .texts, .number, .flag: break
      }
    }
    try end()
  }

  /// What is not there is left out.
  private mutating func writeAttribute(_ part: DetailForm.Part) throws {
    switch part.value {
    case .text(let text): if let text { try attribute(part.key, text) }
    case .texts(let texts): try attribute(part.key, texts.joined(separator: " "))
    case .number(let number): if let number { try attribute(part.key, number) }
    case .flag(let flag): try attribute(part.key, flag ? "yes" : "no")
    case .reference, .form: break
    }
  }
}
