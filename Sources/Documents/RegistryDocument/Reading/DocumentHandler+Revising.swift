internal import Law
internal import Registry
internal import Vocabulary
internal import XMLText

extension DocumentHandler {
  /// Goes on with a register of which some objects, by their names, are declared anew. The document holds these and new
  /// ones, and speaks of the others as if it had declared them.
  init(_ law: LawEdition, revising register: RegistrySnapshot, replacing names: Set<ObjectName>) {
    self.init(
      law, file: "register", completing: RegistryBuilder(revising: register, replacing: names), register.header)
    tellsLines = false
    takesHeader = true
    hasFlows = false
    var reopened: [ObjectKind: [Int]] = [:]
    for name in names { if let place = register.place(of: name) { reopened[name.kind, default: []].append(place) } }
    self.names.begin(
      activities: register.activities.count, anew: reopened[.activity] ?? [],
      flows: register.flows.count, anew: reopened[.flow] ?? [])
    declareActors(of: register, names)
    declareOthers(of: register, names)
  }

  private mutating func declareActors(of register: RegistrySnapshot, _ replaced: Set<ObjectName>) {
    for party in register.parties {
      // Organisations stay known where a party that names one is declared anew: whether it still does, the edit sees to.
      if let code = party.organisation { _ = known.organisations.number(naming: code) }
      guard !replaced.contains(ObjectName(.party, party.id.key)),
        let number = builder.names.actors.number(of: party.id.key)
      else { continue }
      names[.party, Int(number)] = (.party, .start)
    }
    for system in register.systems where !replaced.contains(ObjectName(.system, system.id.key)) {
      guard let number = builder.names.actors.number(of: system.id.key) else { continue }
      names[.system, Int(number)] = (.system, .start)
    }
  }

  private mutating func declareOthers(of register: RegistrySnapshot, _ replaced: Set<ObjectName>) {
    func declare(_ kind: NamedKind, _ key: String) {
      var key = key
      let number = key.withUTF8 { names.number(kind, $0) }
      names[kind, number] = (.declared, .start)
    }
    for agreement in register.agreements where !replaced.contains(ObjectName(.agreement, agreement.id.key)) {
      declare(.agreement, agreement.id.key)
    }
    for notice in register.notices where !replaced.contains(ObjectName(.notice, notice.id.key)) {
      declare(.notice, notice.id.key)
      promises.formUnion(notice.promises.map { notice.id.key + "/" + $0.id.key })
    }
    for announcement in register.announcements
    where !replaced.contains(ObjectName(.announcement, announcement.id.key)) {
      declare(.announcement, announcement.id.key)
    }
    for acceptance in register.acceptances where !replaced.contains(ObjectName(.acceptance, acceptance.id.key)) {
      declare(.acceptance, acceptance.id.key)
    }
    for term in register.terms where !replaced.contains(.term(term.id, in: term.taxonomy)) {
      known.add(term.id, to: term.taxonomy)
    }
  }
}
