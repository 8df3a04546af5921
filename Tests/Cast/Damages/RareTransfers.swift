internal import Registry
internal import Vocabulary

/// Aimed damages to what transfers rest on, and to who is known.
extension Maker {
  /// Clauses that are relied on, and of which something is not declared.
  mutating func claimClauses() {
    let flow = pick(flowsAbroad())
    claim(flow, .standardClauses(nil))
    guard let id = party(flow.to) else { return }
    let assessment = TransferAssessment(day: pick([before(), nil]), outcome: nil)
    for index in register.agreements.indices
    where register.agreements[index].parties.contains(where: { $0.party == id }) {
      if register.agreements[index].tools.isEmpty {
        let module = flow.role == .processor ? 2 : 3
        register.agreements[index].tools = [
          TransferTool(.standardClauses(set: "2021/914", module: module, annexes: ["I", "II", "III"]))
        ]
      }
      register.agreements[index].tools[0].assessment = assessment
    }
  }

  /// A membership that nobody has looked at for more than a year, and nothing beside it.
  mutating func lookLongAgo() {
    let flow = pick(flowsAbroad())
    guard let id = party(flow.to) else { return }
    let decision = day < Day(2021, 1, 1) ? "us-privacy-shield" : "us-dpf"
    let checked = before(366...900)
    register.change(id) { party in
      party.seat = "US"
      party.listings = [
        Listing(decision: decision, period: Period(from: checked), checked: checked, humanResources: true)
      ]
    }
    for index in register.agreements.indices
    where register.agreements[index].parties.contains(where: { $0.party == id }) {
      register.agreements[index].tools = []
    }
    if chance(50) { claim(flow, .adequacy(decision)) }
  }

  /// No agreement with a controller that is not of ours.
  mutating func forgetAParty() {
    guard let activity = register.activities.randomElement(using: &dice),
      let controller = activity.controllers.first?.party
    else { return }
    for share in activity.controllers { register.change(share.party) { $0.own = false } }
    register.agreements.removeAll { $0.parties.contains { $0.party == controller } && $0.amends == nil }
    mend()
  }

  /// A sub-processor on a list to whom nothing flows.
  mutating func listAStranger() {
    let stranger = newParty()
    changeAgreement { maker, agreement in
      var sub = agreement.subProcessing ?? SubProcessing(authorisation: .specific)
      var entry = SubProcessorEntry(party: stranger, period: Period(from: maker.pick([nil, maker.before()])))
      entry.withdrawn = maker.pick([nil, nil, nil, maker.near()])
      sub.entries.append(entry)
      agreement.subProcessing = sub
    }
  }

  mutating func leaveClausesOut() {
    changeAgreement { maker, agreement in
      agreement.clauseSets = []
      agreement.clauses = maker.some(Trees.clauses, 5...9).map { ClauseLocation($0, at: "section 2") }
    }
  }

  /// A decision that is relied on, of a sector or a list, with the party's position left open.
  mutating func claimADecision() {
    let flow = pick(flowsAbroad())
    guard let id = party(flow.to) else { return }
    let (seat, decision) = pick([("CA", "ca-2001"), ("JP", "jp-2019"), ("US", "us-dpf"), ("BR", "br-2026")])
    let kind = pick([nil, PartyKind.private])
    let listing = Listing(decision: decision, period: Period(from: before()), checked: nil, humanResources: true)
    register.change(id) { ($0.seat, $0.kind, $0.sectors, $0.listings) = (seat, kind, [], [listing]) }
    claim(flow, .adequacy(decision))
  }
}
