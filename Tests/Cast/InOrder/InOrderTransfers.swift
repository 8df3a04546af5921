internal import Registry
internal import Vocabulary

/// Bases for transfers that hold.
extension Maker {
  mutating func coverTransfer(_ flow: Flow, _ from: ID<Party>, _ to: ID<Party>, _ activity: Activity) {
    guard let seat = party(to)?.seat, Trees.outside.contains(seat) else {
      if chance(6) { claim(flow, pick([.adequacy("uk-2025b"), .standardClauses(nil), .adequacy("us-dpf")])) }
      return
    }
    let needsATool = ["IN", "GL", "NC", "SJ"].contains(seat) || (seat == "BR" && day < Day(2026, 1, 28))
    if needsATool ? chance(88) : chance(35) {
      let agreement = addTool(flow, from, to, activity)
      if chance(40) { claim(flow, .standardClauses(chance(60) ? agreement : nil)) }
    } else if needsATool, chance(60) {
      claimDerogation(flow)
    }
    let decisions = [
      "US": day < Day(2021, 1, 1) ? "us-privacy-shield" : "us-dpf",
      "GB": day < Day(2025, 12, 28) ? "uk-2021" : "uk-2025b",
      "CH": "ch-2000", "JP": "jp-2019", "CA": "ca-2001", "BR": "br-2026", "FO": "fo-2010",
    ]
    if let decision = decisions[seat], chance(35) { claim(flow, .adequacy(decision)) }
  }

  func isControllers(_ party: ID<Party>, _ activity: Activity) -> Bool {
    activity.controllers.contains { $0.party == party }
  }

  mutating func claim(_ flow: Flow, _ basis: TransferClaim.Basis) {
    register.change(flow.id) { $0.details.transfer = TransferClaim(basis) }
  }

  /// Puts a fitting tool into the agreement of the two, or into one of its own.
  private mutating func addTool(
    _ flow: Flow, _ from: ID<Party>, _ to: ID<Party>, _ activity: Activity
  ) -> ID<Agreement> {
    let isFromController = flow.role == .processor || isControllers(from, activity)
    let isToController = flow.role == .controller || flow.role == .jointController
    let tool = newTool(isFromController: isFromController, isToController: isToController, from, to)
    let exporter = flow.role == .processor ? activity.controllers.first?.party ?? from : from
    let known = register.agreements.lastIndex { agreement in
      let bound = agreement.parties.map(\.party)
      return agreement.amends == nil && bound.contains(exporter) && bound.contains(to)
    }
    let index: Int
    if let known, chance(75) {
      index = known
    } else {
      var clauses = newAgreement(exporter, to, flow)
      clauses.kind = isToController ? .controllerToController : .transferClauses
      clauses.scope = chance(50) ? Scope() : clauses.scope
      register.agreements.append(clauses)
      index = register.agreements.count - 1
    }
    register.agreements[index].tools.append(tool)
    let start = max(Day(2021, 6, 27), register.agreements[index].period.from ?? day)
    if day >= start {
      register.agreements[index].concludeRightly(on: start, as: number(0...3))
      register.agreements[index].period.from = start
    }
    return register.agreements[index].id
  }

  mutating func newTool(
    isFromController: Bool, isToController: Bool, _ from: ID<Party>, _ to: ID<Party>
  ) -> TransferTool {
    let assessment = TransferAssessment(
      day: before(1...400), outcome: pick([.sufficient, .sufficient, .sufficientWithMeasures]), measures: ["encryption"]
    )
    if chance(14) {
      return TransferTool(
        .bindingCorporateRules(
          of: isToController ? .controller : pick([.controller, .processor]), approved: before(), members: [from, to]),
        assessment: assessment)
    }
    if chance(10) {
      return TransferTool(.other(basis: "A46-2-e", approved: before(), reference: "7"), assessment: assessment)
    }
    if day < Day(2021, 6, 27) || (day < Day(2022, 12, 28) && chance(30)) {
      let set = isToController ? "2004/915" : "2010/87"
      return TransferTool(.standardClauses(set: set, module: nil, annexes: nil), assessment: assessment)
    }
    let module = isFromController ? (isToController ? 1 : 2) : (isToController ? 4 : 3)
    let annexes = pick([["I", "II", "III"], ["I.A", "I.B", "I.C", "II", "III"]])
    return TransferTool(.standardClauses(set: "2021/914", module: module, annexes: annexes), assessment: assessment)
  }

  mutating func claimDerogation(_ flow: Flow) {
    let basis = pick(["A49-1-a", "A49-1-b", "A49-1-c", "A49-1-d", "A49-1-e", "A49-2", "A49-2"])
    var facts = DerogationFacts()
    facts.inPublicPowers = pick([false, false, true, nil])
    func said() -> Bool? { true }
    facts.repetitive = false
    (facts.fewPersons, facts.safeguards, facts.authorityTold) = (said(), said(), said())
    (facts.subjectsTold, facts.recorded) = (said(), said())
    if chance(40) { facts.recorded = pick([false, nil]) }
    if chance(15) { facts.repetitive = pick([true, nil]) }
    let frequency = pick([Frequency.oneOff, .occasional, .regular, nil])
    register.change(flow.id) { flow in
      flow.details.transfer = TransferClaim(.other(basis), derogation: facts)
      flow.details.frequency = frequency
    }
  }
}
