internal import Checks
internal import Law
internal import Records
internal import Registry
internal import Vocabulary
internal import XMLText

extension RecordsWriting {
  /// Art. 30(1)(d).
  mutating func recipients(
    of activity: Activity, _ flows: FlowEntries, _ letters: Letters, _ letter: RecordLetter?
  ) throws {
    try begin("recipients", letters, letter)
    for category in activity.recipientCategories where category.name.contains(where: { !$0.isWhitespace }) {
      try xml.start("recipient-category")
      try xml.flag("planned", category.planned)
      try xml.text(category.name)
      try xml.end()
    }
    for flow in flows.in(.recipient) { try write(flow, as: "recipient") }
    if case .none(let confirmation)? = letter.flatMap({ letters[$0] }) { try xml.none(confirmation) }
    try end(letters, letter)
  }

  /// One flow: who gets the data and where; then what else is known of it.
  mutating func write(_ entry: FlowEntry, as name: StaticString) throws {
    let flow = entry.flow
    try xml.start(name)
    try xml.attribute("flow", flow.id.key)
    try xml.attribute("role", flow.role.name)
    try xml.attribute("state", entry.state.name)
    if let hop = entry.hop { try xml.attribute("hop", hop) }
    try xml.optional("party", entry.recipient)
    if case .system(let system) = flow.to { try xml.attribute("system", system.key) }
    try xml.optional("seat", entry.seat)
    try xml.optional("presence", entry.presence?.name)
    try xml.optional("from", flow.period.from)
    try xml.optional("until", flow.period.until)
    try xml.flag("invented", flow.invented)
    try xml.words("title", flow.title)
    try xml.places("storage", entry.storage, .storage, by: Self.declarer(flow.storage, entry.storage))
    try xml.places("access", entry.access, .access, by: Self.declarer(flow.access, entry.access))
    try more(entry)
    try gaps(entry)
    try xml.end()
  }

  private static func declarer(_ own: Declared<PlaceUse>, _ shown: Declared<PlaceUse>) -> String? {
    if shown == .undeclared { return nil }
    return own == .undeclared ? "system" : "flow"
  }

  private mutating func gaps(_ entry: FlowEntry) throws {
    let letter: RecordLetter? = record.role == .controller && entry.place == .recipient ? .recipients : nil
    guard let recipient = entry.recipient else { return try xml.notStated(.operatedBy, letter: letter) }
    let party = record.register.number(of: recipient).map { record.register.parties[$0.index] }
    if party?.name == nil { try xml.notStated(.name, letter: letter) }
    if entry.seat == nil {
      try xml.notStated(.country, letter: record.role == .controller ? .transfers : .processorTransfers)
    }
  }

  private mutating func more(_ entry: FlowEntry) throws {
    let flow = entry.flow
    try xml.start("more")
    try xml.optional("source", entry.source)
    if case .system(let system) = flow.from { try xml.attribute("source-system", system.key) }
    try xml.optional("works-for", flow.worksFor)
    try xml.optional("verdict", entry.standing.verdict?.name)
    try xml.optional("frequency", flow.details.frequency?.rawValue)
    try xml.additional()
    for principal in entry.standing.principals { try reference("principal", principal) }
    for footing in entry.standing.footings { try cover(footing) }
    for upstream in flow.onwardOf where isInRecord(upstream) {
      try xml.start("onward-of")
      try xml.attribute("flow-ref", upstream.key)
      try xml.end()
    }
    try xml.set("categories", of: "category", flow.categories, .categories)
    try xml.set("subjects", of: "subject", flow.subjects, .subjects)
    try xml.set("purposes", of: "purpose", flow.purposes, .purposes)
    if flow.ownPurposes != .undeclared { try xml.set("own-purposes", of: "purpose", flow.ownPurposes, .purposes) }
    try xml.set("operations", of: "operation", flow.operations, .operations)
    try details(flow.details)
    try xml.end()
  }

  private mutating func cover(_ footing: ExplainedHop.Footing) throws {
    try xml.start("cover")
    switch footing {
    case .agreement(let id): try xml.attribute("agreement", id.key)
    case .attested(let id): try xml.attribute("attested", id.key)
    case .waits(let check): try xml.attribute("waits-for", check.rawValue)
    case .notJudged: break
    }
    try xml.end()
  }

  private mutating func details(_ details: FlowDetails) throws {
    if !details.retention.isEmpty {
      try xml.start("retention")
      for rule in details.retention { try write(rule) }
      try xml.end()
    }
    try xml.words("inquiry", details.inquiry)
    switch details.furtherProcessors {
    case .undeclared: return
    case .complete(let day, let by):
      try xml.start("further-processors")
      try xml.attribute("complete-as-of", day.description)
      try xml.optional("according-to", by)
    case .none(let confirmation):
      try xml.start("further-processors")
      try xml.none(confirmation)
    }
    try xml.end()
  }

  /// Whether a flow stands in this record.
  private func isInRecord(_ flow: ID<Flow>) -> Bool {
    guard let number = record.register.number(of: flow) else { return false }
    let row = record.register.flows[number.index]
    return numbers.contains(row.activity.raw) && (row.isLive(on: record.day) || row.isPlanned(on: record.day))
  }
}

extension FlowState {
  /// As documents write it.
  var name: String {
    switch self {
    case .live: "live"
    case .planned: "planned"
    }
  }
}

extension Presence {
  /// As documents write it.
  var name: String {
    switch self {
    case .inside: "inside"
    case .outside: "outside"
    case .review: "review"
    }
  }
}
