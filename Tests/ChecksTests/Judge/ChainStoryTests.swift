import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on chains` {
  private let day = Day(2026, 3, 1)

  /// We engage p1, who engages p2, and so on: a flow a hop, `h01` first.
  private func line(_ hops: Int) -> Register {
    var register = Companies.hosted
    (register.flows, register.agreements) = ([], [])
    for hop in 1...hops {
      let (from, to) = (ID<Party>(hop == 1 ? "us" : "p\(hop - 1)"), ID<Party>("p\(hop)"))
      register.parties.append(Companies.known(to, seat: "NO"))
      var flow = Companies.flow(name(hop), from: from, to: to, hop == 1 ? .processor : .subProcessor)
      flow.onwardOf = hop == 1 ? [] : [name(hop - 1)]
      register.flows.append(flow)
    }
    return register
  }

  private func name(_ hop: Int) -> ID<Flow> { ID("h" + (hop < 10 ? "0" : "") + "\(hop)") }

  @Test func `follows thirty-two hops, and no more`() throws {
    let said = try both(line(33))
    #expect(said["R10 h32"] == "unknown no-agreement-seen")
    #expect(said["R10 h33"] == "unknown chain-too-long")
  }

  @Test func `calls a chain too long even where its top is not clear`() throws {
    var stray = line(33)
    stray.change("h01" as ID<Flow>) { $0.role = .subProcessor }
    #expect(try both(stray)["R10 h32"] == "unknown chain-unclear")
    #expect(try both(stray)["R10 h33"] == "unknown chain-too-long")
    var onward = line(33)
    onward.flows.append(Companies.flow("h00", from: "p9", to: "p8"))
    onward.change("h01" as ID<Flow>) { $0.onwardOf = ["h00"] }
    #expect(try both(onward)["R10 h32"] == "unknown chain-unclear")
    #expect(try both(onward)["R10 h33"] == "unknown chain-too-long")
  }

  @Test func `counts only the hops below the break`() throws {
    var register = line(34)
    register.change("h01" as ID<Flow>) { $0.period.until = Day(2026, 2, 1) }
    let said = try both(register)
    #expect(said["R10 h33"] == "unknown chain-unclear")
    #expect(said["R10 h34"] == "unknown chain-too-long")
  }

  @Test(arguments: [1024, 1025])
  func `follows a thousand and twenty-four chains to one flow, and no more`(count: Int) throws {
    var register = Companies.mailed
    let upper = (1...count).map { ID<Flow>("m\($0)") }
    register.flows += upper.map { Companies.flow($0, from: "us", to: "host") }
    register.change("f2" as ID<Flow>) { $0.onwardOf = upper }
    let said = try Said(register, on: day)
    #expect(said["R10 f2"] == (count == 1024 ? "complies agreement-found" : "unknown chain-too-long"))
    #expect(said["R01 f2"] == (count == 1024 ? "complies agreement-found" : "waits for R10"))
  }

  @Test func `asks nothing of the other chains where one is too long`() throws {
    var register = line(33)
    register.flows.append(Companies.flow("x1", from: "us", to: "p32"))
    register.change("h33" as ID<Flow>) { $0.onwardOf.append("x1") }
    #expect(try both(register)["R01 h33"] == "waits for R10")
  }

  @Test func `asks the other chain too where the top of one is not clear`() throws {
    var register = Companies.mailed.without("a1" as ID<Agreement>)
    register.flows.append(Companies.flow("x1", from: "us", to: "host", .subProcessor))
    register.change("f2" as ID<Flow>) { $0.onwardOf.append("x1") }
    let said = try both(register)
    #expect(said["R10 f2"] == "unknown chain-unclear")
    #expect(said["R01 f2"] == "violates no-agreement")
    #expect(said.verdict("R01 f2")?.chain == ["f1", "f2"])
  }

  // What goes back

  @Test func `knows what goes back to a party above, though it passes on two flows`() throws {
    var register = Companies.mailed
    var second = Companies.flow("f3", from: "host", to: "mailer", .subProcessor)
    second.onwardOf = ["f1"]
    var back = Companies.flow("f4", from: "mailer", to: "host", .subProcessor)
    back.onwardOf = ["f2", "f3"]
    register.flows += [second, back]
    #expect(try both(register)["R10 f4"] == "not-applicable return-flow")
    register.parties.append(Companies.known("printer", seat: "NO"))
    register.change("f4" as ID<Flow>) { $0.to = .party("printer") }
    #expect(try both(register)["R10 f4"] == "unknown no-agreement-seen")
  }

  @Test func `takes the other controller for a party above, unless a controller sends`() throws {
    var register = Companies.mailed
    register.parties.append(Companies.known("them", seat: "NO"))
    register.activities[0].role = .jointController
    register.activities[0].controllers.append(ControllerShare("them"))
    register.flows.append(Companies.flow("f3", from: "us", to: "host"))
    var back = Companies.flow("f4", from: "host", to: "them", .jointController)
    back.onwardOf = ["f1", "f3"]
    register.flows.append(back)
    #expect(try both(register)["R30 f4"] == "not-applicable return-flow")
    // Ours to them: data that both of us have from the host.
    register.change("f4" as ID<Flow>) { $0.from = .party("us") }
    #expect(try both(register)["R30 f4"] != "not-applicable return-flow")
  }

  // Principals and agreements

  /// We are a processor of them as well, and both of us decide.
  private var joint: Register {
    var register = Companies.hosted
    register.parties.append(Companies.known("them", seat: "NO"))
    register.activities[0].role = .jointController
    register.activities[0].controllers.append(ControllerShare("them"))
    register.flows.append(Companies.flow("f0", from: "them", to: "us"))
    return register
  }

  @Test func `takes the agreement of whichever joint controller has one`() throws {
    #expect(try both(joint)["R01 f1"] == "complies agreement-found")
    var theirs = joint
    theirs.change("a1" as ID<Agreement>) { $0.parties[0].party = "them" }
    #expect(try both(theirs)["R01 f1"] == "complies agreement-found")
  }

  @Test func `takes the one that lacks the first terms, where two lack as many`() throws {
    var register = Companies.hosted
    register.change("f1" as ID<Flow>) { $0.subjects = .some(["customer", "prospect", "user", "visitor"]) }
    register.change("a1" as ID<Agreement>) { $0.scope[.subjects].named = ["prospect", "user"] }
    var other = Companies.agreement("a0", "us", "host")
    other.scope[.subjects].named = ["customer", "visitor"]
    register.agreements.append(other)
    #expect(try both(register).verdict("R06 f1")?.cause == .agreement("a1"))
  }

  // Somebody's word

  private func attested(_ change: (inout Agreement) -> Void) -> Register {
    var register = Companies.mailed
    register.change("a2" as ID<Agreement>) {
      $0.evidence = [.attested(by: "host", who: .named("C. Person"), day: Day(2026, 1, 1), how: "letter")]
      change(&$0)
    }
    return register
  }

  @Test func `takes nobody's word for an agreement on the day when it is over`() throws {
    let register = attested { $0.termination = Termination(takesEffect: Day(2026, 3, 1)) }
    #expect(try both(register)["R10 f2"] == "unknown no-agreement-seen")
    #expect(try Said(register, on: Day(2026, 2, 28))["R10 f2"] == "complies attested")
  }

  @Test func `takes one word that counts, whatever others say`() throws {
    let two = attested {
      $0.evidence.append(.attested(by: "us", who: .named("C. Person"), day: nil, how: "letter"))
    }
    #expect(try both(two)["R10 f2"] == "complies attested")
    let undated = attested {
      $0.evidence = [.attested(by: "host", who: .named("C. Person"), day: nil, how: "letter")]
    }
    #expect(try both(undated)["R10 f2"] == "unknown no-agreement-seen")
  }

  @Test func `waits for the first party on the way that nobody named`() throws {
    var register = line(5)
    for id in ["p2", "p3"] as [ID<Party>] { register.change(id) { $0.name = nil } }
    let said = try both(register)
    #expect(said["R17 h05"] == "waits for R15")
    #expect(said.verdict("R17 h05")?.cause == .party("p2"))
  }
}
