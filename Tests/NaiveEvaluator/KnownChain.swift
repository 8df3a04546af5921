internal import Checks
internal import Registry
internal import Vocabulary

/// Section 7, R15: who else processes.
extension Judge {
  func chainIsKnown(_ flow: Flow) -> Finding {
    guard let recipient = recipient(flow), let party = parties[recipient] else {
      preconditionFailure("judged before its ends are known")
    }
    let cause = Cause.party(recipient)
    var contributions: [Finding] = [.complies(.chainKnown)]
    switch listIsStated(flow) {
    case nil: contributions.append(.unknown(.furtherProcessorsUndeclared, cause: cause))
    case let stated? where day > stated.adding(reviewInterval(flow)):
      contributions.append(.unknown(.confirmationLapsed, [.asOf(stated)], cause: cause))
    default: break
    }
    if case .none = flow.details.furtherProcessors, listIsStated(flow) != nil {
      let others = usedAfterAll(flow, recipient)
      if !others.isEmpty { contributions.append(.unknown(.furtherProcessorsContradicted, others, cause: cause)) }
    }
    let entries = entriesWithoutFlow(flow, recipient)
    if !entries.isEmpty { contributions.append(.unknown(.entryWithoutFlow, entries, cause: cause)) }
    let lacking =
      (party.address == nil ? [Detail.noAddress(recipient)] : [])
      + (party.hasContactPerson ? [] : [.noContact(recipient)])
    if !lacking.isEmpty {
      contributions.append(.unknown(.particularsMissing, lacking, cause: cause).weighing(.warning))
    }
    return contributions.joined
  }

  /// Those to whom the recipient passes the flow on as its sub-processors.
  private func usedAfterAll(_ flow: Flow, _ recipient: ID<Party>) -> [Detail] {
    flows.filter { onward in
      isLive(onward) && onward.role == .subProcessor && source(onward) == recipient && !isInternal(onward)
        && onward.worksFor.map { $0 == recipient } ?? true && upstream(onward).contains { $0.id == flow.id }
        && (self.recipient(onward) == nil || !isReturn(onward))
    }.map { onward in
      self.recipient(onward).map { .recipient($0, onward.id) } ?? .breaks(.flow(onward.id))
    }
  }

  /// The day as of which the list of further processors is stated; none where it is not, or only of a later day.
  private func listIsStated(_ flow: Flow) -> Day? {
    let stated: Day? =
      switch flow.details.furtherProcessors {
      case .undeclared: nil
      case .complete(let asOf, _): asOf
      case .none(let confirmation): confirmation.day
      }
    return stated.flatMap { $0 <= day ? $0 : nil }
  }

  /// Listed sub-processors to whom no live flow leads from the recipient or from those below it, under any activity.
  private func entriesWithoutFlow(_ flow: Flow, _ recipient: ID<Party>) -> [Detail] {
    let passingOn = partiesBelow(recipient)
    return agreementsOfTheKind(principals(flow), recipient)
      .filter { !$0.base.isAttested && $0.isInForceOrUnknown }
      .flatMap { agreement in
        agreement.entries.filter { $0.isUsable(on: day) }.map(\.party)
          .filter { party in
            !flows.contains { live in
              isLive(live) && self.recipient(live) == party && (source(live).map(passingOn.contains) ?? false)
            }
          }
          .map { .entry($0, agreement.id) }
      }
  }

  /// A party, and everyone to whom live flows as sub-processors lead from it.
  private func partiesBelow(_ party: ID<Party>) -> Set<ID<Party>> {
    var below: Set = [party]
    while true {
      let next = flows.filter { live in
        isLive(live) && live.role == .subProcessor && (source(live).map(below.contains) ?? false)
      }.compactMap { recipient($0) }
      if below.isSuperset(of: next) { return below }
      below.formUnion(next)
    }
  }
}

extension Party {
  fileprivate var hasContactPerson: Bool {
    if case .held(let details) = contact { details.name != nil } else { false }
  }
}
