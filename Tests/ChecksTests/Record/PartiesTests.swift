import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The officer and the representative` {
  private let rule = "R34 f1"

  private func register(_ body: (inout Party) -> Void) -> Register {
    Recorded.kept.changed { $0.change("us" as ID<Party>, body) }
  }

  @Test func `are named where an officer can be reached, or a reason says why there is none`() throws {
    #expect(try Answers(Recorded.kept)[rule] == "complies officer-and-representative-named")
    let reason = register { $0.officer = DataProtectionOfficer(appointed: false, reason: "few data") }
    #expect(try Answers(reason)[rule] == "complies officer-and-representative-named")
    let internalFlow = Recorded.kept.changed { $0.change("f1" as ID<Flow>) { $0.to = .system("site") } }
    #expect(try Answers(internalFlow)[rule] == "not-applicable internal-flow")
  }

  @Test func `weigh as errors for a public authority alone`() throws {
    for isAuthority in [true, false] {
      let kind = isAuthority ? PartyKind.publicAuthority : .private
      let weight = isAuthority ? "" : " (warning)"
      let silent = register { ($0.kind, $0.officer) = (kind, nil) }
      #expect(try Answers(silent)[rule] == "unknown officer-undeclared\(weight)")
      let unreached = register { ($0.kind, $0.officer) = (kind, DataProtectionOfficer(appointed: true)) }
      #expect(try Answers(unreached)[rule] == "unknown officer-contact-undeclared\(weight)")
      let none = register { ($0.kind, $0.officer) = (kind, DataProtectionOfficer(appointed: false)) }
      let lacking = isAuthority ? "violates officer-missing" : "unknown officer-reason-undeclared (warning)"
      #expect(try Answers(none)[rule] == lacking)
      #expect(try Answers(none).details(rule) == [.party("us")])
      #expect(try Answers(none).verdict(rule)?.cause == .party("us"))
    }
    let nobodyKnows = register { ($0.kind, $0.officer) = (nil, DataProtectionOfficer(appointed: false, reason: "few")) }
    #expect(try Answers(nobodyKnows)[rule] == "unknown officer-undeclared (warning)")
  }

  @Test func `are asked of a controller outside the EEA, and a representative must be inside`() throws {
    let abroad = register { ($0.seat, $0.underArticle3) = ("US", true) }
    #expect(try Answers(abroad)[rule] == "unknown representative-undeclared (warning)")
    let represented = abroad.changed { $0.change("us" as ID<Party>) { $0.representative = "host" } }
    #expect(try Answers(represented)[rule] == "complies officer-and-representative-named")
    let outside = represented.changed { $0.change("host" as ID<Party>) { $0.seat = "US" } }
    #expect(try Answers(outside)[rule] == "violates representative-outside (warning)")
    let authority = abroad.changed { $0.change("us" as ID<Party>) { $0.kind = .publicAuthority } }
    #expect(try Answers(authority)[rule] == "complies officer-and-representative-named")
  }

  @Test func `are asked of a representative's country on the day`() throws {
    let register = register { ($0.seat, $0.underArticle3, $0.representative) = ("US", true, "host") }
      .changed { $0.change("host" as ID<Party>) { $0.seat = "GB" } }
    #expect(try Answers(register, on: Day(2020, 12, 31))[rule] == "complies officer-and-representative-named")
    #expect(try Answers(register, on: Day(2021, 1, 1))[rule] == "violates representative-outside (warning)")
  }

  @Test func `are asked of our own processor, for whom an activity is carried out`() throws {
    let register = Recorded.kept.changed { register in
      register.changeActivity { ($0.role, $0.processor) = (.processor, "host") }
    }
    #expect(try Answers(register)[rule] == "unknown officer-undeclared (warning)")
    #expect(try Answers(register).details(rule) == [.party("host")])
    let nobody = register.changed { $0.changeActivity { $0.processor = nil } }
    #expect(try Answers(nobody)[rule] == "unknown processor-undeclared")
    #expect(try Answers(nobody).verdict(rule)?.cause == .activity("newsletter"))
    #expect(try Answers(nobody.changed { $0.changeActivity { $0.role = .controller } })[rule].hasPrefix("complies"))
  }

  @Test func `are asked of a controller whose seat nobody declared`() throws {
    var other = Companies.known("partner", seat: "NO")
    other.officer = Companies.us.officer
    func joint(_ body: (inout Party) -> Void) throws -> String {
      let register = Recorded.kept.changed {
        body(&other)
        $0.parties.append(other)
        $0.changeActivity { ($0.role, $0.controllers) = (.jointController, [.init("us"), .init("partner")]) }
      }
      return try Answers(register)[rule]
    }
    #expect(try joint { _ in } == "complies officer-and-representative-named")
    #expect(try joint { $0.seat = nil } == "unknown seat-undeclared (warning)")
    #expect(try joint { $0.representative = "host" } == "complies officer-and-representative-named")
    #expect(try joint { ($0.representative, $0.kind) = (nil, .publicAuthority) }.hasPrefix("complies"))
    #expect(try joint { ($0.kind, $0.underArticle3) = (nil, false) }.hasPrefix("complies"))
    #expect(try joint { $0.underArticle3 = true } == "unknown seat-undeclared (warning)")
  }
}

