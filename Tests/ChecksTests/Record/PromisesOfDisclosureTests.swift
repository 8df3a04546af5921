import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `Promises about who gets the data` {
  private let rule = "R22 n/p"

  private func toController(_ register: Register) -> Register {
    register.changed { $0.change("f1" as ID<Flow>) { $0.role = .controller } }
  }

  @Test func `to name every recipient are broken by another`() throws {
    let named = Recorded.promising(.recipientsOnly) { $0.recipients = ["host"] }
    #expect(try Answers(named)[rule] == "complies promise-kept")
    let another = named.changed {
      $0.parties.append(Companies.mailer)
      $0.changePromise { $0.recipients = ["mailer"] }
    }
    #expect(try Answers(another)[rule] == "violates promise-broken")
    #expect(try Answers(another).details(rule) == [.recipient("host", "f1")])
    try expectThatAnAuthorityMayInquire(another)
    let itself = named.changed { $0.change("f1" as ID<Flow>) { $0.details.inquiry = "tax law § 1" } }
    #expect(try Answers(itself)[rule] == "complies promise-kept")
    let examples = another.changed {
      $0.change("f1" as ID<Flow>) { $0.details.inquiry = "tax law § 1" }
      $0.changePromise { $0.exhaustive = nil }
    }
    #expect(try Answers(examples)[rule] == "unknown exhaustive-undeclared")
    let unknown = named.changed {
      $0.systems.append(System(id: "crm"))
      $0.change("f1" as ID<Flow>) { $0.to = .system("crm") }
    }
    #expect(try Answers(unknown).details(rule) == [.silent(.flow("f1"))])
    let ended = another.changed { $0.change("f1" as ID<Flow>) { $0.period.until = Day(2026, 2, 28) } }
    #expect(try Answers(ended)[rule] == "complies promise-kept")
    #expect(try Answers(ended, on: Day(2026, 2, 28))[rule] == "violates promise-broken")
  }

  /// What breaks a promise does not in an inquiry of a public authority, and may not in one of nobody knows whom.
  private func expectThatAnAuthorityMayInquire(_ broken: Register) throws {
    func said(_ kind: PartyKind?) throws -> Answers {
      try Answers(
        broken.changed {
          $0.change("f1" as ID<Flow>) { $0.details.inquiry = "tax law § 1" }
          $0.change("host" as ID<Party>) { $0.kind = kind }
        })
    }
    #expect(try said(.publicAuthority)[rule] == "complies promise-kept")
    #expect(try said(nil)[rule] == "unknown promise-not-testable")
    #expect(try said(nil).details(rule) == [.inquirer("host", "f1", undeclared: true)])
    for kind in [PartyKind.private, .internationalOrganisation] {
      #expect(try said(kind)[rule] == "violates promise-broken")
      #expect(
        try said(kind).details(rule) == [.recipient("host", "f1"), .inquirer("host", "f1", undeclared: false)])
    }
    let unknown = broken.changed {
      $0.systems.append(System(id: "crm"))
      $0.change("f1" as ID<Flow>) { ($0.to, $0.details.inquiry) = (.system("crm"), "tax law § 1") }
    }
    #expect(try Answers(unknown).details(rule) == [.silent(.flow("f1"))])
  }

  @Test func `to keep data in some places ask where they rest and whence they are seen`() throws {
    let inside = Recorded.promising(.placesOnly) { $0.places = ["EEA"] }
    #expect(try Answers(inside)[rule] == "complies promise-kept")
    let seen = inside.changed { $0.change("f1" as ID<Flow>) { $0.access = .some([PlaceUse("IN", by: .recipient)]) } }
    #expect(try Answers(seen)[rule] == "violates promise-broken")
    #expect(
      try Answers(seen).details(rule) == [
        .term(.access, "IN", .outside, under: .promise("n", "p")), .found(.access, "IN", in: "newsletter"),
      ])
    let silent = inside.changed { $0.change("f1" as ID<Flow>) { $0.storage = .undeclared } }
    #expect(try Answers(silent).details(rule) == [.silent(.flow("f1"))])
    let british = inside.changed { $0.change("f1" as ID<Flow>) { $0.storage = .some([PlaceUse("GB")]) } }
    #expect(try Answers(british, on: Day(2020, 12, 31))[rule] == "complies promise-kept")
    #expect(try Answers(british, on: Day(2021, 1, 1))[rule] == "violates promise-broken")
  }

  @Test func `to keep out third parties are about those who decide`() throws {
    let never = Recorded.promising(.neverDisclosesToThirdParties)
    #expect(try Answers(never)[rule] == "complies promise-kept")
    #expect(try Answers(toController(never))[rule] == "violates promise-broken")
    #expect(try Answers(toController(never)).details(rule) == [.recipient("host", "f1")])
    let joint = toController(never).changed { $0.changeActivity { $0.controllers.append(ControllerShare("host")) } }
    #expect(try Answers(joint)[rule] == "complies promise-kept")
    let own = never.changed { $0.change("f1" as ID<Flow>) { $0.ownPurposes = .some(["security"]) } }
    #expect(try Answers(own)[rule] == "violates promise-broken")
    try expectThatAnAuthorityMayInquire(toController(never))
    let unknown = toController(never).changed {
      $0.systems.append(System(id: "crm"))
      $0.change("f1" as ID<Flow>) { $0.to = .system("crm") }
    }
    #expect(try Answers(unknown).details(rule) == [.silent(.flow("f1"))])
  }

  @Test func `to disclose only under agreement rest on every agreement`() throws {
    let under = Recorded.promising(.disclosesOnlyUnderAgreement)
    #expect(try Answers(under)[rule] == "complies promise-kept")
    let without = under.without("a1" as ID<Agreement>)
    #expect(try Answers(without)[rule] == "violates promise-broken")
    #expect(try Answers(without).details(rule) == [.breaks(.flow("f1"))])
    #expect(try Answers(toController(without))[rule] == "complies promise-kept")
    let unsigned = under.changed { $0.change("a1" as ID<Agreement>) { $0.signatures = [] } }
    #expect(try Answers(unsigned).details(rule) == [.silent(.flow("f1"))])
    let ended = under.changed { $0.change("a1" as ID<Agreement>) { $0.period.until = Day(2026, 3, 1) } }
    #expect(try Answers(ended)[rule] == "complies promise-kept")
    #expect(try Answers(ended, on: Day(2026, 3, 2))[rule] == "violates promise-broken")
    let nobody = under.changed {
      $0.systems.append(System(id: "crm"))
      $0.change("f1" as ID<Flow>) { $0.to = .system("crm") }
    }
    #expect(try Answers(nobody).details(rule) == [.silent(.flow("f1"))])
  }
}
