import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on how an agreement was concluded` {
  private func concluded(_ change: (inout Agreement) -> Void) -> Register {
    var register = Companies.hosted
    register.change("a1" as ID<Agreement>) { change(&$0) }
    return register
  }

  @Test func `takes one copy with a hash, whatever else there is`() throws {
    let two = concluded { $0.evidence.insert(.claimed, at: 0) }
    #expect(try both(two)["R03 f1"] == "complies concluded")
  }

  @Test func `tells that a side is bound only later from what is not shown`() throws {
    let later = Signature(party: "host", day: Day(2026, 4, 1))
    let (ours, today) = (Signature(party: "us", day: Day(2018, 1, 1)), Signature(party: "us", day: Day(2026, 3, 1)))
    for (signatures, expected) in [
      ([ours, later], "violates concluded-later"),
      ([ours, Signature(party: "host"), later], "unknown conclusion-not-shown"),
      ([ours, Signature(party: "mailer", day: Day(2026, 4, 1))], "unknown conclusion-not-shown"),
      ([today], "unknown conclusion-not-shown"), ([ours], "unknown conclusion-not-shown"),
    ] {
      var register = concluded { $0.signatures = signatures }
      register.parties.append(Companies.mailer)
      #expect(try both(register)["R03 f1"] == expected)
    }
  }

  /// The old clauses, which could be concluded until 2021-09-26, with a host in the United States.
  private func oldClauses(_ change: (inout Agreement) -> Void) throws -> BasisTried.Why? {
    var register = concluded {
      $0.tools = [
        TransferTool(
          .standardClauses(set: "2010/87", module: nil, annexes: nil),
          assessment: TransferAssessment(day: Day(2020, 1, 1), outcome: .sufficient))
      ]
      change(&$0)
    }
    register.change("host" as ID<Party>) { $0.seat = "US" }
    for case .basis(_, let tried) in try both(register, on: Day(2022, 6, 1)).verdict("R18 f1")?.details ?? [] {
      if case .standardClauses = tried.kind { return tried.why }
    }
    return nil
  }

  @Test func `dates it from the last side's first signature, or from an acceptance before that`() throws {
    let (early, late) = (Day(2020, 1, 1), Day(2022, 1, 1))
    let ours = Signature(party: "us", day: early)
    let (first, second) = (Signature(party: "host", day: early), Signature(party: "host", day: late))
    #expect(try oldClauses { $0.signatures = [ours, first, second] } == .holds)
    #expect(try oldClauses { $0.signatures = [ours, second] } == .setNotUsable)
    #expect(
      try oldClauses {
        $0.signatures = [ours, second]
        $0.evidence.append(.accepted(by: .named("A. Person"), day: early, sha256: Companies.sha256))
      } == .holds)
  }

  @Test func `finds the clauses of Art. 28 in the modules for processors only`() throws {
    func located(_ module: Int) throws -> String {
      let register = concluded {
        $0.clauses = []
        $0.tools = [TransferTool(.standardClauses(set: "2021/914", module: module, annexes: ["I", "II", "III"]))]
      }
      return try both(register)["R04 f1"]
    }
    #expect(try located(2) == "complies clauses-located")
    #expect(try located(3) == "complies clauses-located")
    #expect(try located(1) == "unknown clause-not-recorded")
    #expect(try located(4) == "unknown clause-not-recorded")
  }

  @Test(arguments: ["A28.3.0b", "A28.3.0c", "A28.3.0d", "A28.3.0e"])
  func `finds that what is declared absent is lacking, though nobody has to say where it stands`(
    clause: String
  ) throws {
    #expect(try both(concluded { _ in })["R04 f1"] == "complies clauses-located")
    let register = concluded { $0.clauses.append(ClauseLocation(clause, at: nil)) }
    #expect(try both(register)["R04 f1"] == "violates clause-absent")
    // An unmodified set has a place for it, which somebody has to fill in.
    let standard = concluded {
      $0.clauses = [ClauseLocation(clause, at: nil)]
      $0.clauseSets = ["2021/915"]
    }
    #expect(try both(standard)["R04 f1"] == "violates clause-absent")
  }

  // Amendments

  @Test func `lets an amendment add a term until the day when it is over`() throws {
    var register = concluded { $0.scope[.categories].named = ["telephone-number"] }
    var amendment = Companies.agreement("a1-1", "us", "host")
    (amendment.amends, amendment.scope, amendment.period.from) = ("a1", Scope(), Day(2026, 2, 1))
    amendment.scope[.categories].added = ["email-address"]
    amendment.termination = Termination(takesEffect: Day(2026, 3, 1))
    register.agreements.append(amendment)
    #expect(try both(register, on: Day(2026, 2, 28))["R05 f1"] == "complies covered")
    #expect(try both(register, on: Day(2026, 3, 1))["R05 f1"] == "violates not-covered")
  }

  @Test func `lets one of two amendments of a day make the list one for all levels`() throws {
    var register = Companies.printed
    #expect(try both(register)["R11 f3"] == "unknown authorisation-not-recorded")
    for (id, covers) in [("a1-1", true), ("a1-2", nil)] as [(ID<Agreement>, Bool?)] {
      var amendment = Companies.agreement(id, "us", "host")
      (amendment.amends, amendment.scope, amendment.period.from) = ("a1", Scope(), Day(2026, 2, 1))
      amendment.subProcessing = SubProcessing()
      amendment.subProcessing?.coversAllLevels = covers
      register.agreements.append(amendment)
    }
    #expect(try both(register)["R11 f3"] == "violates not-on-the-list")
  }

  @Test func `counts an acceptance on the very day`() throws {
    let accepted = concluded {
      $0.signatures = []
      $0.evidence = [.accepted(by: .named("A. Person"), day: Day(2026, 3, 1), sha256: Companies.sha256)]
    }
    #expect(try both(accepted, on: Day(2026, 2, 28))["R03 f1"] == "violates concluded-later")
    #expect(try both(accepted, on: Day(2026, 3, 1))["R03 f1"] == "complies concluded")
  }
}
