internal import Checks
internal import Records
internal import Registry
internal import Vocabulary
internal import XMLText

extension RecordOfProcessing {
  /// The name of the party whose record it is; its key where nobody has named it.
  var name: String { register.number(of: of).flatMap { register.parties[$0.index].name } ?? of.key }
}

extension RecordsWriting {
  /// Who takes part: Art. 30(1)(a) and (d), 30(2)(a).
  mutating func parties() throws {
    let letter: RecordLetter = record.role == .controller ? .controllers : .processorAndControllers
    let asked = Set(
      record.entries.flatMap { entry in
        entry.activity.controllers.map(\.party) + [entry.activity.processor].compactMap { $0 }
      })
    try xml.start("parties")
    for id in record.parties {
      guard let number = record.register.number(of: id) else { continue }
      try write(record.register.parties[number.index], letter: asked.contains(id) ? letter : nil)
    }
    try xml.end()
  }

  private mutating func write(_ party: Party, letter: RecordLetter?) throws {
    try xml.start("party")
    try xml.attribute("id", party.id.key)
    try xml.optional("seat", party.seat)
    try xml.optional("organisation", party.organisation)
    try xml.flag("invented", party.invented)
    try xml.words("name", party.name)
    try xml.words("address", party.address)
    try contact(party.contact)
    if let officer = party.officer { try write(officer) }
    if let representative = party.representative { try reference("representative", representative) }
    try identity(of: party)
    for place in party.establishments {
      try xml.start("establishment")
      try xml.attribute("country", place.country)
      try xml.optional("address", place.address)
      try xml.additional()
      try xml.end()
    }
    if party.name == nil { try xml.notStated(.name, letter: letter) }
    if party.address == nil, !party.isReachable { try xml.notStated(.contact, letter: letter) }
    if party.own, party.officer?.appointed == nil { try xml.notStated(.officer, letter: letter) }
    try xml.end()
  }

  mutating func reference(_ name: StaticString, _ party: ID<Party>) throws {
    try xml.start(name)
    try xml.attribute("party", party.key)
    try xml.end()
  }

  private mutating func contact(_ contact: Contact?) throws {
    switch contact {
    case nil: return
    case .erased(let day):
      try xml.start("contact")
      try xml.attribute("erased", day.description)
    case .held(let details):
      if details == ContactDetails() { return }
      try xml.start("contact")
      try xml.optional("name", details.name)
      try xml.optional("position", details.position)
      try xml.optional("email", details.email)
      try xml.optional("phone", details.phone)
    }
    try xml.end()
  }

  private mutating func write(_ officer: DataProtectionOfficer) throws {
    try xml.start("officer")
    try xml.optional("appointed", officer.appointed)
    try xml.optional("notified", officer.notified)
    try contact(officer.contact)
    try xml.words("reason", officer.reason)
    try xml.end()
  }

  private mutating func identity(of party: Party) throws {
    try xml.start("identity")
    try xml.optional("kind", party.kind?.rawValue)
    try xml.flag("own", party.own)
    try xml.optional("registration-number", party.registrationNumber)
    try xml.optional("group", party.group)
    try xml.optional("under-article-3", party.underArticle3)
    try xml.additional()
    try xml.end()
  }

  /// Where data rest or are worked on.
  mutating func systems() throws {
    try xml.start("systems")
    try xml.additional()
    for number in record.systems {
      let system = record.register.systems[number]
      try xml.start("system")
      try xml.attribute("id", system.id.key)
      try xml.optional("operator", system.operator)
      try xml.optional("operator-asked", system.operatorAsked)
      try xml.optional("host", system.host)
      try xml.flag("invented", system.invented)
      try xml.words("title", system.title)
      try xml.places("storage", system.storage, .storage)
      try xml.places("access", system.access, .access)
      if system.operator == nil { try xml.notStated(.operatedBy) }
      try xml.end()
    }
    try xml.end()
  }
}

extension Party {
  /// Whether a contact is held by which it can be reached.
  fileprivate var isReachable: Bool {
    if case .held(let details) = contact { details != ContactDetails() } else { false }
  }
}
