import Registry
import Vocabulary

extension DayView {
  /// Judges each chain that leads to a processor's or sub-processor's flow; rule by rule the worst chain decides.
  func judgeChains(_ flow: Declaration, into judgment: inout Judgment, details: Bool) {
    let chains = chains(to: flow.number, flow.row)
    let own = ownPurposes(of: flow, details: details)
    for (place, chain) in chains.enumerated() {
      var one = ChainJudge(view: self, flow: flow, chain: chain, details: details)
      one.judge(ownPurposes: own)
      judgment.footings?.append(chain.broken == nil ? one.path.last : nil)
      one.hand(over: &judgment, as: chains.count > 1 ? place : -1)
    }
  }
}

/// Judges one chain: for each hop the paper between its ends, and what the flow declares under it.
struct ChainJudge {
  let view: DayView
  let flow: Declaration
  let chain: Chain
  let details: Bool
  /// What each hop stands on, from the top.
  private(set) var path: [Footing] = []
  /// The recipient of each hop; none where an end of the hop is not known.
  let recipients: [UInt32?]
  private var findings: [(CheckName, Finding)] = []

  init(view: DayView, flow: Declaration, chain: Chain, details: Bool) {
    (self.view, self.flow, self.chain, self.details) = (view, flow, chain, details)
    recipients = chain.hops.map { hop in
      let row = view.register.flows[Int(hop)]
      return view.unknownEnds(of: row, details: false) == nil ? view.register.party(of: row.to)?.raw : nil
    }
  }

  mutating func add(_ finding: Finding, to check: CheckName) { findings.append((check, finding)) }

  mutating func hand(over judgment: inout Judgment, as place: Int) {
    for (check, finding) in findings {
      var finding = finding
      finding.chain = place
      judgment.add(finding, to: check)
    }
  }

  mutating func judge(ownPurposes: Finding?) {
    defer { if let ownPurposes { findings.append((.purposesAreCovered, ownPurposes)) } }
    if let code = chain.broken { return judgeBroken(code) }
    for (place, number) in chain.hops.enumerated() { judgeHop(place, number) }
    if chain.hops.count == 1 { add(Finding(.notApplicable, .singleHop), to: .chainIsUnbroken) }
    judgeNeighbours()
    judgeTransfersAbove()
    judgeRetention()
    judgeBreachNotice()
    if let arrived = view.categoriesArrived(flow, from: chain.upstream, details: details) {
      findings.append((.categoriesAreCovered, arrived))
    }
    if let arrived = view.subjectsArrived(flow, from: chain.upstream, details: details) {
      findings.append((.subjectsAreCovered, arrived))
    }
  }

  private mutating func judgeBroken(_ code: Code) {
    let isFirst = flow.row.role == .processor
    let asked: CheckName = isFirst ? .agreementExists : .chainIsUnbroken
    let cause = CauseNumber.flow(flow.number)
    findings.append((asked, view.chainUnclear(code, at: flow.number)))
    let waiting = Finding.waiting(for: asked, cause)
    for check in CheckName.ofTheHop { findings.append((check, waiting)) }
    for check in CheckName.ofNeighbours + [.transfersAboveAreCovered] {
      add(isFirst ? Finding(.notApplicable, .singleHop) : waiting, to: check)
    }
    waitForRetention(asked, cause)
    add(waiting, to: .breachIsToldInTime)
    if isFirst {
      findings.append((.chainIsUnbroken, Finding(.notApplicable, .singleHop)))
    } else {
      findings.append((.agreementExists, waiting))
    }
  }

  private mutating func judgeHop(_ place: Int, _ number: UInt32) {
    let row = view.register.flows[Int(number)]
    let asked: CheckName = place == 0 ? .agreementExists : .chainIsUnbroken
    if let unknown = view.unknownEnds(of: row, details: false) {
      let waiting = Finding.waiting(for: .chainIsKnown, unknown.cause)
      for check in [asked] + CheckName.ofTheHop { findings.append((check, waiting)) }
      path.append(.waits(.chainIsKnown, unknown.cause))
      return
    }
    guard let source = view.register.party(of: row.from), let recipient = view.register.party(of: row.to) else {
      return
    }
    let hop = Hop(
      flow: number, principals: view.principals(of: row, source: source.raw), recipient: recipient.raw)
    if hop.principals.isEmpty {
      return settle(asked, view.chainUnclear(.chainUnclear, at: number), CheckName.ofTheHop)
    }
    switch view.paper(of: hop, for: flow, among: surroundings(place), attesters: { self.attesters() }) {
    case .agreement(let agreement): judgeAgreement(agreement, asked)
    case .attested(let agreement): judgeAttested(agreement, asked)
    case .ended:
      findings.append((asked, Finding(.complies, .agreementFound)))
      settle(.agreementIsInForce, view.nothingInForce(hop, details: details), CheckName.afterForce)
    case .none(let ours):
      let finding =
        place == 0
        ? view.agreementExists(hop, ours: ours, details: details)
        : view.chainIsUnbroken(hop, ours: ours, details: details)
      settle(asked, finding, CheckName.ofTheHop)
    }
  }

  /// A finding, and those that wait for it.
  private mutating func settle(_ check: CheckName, _ finding: Finding, _ waiting: [CheckName]) {
    findings.append((check, finding))
    path.append(.waits(check, finding.cause))
    let wait = Finding.waiting(for: check, finding.cause)
    for other in waiting { findings.append((other, wait)) }
  }

  private mutating func judgeAgreement(_ agreement: Int, _ asked: CheckName) {
    path.append(.agreement(agreement))
    findings.append((asked, Finding(.complies, .agreementFound)))
    findings.append((.agreementIsInForce, view.agreementIsInForce(agreement)))
    findings.append((.agreementIsConcluded, view.agreementIsConcluded(agreement, details: details)))
    findings.append((.agreementHasItsClauses, view.agreementHasItsClauses(agreement, details: details)))
    judgeScope(agreement)
  }

  private mutating func judgeAttested(_ agreement: Int, _ asked: CheckName) {
    path.append(.attested(agreement))
    findings.append((asked, Finding(.complies, .attested)))
    for check in [CheckName.agreementIsInForce, .agreementIsConcluded, .agreementHasItsClauses] {
      findings.append((check, Finding(.notApplicable, .attested)))
    }
    judgeScope(agreement)
  }

  private mutating func judgeScope(_ agreement: Int) {
    findings.append((.categoriesAreCovered, view.categoriesAreCovered(flow, under: agreement, details: details)))
    findings.append((.subjectsAreCovered, view.subjectsAreCovered(flow, under: agreement, details: details)))
    findings.append((.purposesAreCovered, view.purposesAreCovered(flow, under: agreement, details: details)))
    findings.append((.operationsAreCovered, view.operationsAreCovered(flow, under: agreement, details: details)))
    for finding in view.placesAreCovered(flow, under: agreement, details: details) {
      findings.append((.placesAreCovered, finding))
    }
  }

  /// Who may attest an agreement of the chain: everyone who takes part in it.
  private func attesters() -> Set<ID<Party>> {
    var numbers: Set<UInt32> = []
    for hop in chain.hops {
      let row = view.register.flows[Int(hop)]
      for end in [row.from, row.to] { if let party = view.register.party(of: end) { numbers.insert(party.raw) } }
      if let source = view.register.party(of: row.from) {
        numbers.formUnion(view.principals(of: row, source: source.raw))
      }
    }
    return Set(numbers.map { view.register.parties[Int($0)].id })
  }
}
