import Checks
import Registry
import Vocabulary

extension Trace {
  /// Those whom the agreements of some flows list as sub-processors of their recipient, and to whom no flow leads from it.
  static func listed(
    by who: TracedParty, _ flows: [TracedFlow], in register: RegistrySnapshot, on day: Day
  ) -> [ID<Party>] {
    guard case .party(let id) = who, let processor = register.number(of: id) else { return [] }
    var agreements: Set<ID<Agreement>> = []
    for case .agreement(let agreement) in flows.flatMap(\.standing.footings) { agreements.insert(agreement) }
    if agreements.isEmpty { return [] }
    var listed: Set<ID<Party>> = []
    for agreement in register.agreements
    where !agreement.draft && agreements.contains(agreement.amends ?? agreement.id) {
      for entry in agreement.subProcessing?.entries ?? [] where entry.mayBeUsed(on: day) { listed.insert(entry.party) }
    }
    for flow in register.links.flows(from: processor) {
      let row = register.flows[Int(flow)]
      guard row.isLive(on: day) || row.isPlanned(on: day), let party = register.party(of: row.to) else { continue }
      listed.remove(register.parties[party.index].id)
    }
    return listed.subtracting([id]).sorted()
  }
}

extension SubProcessorEntry {
  /// Whether it is, or may come to be, in use: it has neither ended nor been withdrawn.
  fileprivate func mayBeUsed(on day: Day) -> Bool {
    let isOver = period.until.map { $0 < day } ?? false
    let isWithdrawn = withdrawn.map { $0 <= day } ?? false
    return !isOver && !isWithdrawn
  }
}
