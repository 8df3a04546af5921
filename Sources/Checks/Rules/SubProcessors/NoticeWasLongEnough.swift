import Registry
import Vocabulary

/// R17: the controller is told of an intended change as early as the agreement says (GDPR 28(2)). A warning.
extension DayView {
  func noticeWasLongEnough(_ party: UInt32, under number: Int) -> Finding {
    let agreement = agreements[number]
    let none = Finding(.notApplicable, .noNoticeToWaitFor)
    guard !agreement.isAttested, let agreed = agreement.amended.agreement.subProcessing,
      agreed.authorisation == .general,
      let entry = agreement.entry(for: register.parties[Int(party)].id, on: day), entry.isNotice,
      let notified = entry.entry.notified
    else { return none }
    let id = register.parties[Int(party)].id
    guard let notice = agreed.notice else {
      return Finding(
        .unknown, .noticeUndeclared, severity: .warning, cause: .agreement(number),
        details: [.subProcessor(id, under: agreement.id)])
    }
    let from = entry.entry.period.from
    let told = Detail.notice(id, notified: notified, from: from, agreed: notice)
    guard let from else {
      return Finding(
        .unknown, .usedSinceUndeclared, severity: .warning, cause: .agreement(number), details: [told])
    }
    if from < notified.adding(notice) {
      return Finding(.violates, .noticeTooShort, severity: .warning, cause: .agreement(number), details: [told])
    }
    return Finding(.complies, .noticeLongEnough, details: [told])
  }
}

extension EntryOnDay {
  /// Whether it rests on a notice, and not on a list or an approval.
  fileprivate var isNotice: Bool {
    switch state {
    case .settled, .passed, .windowUndeclared, .settledUndated, .windowOpen, .objectionOpen, .upheldUndated, .upheld:
      true
    case .listed, .approved, .outside, .notNotified, .notApproved: false
    }
  }
}
