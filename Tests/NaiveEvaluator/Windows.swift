internal import Checks
internal import Registry
internal import Vocabulary

/// R16: no sub-processor is used while the controller may object. R17: the controller was told as early as agreed.
extension Judge {
  /// R16, wherever R11 is asked.
  func objectionsOver(_ party: ID<Party>, under step: Step) -> Finding {
    switch step {
    case .waits(let finding): finding
    case .attested: .notApplicable(.noNoticeToWaitFor)
    case .ordinary(let agreement): objectionsOver(party, under: agreement)
    }
  }

  func objectionsOver(_ party: ID<Party>, under agreement: AgreementOnDay) -> Finding {
    guard agreement.authorisesOthers else { return .notApplicable(.noNoticeToWaitFor) }
    let found = SubProcessor(party, under: agreement, on: day)
    let who = [Detail.subProcessor(party, under: agreement.id)]
    let cause = Cause.subProcessor(party, under: agreement.id)
    switch found.state {
    case .windowOpen:
      let free = found.entry.flatMap(agreement.freeFrom).map { Detail.freeFrom(party, under: agreement.id, $0) }
      return .violates(.windowOpen, who + [free].compactMap { $0 }, cause: cause)
    case .objectionOpen:
      let open = found.entry?.objections.filter { $0.day <= day && $0.isOpen(on: day) }.map(\.day).max()
      let objection = open.map { Detail.objection(party, under: agreement.id, $0) }
      return .violates(.objectionOpen, who + [objection].compactMap { $0 }, cause: cause)
    case .windowUndeclared: return .unknown(.windowUndeclared, who, cause: cause)
    case .settledSomeDay, .upheldSomeDay:
      let undated = found.entry?.objections.filter { $0.day <= day && $0.decided == nil }.map(\.day).max()
      let objection = undated.map { Detail.objection(party, under: agreement.id, $0) }
      return .unknown(.objectionUndated, who + [objection].compactMap { $0 }, cause: cause)
    case .settled, .passed: return .complies(.windowPassed)
    case .listed, .approved, .outside, .upheld, .notNotified, .notApproved, .noEntry:
      return .notApplicable(.noNoticeToWaitFor)
    }
  }

  /// R17, directly under the agreement above alone.
  func noticeLongEnough(_ party: ID<Party>, under step: Step) -> Finding {
    switch step {
    case .waits(let finding): finding
    case .attested: .notApplicable(.noNoticeToWaitFor)
    case .ordinary(let agreement): noticeLongEnough(party, under: agreement)
    }
  }

  private func noticeLongEnough(_ party: ID<Party>, under agreement: AgreementOnDay) -> Finding {
    let found = SubProcessor(party, under: agreement, on: day)
    guard agreement.authorisation == .general, found.wasToldOf, let entry = found.entry, let notified = entry.notified
    else { return .notApplicable(.noNoticeToWaitFor) }
    let cause = Cause.agreement(agreement.id)
    guard let agreed = agreement.noticeDays else {
      let who = [Detail.subProcessor(party, under: agreement.id)]
      return .unknown(.noticeUndeclared, who, cause: cause).weighing(.warning)
    }
    let details = [Detail.notice(party, notified: notified, from: entry.period.from, agreed: agreed)]
    guard let from = entry.period.from else {
      return .unknown(.usedSinceUndeclared, details, cause: cause).weighing(.warning)
    }
    return from < notified.adding(agreed)
      ? .violates(.noticeTooShort, details, cause: cause).weighing(.warning) : .complies(.noticeLongEnough, details)
  }
}

extension AgreementOnDay {
  /// Whether it is said that others may be engaged.
  fileprivate var authorisesOthers: Bool { authorisation == .specific || authorisation == .general }
}

extension SubProcessor {
  /// Whether the notice decides, rather than a list, an approval or its days.
  fileprivate var wasToldOf: Bool {
    switch state {
    case .settled, .passed, .windowUndeclared, .settledSomeDay, .windowOpen, .objectionOpen, .upheldSomeDay, .upheld:
      true
    case .listed, .approved, .outside, .notNotified, .notApproved, .noEntry: false
    }
  }
}
