internal import Registry

/// What tells elements of one name from each other where several may stand side by side.
struct ElementKey: Hashable {
  let value: String
  let sort: FieldSort
  /// The attribute that it stands in; nil where it is a text, or the name of an element inside.
  var attribute: Word?
}

extension ElementTree {
  /// The key of an element among others of its name; nil where nothing in it is one.
  func key(_ type: ElementType) -> ElementKey? {
    switch name {
    case .recipientCategory: return text.map { ElementKey(value: $0, sort: .text) }
    case .collectedThrough:
      if let title = child(.title)?.text { return ElementKey(value: title, sort: .text) }
      return key(at: .kind, type)
    case .transferTool, .transfer:
      return children.first.map { ElementKey(value: $0.name.rawValue, sort: .field) }
    default: return Self.keys[name].flatMap { key(at: $0, type) }
    }
  }

  private func key(at attribute: Word, _ type: ElementType) -> ElementKey? {
    guard let value = self[attribute], let rule = type.attributes.first(where: { $0.name == attribute }) else {
      return nil
    }
    return ElementKey(value: value, sort: rule.fieldSort, attribute: attribute)
  }

  /// Whether two elements of this name that have different keys may still be one and the same, changed. Where the key is
  /// a reference or an id, they are two.
  var mayChangeKey: Bool {
    switch name {
    case .about, .retention, .condition, .collectedThrough, .transferTool, .establishment, .listing, .sector: true
    default: Self.keys[name] == nil
    }
  }

  private static let keys: [Word: Word] = [
    .controller: .party, .principal: .party, .processor: .party, .party: .party, .signature: .party, .joined: .party,
    .subProcessor: .party, .recipient: .party, .member: .party, .attested: .party, .purpose: .term, .measure: .term,
    .listing: .decision, .sector: .decision, .establishment: .country, .assessed: .day, .objected: .day, .clause: .id,
    .promise: .id, .system: .ref, .onwardOf: .flow, .storage: .place, .access: .place, .none: .of, .retention: .event,
    .about: .subjects, .condition: .marks,
  ]
}
