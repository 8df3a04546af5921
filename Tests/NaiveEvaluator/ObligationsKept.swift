internal import Checks
internal import Registry
internal import Vocabulary

/// R13: no agreement asks less than the one above it; what that one does not state asks nothing.
extension Judge {
  func obligationsKept(_ lower: AgreementOnDay, under upper: AgreementOnDay) -> Finding {
    if lower.base.isAttested || upper.base.isAttested { return .complies(.attested) }
    let lacking = [
      clausesDropped(lower, upper), breachToldLater(lower, upper)?.weighing(.warning),
      auditWeaker(lower, upper)?.weighing(.warning),
    ]
    return ([.complies(.obligationsKept)] + lacking.compactMap { $0 } + measuresDropped(lower, upper)).joined
  }

  /// Clauses that stand in the upper and not in the lower.
  private func clausesDropped(_ lower: AgreementOnDay, _ upper: AgreementOnDay) -> Finding? {
    let missing = presentClauses(upper).subtracting(presentClauses(lower))
    if missing.isEmpty { return nil }
    let absent = Set(lower.clauses.filter { $0.at == nil }.map(\.id))
    let details = missing.map { Detail.clause($0, lower.id, absent: absent.contains($0)) }
    let cause = Cause.agreement(lower.id)
    return absent.isDisjoint(with: missing)
      ? .unknown(.clauseNotShown, details, cause: cause) : .violates(.clauseDropped, details, cause: cause)
  }

  /// Measures that the upper demands and of which the lower has none, nor one below.
  private func measuresDropped(_ lower: AgreementOnDay, _ upper: AgreementOnDay) -> [Finding] {
    let missing = upper.requiredMeasures.filter { demanded in
      !lower.measures.contains { up(.measures, $0).contains(demanded) }
    }
    return missing.map { measure in
      let isWider = lower.measures.contains { up(.measures, measure).contains($0) }
      let details = [Detail.measure(measure, lower.id)]
      return lower.measures.isEmpty || isWider
        ? .unknown(.measureNotShown, details, cause: .agreement(lower.id))
        : .violates(.measureDropped, details, cause: .agreement(lower.id))
    }
  }

  /// A breach is told no later; «without undue delay» cannot be compared with hours.
  private func breachToldLater(_ lower: AgreementOnDay, _ upper: AgreementOnDay) -> Finding? {
    guard let above = upper.breachNotice else { return nil }
    let cause = Cause.agreement(lower.id)
    let details = [Detail.breachHours(upper.id, above.inHours)]
    guard let below = lower.breachNotice else {
      return .unknown(.breachNoticeUndeclared, details, cause: cause)
    }
    guard let hours = above.inHours else { return nil }
    let both = details + [.breachHours(lower.id, below.inHours)]
    guard let hoursBelow = below.inHours else { return .unknown(.breachNoticeUndeclared, both, cause: cause) }
    return hoursBelow > hours ? .violates(.breachNoticeLonger, both, cause: cause) : nil
  }

  /// On site is more than remote, that more than a third party's report, that more than none.
  private func auditWeaker(_ lower: AgreementOnDay, _ upper: AgreementOnDay) -> Finding? {
    guard let above = upper.audit, above != AuditRight.none else { return nil }
    let details = [Detail.audit(upper.id, above)]
    guard let below = lower.audit else {
      return .unknown(.auditUndeclared, details, cause: .agreement(lower.id))
    }
    if below.strength >= above.strength { return nil }
    return .violates(.auditWeaker, details + [.audit(lower.id, below)], cause: .agreement(lower.id))
  }
}

extension BreachNotice {
  fileprivate var inHours: Int? { if case .hours(let hours) = self { hours } else { nil } }
}

extension AuditRight {
  fileprivate var strength: Int {
    switch self {
    case .onSite: 3
    case .remote: 2
    case .thirdPartyReport: 1
    case .none: 0
    }
  }
}
