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
      scene.kind = item.code == .particularsMissing ? .party : .agreement
      scene.cause = sentences.thing(scene.kind)
      let saying = sentences.saying(item.code, scene)
      guard let remedy = saying.remedy, let check = item.checks.first else { continue }
      let provision = sentences.provision(narrator.provision(item.code, of: check))
      writer.write("\(sentences.label(.remedy)): \(remedy) (\(provision))", first: "    ")
    }
  }

  private func figure(_ item: CauseItem) -> String {
    let subjects = count(item.subjects)
    let clauses = item.details.filter { if case .clause = $0 { true } else { false } }
    let accepted = item.accepted > 0 ? "; " + sentences.accepted(item.accepted, of: item.verdicts.count) : ""
    let notes = narrator.notes(item.details).map { ". \($0.dropLast())" }.joined()
    guard case .clause(_, let agreement, let absent) = clauses.first else {
      if let particulars = particulars(item.details) {
        return "\(particulars) (\(subjects))\(accepted)\(notes)"
      }
      return narrator.details(item.details).joined(separator: ", ").withCapital
        + " (\(subjects))\(accepted)\(notes)"
    }
    let clauseCount = sentences.clauseCount(
      clauses.count, in: narrator.phrase(agreement), absent: absent, fromAbove: item.code == .clauseNotShown)
    return "\(clauseCount.withCapital) (\(subjects))\(accepted)\(notes)"
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
}
