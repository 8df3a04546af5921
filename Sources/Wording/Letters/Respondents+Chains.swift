import Checks
import Registry
import Vocabulary

extension Respondents {
  /// Of two parties the one that is not ours; of two others the one that answers for the first, on whose behalf the
  /// second works.
  func asked(of parties: [ID<Party>], _ flow: Flow?) -> ID<Party>? {
    let others = parties.filter { !isOurs($0) }
    guard others.count == parties.count, let first = parties.first else { return others.first }
    return flow.flatMap { engaging(first, above: $0) } ?? first
  }

  /// The other party of an agreement that one of ours is bound by; of an agreement between others whoever answers for
  /// the principal.
  func counterparty(of agreement: ID<Agreement>, _ flow: Flow?) -> ID<Party>? {
    guard let declared = declared(agreement) else { return nil }
    let sides = [AgreementSide.principal, .processor, .party].flatMap { declared.parties(on: $0).sorted() }
    if sides.isEmpty, let base = declared.amends { return counterparty(of: base, flow) }
    return asked(of: sides, flow)
  }

  /// The processor of ours, or of a controller, that answers for a sub-processor, however far down that works.
  ///
  /// It is the one that we have an agreement with and can ask; who works for it is known to us through it.
  func above(_ flow: Flow) -> ID<Party>? {
    guard let sender = principal(of: flow) else { return nil }
    return engaging(sender, above: flow) ?? sender
  }

  /// The party on whose behalf a sub-processor works, where that is neither ours nor a controller of the flow.
  func principal(of flow: Flow) -> ID<Party>? {
    guard flow.role == .subProcessor, let sender = flow.worksFor ?? party(flow.from) else { return nil }
    return isOutside(sender, flow) ? sender : nil
  }

  /// Going up a chain from a flow, the processor under which a party works; none where it gets its data from us itself,
  /// or the chain is not clear.
  private func engaging(_ party: ID<Party>, above flow: Flow) -> ID<Party>? {
    var (party, upstream, seen): (ID<Party>, [ID<Flow>], Set<ID<Flow>>) = (party, flow.onwardOf.sorted(), [flow.id])
    var found: ID<Party>?
    while let next = upstream.lazy.compactMap({ declared($0) }).first(where: { self.party($0.to) == party }),
      seen.insert(next.id).inserted, let higher = principal(of: next)
    {
      (found, party, upstream) = (higher, higher, next.onwardOf.sorted())
    }
    return found
  }

  /// Who hands data over, where that is neither ours nor a controller of the flow.
  func outside(_ flow: Flow) -> ID<Party>? { party(flow.from).flatMap { isOutside($0, flow) ? $0 : nil } }

  private func isOutside(_ party: ID<Party>, _ flow: Flow) -> Bool {
    !isOurs(party) && !controllers(of: flow.activity).contains(party)
  }

  /// Whether we process personal data for a party, as far as a finding is about that.
  func isServed(_ party: ID<Party>, _ verdict: Verdict) -> Bool {
    if let (principal, processor) = verdict.cause?.pair { return principal == party && isOurs(processor) }
    if let agreement = verdict.cause?.agreement { return isServed(party, under: agreement) }
    return verdict.subject.flow.flatMap { declared($0) }.map { isServed(party, by: $0) } ?? false
  }

  /// Whether it is the principal of an agreement, and one of ours the processor.
  private func isServed(_ party: ID<Party>, under agreement: ID<Agreement>) -> Bool {
    guard let declared = declared(agreement) else { return false }
    if declared.parties.isEmpty, let base = declared.amends { return isServed(party, under: base) }
    return declared.parties(on: .principal).contains(party)
      && declared.parties(on: .processor).contains { isOurs($0) }
  }

  /// Whether the data of a flow are processed for it, by us or by those whom we engage.
  func isServed(_ party: ID<Party>, by flow: Flow) -> Bool {
    guard flow.role == .processor || flow.role == .subProcessor else { return false }
    let controllers = controllers(of: flow.activity)
    if controllers.contains(party) { return !controllers.contains { isOurs($0) } }
    return principal(of: flow) == party && self.party(flow.to).map { isOurs($0) } == true
  }
}

extension LetterTopic {
  /// Whether only a processor can tell it of those whom it engages.
  var isForProcessorToTell: Bool {
    switch self {
    case .upheldObjection, .outsideDays, .openObjection, .shortNotice, .usedSince: true
    default: false
    }
  }
}
