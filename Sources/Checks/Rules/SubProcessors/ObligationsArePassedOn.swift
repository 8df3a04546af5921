import Registry
import Vocabulary

/// R13: a sub-processor takes on the same obligations as the one that engages it (GDPR 28(4)): clauses and the measures
/// that must be passed on, the time for telling of a breach, and the right to audit. What the agreement above does not
/// state asks nothing.
extension DayView {
  func obligationsArePassedOn(_ lower: Int, under upper: Int) -> [Finding] {
    let (low, high) = (agreements[lower], agreements[upper])
    if low.isAttested || high.isAttested { return [Finding(.complies, .attested)] }
    var findings = clausesDropped(low, high) + measuresDropped(low, high)
    findings += [breachNotice(low, high), audit(low, high)].compactMap { $0 }
    return findings.isEmpty ? [Finding(.complies, .obligationsKept)] : findings
  }

  private func clausesDropped(_ low: AgreementOnDay, _ high: AgreementOnDay) -> [Finding] {
    high.standingClauses.subtracting(low.standingClauses).map { clause in
      let isAbsent = low.absentClauses.contains(clause)
      return Finding(
        isAbsent ? .violates : .unknown, isAbsent ? .clauseDropped : .clauseNotShown, cause: .agreement(low.number),
        details: [.clause(clause, low.id, absent: isAbsent)])
    }
  }

  private func measuresDropped(_ low: AgreementOnDay, _ high: AgreementOnDay) -> [Finding] {
    let agreed = low.amended.agreement.measures.compactMap { measures.index[$0.term] }
    let demanded = Set(high.amended.agreement.measures.filter(\.required).map(\.term))
    return demanded.compactMap { term in
      guard let number = measures.index[term], !agreed.contains(where: { measures.up[$0, number] }) else { return nil }
      let isOpen = agreed.isEmpty || agreed.contains { measures.up[number, $0] }
      return Finding(
        isOpen ? .unknown : .violates, isOpen ? .measureNotShown : .measureDropped, cause: .agreement(low.number),
        details: [.measure(term, low.id)])
    }
  }

  private func breachNotice(_ low: AgreementOnDay, _ high: AgreementOnDay) -> Finding? {
    guard let asked = high.amended.agreement.breachNotice else { return nil }
    let upper = Detail.breachHours(high.id, asked.hours)
    guard let agreed = low.amended.agreement.breachNotice else {
      return warning(.unknown, .breachNoticeUndeclared, low, [upper])
    }
    let both = [upper, .breachHours(low.id, agreed.hours)]
    switch (asked.hours, agreed.hours) {
    case (nil, _): return nil
    case (.some, nil): return warning(.unknown, .breachNoticeUndeclared, low, both)
    case (let limit?, let hours?): return hours > limit ? warning(.violates, .breachNoticeLonger, low, both) : nil
    }
  }

  private func audit(_ low: AgreementOnDay, _ high: AgreementOnDay) -> Finding? {
    guard let asked = high.amended.agreement.audit, asked != .none else { return nil }
    guard let agreed = low.amended.agreement.audit else {
      return warning(.unknown, .auditUndeclared, low, [.audit(high.id, asked)])
    }
    if agreed.strength >= asked.strength { return nil }
    return warning(.violates, .auditWeaker, low, [.audit(high.id, asked), .audit(low.id, agreed)])
  }

  private func warning(_ answer: Answer, _ code: Code, _ low: AgreementOnDay, _ details: [Detail]) -> Finding {
    Finding(answer, code, severity: .warning, cause: .agreement(low.number), details: details)
  }
}

extension AuditRight {
  /// The stronger the higher.
  fileprivate var strength: Int {
    switch self {
    case .onSite: 3
    case .remote: 2
    case .thirdPartyReport: 1
    case .none: 0
    }
  }
}
