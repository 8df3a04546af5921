import Cast
import Law
import Registry
import Testing
import Vocabulary

@testable import Checks

/// What one pass says of flows, asked in their order, where `true` is that they comply with everything.
func quickPassSays(of flows: [ID<Flow>], _ register: Register, _ law: LawEdition) throws -> [Bool] {
  let snapshot = try register.snapshot()
  let pass = QuickPass(try DayView(snapshot, law, Day(2026, 3, 1)))
  return try flows.map { pass.answer(for: snapshot.flows[try #require(snapshot.number(of: $0)).index]) != nil }
}

/// Flows that differ in one thing only, asked one after the other: the answer to one must not be given to the next.
@Suite struct `The quick pass, of transfers that are nearly alike` {
  private let law: LawEdition

  init() throws { law = try LawEdition.current() }

  /// We send to one recipient, listed but not for data about employees, under our clauses: of customers, of employees, and
  /// of customers for the purposes of employment, or of borders.
  private func sent(to seat: String, storage: String? = nil, access: String? = nil) -> Register {
    var register = Register()
    var recipient = Companies.known("desk", seat: seat)
    recipient.listings = [
      Listing(
        decision: "us-dpf", period: Period(from: Day(2023, 8, 1)), checked: Day(2026, 1, 15), humanResources: false)
    ]
    register.parties = [Companies.us, recipient]
    register.activities = [Companies.newsletter()]
    var agreement = paper("a1", "us", "desk", module: 2)
    agreement.scope[.subjects].named = ["customer", "employee"]
    agreement.scope[.purposes].named = ["direct-marketing", "hr", "immigration-control"]
    for place in [Dimension.storage, .access] { agreement.scope[place].named = ["EEA", "AR", "GB", "IN", "US"] }
    register.agreements = [agreement]
    let kinds = [
      ("customers", "customer", "newsletter"), ("staff", "employee", "newsletter"), ("hr", "customer", "hr"),
      ("borders", "customer", "immigration-control"),
    ]
    for (id, subject, purpose) in kinds {
      var flow = Companies.flow(ID(id), from: "us", to: "desk", place: seat)
      (flow.subjects, flow.purposes) = (.some([subject]), .some([purpose]))
      if let storage { flow.storage = .some([PlaceUse(storage, by: .recipient)]) }
      if let access { flow.access = .some([PlaceUse(access, by: .recipient)]) }
      register.flows.append(flow)
    }
    return register
  }

  /// Of each flow the pass says what the rules do, in whichever order it is asked; and not the same of the first as of
  /// those that differ from it.
  private func expectRight(
    _ register: Register, _ first: ID<Flow>, differsFrom others: [ID<Flow>], on day: Day = Day(2026, 3, 1)
  ) throws {
    _ = try both(register, on: day)
    let snapshot = try register.snapshot()
    let view = try DayView(snapshot, law, day)
    for order in [register.flows.map(\.id), register.flows.reversed().map(\.id)] {
      let pass = QuickPass(view)
      var answers: [ID<Flow>: UInt8] = [:]
      for id in order {
        let number = try #require(snapshot.number(of: id))
        guard let answer = pass.answer(for: snapshot.flows[number.index]) else { continue }
        expect(answer, toBeThatOf: view, for: number.raw, snapshot.flows[number.index], "\(id)")
        answers[id] = answer.transfer.complying
      }
      #expect(answers[first] != nil)
      for other in others { #expect(answers[other] != answers[first], "\(other) in \(order)") }
    }
  }

  @Test func `tells them apart by whom they are about and what for, where a list leaves employees out`() throws {
    try expectRight(sent(to: "US"), "customers", differsFrom: ["staff", "hr"])
  }

  @Test func `tells them apart by the same where the recipient only sits, keeps or reads them in such a country`()
    throws
  {
    try expectRight(sent(to: "US", storage: "NO", access: "NO"), "customers", differsFrom: ["staff", "hr"])
    try expectRight(sent(to: "AR", storage: "US"), "customers", differsFrom: ["staff", "hr"])
    try expectRight(sent(to: "AR", access: "US"), "customers", differsFrom: ["staff", "hr"])
    try expectRight(sent(to: "AR", storage: "US", access: "US"), "customers", differsFrom: ["staff", "hr"])
  }

  @Test func `tells them apart by a purpose that a decision leaves out`() throws {
    var register = sent(to: "GB")
    register.agreements[0].tools = []
    for flow in register.flows.indices {
      register.flows[flow].details.furtherProcessors = .complete(asOf: Day(2022, 1, 15), accordingTo: "their list")
    }
    try expectRight(register, "customers", differsFrom: ["borders"], on: Day(2022, 3, 1))
  }

  @Test func `tells flows onward apart by whom they are about, where the exporter's listing leaves employees out`()
    throws
  {
    var register = sent(to: "US")
    register.parties.append(Companies.known("typist", seat: "IN"))
    register.agreements[0].subProcessing = Companies.general(listing: "typist")
    var below = register.agreements[0]
    (below.id, below.tools, below.subProcessing, below.protectsOnward) = ("a2", [], nil, true)
    below.parties = [AgreementParty("desk", .principal), AgreementParty("typist", .processor)]
    below.signatures = below.parties.map { Signature(party: $0.party, day: Day(2022, 1, 1)) }
    register.agreements.append(below)
    var above = Companies.flow("above", from: "us", to: "desk", place: "US")
    (above.subjects, above.purposes) = (.some(["customer", "employee"]), .some(["newsletter"]))
    register.flows = [above]
    for (id, subject) in [("customers", "customer"), ("staff", "employee")] {
      var flow = Companies.flow(ID(id), from: "desk", to: "typist", .subProcessor, place: "IN")
      (flow.onwardOf, flow.subjects) = (["above"], .some([subject]))
      register.flows.append(flow)
    }
    try expectRight(register, "customers", differsFrom: ["staff"])
  }

  @Test func `tells flows onward apart by the clauses that brought the data there, which one recipient joined`() throws
  {
    let register = onwardByTwoWays
    #expect(try quickPassSays(of: ["joined", "other"], register, law) == [true, false])
    let said = try both(register)
    #expect(said["R18 joined"] == "complies onward-bound")
    #expect(said.open("joined") == [])
    #expect(said["R18 other"] == "unknown onward-unbound")
  }

  /// We send to a desk in India under our clauses, and so does our mailer under its own; a typist there has joined ours.
  private var onwardByTwoWays: Register {
    var register = Register()
    register.parties = [Companies.us, Companies.mailer]
    register.parties += (["desk", "typist"] as [ID<Party>]).map { Companies.known($0, seat: "IN") }
    register.activities = [Companies.newsletter()]
    register.agreements = [
      paper("us-mailer", "us", "mailer"), paper("us-desk", "us", "desk", module: 2),
      paper("mailer-desk", "mailer", "desk", module: 3), paper("desk-typist", "desk", "typist"),
    ]
    register.agreements[0].subProcessing = Companies.general(listing: "desk", "typist")
    for both in 1...2 { register.agreements[both].subProcessing = Companies.general(listing: "typist") }
    register.agreements[1].joined = [JoinedParty("typist", since: Day(2022, 6, 1))]
    register.flows = [
      Companies.flow("to-mailer", from: "us", to: "mailer"),
      Companies.flow("to-desk", from: "us", to: "desk", place: "IN"),
      Companies.flow("from-mailer", from: "mailer", to: "desk", .subProcessor, place: "IN"),
      Companies.flow("joined", from: "desk", to: "typist", .subProcessor, place: "IN"),
      Companies.flow("other", from: "desk", to: "typist", .subProcessor, place: "IN"),
    ]
    for (flow, upstream) in [(2, "to-mailer"), (3, "to-desk"), (4, "from-mailer")] {
      register.flows[flow].onwardOf = [ID(upstream)]
    }
    return register
  }

  private func paper(
    _ id: ID<Agreement>, _ principal: ID<Party>, _ processor: ID<Party>, module: Int? = nil
  ) -> Agreement {
    var agreement = Companies.agreement(id, principal, processor)
    agreement.period.from = Day(2022, 1, 1)
    agreement.signatures = agreement.parties.map { Signature(party: $0.party, day: Day(2022, 1, 1)) }
    for place in [Dimension.storage, .access] { agreement.scope[place].named = ["EEA", "IN"] }
    agreement.tools = module.map(tools) ?? []
    return agreement
  }

  private func tools(module: Int) -> [TransferTool] {
    [
      TransferTool(
        .standardClauses(set: "2021/914", module: module, annexes: ["I", "II", "III"]),
        assessment: TransferAssessment(day: Day(2025, 9, 1), outcome: .sufficient))
    ]
  }
}
