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
    // Of those whom we engage to process for somebody, that somebody cannot tell us.
    if topic.isForProcessorToTell, isServed(party, verdict) { return .legal }
    return .party(party)
  }

  /// Who of our own can, where no other party can.
  private func ours(_ verdict: Verdict, _ topic: LetterTopic) -> Addressee {
    switch topic.answerer {
    case .management: return .management
    case .officer: return .officer
    case .party: return topic == .identity ? owner(verdict) : topic == .officer ? .management : .officer
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
    case .owner, .officer, .management, .legal: return nil
    case .pair: return verdict.cause?.pair.flatMap { asked(of: [$0.0, $0.1], flow) }
    case .counterparty: return verdict.cause?.agreement.flatMap { counterparty(of: $0, flow) }
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
    case .agreement(let agreement): return counterparty(of: agreement, flow)
    case .party: return flow.flatMap { above($0) ?? party($0.to) }
    // A derogation is the controller's own to justify.
    default: return verdict.check == .clausesFitTransfer ? flow.flatMap { above($0) ?? party($0.to) } : nil
    }
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
