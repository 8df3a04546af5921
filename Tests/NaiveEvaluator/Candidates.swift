internal import Checks
internal import Registry
internal import Vocabulary

/// Section 6: which agreements are of the kind, and which of these are candidates for a flow.
extension Judge {
  /// Agreements that bind the recipient to process for one of the principals.
  func agreementsOfTheKind(_ principals: [ID<Party>], _ recipient: ID<Party>) -> [AgreementOnDay] {
    agreements.filter { agreement in
      let base = agreement.base
      return base.isForProcessing && base.parties(on: .processor).contains(recipient)
        && base.parties(on: .principal).contains { principals.contains($0) }
    }
  }

  /// R02 of one agreement for a flow; `nil` where it is not a candidate.
  func inForce(_ agreement: AgreementOnDay, for flow: Flow) -> Finding? {
    switch agreement.state {
    case .inForce: return .complies(.inForce)
    case .startUndeclared:
      return .unknown(
        .startUndeclared, [.gap(.startUndeclared, .agreement(agreement.id))], cause: .agreement(agreement.id))
    case .notBegun: return nil
    case .ended(let end):
      guard isMerelyKept(flow) else { return nil }
      if let days = agreement.deletionDays {
        return day <= end.adding(days) ? .complies(.withinDeletionDays) : nil
      }
      guard day <= end.adding(CalendarDuration(months: 12)) else { return nil }
      return .unknown(
        .deletionDaysUndeclared, [.gap(.deletionDaysUndeclared, .agreement(agreement.id))],
        cause: .agreement(agreement.id))
    }
  }

  /// Whether nothing is declared to be done with the data but keeping them.
  private func isMerelyKept(_ flow: Flow) -> Bool {
    let operations = declared(.operations, flow)
    return operations != .undeclared
      && operations.elements.allSatisfy { words[.operations]?.up($0).contains("keep") == true }
  }

  /// R02 where there are agreements and none is a candidate: the last that ended, the first that starts.
  func noneInForce(_ agreements: [AgreementOnDay]) -> Finding {
    let ended = agreements.compactMap { agreement -> (end: Day, id: ID<Agreement>)? in
      if case .ended(let end) = agreement.state { (end, agreement.id) } else { nil }
    }
    let starting = agreements.compactMap { agreement -> (start: Day, id: ID<Agreement>)? in
      agreement.base.period.from.flatMap { $0 > day ? ($0, agreement.id) : nil }
    }
    let last = ended.max { ($0.end, $0.id) < ($1.end, $1.id) }
    let first = starting.min { ($0.start, $0.id) < ($1.start, $1.id) }
    let details = [last.map { Detail.ended($0.id, $0.end) }, first.map { .starts($0.id, $0.start) }]
    guard let cause = last?.id ?? first?.id else { preconditionFailure("neither ended nor to begin") }
    return .violates(.agreementNotInForce, details.compactMap { $0 }, cause: .agreement(cause))
  }

  /// Whether an agreement that is merely attested may answer for a hop of a chain.
  func isUsable(attested agreement: Agreement, at hop: Hop, of chain: [Hop]) -> Bool {
    let inTheChain = chain.flatMap { [source($0.flow), recipient($0.flow)].compactMap { $0 } + $0.principals }
    let bound = hop.principals + [recipient(hop.flow)].compactMap { $0 }
    return isUsable(attested: agreement, between: bound, saidBy: inTheChain)
  }

  /// Whether it holds between parties none of which is ours, by the word of one who takes part.
  func isUsable(attested agreement: Agreement, between bound: [ID<Party>], saidBy witnesses: [ID<Party>]) -> Bool {
    let isSaid = agreement.evidence.compactMap(\.attestation).contains { attestation in
      attestation.day.map { $0 <= day } == true && witnesses.contains(attestation.by)
    }
    let isTerminated = agreement.termination.map { $0.takesEffect <= day } ?? false
    return isSaid && agreement.period.contains(day) && !isTerminated && !bound.contains(where: isOwn)
  }
}

extension Agreement {
  /// Whether it is of kind processing: by its name, or by the standard clauses that it consists of.
  fileprivate var isForProcessing: Bool {
    switch kind {
    case .processing, .legalAct: true
    case .transferClauses:
      !Set(clauseSets).isDisjoint(with: ["2021/915", "2021/914-2", "2021/914-3"])
        || tools.contains(where: \.answersArticle28)
    case .jointArrangement, .controllerToController: false
    }
  }
}

extension TransferTool {
  /// Modules 2 and 3 of the clauses of 2021 are processing agreements too.
  var answersArticle28: Bool {
    if case .standardClauses("2021/914", let module, _) = kind { module == 2 || module == 3 } else { false }
  }
}