@Suite struct `Controllers among themselves` {
  private let rule = "R30 f1"

  private func register(_ role: RecipientRole, _ agreement: Agreement? = nil) -> Register {
    Recorded.kept.changed {
      $0.change("f1" as ID<Flow>) { $0.role = role }
      $0.agreements = [agreement].compactMap { $0 }
    }
  }

  private func agreement(_ kind: AgreementKind, _ body: (inout Agreement) -> Void = { _ in }) -> Agreement {
    var agreement = Companies.agreement("a1", "us", "host")
    agreement.kind = kind
    agreement.parties = [AgreementParty("us", .party), AgreementParty("host", .party)]
    body(&agreement)
    return agreement
  }

  @Test func `are arranged, or are told what is missing`() throws {
    #expect(try Answers(Recorded.kept)[rule] == "not-applicable recipient-is-processor")
    #expect(try Answers(register(.jointController, agreement(.jointArrangement)))[rule] == "complies arrangement-found")
    let missing = try Answers(register(.jointController, agreement(.controllerToController)))
    #expect(missing[rule] == "violates no-arrangement")
    #expect(missing.details(rule) == [.pair("us", "host")])
    #expect(missing.verdict(rule)?.cause == .pair("us", "host"))
    let others = register(.jointController).changed { $0.change("us" as ID<Party>) { $0.own = false } }
    #expect(try Answers(others)[rule] == "unknown no-arrangement-seen")
  }

  @Test func `are arranged from the first day to the last`() throws {
    let arrangement = agreement(.jointArrangement) {
      $0.period = Period(from: Day(2026, 3, 1), until: Day(2026, 3, 31))
    }
    let register = register(.jointController, arrangement)
    #expect(try Answers(register, on: Day(2026, 2, 28))[rule] == "violates arrangement-not-in-force")
    #expect(try Answers(register, on: Day(2026, 3, 1))[rule] == "complies arrangement-found")
    #expect(try Answers(register, on: Day(2026, 3, 31))[rule] == "complies arrangement-found")
    #expect(try Answers(register, on: Day(2026, 4, 1))[rule] == "violates arrangement-not-in-force")
    #expect(try Answers(register, on: Day(2026, 4, 1)).verdict(rule)?.cause == .agreement("a1"))
  }

  @Test func `are arranged in writing that can be shown`() throws {
    let undated = agreement(.jointArrangement) { $0.period.from = nil }
    #expect(try Answers(register(.jointController, undated))[rule] == "unknown start-undeclared")
    let unsigned = agreement(.jointArrangement) { $0.signatures = [] }
    #expect(try Answers(register(.jointController, unsigned))[rule] == "unknown conclusion-not-shown")
    let refused = agreement(.jointArrangement) { $0.concluded = false }
    #expect(try Answers(register(.jointController, refused))[rule] == "violates arrangement-not-in-force")
    let joined = agreement(.jointArrangement) {
      $0.parties.removeLast()
      $0.joined = [JoinedParty("host", since: Day(2026, 3, 1))]
    }
    #expect(try Answers(register(.jointController, joined))[rule] == "complies arrangement-found")
    #expect(try Answers(register(.jointController, joined), on: Day(2026, 2, 28))[rule] == "violates no-arrangement")
  }

