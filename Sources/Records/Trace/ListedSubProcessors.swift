import Checks
import Registry
import Vocabulary

/// Whom each agreement, with its amendments, lists as sub-processors that are, or may come to be, in use on a day.
struct ListedSubProcessors {
  private let register: RegistrySnapshot
  private let day: Day
  private var byAgreement: [ID<Agreement>: Set<ID<Party>>] = [:]

  init(_ register: RegistrySnapshot, on day: Day) {
    (self.register, self.day) = (register, day)
    for agreement in register.agreements where !agreement.draft {
      let listed = (agreement.subProcessing?.entries ?? []).filter { $0.mayBeUsed(on: day) }.map(\.party)
      if !listed.isEmpty { byAgreement[agreement.amends ?? agreement.id, default: []].formUnion(listed) }
    }
  }

  /// Those whom the agreements of a recipient's flows list, and to whom no flow leads from it or from anyone below it.
  func withoutFlow(from who: TracedParty, _ flows: [TracedFlow]) -> [ID<Party>] {
    guard case .party(let id) = who, let processor = register.number(of: id) else { return [] }
    var listed: Set<ID<Party>> = []
    for case .agreement(let agreement) in flows.flatMap(\.standing.footings) {
      listed.formUnion(byAgreement[agreement] ?? [])
    }
    listed.remove(id)
    if listed.isEmpty { return [] }
    var open = Array(register.links.flows(from: processor))
    open += flows.compactMap { register.number(of: $0.flow.id) }.flatMap { register.links.onward(of: $0) }
    var seen: Set<UInt32> = []
    while let flow = open.popLast() {
      let row = register.flows[Int(flow)]
      guard seen.insert(flow).inserted, row.isLive(on: day) || row.isPlanned(on: day) else { continue }
      if let party = register.party(of: row.to) { listed.remove(register.parties[party.index].id) }
      open += register.links.onward(of: Number(flow))
    }
    return listed.sorted()
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
