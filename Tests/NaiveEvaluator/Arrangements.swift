internal import Checks
internal import Registry
internal import Vocabulary

/// R30: joint controllers have agreed who answers for what; a disclosure between controllers is noted.
extension Judge {
  func arranged(_ flow: Flow) -> Finding {
    guard let source = source(flow), let recipient = recipient(flow) else {
      preconditionFailure("judged before its ends are known")
    }
    switch flow.role {
    case .processor, .subProcessor: return .notApplicable(.recipientIsProcessor)
    case .controller: return disclosed(flow, source, recipient)
    case .jointController:
      let controllers = controllers(flow)
      let other = controllers.contains(source) ? source : controllers.first { $0 != recipient } ?? source
      return arranged(other, recipient)
    }
  }

  private func arranged(_ one: ID<Party>, _ other: ID<Party>) -> Finding {
    let arrangements = agreements.filter { agreement in
      agreement.base.kind == .jointArrangement && [one, other].allSatisfy { binds($0, agreement.base) }
    }
    let ordinary = arrangements.filter { !$0.base.isAttested }.map(arranged)
    // By weight, then by code; the agreements are in the order of their ids.
    if let best = ordinary.min(by: { ($1.place, $0.code) < ($0.place, $1.code) }) { return best }
    if arrangements.contains(where: { isUsable(attested: $0.base, between: [one, other], saidBy: [one, other]) }) {
      return .complies(.attested)
    }
    let pair = (Detail.pair(one, other), Cause.pair(one, other))
    return isOwn(one) || isOwn(other)
      ? .violates(.noArrangement, [pair.0], cause: pair.1) : .unknown(.noArrangementSeen, [pair.0], cause: pair.1)
  }

  /// One arrangement that is on file.
  private func arranged(_ agreement: AgreementOnDay) -> Finding {
    let cause = Cause.agreement(agreement.id)
    if agreement.form.isViolated || !agreement.isInForceOrUnknown {
      return .violates(.arrangementNotInForce, cause: cause)
    }
    if agreement.state == .startUndeclared { return .unknown(.startUndeclared, cause: cause) }
    if agreement.form == .notShown { return .unknown(.conclusionNotShown, cause: cause) }
    return .complies(.arrangementFound)
  }

  /// To a controller on its own: an inquiry of an authority, an agreement, or a note that there is neither.
  private func disclosed(_ flow: Flow, _ source: ID<Party>, _ recipient: ID<Party>) -> Finding {
    let isDeclared = flow.details.inquiry != nil
    if isDeclared, mayInquire(recipient) == true { return .notApplicable(.particularInquiry) }
    let isNoted = agreements.contains { agreement in
      agreement.base.kind == .controllerToController && !agreement.base.isAttested
        && agreement.state == .inForce && !agreement.form.isViolated
        && binds(source, agreement.base) && binds(recipient, agreement.base)
    }
    if isNoted { return .complies(.disclosureNoted) }
    let (details, cause) = ([Detail.pair(source, recipient)], Cause.pair(source, recipient))
    if !isDeclared { return .unknown(.disclosureUnnoted, details, cause: cause).weighing(.advice) }
    let isUnsaid = mayInquire(recipient) == nil
    return .unknown(
      isUnsaid ? .inquirerUndeclared : .disclosureUnnoted,
      details + [.inquirer(recipient, flow.id, undeclared: isUnsaid)], cause: cause
    ).weighing(.advice)
  }

  /// Art. 4(9): whether somebody may get data in a particular inquiry, as public authorities do; unknown where nobody says
  /// what it is.
  func mayInquire(_ party: ID<Party>) -> Bool? {
    if let kind = parties[party]?.kind { return kind == .publicAuthority }
    return parties[party]?.organisation == nil ? nil : false
  }
}
