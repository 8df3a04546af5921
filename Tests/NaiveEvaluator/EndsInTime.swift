internal import Checks
internal import Registry
internal import Vocabulary

/// R14: no agreement outlives the one above it by more than the days for deletion.
extension Judge {
  func endsInTime(_ lower: AgreementOnDay, under upper: AgreementOnDay) -> Finding {
    if lower.base.isAttested || upper.base.isAttested { return .notApplicable(.attested) }
    guard !lower.base.runsWithService, let end = upper.end else { return .complies(.endsInTime) }
    let details = [Detail.lastDay(lower.id, lower.end), .lastDay(upper.id, end)]
    let (mine, theirs) = (Cause.agreement(lower.id), Cause.agreement(upper.id))
    let finding: Finding =
      if let last = lower.end {
        if last <= end {
          .complies(.endsInTime)
        } else if let days = upper.deletionDays {
          last <= end.adding(days) ? .complies(.endsInTime) : .violates(.outlivesUpstream, details, cause: mine)
        } else {
          .unknown(.deletionDaysUndeclared, details, cause: theirs)
        }
      } else if lower.base.renews {
        .violates(.outlivesUpstream, details, cause: mine)
      } else {
        .unknown(.endUndeclared, details, cause: mine)
      }
    return finding.weighing(.warning)
  }
}
