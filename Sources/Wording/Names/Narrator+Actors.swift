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
    let principals = principals(verdicts.first?.cause)
    for flow in Set(verdicts.compactMap(\.subject.flow)).sorted() {
      guard let flow = declared(flow) else { continue }
      let senders = principals.isEmpty ? [sender(flow)] : principals
      for sender in senders {
        if let sender, isOther(sender, than: flow) { others.insert(sender) } else { isOurs = true }
      }
    }
    scene.others = others.sorted().map { name($0) }
    scene.isOurs = isOurs
  }

  /// Those on whose behalf data are processed under the agreement that decides, wherever in the chain that stands.
  private func principals(_ cause: Cause?) -> [ID<Party>?] {
    guard case .agreement(let id) = cause, let number = snapshot.number(of: id) else { return [] }
    return snapshot.agreements[number.index].parties(on: .principal)
  }

  /// The party on whose behalf the recipient of a flow works, where that need not be the controller.
  private func sender(_ flow: FlowRow) -> ID<Party>? {
    if flow.role == .processor { return nil }
    if let worksFor = flow.worksFor { return ID(snapshot.names.actors[worksFor.raw]) }
    return snapshot.party(of: flow.from).map { snapshot.parties[$0.index].id }
  }

  /// Whether a party is neither ours nor a controller of a flow.
  private func isOther(_ sender: ID<Party>, than flow: FlowRow) -> Bool {
    if snapshot.number(of: sender).map({ snapshot.parties[$0.index].own }) == true { return false }
    return !snapshot.activities[flow.activity.index].controllers.contains { $0.party == sender }
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
