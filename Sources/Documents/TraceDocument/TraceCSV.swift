internal import Checks
public import Records
internal import Registry
public import Vocabulary
internal import Wording

/// A trace as a table: a row for each flow, with who gets the data, and whom to tell there.
public struct TraceCSV {
  private let trace: Trace
  private let narrator: Narrator

  /// The table of a trace.
  public init(_ trace: Trace, in language: Language) {
    self.trace = trace
    narrator = Narrator(language, of: trace.register, under: trace.law)
  }

  /// The bytes of the table.
  public var bytes: [UInt8] {
    var csv = CSVText()
    csv.row(TraceColumn.allCases.map { narrator.column($0) })
    for recipient in trace.found {
      for traced in recipient.flows {
        csv.row(TraceColumn.allCases.map { cell($0, recipient, traced) })
      }
    }
    return csv.bytes
  }

  private func cell(_ column: TraceColumn, _ recipient: TracedRecipient, _ traced: TracedFlow) -> String {
    let flow = traced.flow
    return switch column {
    case .part: narrator.word(recipient.part)
    case .state: narrator.word(recipient.state)
    case .recipientID: recipient.who.key
    case .recipient: narrator.name(recipient.who)
    case .address: party(recipient)?.address ?? ""
    case .contact:
      [details(recipient)?.name, details(recipient)?.position].compactMap { $0 }.joined(separator: ", ")
    case .email: details(recipient)?.email ?? ""
    case .phone: details(recipient)?.phone ?? ""
    case .role: narrator.role(of: traced)
    case .hop: traced.standing.hop.map(String.init) ?? ""
    case .seat: narrator.seat(of: traced)
    case .stored: narrator.places(traced.storage)
    case .seen: narrator.places(traced.access)
    case .host: traced.host.map { narrator.name($0) } ?? ""
    case .agreement: narrator.footings(of: traced).joined(separator: "; ")
    case .transfer: narrator.transfers(of: traced).joined(separator: "; ")
    case .further: narrator.further(recipient).joined(separator: "; ")
    case .flowID: flow.id.key
    case .flow: narrator.name(flow.id)
    case .activityID: flow.activity.key
    case .activity: narrator.name(flow.activity)
    case .from: narrator.name(flow.from)
    case .to: narrator.name(flow.to)
    case .since: flow.period.from?.description ?? ""
    case .until: flow.period.until?.description ?? ""
    case .certainty: narrator.certainty(of: traced)
    case .why: narrator.doubts(of: traced).joined(separator: "; ")
    case .subjects: narrator.words(traced.match.subjects, .subjects)?.joined(separator: "; ") ?? ""
    case .data: narrator.words(traced.match.categories, .categories)?.joined(separator: "; ") ?? ""
    case .verdict: traced.standing.verdict.map { narrator.word($0) } ?? ""
    }
  }

  private func party(_ recipient: TracedRecipient) -> Party? {
    guard case .party(let id) = recipient.who else { return nil }
    return trace.register.number(of: id).map { trace.register.parties[$0.index] }
  }

  private func details(_ recipient: TracedRecipient) -> ContactDetails? {
    guard case .held(let details)? = party(recipient)?.contact else { return nil }
    return details
  }
}
