import Checks
import Registry
import Vocabulary

extension TextReport {
  /// What merely has to be written down: one line for each agreement and party, and the remedy once.
  func writeFigures(_ entries: [CauseEntry], _ writer: inout TextWriter) {
    writer.space()
    var remedies: [Code: CauseItem] = [:]
    for entry in entries {
      for item in entry.items {
        remedies[item.code] = remedies[item.code] ?? item
        writer.write(figure(item) + ".", .unknown, first: "  - ")
      }
    }
    for (_, item) in remedies.sorted(by: { $0.key < $1.key }) {
      var scene = Scene()
      scene.kind = item.code == .clauseNotRecorded ? .agreement : .party
      scene.cause = sentences.thing(scene.kind)
      let saying = sentences.saying(item.code, scene)
      guard let remedy = saying.remedy, let check = item.checks.first else { continue }
      let provision = sentences.provision(narrator.provision(item.code, of: check))
      writer.write("\(sentences.label(.remedy)): \(remedy) (\(provision))", first: "    ")
    }
  }

  private func figure(_ item: CauseItem) -> String {
    let flows = item.flows.count
    let clauses = item.details.filter { if case .clause = $0 { true } else { false } }
    let accepted = item.accepted > 0 ? "; " + sentences.accepted(item.accepted, of: item.verdicts.count) : ""
    let notes = narrator.notes(item.details).map { ". \($0.dropLast())" }.joined()
    guard case .clause(_, let agreement, let absent) = clauses.first else {
      if let particulars = particulars(item.details) {
        return "\(particulars) (\(sentences.flows(flows)))\(accepted)\(notes)"
      }
      return narrator.details(item.details).joined(separator: ", ").withCapital
        + " (\(sentences.flows(flows)))\(accepted)\(notes)"
    }
    let count = sentences.clauseCount(clauses.count, in: narrator.phrase(agreement), absent: absent)
    return "\(count.withCapital) (\(sentences.flows(flows)))\(accepted)\(notes)"
  }

  /// What is missing about how to reach one party, where that is all.
  private func particulars(_ details: [Detail]) -> String? {
    var party: ID<Party>?
    var (address, contact) = (false, false)
    for detail in details {
      switch detail {
      case .noAddress(let of) where party == nil || party == of: (party, address) = (of, true)
      case .noContact(let of) where party == nil || party == of: (party, contact) = (of, true)
      case .law: break
      default: return nil
      }
    }
    return party.map { sentences.particulars(of: narrator.name($0), address: address, contact: contact) }
  }

  /// Every answer of every flow, where all were asked for.
  func everyAnswer(_ writer: inout TextWriter) {
    let byFlow = Dictionary(grouping: report.checks.flatMap(\.verdicts), by: \.subject.flow).compactMap { key, value in
      key.map { ($0, value) }
    }.sorted { $0.0 < $1.0 }
    guard !byFlow.isEmpty else { return }
    writer.space()
    writer.write(sentences.heading(.everyAnswer, byFlow.count), .heading)
    for (flow, verdicts) in byFlow {
      writer.space()
      writer.write(narrator.line(flow), first: "  ")
      for verdict in verdicts.sorted(by: { $0.check < $1.check }) {
        let saying = narrator.saying(verdict, on: report.day)
        writer.write(
          "\(sentences.name(verdict.check)): \(sentences.word(verdict.answer)). \(saying.sentence)",
          verdict.answer.style, first: "    - ")
        // What makes a flow comply stands nowhere else; what does not comply is told above.
        guard verdict.answer == .complies else { continue }
        let details = verdict.details.filter {
          if case .basis(_, let tried) = $0 { tried.outcome == .complies } else { true }
        }
        for detail in narrator.details(details) { writer.write(detail.withCapital + ".", first: "      ") }
      }
    }
  }
}
