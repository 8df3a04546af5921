import Registry
import Vocabulary

/// R16: under a general authorisation the controller is given the opportunity to object (GDPR 28(2)): no sub-processor is
/// used while the days for objecting run, or while an objection is open.
extension DayView {
  func objectionsAreOver(_ party: UInt32, under number: Int) -> Finding {
    let agreement = agreements[number]
    let none = Finding(.notApplicable, .noNoticeToWaitFor)
    guard !agreement.isAttested, agreement.amended.agreement.subProcessing?.authorisation == .general,
      let entry = agreement.entry(for: register.parties[Int(party)].id, on: day)
    else { return none }
    let id = register.parties[Int(party)].id
    let named = Detail.subProcessor(id, under: agreement.id)
    let cause = CauseNumber.subProcessor(party, under: number)
    switch entry.state {
    case .settled, .passed: return Finding(.complies, .windowPassed)
    case .windowUndeclared: return Finding(.unknown, .windowUndeclared, cause: cause, details: [named])
    case .windowOpen:
      let free = entry.freeFrom.map { [Detail.freeFrom(id, under: agreement.id, $0)] } ?? []
      return Finding(.violates, .windowOpen, cause: cause, details: [named] + free)
    case .objectionOpen:
      let open = entry.entry.objections.filter { $0.day <= day && $0.isOpen(on: day) }.map(\.day).max()
      let since = open.map { [Detail.objection(id, under: agreement.id, $0)] } ?? []
      return Finding(.violates, .objectionOpen, cause: cause, details: [named] + since)
    case .settledUndated, .upheldUndated:
      let undated = entry.entry.lastUndated(by: day)
      let told = undated.map { [Detail.objection(id, under: agreement.id, $0)] } ?? []
      return Finding(.unknown, .objectionUndated, cause: cause, details: [named] + told)
    case .listed, .approved, .outside, .upheld, .notNotified, .notApproved: return none
    }
  }
}
