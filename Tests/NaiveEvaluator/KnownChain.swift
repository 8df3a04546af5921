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

  private func reviewInterval(_ flow: Flow) -> CalendarDuration {
    activities[flow.activity]?.reviewEvery ?? CalendarDuration(months: 12)
  }

  /// Listed sub-processors to whom no live flow from the recipient leads, under any activity.
  private func entriesWithoutFlow(_ flow: Flow, _ recipient: ID<Party>) -> [Detail] {
    agreementsOfTheKind(principals(flow), recipient)
      .filter { !$0.base.isAttested && $0.isInForceOrUnknown }
      .flatMap { agreement in
        agreement.entries.filter { $0.isInForce(on: day) }.map(\.party)
          .filter { party in
            !flows.contains { isLive($0) && source($0) == recipient && self.recipient($0) == party }
          }
          .map { .entry($0, agreement.id) }
      }
  }
}

extension Party {
  fileprivate var hasContactPerson: Bool {
    if case .held(let details) = contact { details.name != nil } else { false }
  }
}

extension SubProcessorEntry {
  fileprivate func isInForce(on day: Day) -> Bool {
    period.contains(day) && (withdrawn.map { $0 > day } ?? true)
  }
}
