import Registry
import Vocabulary

/// The answers of all checks for one flow, joined as they come in.
struct Judgment {
  private var joined = [Joined](repeating: Joined(), count: CheckName.allCases.count)
  /// What the flow's own hop stands on in each chain, none where the chain is broken; kept only where somebody asks.
  var footings: [Footing?]?

  mutating func add(_ finding: Finding, to check: CheckName) { joined[check.position].add(finding) }

  mutating func add(_ finding: Finding, to checks: [CheckName]) { for check in checks { add(finding, to: check) } }

  mutating func reset() {
    for place in joined.indices { joined[place] = Joined() }
    footings?.removeAll(keepingCapacity: true)
  }

  /// The deciding finding of a check, by its place in the catalogue; details as they were added, not yet sorted.
  func worst(_ place: Int) -> Finding? { joined[place].worst }

  func finding(_ place: Int) -> Finding? { joined[place].finding }

  /// The subject's own answer: the worst that weighs as an error.
  var standing: Answer {
    joined.reduce(.notApplicable) { worst, one in
      guard let finding = one.worst, finding.counts else { return worst }
      return max(worst, finding.answer)
    }
  }
}

extension Finding {
  /// Whether it takes part in the subject's own answer: warnings and advice stand beside it.
  var counts: Bool { answer == .complies || severity == .error }
}

extension CheckName {
  /// The rules that are asked of flows.
  static let ofFlows = allCases.filter { $0.subject == .flow }
  /// The rules that are asked of activities.
  static let ofActivities = allCases.filter { $0.subject == .activity }
  /// The rules that need the agreement of a hop.
  static let ofTheHop: [CheckName] = [
    .agreementIsInForce, .agreementIsConcluded, .agreementHasItsClauses, .categoriesAreCovered,
    .subjectsAreCovered, .purposesAreCovered, .operationsAreCovered, .placesAreCovered,
  ]
  static let afterForce = Array(ofTheHop.dropFirst())
  /// Those of the chain and its path; R15 stands by itself.
  static let ofTheChain =
    [agreementExists] + ofTheHop + [chainIsUnbroken] + ofNeighbours + [
      transfersAboveAreCovered, retentionIsWithinLimits, breachIsToldInTime,
    ]
}

extension DayView {
  /// Judges a flow that is live on the day: SEMANTICS from the law's force down to the transfer.
  func judge(_ number: UInt32, _ row: FlowRow, into judgment: inout Judgment, details: Bool) {
    if let finding = force(ofActivity: row.activity.index) { return judgment.add(finding, to: CheckName.ofFlows) }
    if let finding = unknownEnds(of: row, details: details) {
      for check in CheckName.ofFlows where check != .chainIsKnown {
        judgment.add(.waiting(for: .chainIsKnown, finding.cause), to: check)
      }
      return judgment.add(finding, to: .chainIsKnown)
    }
    guard let source = register.party(of: row.from), let recipient = register.party(of: row.to) else { return }
    if source == recipient { return judgment.add(Finding(.notApplicable, .internalFlow), to: CheckName.ofFlows) }

    let flow = Declaration(number, row, in: self)
    let returns = isReturn(row, source, recipient)
    judgeParties(number, row, source, recipient, returns: returns, into: &judgment, details: details)
    if returns {
      judgment.add(Finding(.notApplicable, .returnFlow), to: CheckName.ofTheChain + [.chainIsKnown])
    } else if row.role == .controller || row.role == .jointController {
      judgeDisclosure(flow, into: &judgment, details: details)
    } else {
      judgeChains(flow, into: &judgment, details: details)
      judgment.add(chainIsKnown(flow, source, recipient, details: details), to: .chainIsKnown)
    }
    judgeTransfer(flow, source, recipient, returns: returns, into: &judgment, details: details)
  }

  /// R30 and R34; of a return the first has nothing to ask.
  private func judgeParties(
    _ number: UInt32, _ row: FlowRow, _ source: Number<Party>, _ recipient: Number<Party>, returns: Bool,
    into judgment: inout Judgment, details: Bool
  ) {
    let arranged =
      returns
      ? Finding(.notApplicable, .returnFlow)
      : controllersAreArranged(number, row, source.raw, recipient.raw, details: details)
    judgment.add(arranged, to: .controllersAreArranged)
    var named = officerAndRepresentative(ofActivity: row.activity.index)
    if !details { named.details = [] }
    judgment.add(named, to: .officerAndRepresentativeAreNamed)
  }

  func isReturn(_ row: FlowRow, _ source: Number<Party>, _ recipient: Number<Party>) -> Bool {
    if row.upstream == .none {
      let controllers = activities[row.activity.index].controllers
      return controllers.contains(recipient.raw) && !controllers.contains(source.raw)
    }
    // Whoever processes for others has to be engaged, unless each chain leads back to it: one that does not, or is none, is
    // judged.
    if row.role == .processor || row.role == .subProcessor { return leadsBack(to: recipient, row, source) }
    if row.upstream.single != nil, let above = standsAbove(recipient, row, source) { return above }
    return partiesAbove(row, source: source).contains(recipient.raw)
  }

  /// The same as `partiesAbove` says, along flows that each pass on one: no set is made. None where one passes on several.
  private func standsAbove(_ party: Number<Party>, _ row: FlowRow, _ source: Number<Party>) -> Bool? {
    var next = row.upstream.single
    while let number = next {
      let above = register.flows[number.index]
      let (from, to) = (register.party(of: above.from), register.party(of: above.to))
      let isInternal = from != nil && from == to
      if !isInternal, from == party || to == party { return true }
      if above.upstream != .none, above.upstream.single == nil { return nil }
      next = above.upstream.single
    }
    let controllers = activities[row.activity.index].controllers
    return controllers.contains(party.raw) && !controllers.contains(source.raw)
  }

  /// A recipient that decides for itself: only what arrived is asked.
  private func judgeDisclosure(_ flow: Declaration, into judgment: inout Judgment, details: Bool) {
    let other = Finding(.notApplicable, .recipientIsController)
    let asked: [CheckName] = [.categoriesAreCovered, .subjectsAreCovered]
    for check in CheckName.ofTheChain + [.chainIsKnown] where !asked.contains(check) { judgment.add(other, to: check) }
    let upstream = upstream(of: flow.row)
    if upstream.isEmpty { return judgment.add(other, to: asked) }
    for above in upstream {
      judgeArrival(.categories, flow, above, .categoriesAreCovered, &judgment, details)
      judgeArrival(.subjects, flow, above, .subjectsAreCovered, &judgment, details)
    }
  }

  private func judgeArrival(
    _ dimension: Dimension, _ flow: Declaration, _ upstream: UInt32, _ check: CheckName, _ judgment: inout Judgment,
    _ details: Bool
  ) {
    let valid = isValid(register.flows[Int(upstream)], below: flow.row)
    if !valid { return judgment.add(Finding(.unknown, .chainUnclear, cause: .flow(flow.number)), to: check) }
    switch state(flow.set(dimension), dimension) {
    case .undeclared:
      judgment.add(
        Finding(.unknown, .undeclared, cause: .flow(flow.number), details: [.undeclared(dimension)]), to: check)
    case .none: judgment.add(Finding(.complies, .noneConfirmed), to: check)
    case .some:
      if let finding = arrival(of: flow, dimension, from: upstream, details: details) {
        judgment.add(finding, to: check)
      }
    }
  }
}
