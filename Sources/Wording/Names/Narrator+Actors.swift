import Checks
import Registry
import Vocabulary

extension Narrator {
  /// Who has to act at the flows of some verdicts: ours, or others that send the data on.
  ///
  /// What a sub-processor is given is for the party above it to agree on, and ours only to ask for.
  func fillSenders(_ scene: inout Scene, _ verdicts: [Verdict]) {
    var others: Set<ID<Party>> = []
    var isOurs = false
    for flow in Set(verdicts.compactMap(\.subject.flow)).sorted() {
      if let other = declared(flow).flatMap({ otherSender($0) }) { others.insert(other) } else { isOurs = true }
    }
    scene.others = others.sorted().map { name($0) }
    scene.isOurs = isOurs
  }

  /// The party on whose behalf the recipient of a flow works, where that is neither ours nor a controller of the flow.
  private func otherSender(_ flow: Flow) -> ID<Party>? {
    guard flow.role != .processor, let sender = flow.worksFor ?? party(flow.from) else { return nil }
    if snapshot.number(of: sender).map({ snapshot.parties[$0.index].own }) == true { return nil }
    let activity = snapshot.names.activities.number(of: flow.activity.key).map { snapshot.activities[Int($0)] }
    return activity?.controllers.contains { $0.party == sender } == true ? nil : sender
  }

  private func party(_ actor: Actor) -> ID<Party>? {
    switch actor {
    case .party(let party): party
    case .system(let system): declared(system)?.operator
    }
  }

  /// Who attests an agreement of which nothing else is on file.
  func attesters(of agreement: ID<Agreement>) -> [String] {
    guard let number = snapshot.number(of: agreement) else { return [] }
    var names: [String] = []
    for evidence in snapshot.agreements[number.index].evidence {
      guard case .attested(let party, _, _, _) = evidence else { return [] }
      if !names.contains(name(party)) { names.append(name(party)) }
    }
    return names
  }
}
