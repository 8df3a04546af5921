import Registry
import Vocabulary

/// R11: a processor engages no other without the controller's authorisation, specific or general (GDPR 28(2)). Silence is
/// no under a specific one; under a general one whoever was notified is authorised, and R16 asks whether one must wait.
extension DayView {
  /// - Parameter throughout: whether the agreement is the controller's own, some levels above.
  func subProcessorIsAuthorised(_ party: UInt32, under number: Int, throughout: Bool) -> Finding {
    let agreement = agreements[number]
    let named = Detail.subProcessor(register.parties[Int(party)].id, under: agreement.id)
    let cause = CauseNumber.subProcessor(party, under: number)
    guard !agreement.isAttested, let authorisation = agreement.amended.agreement.subProcessing?.authorisation else {
      return Finding(.unknown, .authorisationUndeclared, cause: .agreement(number), details: [named])
    }
    if authorisation == .none {
      return Finding(.violates, .subProcessingForbidden, cause: cause, details: [named])
    }
    guard let entry = agreement.entry(for: register.parties[Int(party)].id, on: day) else {
      let isMissing = !throughout || agreement.amended.agreement.subProcessing?.coversAllLevels == true
      return isMissing
        ? Finding(.violates, .notOnTheList, cause: cause, details: [named])
        : Finding(.unknown, .authorisationNotRecorded, cause: cause, details: [named])
    }
    return authorised(entry, party, number, named)
  }

  private func authorised(_ entry: EntryOnDay, _ party: UInt32, _ number: Int, _ named: Detail) -> Finding {
    let id = register.parties[Int(party)].id
    let under = agreements[number].id
    var violation: (Code, [Detail])
    switch entry.state {
    case .listed, .approved, .settled, .passed: return Finding(.complies, .subProcessorAuthorised)
    case .windowUndeclared, .settledUndated, .windowOpen, .objectionOpen:
      return Finding(.complies, .subProcessorNotified)
    case .upheldUndated:
      let undated = entry.entry.lastUndated(.upheld, by: day)
      return Finding(
        .unknown, .objectionUndated, cause: .subProcessor(party, under: number),
        details: [named] + (undated.map { [.objection(id, under: under, $0)] } ?? []))
    case .outside:
      let days = Period(from: entry.entry.period.from, until: entry.lastDay)
      violation = (.usedOutsideItsDays, [.usable(id, under: under, days)])
    case .upheld:
      let upheld = entry.entry.objections.filter { $0.day <= day && $0.outcome == .upheld && $0.decided != nil }
        .map(\.day).max()
      violation = (.objectionUpheld, upheld.map { [.objection(id, under: under, $0)] } ?? [])
    case .notNotified: violation = (.notNotified, [])
    case .notApproved: violation = (.notApproved, [])
    }
    return Finding(
      .violates, violation.0, cause: .subProcessor(party, under: number), details: [named] + violation.1)
  }
}
