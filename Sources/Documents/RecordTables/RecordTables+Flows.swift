import Checks
import Records
import Registry
import Vocabulary
import Wording

extension RecordTables {
  func writeRecipients(_ row: ([String]) throws -> Void) throws {
    let key = { words.key(of: words.column($0)) }
    try row(
      [
        key(.activity), words.column(.activity), key(.flow), words.column(.flow), words.column(.hop), key(.recipient),
        words.column(.recipient),
      ]
        + [
          words.label(.systems), words.column(.role), words.countryCode(of: words.column(.seat)), words.column(.seat),
          words.label(.storage),
        ]
        + [words.label(.access), words.column(.agreement), words.column(.verdict), words.column(.from)]
        + [words.column(.until), words.column(.subjects), words.column(.categories), words.column(.purposes)]
        + [words.column(.retention)])
    for entry in record.entries {
      for place in [FlowPlace.recipient, .inquiry] {
        for flow in record.flows(of: entry, in: place) { try row(who(flow, entry) + what(flow)) }
      }
    }
  }

  private func who(_ entry: FlowEntry, _ activity: RecordEntry) -> [String] {
    var system = ""
    if case .system(let id) = entry.flow.to { system = narrator.name(id) }
    let role = entry.place == .inquiry ? words.heading(.inquiries) : words.word(entry.flow.role)
    return [
      activity.activity.id.key, narrator.name(activity.activity.id), entry.flow.id.key, narrator.name(entry.flow.id),
      entry.hop.map { String($0) } ?? "", entry.recipient?.key ?? "",
      entry.recipient.map { narrator.name($0) } ?? words.nobodyNamed(), system, role, entry.seat ?? "",
      entry.seat.map { narrator.place($0) } ?? words.notStated().lowercased(),
    ]
  }

  private func what(_ entry: FlowEntry) -> [String] {
    let flow = entry.flow
    return [
      narrator.words(entry.storage), narrator.words(entry.access), cell(entry.standing.footings.map { footing($0) }),
      verdict(of: entry), cell(flow.period.from), cell(flow.period.until), narrator.words(flow.subjects, .subjects),
      narrator.words(flow.categories, .categories), narrator.words(flow.purposes, .purposes),
      cell(flow.details.retention.map { narrator.words($0) }),
    ]
  }

  private func footing(_ footing: ExplainedHop.Footing) -> String {
    switch footing {
    case .agreement(let id): narrator.title(id)
    case .attested(let id): "\(narrator.title(id)), \(words.notOnFile())"
    case .waits(let check): words.noneFound(narrator.asked(check))
    case .notJudged: ""
    }
  }

  private func verdict(of entry: FlowEntry) -> String {
    if case .planned = entry.state { return words.startsLater() }
    return narrator.word(entry.standing.verdict ?? .notApplicable)
  }

  func writeTransfers(_ row: ([String]) throws -> Void) throws {
    let key = { words.key(of: words.column($0)) }
    try row(
      [
        key(.activity), words.column(.activity), key(.flow), words.column(.flow), key(.recipient),
        words.column(.recipient),
      ]
        + [words.countryCode(of: words.column(.place)), words.column(.place)]
        + [words.column(.restsOn), words.column(.safeguards), words.column(.outcome)])
    for entry in record.entries {
      for flow in record.transfers(of: entry) {
        for place in flow.standing.places { try row(transfer(flow, place, entry)) }
      }
    }
  }

  private func transfer(_ entry: FlowEntry, _ place: ExplainedPlace, _ activity: RecordEntry) -> [String] {
    let safeguards = entry.flow.details.transfer?.derogation.map { words.safeguards($0) } ?? []
    return [
      activity.activity.id.key, narrator.name(activity.activity.id), entry.flow.id.key, narrator.name(entry.flow.id),
      entry.recipient?.key ?? "", entry.recipient.map { narrator.name($0) } ?? words.nobodyNamed(), place.place,
      narrator.place(place.place),
      place.bases.isEmpty ? words.noTransferBasis() : cell(place.bases.map { narrator.tried($0.tried) }),
      cell(safeguards.map { narrator.text($0) }), narrator.word(place.answer),
    ]
  }
}
