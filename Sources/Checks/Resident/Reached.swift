import Registry
import Vocabulary

/// The subjects whose answers may be others where some agreements are.
struct Reached {
  /// The flows that are live on the day, ascending.
  let flows: [UInt32]
  /// The promises that ask about agreements.
  let promises: [OtherSubject]
}

extension DayView {
  /// Whom versions of one agreement reach: the flows to a party on one of them that involve another of its parties, and all
  /// that pass those on; and the promises whose controllers' flows these are.
  ///
  /// INVARIANT (reached): a rule that asks about an agreement does so for a hop, an export or a disclosure between two of
  /// its parties, or for a flow further down the chain. Activities ask about no agreement, and notices in one promise only.
  func reached(by versions: [Agreement], _ flowsTo: GroupedFlows) -> Reached {
    let members = members(of: versions)
    var found: Set<UInt32> = []
    var open = members.flatMap { party in
      flowsTo[Int(party)].filter { involves(members, register.flows[Int($0)]) }
    }
    while let flow = open.popLast() {
      guard found.insert(flow).inserted else { continue }
      open += register.links.onward(of: Number(flow))
    }
    let live = found.sorted().filter { register.flows[Int($0)].isLive(on: day) }
    return Reached(flows: live, promises: promises(about: live))
  }

  /// The flows that go to each party.
  func flowsByRecipient() -> GroupedFlows {
    GroupedFlows(register, groups: register.parties.count) { register.party(of: $0.to)?.index }
  }

  /// Everyone on the versions, and on the agreements that they amend.
  private func members(of versions: [Agreement]) -> Set<UInt32> {
    let bases = versions.compactMap {
      $0.amends.flatMap { register.number(of: $0) }.map { declared[$0.index] }
    }
    let parties = (versions + bases).flatMap { $0.parties.map(\.party) + $0.joined.map(\.party) }
    return Set(parties.compactMap { register.number(of: $0)?.raw })
  }

  /// Whether the other end of a flow, whoever it works for or a controller is among some parties, or may be.
  private func involves(_ members: Set<UInt32>, _ row: FlowRow) -> Bool {
    guard let source = register.party(of: row.from) else { return true }
    if members.contains(source.raw) { return true }
    if let worksFor = row.worksFor, register.party(of: worksFor).map({ members.contains($0.raw) }) ?? true {
      return true
    }
    return activities[row.activity.index].controllers.contains { members.contains($0) }
  }

  private func promises(about flows: [UInt32]) -> [OtherSubject] {
    let controllers = Set(flows.flatMap { activities[register.flows[Int($0)].activity.index].controllers })
    return register.notices.enumerated().flatMap { place, notice -> [OtherSubject] in
      guard notice.period.contains(day),
        register.number(of: notice.controller).map({ controllers.contains($0.raw) }) ?? true
      else { return [] }
      let asking = notice.promises.indices.filter { notice.promises[$0].kind == .disclosesOnlyUnderAgreement }
      return asking.map { .promise(place, $0) }
    }
  }
}
