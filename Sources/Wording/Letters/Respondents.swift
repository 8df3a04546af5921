import Checks
import Registry
import Vocabulary

/// Finds who can answer what a finding asks.
struct Respondents {
  let snapshot: RegistrySnapshot

  /// Who can answer for a finding; another party only where a letter can be addressed to it.
  func addressee(of verdict: Verdict, _ topic: LetterTopic) -> Addressee {
    guard let party = party(of: verdict, topic), let declared = declared(party), !declared.own, declared.name != nil
    else { return ours(verdict, topic) }
    return .party(party)
  }

  /// Who of our own can, where no other party can.
  private func ours(_ verdict: Verdict, _ topic: LetterTopic) -> Addressee {
    switch topic.answerer {
    case .officer, .party: return topic == .identity ? owner(verdict) : .officer
    case .counterparty, .pair, .transfer, .legal: return .legal
    case .recipient, .sender, .owner: return owner(verdict)
    }
  }

  private func owner(_ verdict: Verdict) -> Addressee {
    switch verdict.subject {
    case .activity(let id): return .owner(id)
    case .flow(let id): return declared(id).map { .owner($0.activity) } ?? .officer
    case .promise, .notice: return .officer
    }
  }

  private func party(of verdict: Verdict, _ topic: LetterTopic) -> ID<Party>? {
    let flow = verdict.subject.flow.flatMap { declared($0) }
    switch topic.answerer {
    case .owner, .officer, .legal: return nil
    case .pair: return verdict.cause?.pair.flatMap { asked(of: [$0.0, $0.1]) }
    case .counterparty: return verdict.cause?.agreement.flatMap { counterparty(of: $0) }
    case .sender:
      // Where data rest and who sees them is the recipient's to tell.
      if verdict.check == .placesAreCovered { return flow.flatMap { above($0) ?? party($0.to) } }
      return flow.flatMap { above($0) ?? outside($0) }
    case .recipient: return flow.flatMap { above($0) ?? party($0.to) }
    case .party:
      guard case .party(let party) = verdict.cause else { return nil }
      guard let flow, self.party(flow.to) == party else { return party }
      return above(flow) ?? party
    case .transfer: return transfer(verdict, flow)
    }
  }

  private func transfer(_ verdict: Verdict, _ flow: Flow?) -> ID<Party>? {
    switch verdict.cause {
    case .agreement(let agreement): return counterparty(of: agreement)
    case .party: return flow.flatMap { above($0) ?? party($0.to) }
    // A derogation is the controller's own to justify.
    default: return verdict.check == .clausesFitTransfer ? flow.flatMap { above($0) ?? party($0.to) } : nil
    }
  }

  /// Of two parties the one that is not ours; of two others the first, on whose behalf the second works.
  private func asked(of parties: [ID<Party>]) -> ID<Party>? {
    let others = parties.filter { !isOurs($0) }
    return others.count == parties.count ? parties.first : others.first
  }

  /// The other party of an agreement that one of ours is bound by; of an agreement between others the principal.
  func counterparty(of agreement: ID<Agreement>) -> ID<Party>? {
    guard let declared = declared(agreement) else { return nil }
    let sides = [AgreementSide.principal, .processor, .party].flatMap { declared.parties(on: $0).sorted() }
    if sides.isEmpty, let base = declared.amends { return counterparty(of: base) }
    return asked(of: sides)
  }

  /// The party on whose behalf a sub-processor works, where that is neither ours nor a controller of the flow.
  func above(_ flow: Flow) -> ID<Party>? {
    guard flow.role == .subProcessor, let sender = flow.worksFor ?? party(flow.from) else { return nil }
    return isOutside(sender, flow) ? sender : nil
  }

  /// Who hands data over, where that is neither ours nor a controller of the flow.
  private func outside(_ flow: Flow) -> ID<Party>? { party(flow.from).flatMap { isOutside($0, flow) ? $0 : nil } }

  private func isOutside(_ party: ID<Party>, _ flow: Flow) -> Bool {
    !isOurs(party) && !controllers(of: flow.activity).contains(party)
  }

  func party(_ actor: Actor) -> ID<Party>? {
    switch actor {
    case .party(let party): party
    case .system(let id):
      snapshot.names.actors.number(of: id.key).flatMap { snapshot.system(of: Number($0)) }?.operator
    }
  }

  func controllers(of activity: ID<Activity>) -> [ID<Party>] { declared(activity)?.controllers.map(\.party) ?? [] }

  func isOurs(_ party: ID<Party>) -> Bool { declared(party)?.own ?? false }

  func declared(_ party: ID<Party>) -> Party? { snapshot.number(of: party).map { snapshot.parties[$0.index] } }

  func declared(_ agreement: ID<Agreement>) -> Agreement? {
    snapshot.number(of: agreement).map { snapshot.agreements[$0.index] }
  }

  func declared(_ flow: ID<Flow>) -> Flow? { snapshot.number(of: flow).map { snapshot[flow: $0] } }

  func declared(_ activity: ID<Activity>) -> Activity? {
    snapshot.names.activities.number(of: activity.key).map { snapshot.activities[Int($0)] }
  }
}

extension Cause {
  /// The agreement that it is, or that it stands under.
  var agreement: ID<Agreement>? {
    switch self {
    case .agreement(let id), .subProcessor(_, under: let id): id
    default: nil
    }
  }

  /// The two, where they are a pair.
  var pair: (ID<Party>, ID<Party>)? { if case .pair(let one, let other) = self { (one, other) } else { nil } }
}