  @Test func `are as well arranged as by the best of their arrangements`() throws {
    let (good, unsigned) = (agreement(.jointArrangement), agreement(.jointArrangement) { $0.signatures = [] })
    let undated = agreement(.jointArrangement) { $0.period.from = nil }
    let ended = agreement(.jointArrangement) { $0.period.until = Day(2026, 2, 28) }
    func said(_ first: Agreement, _ second: Agreement) throws -> (said: String, cause: Cause?) {
      var register = register(.jointController, second)
      register.agreements[0].id = "a2"
      register.agreements.append(first)
      let answers = try Answers(register)
      return (answers[rule], answers.verdict(rule)?.cause)
    }
    for other in [unsigned, undated, ended] {
      #expect(try said(good, other).said == "complies arrangement-found")
      #expect(try said(other, good).said == "complies arrangement-found")
    }
    #expect(try said(unsigned, undated).said == "unknown start-undeclared")
    #expect(try said(undated, unsigned).said == "unknown start-undeclared")
    #expect(try said(unsigned, unsigned).cause == .agreement("a1"))
  }

  @Test func `may attest an arrangement that is on no file of ours`() throws {
    let attested = agreement(.jointArrangement) {
      $0.evidence = [.attested(by: "host", who: .named("C. Person"), day: Day(2026, 3, 1), how: "letter")]
    }
    let register = register(.jointController, attested)
    #expect(try Answers(register)[rule] == "violates no-arrangement")
    let others = register.changed { $0.change("us" as ID<Party>) { $0.own = false } }
    #expect(try Answers(others)[rule] == "complies attested")
    #expect(try Answers(others, on: Day(2026, 2, 28))[rule] == "unknown no-arrangement-seen")
  }

  @Test func `note a disclosure, but for a public authority's inquiry`() throws {
    let unnoted = try Answers(register(.controller))
    #expect(unnoted[rule] == "unknown disclosure-unnoted (advice)")
    #expect(unnoted.details(rule) == [.pair("us", "host")])
    let noted = register(.controller, agreement(.controllerToController))
    #expect(try Answers(noted)[rule] == "complies disclosure-noted")
    let refused = register(.controller, agreement(.controllerToController) { $0.concluded = false })
    #expect(try Answers(refused)[rule] == "unknown disclosure-unnoted (advice)")
    #expect(try inquiry(of: .publicAuthority)[rule] == "not-applicable particular-inquiry")
  }

  /// An inquiry of the host, whatever it is.
  private func inquiry(of kind: PartyKind?, _ agreement: Agreement? = nil, _ code: String? = nil) throws -> Answers {
    try Answers(
      register(.controller, agreement).changed {
        $0.change("f1" as ID<Flow>) { $0.details.inquiry = "tax law § 1" }
        $0.change("host" as ID<Party>) { ($0.kind, $0.organisation) = (kind, code) }
      })
  }

  @Test func `have no recipient in an authority that inquires`() throws {
    func answersAuthority(_ kind: PartyKind?, _ inquiry: String?, to actor: Registry.Actor? = nil) throws -> Bool {
      let snapshot = try register(.controller).changed {
        $0.change("host" as ID<Party>) { $0.kind = kind }
        $0.systems.append(System(id: "crm"))
        $0.change("f1" as ID<Flow>) { ($0.details.inquiry, $0.to) = (inquiry, actor ?? $0.to) }
      }.snapshot()
      return snapshot.answersAuthority(snapshot.flows[0])
    }
    #expect(try answersAuthority(.publicAuthority, "tax law § 1"))
    #expect(try !answersAuthority(.publicAuthority, nil))
    #expect(try !answersAuthority(.private, "tax law § 1"))
    #expect(try !answersAuthority(nil, "tax law § 1"))
    #expect(try !answersAuthority(.publicAuthority, "tax law § 1", to: .system("crm")))
  }

  @Test func `note a disclosure in an inquiry of somebody who is no public authority, or may be none`() throws {
    for kind in [PartyKind.private, .internationalOrganisation] {
      let said = try inquiry(of: kind)
      #expect(said[rule] == "unknown disclosure-unnoted (advice)")
      #expect(said.details(rule) == [.pair("us", "host"), .inquirer("host", "f1", undeclared: false)])
    }
    let nobodyKnows = try inquiry(of: nil)
    #expect(nobodyKnows[rule] == "unknown inquirer-undeclared (advice)")
    #expect(nobodyKnows.details(rule) == [.pair("us", "host"), .inquirer("host", "f1", undeclared: true)])
    #expect(nobodyKnows.verdict(rule)?.cause == .pair("us", "host"))
    #expect(try inquiry(of: nil, nil, "EPO")[rule] == "unknown disclosure-unnoted (advice)")
    for kind in [PartyKind.private, nil] {
      #expect(try inquiry(of: kind, agreement(.controllerToController))[rule] == "complies disclosure-noted")
    }
    let both = try inquiry(of: .publicAuthority, agreement(.controllerToController))
    #expect(both[rule] == "not-applicable particular-inquiry")
  }
}
