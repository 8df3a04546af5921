import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on small stories` {
  @Test func `finds nothing where everything is in order`() throws {
    #expect(try Said(Companies.hosted).open() == [])
    #expect(try Said(Companies.mailed).open() == [])
    let said = try Said(Companies.mailed)
    #expect(said["R01 f2"] == "complies agreement-found")
    #expect(said["R10 f2"] == "complies agreement-found")
    #expect(said["R10 f1"] == "not-applicable single-hop")
  }

  @Test func `finds a violation where no agreement with a party of ours stands, and lets the rest wait`() throws {
    let said = try Said(Companies.hosted.without("a1" as ID<Agreement>))
    #expect(said["R01 f1"] == "violates no-agreement")
    #expect(said.verdict("R01 f1")?.details == [.pair("us", "host")])
    #expect(said.verdict("R01 f1")?.cause == .pair("us", "host"))
    #expect(said["R05 f1"] == "waits for R01")
    #expect(said.verdict("R05 f1")?.cause == .pair("us", "host"))
    #expect(said["R18 f1"] == "complies no-transfer")
  }

  @Test func `finds it unknown where the agreement would be between two others`() throws {
    let said = try Said(Companies.mailed.without("a2" as ID<Agreement>))
    #expect(said["R10 f2"] == "unknown no-agreement-seen")
    #expect(said["R05 f2"] == "waits for R10")
    #expect(said["R01 f2"] == "complies agreement-found")
    #expect(said.open("f1") == [])
  }

  @Test func `names the agreement that ended and the one that begins, with their days`() throws {
    var register = Companies.hosted
    register.change("a1" as ID<Agreement>) { $0.period.until = Day(2026, 1, 31) }
    var next = Companies.agreement("a0", "us", "host")
    next.period.from = Day(2026, 4, 1)
    register.agreements.append(next)
    let said = try Said(register)
    #expect(said["R01 f1"] == "complies agreement-found")
    #expect(said["R02 f1"] == "violates agreement-not-in-force")
    #expect(said.verdict("R02 f1")?.details == [.ended("a1", Day(2026, 1, 31)), .starts("a0", Day(2026, 4, 1))])
    #expect(said.verdict("R02 f1")?.cause == .agreement("a1"))
    #expect(said["R03 f1"] == "waits for R02")
    #expect(try Said(register, on: Day(2026, 1, 31)).open() == [])
    #expect(try Said(register, on: Day(2026, 4, 1)).open() == [])
  }

  @Test func `lets data be kept for the days agreed for deletion`() throws {
    var register = Companies.hosted
    register.change("f1" as ID<Flow>) { $0.operations = .some(["store"]) }
    register.change("a1" as ID<Agreement>) {
      $0.termination = Termination(takesEffect: Day(2026, 2, 1))
      $0.endOfTerm = EndOfTerm(within: CalendarDuration(days: 30))
    }
    #expect(try Said(register, on: Day(2026, 3, 2))["R02 f1"] == "complies within-deletion-days")
    #expect(try Said(register, on: Day(2026, 3, 3))["R02 f1"] == "violates agreement-not-in-force")
    register.change("f1" as ID<Flow>) { $0.operations = .some(["store", "use"]) }
    #expect(try Said(register, on: Day(2026, 3, 2))["R02 f1"] == "violates agreement-not-in-force")
    register.change("f1" as ID<Flow>) { $0.operations = .some(["erase"]) }
    register.change("a1" as ID<Agreement>) { $0.endOfTerm = nil }
    #expect(try Said(register, on: Day(2027, 1, 31))["R02 f1"] == "unknown deletion-days-undeclared")
    #expect(try Said(register, on: Day(2027, 2, 1))["R02 f1"] == "violates agreement-not-in-force")
  }

  @Test func `lets everything wait for an operator whom nobody named`() throws {
    var register = Companies.hosted
    register.systems = [System(id: "crm")]
    register.change("f1" as ID<Flow>) { $0.to = .system("crm") }
    let said = try Said(register)
    #expect(said["R15 f1"] == "unknown operator-unknown")
    #expect(said.verdict("R15 f1")?.details == [.system("crm")])
    let others = CheckName.allCases.filter { $0 != .chainIsKnown && $0.subject == .flow }
    #expect(others.allSatisfy { said["\($0.rule) f1"] == "waits for R15" })
    #expect(others.allSatisfy { said.verdict("\($0.rule) f1")?.cause == .system("crm") })
  }

  @Test func `lets a flow carry only what arrived`() throws {
    var register = Companies.mailed
    register.change("f2" as ID<Flow>) { $0.categories = .some(["telephone-number"]) }
    for id in ["a1", "a2"] as [ID<Agreement>] {
      register.change(id) { $0.scope[.categories].named = ["email-address", "telephone-number"] }
    }
    let said = try Said(register)
    #expect(said["R05 f2"] == "unknown not-arrived")
    #expect(said.verdict("R05 f2")?.details == [.term(.categories, "telephone-number", .outside, under: .flow("f1"))])
    #expect(said.verdict("R05 f2")?.cause == .flow("f2"))
    #expect(said.open("f2") == ["R05 f2"])
  }

  @Test func `asks each agreement of the path`() throws {
    var register = Companies.mailed
    register.change("a1" as ID<Agreement>) { $0.scope[.purposes].excluded = ["newsletter"] }
    let said = try Said(register)
    #expect(said["R07 f2"] == "violates excluded")
    #expect(said.verdict("R07 f2")?.cause == .agreement("a1"))
  }

  @Test func `takes the word of a party to the chain, and knows nothing more`() throws {
    var register = Companies.mailed
    register.change("a2" as ID<Agreement>) {
      $0.evidence = [.attested(by: "host", who: .named("C. Person"), day: Day(2026, 1, 1), how: "letter")]
    }
    let said = try Said(register)
    #expect(said["R10 f2"] == "complies attested")
    #expect(said["R02 f2"] == "complies in-force")
    #expect(said["R05 f2"] == "unknown scope-unstated")
    #expect(said.verdict("R05 f2")?.cause == .agreement("a2"))
    #expect(try Said(register, on: Day(2025, 12, 31))["R10 f2"] == "unknown no-agreement-seen")
    register.change("a2" as ID<Agreement>) { $0.period.until = Day(2026, 2, 10) }
    let after = try Said(register)
    #expect(after["R10 f2"] == "unknown no-agreement-seen")
    #expect(after.verdict("R10 f2")?.details == [.pair("host", "mailer"), .ended("a2", Day(2026, 2, 10))])
    register.change("a2" as ID<Agreement>) { $0.termination = Termination(takesEffect: Day(2026, 2, 1)) }
    #expect(try Said(register).verdict("R10 f2")?.details.last == .ended("a2", Day(2026, 1, 31)))
  }

  @Test func `names every agreement whose first day is not recorded`() throws {
    var register = Companies.mailed
    for id in ["a1", "a2"] as [ID<Agreement>] { register.change(id) { $0.period.from = nil } }
    let said = try Said(register)
    #expect(said["R02 f2"] == "unknown start-undeclared")
    #expect(
      said.verdict("R02 f2")?.details
        == ["a1", "a2"].map { .gap(.startUndeclared, .agreement($0)) })
    #expect(said.verdict("R02 f2")?.terms == ["a1", "a1/start-undeclared", "a2/start-undeclared"])
  }
}
