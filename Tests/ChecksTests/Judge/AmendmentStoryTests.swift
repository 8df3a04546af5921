import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on amendments` {
  private func amended(_ state: (inout Agreement) -> Void) -> Register {
    var register = Companies.hosted
    register.change("f1" as ID<Flow>) { $0.categories = .some(["email-work", "telephone-number"]) }
    register.change("a1" as ID<Agreement>) { $0.scope[.categories].named = ["email-address"] }
    var amendment = Companies.agreement("a1-1", "us", "host")
    amendment.amends = "a1"
    amendment.scope = Scope()
    amendment.period.from = Day(2026, 2, 1)
    state(&amendment)
    register.agreements.append(amendment)
    return register
  }

  @Test func `lets one add a term from its first day`() throws {
    let register = amended { $0.scope[.categories].added = ["telephone-number"] }
    #expect(try Said(register, on: Day(2026, 1, 31))["R05 f1"] == "violates not-covered")
    #expect(try Said(register, on: Day(2026, 2, 1)).open() == [])
  }

  @Test func `applies none whose form is not shown, and says so`() throws {
    let register = amended {
      $0.scope[.categories].added = ["telephone-number"]
      $0.signatures = []
    }
    let said = try Said(register)
    #expect(said["R03 f1"] == "unknown amendment-not-shown")
    #expect(said.verdict("R03 f1")?.details == [.unsigned("host", "a1-1"), .unsigned("us", "a1-1")])
    #expect(said["R05 f1"] == "violates not-covered")
  }

  @Test func `leaves out one that was not concluded, as a warning`() throws {
    let register = amended { $0.concluded = false }
    #expect(try Said(register)["R03 f1"] == "violates amendment-not-concluded")
    #expect(try Said(register).verdict("R03 f1")?.severity == .warning)
  }

  @Test func `takes out what one removes`() throws {
    let register = amended {
      $0.scope[.categories].added = ["telephone-number"]
      $0.scope[.purposes].removed = ["newsletter"]
    }
    #expect(try Said(register)["R07 f1"] == "violates excluded")
  }

  @Test func `knows nothing of a dimension that two of one day state differently`() throws {
    var register = amended { $0.scope[.categories].named = ["contact"] }
    var other = Companies.agreement("a1-2", "us", "host")
    (other.amends, other.scope, other.period.from) = ("a1", Scope(), Day(2026, 2, 1))
    other.scope[.categories].named = ["email-address", "telephone-number"]
    register.agreements.append(other)
    let said = try Said(register)
    #expect(said["R05 f1"] == "unknown scope-unstated")
    #expect(
      said.verdict("R05 f1")?.details == [
        .unstated(.categories, under: .agreement("a1")), .conflict(.categories, "a1-1"), .conflict(.categories, "a1-2"),
      ])
  }

  @Test func `moves the last day`() throws {
    var register = amended {
      $0.extendsUntil = Day(2026, 6, 30)
      $0.scope[.categories].added = ["telephone-number"]
    }
    register.change("a1" as ID<Agreement>) { $0.period.until = Day(2026, 2, 15) }
    #expect(try Said(register).open() == [])
    #expect(try Said(register, on: Day(2026, 7, 1))["R02 f1"] == "violates agreement-not-in-force")
  }

  @Test func `moves the last day to the earlier one, where two of one day differ`() throws {
    var register = amended {
      $0.extendsUntil = Day(2026, 6, 30)
      $0.scope[.categories].added = ["telephone-number"]
    }
    var other = Companies.agreement("a1-2", "us", "host")
    (other.amends, other.scope, other.period.from) = ("a1", Scope(), Day(2026, 2, 1))
    other.extendsUntil = Day(2026, 9, 30)
    register.agreements.append(other)
    register.change("a1" as ID<Agreement>) { $0.period.until = Day(2026, 2, 15) }
    #expect(try both(register, on: Day(2026, 6, 30))["R02 f1"] == "complies in-force")
    #expect(try both(register, on: Day(2026, 7, 1))["R02 f1"] == "violates agreement-not-in-force")
  }
}
