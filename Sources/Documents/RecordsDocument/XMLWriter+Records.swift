internal import Checks
internal import Registry
internal import Vocabulary
internal import XMLText

/// What the parts of a records document are made of.
extension XMLWriter {
  /// The mark of what Art. 30 does not ask for.
  mutating func additional() throws { try attribute("additional", "true") }

  mutating func optional(_ name: StaticString, _ value: String?) throws {
    if let value, !value.isEmpty { try attribute(name, value) }
  }

  mutating func optional<Named>(_ name: StaticString, _ id: ID<Named>?) throws { try optional(name, id?.key) }

  mutating func optional(_ name: StaticString, _ day: Day?) throws { try optional(name, day?.description) }

  mutating func optional(_ name: StaticString, _ answer: Bool?) throws {
    if let answer { try attribute(name, answer ? "yes" : "no") }
  }

  /// A mark that stands only where it is so.
  mutating func flag(_ name: StaticString, _ isSo: Bool) throws { if isSo { try attribute(name, "yes") } }

  /// An element of words; none where nothing but blanks stand there.
  mutating func words(_ name: StaticString, _ text: String?) throws {
    if let text, text.contains(where: { !$0.isWhitespace }) { try element(name, text: text) }
  }

  mutating func person(_ name: StaticString, erased: StaticString, _ person: Person?) throws {
    switch person {
    case .named(let text): try optional(name, text)
    case .erased(let day): try attribute(erased, day.description)
    case nil: break
    }
  }

  /// That there is none, with its day and who said so.
  mutating func none(_ confirmation: Confirmation) throws {
    try start("none")
    try attribute("day", confirmation.day.description)
    try person("by", erased: "by-erased", confirmation.by)
    try end()
  }

  /// What the register leaves out.
  mutating func notStated(_ what: Unstated, letter: RecordLetter? = nil) throws {
    try start("not-stated")
    try attribute("what", what.rawValue)
    try optional("letter", letter?.rawValue)
    try end()
  }

  /// What an entry leaves out of a letter.
  mutating func notStated(_ gap: RecordGap, letter: RecordLetter) throws {
    try start("not-stated")
    try attribute("what", gap.name)
    try attribute("letter", letter.rawValue)
    if case .systemOperator(let system) = gap {
      try attribute("system", system.key)
    } else {
      try optional("party", gap.of)
    }
    try end()
  }

  mutating func term(_ name: StaticString, _ word: String) throws {
    try start(name)
    try attribute("term", word)
    try end()
  }

  /// A declared set of words: each, or that there are none, or that they are not stated.
  mutating func set(_ name: StaticString, of element: StaticString, _ words: Declared<String>, _ what: Unstated) throws
  {
    try start(name)
    switch words {
    case .undeclared: try notStated(what)
    case .none(let confirmation): try none(confirmation)
    case .some(let words): for word in words { try term(element, word) }
    }
    try end()
  }

  /// A declared set of places.
  mutating func places(
    _ name: StaticString, _ uses: Declared<PlaceUse>, _ what: Unstated, by declarer: String? = nil
  ) throws {
    try start(name)
    try optional("declared-by", declarer)
    switch uses {
    case .undeclared: try notStated(what)
    case .none(let confirmation): try none(confirmation)
    case .some(let uses): for use in uses { try place(use) }
    }
    try end()
  }

  private mutating func place(_ use: PlaceUse) throws {
    try start("place")
    try attribute("code", use.place)
    switch use.by {
    case .undeclared: break
    case .recipient: try attribute("by", "recipient")
    case .party(let party): try attribute("party", party.key)
    }
    try end()
  }
}
