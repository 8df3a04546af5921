import Registry
import Vocabulary

/// What a change does to who hands data to whom, which rules ask whatever the activity: in the numbers of neither view.
struct HandsOver {
  fileprivate struct Ends: Hashable {
    let from: ID<Party>
    let to: ID<Party>
  }

  /// Those between whom a flow to a processor came or went.
  private var asProcessor: Set<Ends> = []
  /// The parties whose data other recipients get, or other sub-processors.
  private var sources: Set<ID<Party>> = []
  /// The parties to whom a flow in role controller was turned.
  private var controllers: Set<ID<Party>> = []
  /// The agreements of each party whose entries get data where they got none, or none where they got some.
  private var reopened: Set<ID<Party>> = []

  init(_ old: Reach.Side, _ new: Reach.Side) {
    var all: Set<Ends> = []
    for side in [old, new] {
      for flow in side.turned {
        let row = side.view.register.flows[Int(flow)]
        guard let ends = side.view.ends(of: row) else { continue }
        all.insert(ends)
        if row.role == .controller { controllers.insert(ends.to) }
      }
    }
    for ends in all {
      let differ = old.view.roles(ends).symmetricDifference(new.view.roles(ends))
      if differ.contains(.processor) { asProcessor.insert(ends) }
      if differ.contains(.any) || differ.contains(.subProcessor) { sources.insert(ends.from) }
    }
    if sources.isEmpty { return }
    let above = old.view.leading(to: sources).union(new.view.leading(to: sources))
    reopened = above.filter { old.view.entriesWithoutFlow(of: $0) != new.view.entriesWithoutFlow(of: $0) }
  }

  /// The flows on whose controllers' behalf the recipient processes only where these hand data to the source themselves.
  func principalsDiffer(on side: Reach.Side) -> [UInt32] {
    let (view, register) = (side.view, side.view.register)
    return asProcessor.flatMap { ends -> [UInt32] in
      guard let controller = register.number(of: ends.from), let source = register.number(of: ends.to) else {
        return []
      }
      return register.links.flows(from: source).filter {
        view.activities[register.flows[Int($0)].activity.index].controllers.contains(controller.raw)
      }
    }
  }

  /// The flows to somebody who sets purposes of its own, and gets other data as a controller.
  func carriersDiffer(on side: Reach.Side) -> [UInt32] {
    flows(to: controllers, on: side).filter { side.view.register.flows[Int($0)].ownPurposes != .undeclared }
  }

  /// The flows to somebody whose agreements name others to whom nothing, or now something, is sent.
  func entriesDiffer(on side: Reach.Side) -> [UInt32] { flows(to: reopened, on: side) }

  private func flows(to parties: Set<ID<Party>>, on side: Reach.Side) -> [UInt32] {
    parties.compactMap { side.view.register.number(of: $0) }.flatMap { side.view.flowsByRecipient[$0.index] }
  }
}

extension DayView {
  fileprivate func ends(of row: FlowRow) -> HandsOver.Ends? {
    guard let from = register.party(of: row.from), let to = register.party(of: row.to) else { return nil }
    return HandsOver.Ends(from: register.parties[from.index].id, to: register.parties[to.index].id)
  }

  fileprivate func roles(_ ends: HandsOver.Ends) -> RolesOfFlows {
    guard let from = register.number(of: ends.from)?.raw, let to = register.number(of: ends.to)?.raw else { return [] }
    return flowsByEnds.roles(from: from, to: to)
  }

  /// Some parties, and all that engage one of them, at once or further up.
  fileprivate func leading(to sources: Set<ID<Party>>) -> Set<ID<Party>> {
    let found = flowsByEnds.engaging(sources.compactMap { register.number(of: $0)?.raw })
    return Set(found.map { register.parties[Int($0)].id })
  }

  /// By the agreements of a party, the entries that get nothing from it or from those below it.
  fileprivate func entriesWithoutFlow(of party: ID<Party>) -> [ID<Agreement>: Set<ID<Party>>] {
    guard let number = register.number(of: party)?.raw else { return [:] }
    var found: [ID<Agreement>: Set<ID<Party>>] = [:]
    for place in agreementsByParty[Int(number)] {
      let without = agreements[place].subProcessors.filter { !flowsByEnds.lead(from: number, to: UInt32($0)) }
      if !without.isEmpty { found[agreements[place].id] = Set(without.map { register.parties[$0].id }) }
    }
    return found
  }
}
