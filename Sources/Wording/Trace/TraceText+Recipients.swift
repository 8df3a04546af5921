import Checks
import Records
import Registry
import Vocabulary

extension TraceText {
  /// A recipient: who it is and whom to tell there, what it gets on what ground, and by which flows.
  func write(_ recipient: TracedRecipient, first: String, _ writer: inout TextWriter) {
    let name = narrator.name(recipient.who).withCapital + (recipient.isCertain ? "" : " (\(sentences.onlyPossible()))")
    writer.write(name, recipient.isUnnamed ? .unknown : .plain, first: first)
    let indent = first.count
    if recipient.part == .recipient {
      for label in TraceLabel.allCases {
        for (place, line) in values(label, of: recipient).enumerated() {
          field(label, line, indent, isFirst: place == 0, &writer)
        }
      }
    }
    for traced in recipient.flows { write(traced, of: recipient, indent, &writer) }
  }

  private func field(
    _ label: TraceLabel, _ text: String, _ indent: Int, isFirst: Bool, _ writer: inout TextWriter
  ) {
    let width = (TraceLabel.allCases.map { sentences.label($0).count }.max() ?? 0) + 2
    let head = isFirst ? sentences.label(label) : ""
    writer.write(text, first: String(repeating: " ", count: indent) + head.padded(to: width))
  }

  /// What is said of a recipient under a label, a line each; what several flows say alike once.
  func values(_ label: TraceLabel, of recipient: TracedRecipient) -> [String] {
    let flows = recipient.flows
    // Of whoever runs a system only the system is known.
    if isOperator(recipient), ![.role, .tell, .data, .subjects, .host].contains(label) { return [] }
    switch label {
    case .role: return [(distinct(flows.map { role(of: $0, recipient) }) + own(recipient)).joined(separator: "; ")]
    case .seat: return distinct(flows.map { narrator.seat(of: $0) })
    case .tell: return tell(recipient)
    case .data: return words(flows.map(\.match.categories), .categories)
    case .subjects: return words(flows.map(\.match.subjects), .subjects)
    case .agreement: return distinct(flows.flatMap { narrator.footings(of: $0) })
    case .stored: return distinct(flows.map { narrator.places($0.storage) })
    case .seen: return distinct(flows.map { narrator.places($0.access) })
    case .host: return distinct(flows.compactMap(\.host).map { narrator.name($0) })
    case .transfer: return distinct(flows.flatMap { narrator.transfers(of: $0) })
    case .further: return narrator.further(recipient)
    }
  }

  private func role(of traced: TracedFlow, _ recipient: TracedRecipient) -> String {
    guard recipient.state == .live else { return narrator.role(of: traced) }
    return narrator.role(of: traced) + ", " + (traced.standing.hop.map { sentences.hop($0) } ?? sentences.hopNotKnown())
  }

  private func own(_ recipient: TracedRecipient) -> [String] {
    declared(recipient)?.own == true ? [sentences.ownCompany()] : []
  }

  private func tell(_ recipient: TracedRecipient) -> [String] {
    guard !isOperator(recipient) else { return [sentences.unknownOperatorToDo()] }
    guard let party = declared(recipient) else { return [sentences.nobodyToTell()] }
    var lines = [party.address?.cleaned].compactMap { $0 } + contact(party.contact)
    lines += contact(party.officer?.contact).map { sentences.officer($0) }
    return lines.isEmpty ? [sentences.nobodyToTell()] : lines
  }

  private func contact(_ contact: Contact?) -> [String] {
    switch contact {
    case nil: []
    case .erased(let day): [sentences.erased(day)]
    case .held(let details): [sentences.contactLine(details).map { $0.cleaned }.joined(separator: ", ")]
    }
  }

  private func isOperator(_ recipient: TracedRecipient) -> Bool {
    if case .operatorOf = recipient.who { true } else { false }
  }

  private func declared(_ recipient: TracedRecipient) -> Party? {
    guard case .party(let id) = recipient.who else { return nil }
    return trace.register.number(of: id).map { trace.register.parties[$0.index] }
  }

  /// The words of several flows together, and for how many there are none.
  private func words(_ traced: [TracedWords], _ dimension: Dimension) -> [String] {
    let declared = traced.compactMap { narrator.words($0, dimension) }
    let words = declared.isEmpty ? [] : [sentences.list(distinct(declared.flatMap { $0 }))]
    let silent = traced.count - declared.count
    if silent == 0 { return words }
    return words + [declared.isEmpty ? sentences.notRecorded() : sentences.notRecorded(for: silent)]
  }

  /// A flow: what it is called, from where to where, its days, how it stands, and why it is only possible.
  private func write(
    _ traced: TracedFlow, of recipient: TracedRecipient, _ indent: Int, _ writer: inout TextWriter
  ) {
    let lead = String(repeating: " ", count: indent)
    writer.write("\(narrator.name(traced.flow.id)): \(line(traced))", first: lead + "- ")
    for doubt in narrator.doubts(of: traced) {
      writer.write("\(sentences.onlyPossible().withCapital): \(doubt)", .unknown, first: lead + "  ")
    }
  }

  /// From where to where a flow goes, its days, and how it stands.
  func line(_ traced: TracedFlow) -> String {
    let flow = traced.flow
    let route = [flow.from, flow.to].map { narrator.shortName($0) }.joined(separator: " → ")
    let verdict = traced.standing.verdict.map { $0 > .complies ? [sentences.word($0)] : [] } ?? []
    return
      ([route, sentences.inActivity(narrator.name(flow.activity))] + [sentences.days(flow.period)].compactMap { $0 }
      + inquiry(flow) + verdict).joined(separator: "; ")
  }

  private func inquiry(_ flow: Flow) -> [String] { [flow.details.inquiry?.cleaned].compactMap { $0 } }

  private func distinct(_ lines: [String]) -> [String] {
    var seen: [String] = []
    for line in lines where !seen.contains(line) { seen.append(line) }
    return seen
  }
}
