import Registry
import Vocabulary

/// R14: an agreement with a sub-processor ends no later than the one above it lets data be kept (GDPR 28(3)(g), 28(4)).
/// A warning.
extension DayView {
  func agreementEndsInTime(_ lower: Int, under upper: Int) -> Finding {
    let (low, high) = (agreements[lower], agreements[upper])
    if low.isAttested || high.isAttested { return Finding(.notApplicable, .attested) }
    let inTime = Finding(.complies, .endsInTime)
    if low.amended.agreement.runsWithService { return inTime }
    guard let last = high.end else { return inTime }
    let days: [Detail] = [.lastDay(low.id, low.end), .lastDay(high.id, last)]
    let tooLong = Finding(
      .violates, .outlivesUpstream, severity: .warning, cause: .agreement(lower), details: days)
    guard let end = low.end else {
      return low.amended.agreement.renews
        ? tooLong : Finding(.unknown, .endUndeclared, severity: .warning, cause: .agreement(lower), details: days)
    }
    if end <= last { return inTime }
    guard let deletion = high.deletionDays else {
      return Finding(
        .unknown, .deletionDaysUndeclared, severity: .warning, cause: .agreement(upper), details: days)
    }
    return end <= last.adding(deletion) ? inTime : tooLong
  }
}
