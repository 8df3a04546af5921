internal import Checks
internal import Records
internal import Registry
internal import Vocabulary
internal import XMLText

/// The letters that an activity answers by itself.
extension RecordsWriting {
  typealias Letters = [RecordLetter: LetterStanding]

  /// Art. 30(1)(a), 30(2)(a).
  mutating func controllers(of entry: RecordEntry, _ letters: Letters, _ letter: RecordLetter) throws {
    try begin("controllers", letters, letter)
    if record.role == .processor, let processor = entry.activity.processor { try reference("processor", processor) }
    for party in Set(entry.activity.controllers.map(\.party)).sorted() { try reference("controller", party) }
    let arrangements = record.arrangements(of: entry)
    for number in arrangements {
      try xml.start("arrangement")
      try xml.attribute("agreement", record.register.agreements[number.index].id.key)
      try xml.additional()
      try xml.end()
    }
    if entry.activity.role == .jointController, arrangements.isEmpty { try xml.notStated(.arrangement) }
    try end(letters, letter)
  }

  /// Art. 30(2)(b).
  mutating func processing(of activity: Activity, _ letters: Letters) throws {
    try begin("processing", letters, .processing)
    for share in activity.controllers.sorted(by: { $0.party < $1.party }) {
      guard let processing = share.processing, processing.contains(where: { !$0.isWhitespace }) else { continue }
      try xml.start("on-behalf")
      try xml.attribute("party", share.party.key)
      try xml.text(processing)
      try xml.end()
    }
    try end(letters, .processing)
  }

  /// Art. 30(1)(b).
  mutating func purposes(of activity: Activity, _ letters: Letters, _ letter: RecordLetter?) throws {
    try begin("purposes", letters, letter)
    for purpose in activity.purposes {
      try xml.start("purpose")
      try xml.attribute("term", purpose.term)
      try basis(purpose.basis)
      try xml.end()
    }
    try end(letters, letter)
  }

  private mutating func basis(_ declared: BasisDeclaration) throws {
    try xml.start("basis")
    guard case .basis(let basis) = declared else {
      try xml.additional()
      if case .none(let confirmation) = declared { try xml.none(confirmation) } else { try xml.notStated(.basis) }
      return try xml.end()
    }
    try xml.attribute("legal-basis", named.basis(basis.id))
    try xml.optional("assessed", basis.assessed)
    try xml.additional()
    try xml.words("interest", basis.interest)
    try xml.words("law", basis.law)
    if let consent = basis.consent {
      try xml.start("consent")
      try xml.optional("since", consent.since)
      try xml.words("given", consent.given)
      try xml.words("withdrawn", consent.withdrawn)
      try xml.end()
    }
    try xml.end()
  }

  /// Art. 30(1)(c).
  mutating func people(of activity: Activity, _ letters: Letters, _ letter: RecordLetter?) throws {
    try begin("people", letters, letter)
    for about in activity.about {
      try xml.start("about")
      for subject in about.subjects { try xml.term("subject", subject) }
      for category in about.categories { try xml.term("category", category) }
      try xml.end()
    }
    try end(letters, letter)
  }

  /// Art. 30(1)(f).
  mutating func erasure(of activity: Activity, _ letters: Letters, _ letter: RecordLetter?) throws {
    try begin("erasure", letters, letter)
    for rule in activity.retention { try write(rule) }
    try end(letters, letter)
  }

  mutating func write(_ rule: RetentionRule) throws {
    try xml.start("rule")
    try xml.optional("event", rule.event)
    try xml.optional("period", rule.period?.description)
    try xml.optional("on-request", rule.onRequest)
    for category in rule.categories { try xml.term("category", category) }
    try xml.words("criterion", rule.criterion)
    try xml.words("not-possible", rule.notPossible)
    if let floor = rule.floor {
      try xml.start("floor")
      try xml.attribute("law", floor.law)
      try xml.attribute("period", floor.period.description)
      try xml.additional()
      try xml.end()
    }
    try xml.end()
  }

  /// Art. 30(1)(g), 30(2)(d).
  mutating func measures(of activity: Activity, _ letters: Letters, _ letter: RecordLetter) throws {
    try begin("measures", letters, letter)
    for measure in activity.measures.elements { try xml.term("measure", measure) }
    try xml.words("description", activity.measuresDescription)
    if case .none(let confirmation)? = letters[letter] { try xml.none(confirmation) }
    try end(letters, letter)
  }
}
