import Registry
import Vocabulary
import Wording

/// What a list of objects is narrowed to.
struct ObjectFilter: Sendable {
  private let kind: ObjectKind
  private let words: String?
  private let values: [String: String]

  init(_ kind: ObjectKind, _ call: Call) {
    (self.kind, values) = (kind, call.values)
    words = call["q"]?.lowercased()
  }

  /// The parameters that narrow a list of a kind.
  static func fields(of kind: ObjectKind) -> [Field] {
    let search = Field.query("q", .text(100), "Only objects whose id or title has these words, in capitals or not.")
    return switch kind {
    case .flow:
      [
        search, .query("activity", .id, "Only flows of this activity."),
        .query("from", .id, "Only flows from this party or system."),
        .query("to", .id, "Only flows to this party or system."),
        .query("party", .id, "Only flows from or to this party, or a system that it operates."),
      ]
    case .agreement: [search, .query("party", .id, "Only agreements that this party is on.")]
    default: [search]
    }
  }

  /// Whether an object is among those that are asked for.
  func admits(_ place: Int, _ name: ObjectName, in register: RegistrySnapshot) -> Bool {
    if let words, !matches(words, place, name, in: register) { return false }
    switch kind {
    case .flow: return admitsFlow(place, in: register)
    case .agreement: return admitsAgreement(place, in: register)
    default: return true
    }
  }

  private func matches(_ words: String, _ place: Int, _ name: ObjectName, in register: RegistrySnapshot) -> Bool {
    if name.id.contains(words) { return true }
    let titles =
      kind == .term
      ? [register.terms[place].labelEN, register.terms[place].labelNB] : [register.title(of: kind, at: place)]
    return titles.contains { $0?.lowercased().contains(words) ?? false }
  }

  private func admitsFlow(_ place: Int, in register: RegistrySnapshot) -> Bool {
    let row = register.flows[place]
    if let activity = values["activity"], register.names.activities[row.activity.raw] != activity { return false }
    if let from = values["from"], register.names.actors[row.from.raw] != from { return false }
    if let to = values["to"], register.names.actors[row.to.raw] != to { return false }
    guard let party = values["party"] else { return true }
    guard let number = register.number(of: ID<Party>(party)) else { return false }
    return [row.from, row.to].contains { register.party(of: $0) == number }
  }

  private func admitsAgreement(_ place: Int, in register: RegistrySnapshot) -> Bool {
    guard let party = values["party"] else { return true }
    let agreement = register.agreements[place]
    return (agreement.parties.map(\.party) + agreement.joined.map(\.party)).contains { $0.key == party }
  }
}

extension RegistrySnapshot {
  /// Hands over the name of each object of a kind, and where it stands among those.
  func forEachName(of kind: ObjectKind, _ body: (ObjectName, _ place: Int) -> Void) {
    func each<Object>(_ objects: [Object], _ id: (Object) -> String) {
      for (place, object) in objects.enumerated() { body(ObjectName(kind, id(object)), place) }
    }
    switch kind {
    case .registry: body(.header, 0)
    case .term: for (place, term) in terms.enumerated() { body(.term(term.id, in: term.taxonomy), place) }
    case .party: each(parties) { $0.id.key }
    case .system: each(systems) { $0.id.key }
    case .activity: each(activities) { $0.id.key }
    case .agreement: each(agreements) { $0.id.key }
    case .flow: for place in 0..<flows.count { body(ObjectName(kind, names.flows[UInt32(place)]), place) }
    case .notice: each(notices) { $0.id.key }
    case .announcement: each(announcements) { $0.id.key }
    case .acceptance: each(acceptances) { $0.id.key }
    }
  }

  /// What people call an object, where it has such a name.
  func title(of kind: ObjectKind, at place: Int) -> String? {
    switch kind {
    case .registry: header.title
    case .term: terms[place].labelEN ?? terms[place].labelNB
    case .party: parties[place].name
    case .system: systems[place].title
    case .activity: activities[place].title
    case .agreement: agreements[place].title
    case .flow: title(of: Number(UInt32(place)))
    case .notice, .announcement, .acceptance: nil
    }
  }
}
