import Registry
import Vocabulary

/// The subjects whose answers may be others where something else changed.
struct Reached {
  /// The flows that are live on the day, ascending.
  let flows: [UInt32]
  /// Activities, promises and notices.
  let others: [OtherSubject]

  init(flows: [UInt32], others: [OtherSubject]) { (self.flows, self.others) = (flows, others) }

  /// The same in the numbers of a view, as far as it has them.
  init(_ named: ReachedByName, in view: DayView) {
    let register = view.register
    flows = named.flows.compactMap { register.number(of: $0)?.raw }.filter {
      register.flows[Int($0)].isLive(on: view.day)
    }
    .sorted()
    others = named.others.isEmpty ? [] : view.otherSubjects(named.others)
  }

  func subjects(in register: RegistrySnapshot) -> [Subject] {
    (flows.map { Subject.flow(register.id(of: Number($0))) } + others.map { $0.named(in: register) }).sorted()
  }
}

/// The same by name, since the register as it stood and as it stands may number them differently.
struct ReachedByName {
  var flows: Set<ID<Flow>> = []
  var others: Set<Subject> = []
}

extension DayView {
  /// Those of some subjects that this view has, and that stand on the day.
  fileprivate func otherSubjects(_ named: Set<Subject>) -> [OtherSubject] {
    var found: [OtherSubject] = []
    for case .activity(let id) in named {
      if let number = register.names.activities.number(of: id.key) { found.append(.activity(Int(number))) }
    }
    for (place, notice) in register.notices.enumerated() where notice.period.contains(day) {
      if named.contains(.notice(notice.id)) { found.append(.notice(place)) }
      for (promise, made) in notice.promises.enumerated() where named.contains(.promise(notice.id, made.id)) {
        found.append(.promise(place, promise))
      }
    }
    return found
  }

  /// Whom versions of one agreement reach: the flows to a party on one of them that involve another of its parties, and all
  /// that pass those on; and the promises whose controllers' flows these are.
  ///
  /// INVARIANT (reached): a rule that asks about an agreement does so for a hop, an export or a disclosure between two of
  /// its parties, or for a flow further down the chain. Activities ask about no agreement, and notices in one promise only.
  func reached(by versions: [Agreement]) -> Reached {
    let live = flows(leaningOn: versions).sorted().filter { register.flows[Int($0)].isLive(on: day) }
    return Reached(flows: live, others: promisesOfDisclosure(about: live))
  }

  /// The flows of that invariant, in use on the day or not.
  func flows(leaningOn versions: [Agreement]) -> Set<UInt32> {
    let members = members(of: versions)
    return downward(
      of: members.flatMap { party in
        flowsByRecipient[Int(party)].filter { involves(members, register.flows[Int($0)]) }
      })
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

  /// The promises that ask how some flows stand: that data are handed on under agreements alone.
  func promisesOfDisclosure(about flows: some Sequence<UInt32>) -> [OtherSubject] {
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
