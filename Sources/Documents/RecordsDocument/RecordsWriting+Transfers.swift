internal import Checks
internal import Records
internal import Registry
internal import Vocabulary
internal import XMLText

extension RecordsWriting {
  /// Art. 30(1)(e), 30(2)(c).
  mutating func transfers(_ flows: FlowEntries, _ letters: Letters, _ letter: RecordLetter) throws {
    try begin("transfers", letters, letter)
    for entry in flows.abroad where !entry.standing.places.isEmpty { try write(entry) }
    if case .some(.none(let confirmation)) = letters[letter] { try xml.none(confirmation) }
    try end(letters, letter)
  }

  private mutating func write(_ entry: FlowEntry) throws {
    try xml.start("transfer")
    try xml.attribute("flow-ref", entry.flow.id.key)
    try xml.optional("party", entry.recipient)
    try xml.optional("code", entry.standing.transfer?.rawValue)
    for place in entry.standing.places {
      try xml.start("place")
      try xml.optional("code", place.isNamed ? place.place : nil)
      try xml.attribute("verdict", place.answer.name)
      try xml.attribute("finding", place.code.rawValue)
      for basis in place.bases { try write(basis.tried) }
      try xml.end()
    }
    if let claim = entry.flow.details.transfer { try write(claim) }
    try xml.end()
  }

  private mutating func write(_ tried: BasisTried) throws {
    try xml.start("basis")
    try xml.attribute("kind", tried.kind.name)
    switch tried.kind {
    case .decision(let id), .exporterListing(let id): try xml.attribute("decision", named.decision(id))
    case .standardClauses(let set, let agreement):
      if !set.isEmpty { try xml.attribute("set", named.set(set)) }
      try xml.optional("agreement", agreement)
    case .bindingCorporateRules(let agreement), .joined(let agreement): try xml.attribute("agreement", agreement.key)
    case .other(let basis, let agreement):
      try xml.attribute("legal-basis", named.basis(basis))
      try xml.attribute("agreement", agreement.key)
    case .derogation(let basis): try xml.attribute("legal-basis", named.basis(basis))
    case .sameCountry: break
    }
    try xml.attribute("verdict", tried.outcome.name)
    try xml.attribute("why", tried.why.name)
    try xml.optional("day", tried.why.day)
    try xml.additional()
    try xml.end()
  }

  private mutating func write(_ claim: TransferClaim) throws {
    try xml.start("claim")
    switch claim.basis {
    case .adequacy(let id): try xml.attribute("decision", named.decision(id))
    case .standardClauses(let agreement):
      try xml.optional("agreement", agreement)
      try xml.attribute("standard-clauses", "yes")
    case .other(let basis): try xml.attribute("legal-basis", named.basis(basis))
    case .noTransfer: break
    }
    try xml.additional()
    if case .noTransfer(let confirmation) = claim.basis { try xml.none(confirmation) }
    try xml.end()
    guard let facts = claim.derogation else { return }
    try xml.start("derogation")
    try xml.optional("in-public-powers", facts.inPublicPowers)
    try xml.optional("repetitive", facts.repetitive)
    try xml.optional("few-persons", facts.fewPersons)
    try xml.optional("safeguards", facts.safeguards)
    try xml.optional("authority-told", facts.authorityTold)
    try xml.optional("subjects-told", facts.subjectsTold)
    try xml.optional("recorded", facts.recorded)
    try xml.words("reason", facts.reason)
    try xml.end()
  }
}

extension BasisTried.Kind {
  /// As documents write it.
  var name: String {
    switch self {
    case .decision: "decision"
    case .standardClauses: "standard-clauses"
    case .bindingCorporateRules: "binding-corporate-rules"
    case .other: "other"
    case .exporterListing: "exporter-listing"
    case .joined: "joined"
    case .sameCountry: "same-country"
    case .derogation: "derogation"
    }
  }
}
