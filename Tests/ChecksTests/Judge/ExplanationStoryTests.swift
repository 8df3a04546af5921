import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `The explanation of a flow in a small story` {
  private let day = Day(2026, 3, 1)

  private func explained(_ register: Register, _ flow: ID<Flow>, on day: Day? = nil) throws -> Explanation {
    try #require(try explanation(of: flow, in: register.snapshot(), under: .current(), on: day ?? self.day))
  }

  // Chains

  @Test func `shows how far up a broken chain goes, and judges no hop of it`() throws {
    var register = Companies.mailed
    register.change("f1" as ID<Flow>) { $0.role = .subProcessor }
    let chains = try explained(register, "f2").chains
    #expect(chains.map(\.broken) == [.chainUnclear])
    #expect(chains[0].hops.map(\.flow) == ["f1", "f2"])
    #expect(chains[0].upstream == "f1")
    #expect(chains[0].hops.map(\.footing) == [.notJudged, .notJudged])
    let entry = chains[0].hops[0].candidates.first?.vector.first { $0.check == .subProcessorIsAuthorised }
    #expect(entry?.code == .covered, "nobody below is asked about")
    let stray = try explained(register, "f1").chains
    #expect(stray.map(\.upstream) == [nil] && stray.map(\.broken) == [.chainUnclear])
  }

  @Test func `shows whom each agreement of the chain must authorise`() throws {
    let hops = try explained(Companies.printed, "f3").chains[0].hops
    let asked = hops.map { $0.authorisations.map { "\($0.party) \($0.agreement) \($0.isThroughout)" } }
    #expect(asked == [["mailer a1 false", "printer a1 true"], ["printer a2 false"], []])
    let checks: [CheckName] = [.subProcessorIsAuthorised, .objectionsAreOver, .noticeWasLongEnough]
    #expect(hops[0].authorisations.map { $0.answers.map(\.check) } == [checks, checks.dropLast()])
    #expect(hops[0].authorisations[1].answers[0].code == .authorisationNotRecorded)
    #expect(hops[0].authorisations[1].entry == nil && hops[0].authorisations[0].entry?.party == "mailer")
    #expect(hops[0].authorisations[0].authorisation == .general)
    #expect(hops[0].authorisations[0].notice == CalendarDuration(days: 30))
    let entry = hops[0].candidates[0].vector.first { $0.check == .subProcessorIsAuthorised }
    #expect(entry?.code == .authorisationNotRecorded && entry?.answer == .unknown)
  }

  @Test func `says nothing of what is agreed of sub-processors where there is only somebody's word`() throws {
    var register = Companies.printed
    register.change("a2" as ID<Agreement>) {
      $0.evidence = [.attested(by: "host", who: .named("C. Person"), day: Day(2026, 1, 1), how: "letter")]
    }
    let hop = try explained(register, "f3").chains[0].hops[1]
    #expect(hop.footing == .attested("a2"))
    #expect(hop.candidates.map(\.isAttested) == [true] && hop.candidates.map(\.isCandidate) == [false])
    #expect(hop.candidates[0].vector.isEmpty && hop.candidates[0].lostBy == nil)
    let asked = hop.authorisations[0]
    #expect(asked.authorisation == nil && asked.notice == nil && asked.objection == nil && asked.entry == nil)
    #expect(hop.scope.allSatisfy { !$0.isStated })
  }

  // Which agreement

  private func candidates(_ change: (inout Agreement) -> Void) throws -> [ExplainedCandidate] {
    var register = Companies.hosted
    var other = Companies.agreement("a2", "us", "host")
    change(&other)
    register.agreements.append(other)
    return try explained(register, "f1").chains[0].hops[0].candidates
  }

  @Test func `says by what each other agreement lost`() throws {
    func lost(_ change: (inout Agreement) -> Void) throws -> NearnessReason? {
      let found = try candidates(change)
      #expect(found.map(\.agreement) == ["a1", "a2"] && found[0].lostBy == nil)
      return found[1].lostBy
    }
    #expect(try lost { $0.scope[.categories].named = [] } == .worstAnswer)
    #expect(try lost { $0.period.from = Day(2019, 1, 1) } == .earlierStart)
    #expect(try lost { _ in } == .orderOfIDs)
    #expect(try lost { $0.period.until = Day(2026, 2, 1) } == nil)
  }

  @Test func `lists the others by id, whatever they are`() throws {
    var register = Companies.hosted
    for id in ["a4", "a2", "a3"] as [ID<Agreement>] {
      register.agreements.append(Companies.agreement(id, "us", "host"))
    }
    register.change("a2" as ID<Agreement>) { $0.period.until = Day(2026, 2, 1) }
    let found = try explained(register, "f1").chains[0].hops[0].candidates
    #expect(found.map(\.agreement) == ["a1", "a2", "a3", "a4"])
  }

  @Test func `says of each agreement whether it is in force`() throws {
    func force(_ change: (inout Agreement) -> Void) throws -> ExplainedCandidate.InForce? {
      try candidates(change).first { $0.agreement == "a2" }?.force
    }
    #expect(try force { _ in } == .inForce)
    #expect(try force { $0.period.from = nil } == .startUndeclared)
    #expect(try force { $0.period.from = Day(2026, 3, 2) } == .notBegun)
    #expect(try force { $0.period.until = Day(2026, 2, 28) } == .ended(Day(2026, 2, 28)))
    #expect(try force { $0.period = Period(from: Day(2026, 3, 1), until: Day(2026, 3, 1)) } == .inForce)
  }

  @Test func `says how much each answer about an agreement weighs`() throws {
    var register = Companies.hosted
    var amendment = Agreement(id: "a1-1")
    (amendment.amends, amendment.period.from, amendment.concluded) = ("a1", Day(2025, 1, 1), false)
    register.agreements.append(amendment)
    register.change("a1" as ID<Agreement>) {
      ($0.period.from, $0.scope[.categories].named, $0.scope[.subjects].named) = (nil, ["telephone-number"], nil)
    }
    let vector = try explained(register, "f1").chains[0].hops[0].candidates[0].vector
    func entry(_ check: CheckName) -> String {
      vector.filter { $0.check == check }.map { "\($0.answer.name) \($0.severity.name) \($0.code.rawValue)" }
        .joined()
    }
    #expect(entry(.agreementIsInForce) == "unknown error start-undeclared")
    #expect(entry(.categoriesAreCovered) == "violates error not-covered")
    #expect(entry(.agreementIsConcluded) == "violates warning amendment-not-concluded")
    #expect(entry(.purposesAreCovered) == "complies error covered")
    #expect(vector.map(\.check).count == 12)
  }

  // Courses

  @Test func `says what sort of flow it is`() throws {
    var register = Companies.mailed
    var back = Companies.flow("f3", from: "mailer", to: "us", .controller)
    back.onwardOf = ["f2"]
    register.flows += [
      back, Companies.flow("f4", from: "us", to: "us"), Companies.flow("f5", from: "us", to: "mailer", .controller),
    ]
    var stranger = Companies.flow("f6", from: "us", to: "host")
    register.systems = [System(id: "crm")]
    stranger.to = .system("crm")
    register.flows.append(stranger)
    func course(_ flow: ID<Flow>, _ register: Register) throws -> Explanation.Course {
      try explained(register, flow).course
    }
    #expect(try course("f1", register) == .toProcessor)
    #expect(try course("f2", register) == .toProcessor)
    #expect(try course("f3", register) == .back)
    #expect(try course("f4", register) == .withinOneParty)
    #expect(try course("f5", register) == .toController)
    #expect(try course("f6", register) == .endsUnknown)
    register.change("f5" as ID<Flow>) { $0.role = .jointController }
    #expect(try course("f5", register) == .toController)
    register.change("us" as ID<Party>) { ($0.seat, $0.underArticle3) = ("US", false) }
    #expect(try course("f1", register) == .outsideTheLaw)
    let asked = try ["f2", "f3", "f5"].map { try explained(Companies.mailed.adding(register), ID($0)).transfer != nil }
    #expect(asked == [true, true, true])
  }

  @Test func `counts the first and the last day of a flow`() throws {
    var register = Companies.hosted
    register.change("f1" as ID<Flow>) { $0.period = Period(from: Day(2026, 2, 1), until: Day(2026, 2, 2)) }
    #expect(try explained(register, "f1", on: Day(2026, 1, 31)).course == .planned(Day(2026, 2, 1)))
    #expect(try explained(register, "f1", on: Day(2026, 2, 1)).course == .toProcessor)
    #expect(try explained(register, "f1", on: Day(2026, 2, 2)).course == .toProcessor)
    #expect(try explained(register, "f1", on: Day(2026, 2, 3)).course == .ended(Day(2026, 2, 2)))
  }

  @Test func `says of each controller whether the GDPR is law for it`() throws {
    func standing(_ seat: String?, _ covered: Bool? = nil, on day: Day) throws -> [ExplainedController.Standing] {
      var register = Companies.hosted
      register.change("us" as ID<Party>) { ($0.seat, $0.underArticle3) = (seat, covered) }
      return try explained(register, "f1", on: day).controllers.map(\.standing)
    }
    #expect(try standing("NO", on: day) == [.inForce])
    #expect(try standing("NO", on: Day(2018, 7, 19)) == [.notInForce])
    #expect(try standing("SE", on: Day(2018, 5, 25)) == [.inForce])
    #expect(try standing("SE", on: Day(2018, 5, 24)) == [.notInForce])
    #expect(try standing("US", false, on: day) == [.outside])
    #expect(try standing("US", true, on: day) == [.inForce])
    #expect(try standing("US", on: day) == [.undeclared])
    #expect(try standing(nil, on: day) == [.undeclared])
  }

  // Transfers

  @Test func `lists the importer's seat first, then its other places in order`() throws {
    var register = Companies.hosted
    register.change("host" as ID<Party>) { $0.seat = "US" }
    register.change("f1" as ID<Flow>) { $0.storage = .some(["ZA", "IN", "BR"].map { PlaceUse($0, by: .recipient) }) }
    let transfer = try #require(try explained(register, "f1").transfer)
    #expect(transfer.places.map(\.place) == ["US", "BR", "IN", "ZA"])
    #expect(transfer.presence == .outside && transfer.place == "US" && !transfer.isOnward)
  }

  @Test func `tells a place that nobody named from one that has a code`() throws {
    for (code, isNamed) in [("EPO", true), (nil, false)] as [(String?, Bool)] {
      var register = Companies.hosted
      register.change("host" as ID<Party>) { ($0.kind, $0.organisation) = (.internationalOrganisation, code) }
      #expect(try explained(register, "f1").transfer?.places.map(\.isNamed) == [isNamed])
    }
  }

  @Test func `names the rows of law that clauses rest on, and of them the module's own`() throws {
    var register = Companies.hosted
    register.change("host" as ID<Party>) { $0.seat = "US" }
    register.change("a1" as ID<Agreement>) {
      $0.tools = [TransferTool(.standardClauses(set: "2021/914", module: 2, annexes: ["I", "II", "III"]))]
    }
    let transfer = try #require(try explained(register, "f1").transfer)
    let basis = transfer.places[0].bases.first { $0.tried.kind == .standardClauses(set: "2021/914", "a1") }
    #expect(basis?.rows.map(\.row) == ["2021/914", "2021/914-2"])
  }
}

extension Register {
  /// The register with the flows of another.
  fileprivate func adding(_ other: Register) -> Register {
    var copy = self
    (copy.flows, copy.systems) = (other.flows, other.systems)
    return copy
  }
}
