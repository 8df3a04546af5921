import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `The standing of a flow in a small story` {
  private let day = Day(2026, 3, 1)

  private func standings(_ register: Register, on day: Day? = nil) throws -> FlowStandings {
    try FlowStandings(of: register.snapshot(), under: .current(), on: day ?? self.day)
  }

  private func standing(_ register: Register, _ flow: ID<Flow>, on day: Day? = nil) throws -> FlowStanding {
    let number = try #require(try register.snapshot().number(of: flow))
    return try standings(register, on: day).standing(of: number)
  }

  /// How many hops the flows are from the controller, in the order of their ids; asked in both ways.
  private func hops(_ register: Register) throws -> [Int?] {
    let (snapshot, standings) = (try register.snapshot(), try standings(register))
    return try register.flows.map(\.id).sorted().map { id in
      let number = try #require(snapshot.number(of: id))
      let hop = standings.hop(of: number)
      #expect(standings.standing(of: number).hop == hop, "\(id)")
      return hop
    }
  }

  private func adding(_ register: Register, _ flows: Flow...) -> Register {
    var register = register
    for id in ["printer", "partner", "bank"] as [ID<Party>] { register.parties.append(Companies.known(id, seat: "NO")) }
    register.flows += flows
    return register
  }

  private func flow(
    _ id: ID<Flow>, _ from: ID<Party>, _ to: ID<Party>, _ role: RecipientRole, of upstream: ID<Flow>...
  ) -> Flow {
    var flow = Companies.flow(id, from: from, to: to, role)
    flow.onwardOf = upstream
    return flow
  }

  // Hops

  @Test func `counts the hops of a chain from the controller`() throws {
    var register = adding(Companies.mailed, flow("f3", "mailer", "printer", .subProcessor, of: "f2"))
    #expect(try hops(register) == [1, 2, 3])
    register.flows.append(flow("f4", "us", "mailer", .processor))
    register.change("f3" as ID<Flow>) { $0.onwardOf = ["f2", "f4"] }
    #expect(try hops(register) == [1, 2, 2, 1])
  }

  @Test func `counts no hops of what is broken, internal or returned`() throws {
    let register = adding(
      Companies.mailed, flow("f3", "us", "us", .processor), flow("f4", "mailer", "us", .controller, of: "f2"),
      flow("f5", "mailer", "printer", .subProcessor))
    #expect(try hops(register) == [1, 2, nil, nil, nil])
  }

  @Test func `counts on through those who decide for themselves`() throws {
    let register = adding(
      Companies.mailed, flow("f3", "mailer", "partner", .controller, of: "f2"),
      flow("f4", "partner", "bank", .controller, of: "f3"), flow("f5", "us", "bank", .controller))
    #expect(try hops(register) == [1, 2, 3, 4, 1])
    // A shorter way counts, whichever is named first.
    for upstream in [["f3", "f6"], ["f6", "f3"]] as [[ID<Flow>]] {
      var shorter = register
      shorter.flows.append(flow("f6", "us", "partner", .jointController))
      shorter.change("f4" as ID<Flow>) { $0.onwardOf = upstream }
      #expect(try hops(shorter) == [1, 2, 3, 2, 1, 1])
    }
  }

  @Test func `knows no hop behind somebody whom no data reach from the controller`() throws {
    let register = adding(
      Companies.hosted, flow("f2", "partner", "bank", .controller),
      flow("f3", "bank", "printer", .controller, of: "f2"),
      flow("f4", "bank", "printer", .controller, of: "f1"))
    #expect(try hops(register) == [1, nil, nil, nil])
  }

  @Test func `has neither hop nor verdict outside its days`() throws {
    var register = Companies.hosted
    register.change("f1" as ID<Flow>) { $0.period = Period(from: Day(2026, 2, 1), until: Day(2026, 3, 1)) }
    let number = try #require(try register.snapshot().number(of: "f1" as ID<Flow>))
    for (day, hop) in [(Day(2026, 1, 31), nil), (Day(2026, 2, 1), 1), (Day(2026, 3, 1), 1), (Day(2026, 3, 2), nil)] {
      #expect(try standings(register, on: day).hop(of: number) == hop)
      #expect(try (standing(register, "f1", on: day).verdict != nil) == (hop != nil))
    }
  }

  // What it stands on

  @Test func `stands on the agreements of all its chains, each once`() throws {
    var register = Companies.mailed
    register.flows.append(flow("f3", "us", "host", .processor))
    register.change("f2" as ID<Flow>) { $0.onwardOf = ["f1", "f3"] }
    let both = try standing(register, "f2")
    #expect(both.footings == [.agreement("a2")] && both.principals == ["host"] && both.verdict == .complies)
    register.change("f3" as ID<Flow>) { $0.role = .subProcessor }
    #expect(try standing(register, "f2").footings == [.agreement("a2"), .waits(.chainIsUnbroken)])
    #expect(try standing(Companies.mailed.without("a2" as ID<Agreement>), "f2").footings == [.waits(.chainIsUnbroken)])
    #expect(try standing(Companies.mailed.without("a1" as ID<Agreement>), "f1").footings == [.waits(.agreementExists)])
  }

  @Test func `waits for the operator of a system, at either end`() throws {
    for (isSource, role) in [(true, RecipientRole.processor), (false, .processor), (true, .controller)] {
      var register = Companies.hosted
      register.systems = [System(id: "crm")]
      register.change("f1" as ID<Flow>) {
        if isSource { $0.from = .system("crm") } else { $0.to = .system("crm") }
        $0.role = role
      }
      let found = try standing(register, "f1")
      #expect(found.course == .endsUnknown && found.verdict == .unknown)
      #expect(found.footings == (role == .processor ? [.waits(.chainIsKnown)] : []))
      #expect(found.principals == (isSource ? [] : ["us"]))
    }
  }

  @Test func `has no principals where the recipient decides, where data go back, or within one party`() throws {
    let register = adding(
      Companies.mailed, flow("f3", "mailer", "partner", .controller, of: "f2"), flow("f4", "us", "us", .processor),
      flow("f5", "mailer", "host", .subProcessor, of: "f2"))
    for id in ["f3", "f4", "f5"] as [ID<Flow>] {
      let found = try standing(register, id)
      #expect(found.principals.isEmpty && found.footings.isEmpty && found.places.isEmpty, "\(id)")
    }
    #expect(try standing(register, "f2").principals == ["host"])
  }

  @Test func `says what a transfer rests on, place by place`() throws {
    let found = try standing(Companies.google, "f2")
    #expect(found.transfer == .adequate && found.places.map(\.place) == ["US"])
    #expect(try standing(Companies.google, "f1").transfer == .noTransfer)
    #expect(try standing(Companies.google, "f1").places.isEmpty)
  }

  // What a record asks beside that

  @Test func `goes back where the recipient stands above`() throws {
    let register = adding(
      Companies.mailed, flow("f3", "mailer", "us", .controller, of: "f2"), flow("f4", "us", "us", .processor))
    let (snapshot, standings) = (try register.snapshot(), try standings(register))
    let back = register.flows.filter { flow in snapshot.number(of: flow.id).map { standings.goesBack($0) } == true }
    #expect(back.map(\.id) == ["f3"])
    let principals = register.flows.map { flow in
      snapshot.number(of: flow.id).map { standings.principals(of: $0).map { snapshot.parties[$0.index].id } } ?? []
    }
    #expect(principals == [["us"], ["host"], [], ["us"]])
  }

  @Test func `tells where a recipient is, but for an organisation that nobody named`() throws {
    func seat(_ change: (inout Party) -> Void) throws -> String? {
      var register = Companies.hosted
      register.change("host" as ID<Party>) { change(&$0) }
      let number = try #require(try register.snapshot().number(of: "f1" as ID<Flow>))
      return try standings(register).seat(of: number).map { "\($0.place ?? "no place"), \($0.presence)" }
    }
    #expect(try seat { _ in } == "NO, inside")
    #expect(try seat { $0.seat = nil } == nil)
    #expect(try seat { $0.seat = "US" } == "US, outside")
    #expect(try seat { $0.kind = .internationalOrganisation } == "no place, outside")
  }

  @Test func `knows an agreement to be over after the days agreed for deletion`() throws {
    func ended(on day: Day, _ change: (inout Agreement) -> Void) throws -> Bool {
      var register = Companies.hosted
      register.change("a1" as ID<Agreement>) {
        $0.period.until = Day(2025, 1, 31)
        change(&$0)
      }
      let number = try #require(try register.snapshot().number(of: "a1" as ID<Agreement>))
      let standings = try standings(register, on: day)
      #expect(standings.end(of: number) == Day(2025, 1, 31))
      return standings.hasEnded(number)
    }
    #expect(try !ended(on: Day(2025, 1, 31)) { _ in })
    #expect(try !ended(on: Day(2026, 1, 31)) { _ in })
    #expect(try ended(on: Day(2026, 2, 1)) { _ in })
    let thirty = EndOfTerm(within: CalendarDuration(days: 30))
    #expect(try !ended(on: Day(2025, 3, 2)) { $0.endOfTerm = thirty })
    #expect(try ended(on: Day(2025, 3, 3)) { $0.endOfTerm = thirty })
    let word = Evidence.attested(by: "host", who: .named("C. Person"), day: Day(2024, 1, 1), how: "letter")
    #expect(try ended(on: Day(2026, 2, 1)) { $0.evidence = [word] })
    // What is attested for the day has not ended, even where notice was given.
    let notice = Termination(takesEffect: Day(2025, 2, 1))
    #expect(try ended(on: Day(2026, 2, 1)) { ($0.period.until, $0.termination) = (nil, notice) })
    #expect(
      try !ended(on: Day(2026, 2, 1)) { ($0.period.until, $0.termination, $0.evidence) = (nil, notice, [word]) })
  }
}
