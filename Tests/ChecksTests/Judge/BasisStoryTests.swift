import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on safeguards and who exports` {
  // Safeguards

  /// An agreement of a day with a tool in it, which everybody on it signed.
  private func safeguarded(
    _ kind: TransferTool.Kind, signed: Day = Day(2022, 1, 1), _ change: (inout Register) -> Void = { _ in }
  ) -> Register {
    Companies.abroad("US") { register in
      register.change("a1" as ID<Agreement>) {
        $0.signatures = $0.parties.map { Signature(party: $0.party, day: signed) }
        $0.tools = [TransferTool(kind, assessment: TransferAssessment(day: signed, outcome: .sufficient))]
      }
      change(&register)
    }
  }

  @Test func `lets an old set of clauses carry data until its last day`() throws {
    let register = safeguarded(.standardClauses(set: "2010/87", module: nil, annexes: nil), signed: Day(2020, 1, 1))
    let kind = BasisTried.Kind.standardClauses(set: "2010/87", "a1")
    #expect(try both(register, on: Day(2022, 12, 27)).why(kind) == .holds)
    #expect(try both(register, on: Day(2022, 12, 28)).why(kind) == .setNotUsable)
  }

  @Test func `asks for every annex of the module`() throws {
    let kind = BasisTried.Kind.standardClauses(set: "2021/914", "a1")
    for (annexes, expected) in [
      (["I", "II", "III"], BasisTried.Why.holds), (["II", "III"], .annexMissing), (["I", "II"], .annexMissing),
      (["I.A", "I.B", "I.C", "II", "III"], .holds), (["I.A", "I.B", "II", "III"], .annexMissing),
    ] {
      let register = safeguarded(.standardClauses(set: "2021/914", module: 2, annexes: annexes))
      #expect(try both(register).why(kind) == expected)
    }
  }

  @Test func `counts what an authority approved from that day on`() throws {
    let (first, last) = (Day(2026, 3, 1), Day(2026, 2, 28))
    let other = safeguarded(.other(basis: "A46-2-e", approved: first, reference: nil))
    let rules = safeguarded(.bindingCorporateRules(of: .controller, approved: first, members: ["us", "host"]))
    for (register, kind) in [
      (other, BasisTried.Kind.other("A46-2-e", "a1")), (rules, .bindingCorporateRules("a1")),
    ] {
      #expect(try both(register, on: first).why(kind) == .holds)
      #expect(try both(register, on: last).why(kind) == .notApproved)
    }
  }

  @Test func `asks that the exporter is a member of a controller's binding rules`() throws {
    let rules = safeguarded(.bindingCorporateRules(of: .controller, approved: Day(2022, 1, 1), members: ["host"]))
    #expect(try both(rules).why(.bindingCorporateRules("a1")) == .notAMember)
  }

  @Test func `asks that a processor that exports is a member of a processor's binding rules`() throws {
    var register = Companies.google
    register.change("google-llc" as ID<Party>) { $0.listings = [] }
    func said(_ kind: RulesKind?, _ members: [ID<Party>]) throws -> BasisTried.Why? {
      register.change("a2" as ID<Agreement>) {
        $0.tools = [
          TransferTool(
            .bindingCorporateRules(of: kind, approved: Day(2022, 1, 1), members: members),
            assessment: TransferAssessment(day: Day(2022, 1, 1), outcome: .sufficient))
        ]
      }
      return try both(register).why(.bindingCorporateRules("a2"), "R18 f2")
    }
    #expect(try said(.processor, ["google-llc"]) == .notAMember)
    #expect(try said(.processor, ["google-llc", "google-ie"]) == .holds)
    #expect(try said(nil, ["google-llc"]) == .rulesKindUndeclared)
  }

  // Several exporters

  /// They decide with us, and we are a processor of theirs too: both of us export.
  private func joint(_ register: Register) -> Register {
    var register = register
    register.parties.append(Companies.known("them", seat: "NO"))
    register.activities[0].role = .jointController
    register.activities[0].controllers.append(ControllerShare("them"))
    register.flows.append(Companies.flow("f0", from: "them", to: "us"))
    return register
  }

  @Test func `asks of two exporters that one who is on the agreement is a member`() throws {
    func rules(_ members: [ID<Party>]) -> Register {
      joint(safeguarded(.bindingCorporateRules(of: .controller, approved: Day(2022, 1, 1), members: members)))
    }
    #expect(try both(rules(["us", "host"])).why(.bindingCorporateRules("a1")) == .holds)
    #expect(try both(rules(["them", "host"])).why(.bindingCorporateRules("a1")) == .notAMember)
    var listed = rules(["us", "host"])
    listed.change("a1" as ID<Agreement>) {
      $0.parties.append(AgreementParty("them", .principal))
      $0.signatures.append(Signature(party: "them", day: Day(2022, 1, 1)))
    }
    #expect(try both(listed).why(.bindingCorporateRules("a1")) == .holds)
  }

  @Test func `finds no onward transfer where one of two exporters is in the EEA`() throws {
    var register = joint(Companies.abroad("IN"))
    register.change("them" as ID<Party>) { ($0.seat, $0.underArticle3) = ("US", true) }
    #expect(try both(register)["R18 f1"] == "violates no-transfer-basis")
  }

  @Test func `closes a derogation where one of two exporters may be an authority`() throws {
    var register = joint(Companies.abroad("IN"))
    register.change("them" as ID<Party>) { $0.kind = .publicAuthority }
    register.change("f1" as ID<Flow>) {
      $0.details.transfer = TransferClaim(.other("A49-1-a"))
      $0.details.frequency = .oneOff
    }
    #expect(try both(register).why(.derogation("A49-1-a")) == .publicPowersUndeclared)
  }

  @Test func `takes the one that a sub-processor works for as the exporter`() throws {
    var register = Companies.mailed
    register.parties.append(Companies.known("printer", seat: "US"))
    var onward = Companies.flow("f3", from: "mailer", to: "printer", .subProcessor, place: "US")
    (onward.onwardOf, onward.worksFor) = (["f2"], "host")
    register.flows.append(onward)
    var agreement = Companies.agreement("a3", "host", "printer", place: "US")
    agreement.signatures = agreement.parties.map { Signature(party: $0.party, day: Day(2022, 1, 1)) }
    agreement.tools = [
      TransferTool(
        .standardClauses(set: "2021/914", module: 3, annexes: ["I", "II", "III"]),
        assessment: TransferAssessment(day: Day(2022, 1, 1), outcome: .sufficient))
    ]
    register.agreements.append(agreement)
    #expect(try both(register)["R18 f3"] == "complies safeguard")
  }

  // R35

  @Test func `speaks of no list where none is relied on`() throws {
    let clauses = safeguarded(.standardClauses(set: "2021/914", module: 2, annexes: ["I", "II", "III"]))
    #expect(try both(clauses)["R35 f1"] == "not-applicable no-listing-relied-on")
    #expect(try both(clauses)["R23 f1"] == "unknown assessment-lapsed")
  }
}
