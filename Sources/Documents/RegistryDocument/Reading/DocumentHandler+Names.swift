internal import Registry
internal import Vocabulary
internal import XMLText

/// Ids that are declared and ids that are referred to.
extension DocumentHandler {
  /// The number of a key among all of its kind.
  mutating func number(_ kind: NamedKind, _ key: Bytes) -> Int {
    switch kind {
    case .party, .system, .actor: builder.number(ofActor: key).index
    case .activity: builder.number(ofActivity: key).index
    case .flow: builder.number(ofFlow: key).index
    default: names.number(kind, key)
    }
  }

  mutating func declared(_ kind: NamedKind, _ key: Bytes) throws(Problem) -> Judgement {
    guard ValueReading.isID(key) else { throw Problem(.value(.form(shown(key), .id))) }
    // Terms have their names within a taxonomy, which stands in another attribute.
    if kind == .term { return .fine(0) }
    let number = number(kind, key)
    let (state, position) = names[kind, number]
    switch state {
    case .unknown, .named:
      return .declares(kind, number, kind == .party ? .party : kind == .system ? .system : .declared)
    case .party, .system, .declared:
      let holder = state == .party ? .party : state == .system ? .system : kind
      throw Problem(.name(.taken(shown(key), by: holder, at: told(position))))
    }
  }

  /// Where a document says something, for a message; `nil` where nobody has the document.
  func told(_ position: Position) -> TextPlace? {
    tellsLines ? TextPlace(line: position.line, column: position.column) : nil
  }

  mutating func referred(_ kind: NamedKind, _ key: Bytes) throws(Problem) -> Judgement {
    guard ValueReading.isID(key) else { throw Problem(.value(.form(shown(key), .id))) }
    let number = number(kind, key)
    switch (names[kind, number].state, kind) {
    case (.declared, _), (.party, .party), (.party, .actor), (.system, .system), (.system, .actor):
      return .fine(UInt32(number))
    case (.system, _): throw Problem(.name(.isSystem(shown(key))))
    case (.party, _): throw Problem(.name(.isParty(shown(key))))
    case (.named, _): return .fine(UInt32(number))
    case (.unknown, _):
      if section?.forwardKind == kind { return .mentions(kind, number) }
      if mayLackNames { return .fine(UInt32(number)) }
      throw Problem(dangling(kind, shown(key)))
    }
  }

  func dangling(_ kind: NamedKind, _ key: String) -> Flaw {
    let known = names.declared(kind) { number in name(kind, number) }
    return .name(.unknown(kind, key, near: Nearest.words(to: key, among: known)))
  }

  private func name(_ kind: NamedKind, _ number: Int) -> String {
    switch kind {
    case .party, .system, .actor: builder.names.actors[UInt32(number)]
    case .activity: builder.names.activities[UInt32(number)]
    case .flow: builder.names.flows[UInt32(number)]
    default: names.name(kind, number)
    }
  }

  /// What this part of the document named and did not declare.
  mutating func reportDangling(_ kind: NamedKind) throws {
    guard !mayLackNames else { return }
    for number in names.dangling(kind) {
      try faults.add(dangling(kind, name(kind, number)), at: names[kind, number].position)
    }
  }
}

extension Word {
  /// The kind of thing that a part declares and may name before it declares it.
  var forwardKind: NamedKind? {
    switch self {
    case .parties: .party
    case .agreements: .agreement
    case .flows: .flow
    default: nil
    }
  }
}
