import Registry
import Vocabulary

/// R30: joint controllers have arranged who answers for what (GDPR 26); and of a disclosure between controllers it is
/// noted what was agreed (4(7), 13(1)(e)). Processors decide nothing for themselves and are not asked.
extension DayView {
  func controllersAreArranged(
    _ number: UInt32, _ row: FlowRow, _ source: UInt32, _ recipient: UInt32, details: Bool
  ) -> Finding {
    switch row.role {
    case .processor, .subProcessor: Finding(.notApplicable, .recipientIsProcessor)
    case .controller: disclosureIsNoted(number, row, source, recipient, details: details)
    case .jointController: jointControllersAreArranged(row, source, recipient, details: details)
    }
  }

  private func disclosureIsNoted(
    _ number: UInt32, _ row: FlowRow, _ source: UInt32, _ recipient: UInt32, details: Bool
  ) -> Finding {
    let inquiry = inquiry(row, of: recipient)
    if inquiry == .ofAuthority { return Finding(.notApplicable, .particularInquiry) }
    let noted = agreements(.controllerToController, of: source, and: recipient).contains { agreement in
      !agreement.isAttested && agreement.force == .inForce && !agreement.form.violates
    }
    if noted { return Finding(.complies, .disclosureNoted) }
    return Finding(
      .unknown, inquiry == .undeclared ? .inquirerUndeclared : .disclosureUnnoted, severity: .advice,
      cause: .pair(source, recipient),
      details: details ? pair(source, recipient) + inquirer(inquiry, recipient, number) : [])
  }

  private func jointControllersAreArranged(
    _ row: FlowRow, _ source: UInt32, _ recipient: UInt32, details: Bool
  ) -> Finding {
    let controllers = activities[row.activity.index].controllers
    let other = controllers.contains(source) ? source : controllers.first { $0 != recipient } ?? source
    let arrangements = agreements(.jointArrangement, of: other, and: recipient)
    let found = arrangements.filter { !$0.isAttested }.map { ($0, arrangement($0)) }
    let best = found.min { a, b in
      if a.1.weight != b.1.weight { return a.1.weight < b.1.weight }
      return a.1.code == b.1.code ? a.0.id < b.0.id : a.1.code < b.1.code
    }
    if let best { return best.1 }
    let both = [register.parties[Int(other)], register.parties[Int(recipient)]]
    let ours = both.contains(where: \.own)
    if !ours, arrangements.contains(where: { isUsable($0, attesters: Set(both.map(\.id))) }) {
      return Finding(.complies, .attested)
    }
    return Finding(
      ours ? .violates : .unknown, ours ? .noArrangement : .noArrangementSeen, cause: .pair(other, recipient),
      details: details ? pair(other, recipient) : [])
  }

  private func arrangement(_ agreement: AgreementOnDay) -> Finding {
    let cause = CauseNumber.agreement(agreement.number)
    switch agreement.force {
    case .notBegun, .ended: return Finding(.violates, .arrangementNotInForce, cause: cause)
    case .inForce, .unknown: break
    }
    if agreement.form.violates { return Finding(.violates, .arrangementNotInForce, cause: cause) }
    if agreement.force == .unknown { return Finding(.unknown, .startUndeclared, cause: cause) }
    if agreement.form.state == .notShown { return Finding(.unknown, .conclusionNotShown, cause: cause) }
    return Finding(.complies, .arrangementFound)
  }

  /// The agreements of a kind that list, or were joined by, both of two parties; no drafts, no amendments.
  private func agreements(_ kind: AgreementKind, of one: UInt32, and other: UInt32) -> [AgreementOnDay] {
    agreementsByParty[Int(other)].map { agreements[$0] }.filter { agreement in
      agreement.amended.agreement.kind == kind && stands(one, on: agreement) && stands(other, on: agreement)
    }
  }

  private func pair(_ one: UInt32, _ other: UInt32) -> [Detail] {
    [.pair(register.parties[Int(one)].id, register.parties[Int(other)].id)]
  }
}

extension Form {
  /// Declared not concluded, or bound only after the day.
  var violates: Bool { state == .notConcluded || state == .later }
}
