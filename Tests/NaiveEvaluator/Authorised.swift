internal import Checks
internal import Registry
internal import Vocabulary

/// R11: every sub-processor is authorised by the controller, under the agreement above it, and from the third hop on
/// under that of the first hop too.
extension Judge {
  /// One sub-processor under one step of the path.
  func authorised(_ party: ID<Party>, under step: Step, throughout: Bool) -> Finding {
    switch step {
    case .waits(let finding): return finding
    case .attested(let agreement):
      return .unknown(
        .authorisationUndeclared, [.subProcessor(party, under: agreement.id)], cause: .agreement(agreement.id))
    case .ordinary(let agreement): return authorised(party, under: agreement, throughout: throughout)
    }
  }

  func authorised(_ party: ID<Party>, under agreement: AgreementOnDay, throughout: Bool) -> Finding {
    let who = [Detail.subProcessor(party, under: agreement.id)]
    let cause = Cause.subProcessor(party, under: agreement.id)
    switch agreement.authorisation {
    case nil: return .unknown(.authorisationUndeclared, who, cause: .agreement(agreement.id))
    case .some(.none): return .violates(.subProcessingForbidden, who, cause: cause)
    case .specific?, .general?: break
    }
    let found = SubProcessor(party, under: agreement, on: day)
    guard let entry = found.entry else {
      return throughout && !agreement.coversAllLevels
        ? .unknown(.authorisationNotRecorded, who, cause: cause) : .violates(.notOnTheList, who, cause: cause)
    }
    switch found.state {
    case .listed, .approved, .settled, .passed: return .complies(.subProcessorAuthorised)
    case .windowUndeclared, .settledSomeDay, .windowOpen, .objectionOpen: return .complies(.subProcessorNotified)
    case .upheldSomeDay:
      let upheld = entry.objections.filter { $0.day <= day && $0.outcome == .upheld && $0.decided == nil }
      let objection = upheld.map(\.day).max().map { Detail.objection(party, under: agreement.id, $0) }
      return .unknown(.objectionUndated, who + [objection].compactMap { $0 }, cause: cause)
    case .outside:
      let days = Detail.usable(party, under: agreement.id, entry.usable)
      return .violates(.usedOutsideItsDays, who + [days], cause: cause)
    case .upheld:
      let upheld = entry.objections.filter { $0.day <= day && $0.outcome == .upheld && $0.decided != nil }
        .map(\.day).max()
      let objection = upheld.map { Detail.objection(party, under: agreement.id, $0) }
      return .violates(.objectionUpheld, who + [objection].compactMap { $0 }, cause: cause)
    case .notNotified: return .violates(.notNotified, who, cause: cause)
    case .notApproved: return .violates(.notApproved, who, cause: cause)
    case .noEntry: preconditionFailure("an entry that is none")
    }
  }
}
