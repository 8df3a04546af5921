internal import Records
internal import Registry
internal import Vocabulary
internal import XMLText

extension RecordsWriting {
  /// What was agreed, amendments among it.
  mutating func agreements() throws {
    try xml.start("agreements")
    try xml.additional()
    for number in record.agreements { try write(record.register.agreements[number.index], end: record.end(of: number)) }
    try xml.end()
  }

  private mutating func write(_ agreement: Agreement, end: Day?) throws {
    try xml.start("agreement")
    try xml.attribute("id", agreement.id.key)
    try xml.attribute("kind", agreement.kind.rawValue)
    try xml.optional("amends", agreement.amends)
    try xml.optional("from", agreement.period.from)
    try xml.optional("until", agreement.period.until)
    try xml.optional("end", end)
    try xml.optional("extends-until", agreement.extendsUntil)
    try xml.flag("renews", agreement.renews)
    try xml.flag("runs-with-service", agreement.runsWithService)
    try xml.flag("draft", agreement.draft)
    if agreement.concluded == false { try xml.attribute("concluded", "no") }
    try xml.flag("invented", agreement.invented)
    try xml.words("title", agreement.title)
    for side in agreement.parties {
      try xml.start("side")
      try xml.attribute("party", side.party.key)
      try xml.attribute("side", side.side.rawValue)
      try xml.end()
    }
    for joined in agreement.joined {
      try xml.start("joined")
      try xml.attribute("party", joined.party.key)
      try xml.optional("since", joined.since)
      try xml.end()
    }
    for signature in agreement.signatures { try write(signature) }
    for (place, evidence) in agreement.evidence.enumerated() { try write(evidence, place, of: agreement) }
    try terms(of: agreement)
    try xml.end()
  }

  private mutating func write(_ signature: Signature) throws {
    try xml.start("signature")
    try xml.attribute("party", signature.party.key)
    try xml.optional("day", signature.day)
    try xml.person("by", erased: "by-erased", signature.by)
    try xml.end()
  }

  private mutating func write(_ evidence: Evidence, _ place: Int, of agreement: Agreement) throws {
    try xml.start("evidence")
    try xml.attribute("kind", evidence.kind.rawValue)
    switch evidence {
    case .claimed, .published, .signedCopy, .legalAct: break
    case .accepted(let by, let day, _):
      try xml.optional("day", day)
      try xml.person("by", erased: "by-erased", by)
    case .incorporated(_, let day, _): try xml.optional("day", day)
    case .attested(let party, let who, let day, let how):
      try xml.optional("day", day)
      try xml.attribute("party", party.key)
      try xml.optional("how", how)
      try xml.person("by", erased: "by-erased", who)
    }
    try xml.optional("resource", Resource(of: agreement, at: place)?.id)
    try xml.end()
  }

  /// What the party publishes.
  mutating func notices() throws {
    try xml.start("notices")
    try xml.additional()
    for number in record.notices {
      let notice = record.register.notices[number]
      try xml.start("notice")
      try xml.attribute("id", notice.id.key)
      try xml.optional("language", notice.language)
      try xml.optional("version", notice.version)
      try xml.optional("from", notice.period.from)
      try xml.optional("until", notice.period.until)
      try xml.optional("address", notice.address)
      try xml.flag("invented", notice.invented)
      try xml.words("title", notice.title)
      try xml.end()
    }
    try xml.end()
  }
}

/// The sorts of evidence, from the weakest to the strongest, and another's word.
enum EvidenceKind: String, CaseIterable {
  case claimed
  case published
  case accepted
  case signedCopy = "signed-copy"
  case incorporated
  case legalAct = "legal-act"
  case attested
}

extension Evidence {
  /// Which sort it is.
  var kind: EvidenceKind {
    switch self {
    case .claimed: .claimed
    case .published: .published
    case .accepted: .accepted
    case .signedCopy: .signedCopy
    case .incorporated: .incorporated
    case .legalAct: .legalAct
    case .attested: .attested
    }
  }
}
