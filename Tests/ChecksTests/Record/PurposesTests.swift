import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The legal bases of an activity` {
  private let rule = "R25 newsletter"

  private func resting(on basis: BasisDeclaration, _ body: (inout Register) -> Void = { _ in }) -> Register {
    Recorded.kept.changed {
      $0.changeActivity { $0.purposes = [PurposeDeclaration("newsletter", basis: basis)] }
      body(&$0)
    }
  }

  @Test func `are in order with recorded consent, and not asked of a processor`() throws {
    #expect(try Answers(Recorded.kept)[rule] == "complies basis-declared")
    let processor = Recorded.kept.changed { $0.changeActivity { $0.role = .processor } }
    #expect(try Answers(processor)[rule] == "not-applicable processed-for-others")
  }

  @Test func `are unknown where none is declared, and lacking where that is said`() throws {
    let silent = try Answers(resting(on: .undeclared))
    #expect(silent[rule] == "unknown basis-undeclared")
    #expect(silent.details(rule) == [.gap(.basisUndeclared, .purpose("newsletter", nil))])
    #expect(silent.verdict(rule)?.cause == .activity("newsletter"))
    let lacking = resting(on: .none(Confirmation(day: Day(2026, 3, 1))))
    #expect(try Answers(lacking)[rule] == "violates basis-none")
    #expect(try Answers(lacking, on: Day(2026, 2, 28))[rule] == "unknown basis-undeclared")
    #expect(try Answers(resting(on: Recorded.basis("A9-2-a")))[rule] == "violates not-a-basis")
  }

  @Test func `are named with what each of them lacks`() throws {
    let register = resting(on: .undeclared).changed {
      $0.changeActivity {
        $0.purposes += [
          PurposeDeclaration("security", basis: Recorded.basis("A6-1-a")),
          PurposeDeclaration("payroll", basis: Recorded.basis("A6-1-c")),
        ]
      }
    }
    let said = try Answers(register)
    #expect(said[rule] == "unknown basis-undeclared")
    #expect(
      said.details(rule) == [
        .gap(.basisUndeclared, .purpose("newsletter", nil)), .gap(.consentNotRecorded, .purpose("security", nil)),
        .gap(.basisLawUndeclared, .purpose("payroll", nil)),
      ])
    #expect(
      said.verdict(rule)?.terms == [
        "newsletter/basis-undeclared", "payroll/basis-law-undeclared", "security/consent-not-recorded",
      ])
  }

  @Test func `count consent from the day since which it is asked for`() throws {
    let later = resting(on: Recorded.consent(since: Day(2026, 3, 2)))
    #expect(try Answers(later)[rule] == "violates consent-later")
    #expect(try Answers(later, on: Day(2026, 3, 2))[rule] == "complies basis-declared")
    #expect(try Answers(resting(on: Recorded.consent(since: nil)))[rule] == "unknown consent-not-recorded")
    #expect(try Answers(resting(on: Recorded.basis("A6-1-a")))[rule] == "unknown consent-not-recorded")
  }

  @Test func `doubt a contract with people who act for an organisation, on record or in a flow`() throws {
    let contract = resting(on: Recorded.basis("A6-1-b"))
    #expect(try Answers(contract)[rule] == "complies basis-declared")
    let inRecord = contract.changed { $0.changeActivity { $0.about[0].subjects = ["vendor-contact"] } }
    #expect(try Answers(inRecord)[rule] == "unknown contract-party-unclear")
    let inFlow = contract.changed { $0.change("f1" as ID<Flow>) { $0.subjects = .some(["customer-contact"]) } }
    #expect(
      try Answers(inFlow).details(rule) == [
        .gap(.contractPartyUnclear, .purpose("newsletter", nil)), .actsForOrganisation("customer-contact"),
      ])
  }

  @Test func `ask for the law behind a duty`() throws {
    #expect(try Answers(resting(on: Recorded.basis("A6-1-c")))[rule] == "unknown basis-law-undeclared")
    let named = Recorded.basis("A6-1-c") { $0.law = "bokføringsloven § 13" }
    #expect(try Answers(resting(on: named))[rule] == "complies basis-declared")
  }

  @Test func `ask for interests and their balancing, and refuse them to public authorities`() throws {
    let balanced = Recorded.basis("A6-1-f") { ($0.interest, $0.assessed) = ("sales", Day(2026, 3, 1)) }
    #expect(try Answers(resting(on: balanced))[rule] == "complies basis-declared")
    let before = try Answers(resting(on: balanced), on: Day(2026, 2, 28))
    #expect(before[rule] == "unknown balancing-not-recorded (warning)")
    let authority = resting(on: balanced) { $0.change("us" as ID<Party>) { $0.kind = .publicAuthority } }
    #expect(try Answers(authority)[rule] == "violates authority-interest")
    let perhaps = resting(on: balanced) { $0.change("us" as ID<Party>) { $0.kind = nil } }
    #expect(try Answers(perhaps)[rule] == "unknown authority-unclear")
  }

  @Test func `are asked of what flows serve as well`() throws {
    let other = Recorded.kept.changed {
      $0.change("f1" as ID<Flow>) { $0.purposes = .some(["newsletter", "security"]) }
    }
    #expect(try Answers(other)[rule] == "unknown purpose-not-in-record")
    #expect(try Answers(other).details(rule) == [.gap(.purposeNotInRecord, .purpose("security", "f1"))])
    let wider = other.changed {
      $0.change("f1" as ID<Flow>) { $0.purposes = .some(["newsletter"]) }
      $0.changeActivity { $0.purposes[0].term = "direct-marketing" }
    }
    #expect(try Answers(wider)[rule] == "complies basis-declared")
    let ended = other.changed { $0.change("f1" as ID<Flow>) { $0.period.until = Day(2026, 2, 28) } }
    #expect(try Answers(ended)[rule] == "complies basis-declared")
    #expect(try Answers(ended, on: Day(2026, 2, 28))[rule] == "unknown purpose-not-in-record")
    let none = Recorded.kept.changed {
      $0.changeActivity { $0.purposes = [] }
      $0.flows = []
    }
    #expect(try Answers(none)[rule] == "unknown purposes-undeclared")
  }

  @Test func `are not judged before the GDPR was law, nor for somebody outside it`() throws {
    let early = Recorded.kept
    #expect(try Answers(early, on: Day(2018, 7, 19))[rule] == "not-applicable not-in-force")
    #expect(try Answers(early, on: Day(2018, 7, 20))[rule] == "violates consent-later")
    let abroad = early.changed { $0.change("us" as ID<Party>) { $0.seat = "US" } }
    #expect(try Answers(abroad)[rule] == "unknown territory-undeclared")
    #expect(try Answers(abroad).verdict(rule)?.cause == .party("us"))
  }
}
