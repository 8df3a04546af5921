import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on what is passed on from agreement to agreement` {
  private func mailed(_ change: (inout Agreement, inout Agreement) -> Void) -> Register {
    var register = Companies.mailed
    guard let upper = register.agreements.firstIndex(where: { $0.id == "a1" }),
      let lower = register.agreements.firstIndex(where: { $0.id == "a2" })
    else { return register }
    var (above, below) = (register.agreements[upper], register.agreements[lower])
    change(&above, &below)
    (register.agreements[upper], register.agreements[lower]) = (above, below)
    return register
  }

  // R12

  @Test func `finds that an agreement never grants more than one that says the same`() throws {
    let said = try Said(Companies.mailed)
    #expect(said["R12 f2"] == "complies scope-within")
  }

  @Test func `warns of a scope that is wider than the one above`() throws {
    let register = mailed { above, below in
      below.scope[.categories].named = ["email-address", "telephone-number"]
      above.scope[.categories].named = ["email-address"]
    }
    let verdict = try Said(register).verdict("R12 f2")
    #expect(verdict?.code == .scopeWider)
    #expect(verdict?.severity == .warning)
    #expect(verdict?.details == [.term(.categories, "telephone-number", .outside, under: .agreement("a1"))])
    #expect(verdict?.cause == .agreement("a2"))
    #expect(try Said(register)["R05 f2"] == "complies covered")
  }

  @Test func `leaves out what the lower agreement excludes itself`() throws {
    let register = mailed { above, below in
      above.scope[.categories].excluded = ["telephone-number"]
      below.scope[.categories].named = ["contact", "email-address"]
    }
    #expect(try Said(register)["R12 f2"] == "unknown scope-unclear")
    let same = mailed { above, below in
      above.scope[.categories].excluded = ["telephone-number"]
      below.scope[.categories].excluded = ["telephone-number"]
    }
    #expect(try Said(same)["R12 f2"] == "complies scope-within")
  }

  @Test func `knows nothing where one of the two does not say`() throws {
    let silent = mailed { above, _ in above.scope[.purposes].named = nil }
    #expect(try Said(silent)["R12 f2"] == "unknown scope-unstated")
    #expect(try Said(silent).verdict("R12 f2")?.cause == .agreement("a1"))
  }

  @Test func `waits where the lower agreement is missing`() throws {
    let said = try Said(Companies.mailed.without("a2" as ID<Agreement>))
    for rule in ["R12", "R13", "R14"] { #expect(said["\(rule) f2"] == "waits for R10") }
  }

  // R13

  @Test func `finds a clause that was dropped, and asks for one that is not recorded`() throws {
    let dropped = mailed { _, below in
      below.clauses = below.clauses.map { $0.id == "A28.3.b" ? ClauseLocation("A28.3.b", at: nil) : $0 }
    }
    #expect(try Said(dropped)["R13 f2"] == "violates clause-dropped")
    #expect(try Said(dropped).verdict("R13 f2")?.details == [.clause("A28.3.b", "a2", absent: true)])
    let open = mailed { _, below in below.clauses.removeAll { $0.id == "A28.3.b" } }
    #expect(try Said(open)["R13 f2"] == "unknown clause-not-shown")
    #expect(try Said(Companies.mailed)["R13 f2"] == "complies obligations-kept")
  }

  @Test func `asks for the measures that must be passed on`() throws {
    func register(_ measures: String...) -> Register {
      mailed { above, below in
        above.measures = [AgreedMeasure("encryption", required: true), AgreedMeasure("access-control")]
        below.measures = measures.map { AgreedMeasure($0) }
      }
    }
    #expect(try Said(register())["R13 f2"] == "unknown measure-not-shown")
    #expect(try Said(register("access-control"))["R13 f2"] == "violates measure-dropped")
    #expect(try Said(register("encryption"))["R13 f2"] == "complies obligations-kept")
  }

  @Test func `warns of a slower word about a breach, and of a weaker audit`() throws {
    func register(_ hours: BreachNotice?, _ audit: AuditRight?) -> Register {
      mailed { above, below in
        (above.breachNotice, above.audit) = (.hours(24), .remote)
        (below.breachNotice, below.audit) = (hours, audit)
      }
    }
    #expect(try Said(register(.hours(24), .remote))["R13 f2"] == "complies obligations-kept")
    #expect(try Said(register(.hours(12), .onSite))["R13 f2"] == "complies obligations-kept")
    let slow = try Said(register(.hours(25), .remote)).verdict("R13 f2")
    #expect(slow?.code == .breachNoticeLonger)
    #expect(slow?.severity == .warning)
    #expect(slow?.details == [.breachHours("a1", 24), .breachHours("a2", 25)])
    #expect(try Said(register(.hours(24), .thirdPartyReport))["R13 f2"] == "violates audit-weaker")
    #expect(try Said(register(.withoutUndueDelay, .remote))["R13 f2"] == "unknown breach-notice-undeclared")
    #expect(try Said(register(.hours(24), nil))["R13 f2"] == "unknown audit-undeclared")
  }

  // R14

  @Test func `lets an agreement below end with the deletion days of the one above`() throws {
    func register(_ end: Day?, _ deletion: CalendarDuration?) -> Register {
      mailed { above, below in
        above.period.until = Day(2026, 6, 30)
        above.endOfTerm = EndOfTerm(within: deletion)
        below.period.until = end
      }
    }
    let month = CalendarDuration(days: 30)
    #expect(try Said(register(Day(2026, 6, 30), nil))["R14 f2"] == "complies ends-in-time")
    #expect(try Said(register(Day(2026, 7, 1), nil))["R14 f2"] == "unknown deletion-days-undeclared")
    #expect(try Said(register(Day(2026, 7, 30), month))["R14 f2"] == "complies ends-in-time")
    let late = try Said(register(Day(2026, 7, 31), month)).verdict("R14 f2")
    #expect(late?.code == .outlivesUpstream)
    #expect(late?.severity == .warning)
    #expect(late?.details == [.lastDay("a1", Day(2026, 6, 30)), .lastDay("a2", Day(2026, 7, 31))])
    #expect(try Said(register(nil, month))["R14 f2"] == "unknown end-undeclared")
    let withService = mailed { above, below in
      (above.period.until, below.runsWithService) = (Day(2026, 6, 30), true)
    }
    #expect(try Said(withService)["R14 f2"] == "complies ends-in-time")
    let renewing = mailed { above, below in (above.period.until, below.renews) = (Day(2026, 6, 30), true) }
    #expect(try Said(renewing)["R14 f2"] == "violates outlives-upstream")
  }
}
