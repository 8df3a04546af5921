import Vocabulary

extension RegistrySnapshot {
  /// The objects that name one of some others, themselves left out. Words, and the places that organisations are, are not
  /// names of objects.
  public func referrers(to names: Set<ObjectName>) -> Set<ObjectName> {
    var search = ReferrerSearch(self, names)
    search.searchObjects()
    search.searchFlows()
    search.searchAcceptances()
    return search.found.subtracting(names)
  }
}

/// Who names some objects. Flows are asked by numbers, since there may be a million of them.
private struct ReferrerSearch {
  let register: RegistrySnapshot
  private let names: Set<ObjectName>
  private let references: Set<Reference>
  private(set) var found: Set<ObjectName> = []

  init(_ register: RegistrySnapshot, _ names: Set<ObjectName>) {
    (self.register, self.names) = (register, names)
    references = Set(names.compactMap { $0.reference })
  }

  mutating func searchObjects() {
    for one in register.parties { note(.party, one.id.key, one.references) }
    for one in register.systems { note(.system, one.id.key, one.references) }
    for one in register.activities { note(.activity, one.id.key, one.references) }
    for one in register.agreements { note(.agreement, one.id.key, one.references) }
    for one in register.notices { note(.notice, one.id.key, one.references) }
    for one in register.announcements { note(.announcement, one.id.key, one.references) }
  }

  private mutating func note(_ kind: ObjectKind, _ id: String, _ named: [Reference]) {
    if named.contains(where: { references.contains($0) }) { found.insert(ObjectName(kind, id)) }
  }

  mutating func searchFlows() {
    let actors = numbers(of: [.party, .system], register.names.actors)
    let activities = numbers(of: [.activity], register.names.activities)
    let flows = numbers(of: [.flow], register.names.flows)
    let details = register.details.map { $0.references.contains { references.contains($0) } }
    let places = setsOfPlaces()
    register.flows.forEach { number, row in
      let isNaming =
        actors.contains(row.from.raw) || actors.contains(row.to.raw) || activities.contains(row.activity.raw)
        || row.worksFor.map { actors.contains($0.raw) } ?? false || details[Int(row.details)]
        || places[row.storage.index] || places[row.access.index]
        || !flows.isEmpty && register.upstream(of: row).contains { flows.contains($0.raw) }
      if isNaming { found.insert(ObjectName(.flow, register.names.flows[UInt32(number)])) }
    }
  }

  private func numbers(of kinds: [ObjectKind], _ table: NameTable) -> Set<UInt32> {
    Set(names.filter { kinds.contains($0.kind) }.compactMap { table.number(of: $0.id) })
  }

  /// By the number of a set of places, whether it names one of the parties.
  private func setsOfPlaces() -> [Bool] {
    let uses = register.names.placeUses.map { use in
      if case .party(let party) = use.by { references.contains(Reference(.party, party.key)) } else { false }
    }
    let pool = register.sets.places
    return (0..<UInt32(pool.count)).map { set in pool.elements(of: SetNumber(set)).contains { uses[Int($0)] } }
  }

  /// What an acceptance is about is named by kind and id; a promise by its notice's id and its own.
  mutating func searchAcceptances() {
    let subjects = Set(names.map { $0.kind.rawValue + " " + $0.id })
    for acceptance in register.acceptances {
      let isPromise = acceptance.subjectKind == NamedKind.promise.rawValue
      let id = isPromise ? acceptance.subject.prefix { $0 != "/" } : acceptance.subject[...]
      let kind = isPromise ? ObjectKind.notice.rawValue : acceptance.subjectKind
      if subjects.contains(kind + " " + id) { found.insert(ObjectName(.acceptance, acceptance.id.key)) }
    }
  }
}

extension ObjectName {
  /// How other objects than flows and acceptances name it.
  fileprivate var reference: Reference? {
    switch kind {
    case .party: Reference(.party, id)
    case .system: Reference(.system, id)
    case .agreement: Reference(.agreement, id)
    case .notice: Reference(.notice, id)
    case .registry, .term, .activity, .flow, .announcement, .acceptance: nil
    }
  }
}
