import Cast
import Law
import Registry
import Testing
import Vocabulary

@testable import Checks

@Suite struct `A report that is kept while its register is worked on` {
  private let law: LawEdition

  init() throws { law = try LawEdition.current() }

  @Test func `is after each change of an agreement the report of a full check, with fewer flows judged`() throws {
    var (changes, partly, flows, evaluations) = (0, 0, 0, 0)
    for seed in 0..<UInt64(Seeds.forTheSeldom / 2) {
      let random = RandomRegister(seed: seed)
      let before = try random.snapshot()
      let versions = try random.edited(seed: seed + 500).snapshot().agreements
      let resident = try ResidentReport(of: before, under: law, on: random.day)
      #expect(try resident.report == report(of: before, under: law, on: random.day))
      for version in versions where before.agreements.contains(where: { $0.id == version.id && $0 != version }) {
        let was = resident.report
        do {
          let recheck = try resident.replace(version)
          changes += 1
          if !recheck.isWhole { (partly, evaluations) = (partly + 1, evaluations + recheck.evaluations) }
          flows += recheck.isWhole ? 0 : was.flows.judged
          try expectSame(resident, recheck, since: was, "seed \(seed), \(version.id)")
        } catch is RegistryFaults {
          #expect(resident.report == was, "a refused change changes nothing")
        }
      }
    }
    #expect(changes > 20 && partly > 10)
    #expect(evaluations < 2 * flows, "\(evaluations) evaluations in \(partly) changes, for \(flows) flows")
  }

  private func expectSame(
    _ resident: ResidentReport, _ recheck: Recheck, since was: Report, _ where: Comment
  ) throws {
    let now = resident.report
    #expect(try now == report(of: resident.register, under: law, on: now.day), `where`)
    let told = Set(recheck.verdicts)
    for (old, new) in zip(was.checks, now.checks) {
      #expect(Set(new.verdicts).subtracting(old.verdicts).isSubset(of: told), "what is new is told: \(`where`)")
    }
  }

  @Test func `sees what another version of an amendment does to the agreement that it amends`() throws {
    var amendment = Companies.agreement("a1-1", "us", "host")
    (amendment.amends, amendment.scope, amendment.period.from) = ("a1", Scope(), Day(2026, 2, 1))
    amendment.scope[.categories].added = ["telephone-number"]
    let register = Companies.hosted.changed {
      $0.change("f1" as ID<Flow>) { $0.categories = .some(["email-work", "telephone-number"]) }
      $0.change("a1" as ID<Agreement>) { $0.scope[.categories].named = ["email-address"] }
      $0.agreements.append(amendment)
    }
    let resident = try ResidentReport(of: register.snapshot(), under: law, on: Day(2026, 3, 1))
    #expect(resident.report.standing.violates == 0)
    for added in [[], ["telephone-number"], []] {
      amendment.scope[.categories].added = added
      let recheck = try resident.replace(amendment)
      #expect(!recheck.isWhole && recheck.evaluations == 2)
      #expect(recheck.verdicts.map(\.code) == (added.isEmpty ? [.notCovered] : []))
      #expect(try resident.report == report(of: resident.register, under: law, on: Day(2026, 3, 1)))
    }
  }

  @Test func `refuses a version that names whom nobody declared, or what is no word, and stays as it was`() throws {
    let random = RandomRegister(seed: 3)
    let resident = try ResidentReport(of: random.snapshot(), under: law, on: random.day)
    let was = resident.report
    var version = try #require(resident.register.agreements.first)
    version.parties.append(AgreementParty(ID("nobody-at-all"), .processor))
    #expect(throws: RegistryFaults.self) { try resident.replace(version) }
    version = resident.register.agreements[0]
    version.scope[.categories].named = ["no-such-category"]
    #expect(throws: UnknownWord.self) { try resident.replace(version) }
    version = resident.register.agreements[0]
    version.amends = version.id
    #expect(throws: RegistryFaults([.amendsAmendment(id: version.id.key)])) { try resident.replace(version) }
    version.id = "nobody-wrote-it"
    #expect(throws: RegistryFaults([.dangling(.agreement, id: "nobody-wrote-it")])) { try resident.replace(version) }
    #expect(resident.report == was)
    #expect(try was == report(of: resident.register, under: law, on: random.day))
  }

  /// Another version of an agreement, and how often a flow was judged: each that it reaches as it stood, and as it stands.
  private func evaluations(
    of agreement: ID<Agreement>, in register: Register,
    _ change: (inout Agreement) -> Void = { $0.breachNotice = .hours(2) }
  ) throws -> Recheck {
    let resident = try ResidentReport(of: register.snapshot(), under: law, on: Day(2026, 3, 1))
    var version = try #require(resident.register.agreements.first { $0.id == agreement })
    change(&version)
    let recheck = try resident.replace(version)
    #expect(try resident.report == report(of: resident.register, under: law, on: Day(2026, 3, 1)))
    return recheck
  }

  @Test func `reaches the flows between parties of an agreement and what is passed on, and no others`() throws {
    let register = Companies.printed.changed {
      $0.parties.append(Companies.known("other", seat: "NO"))
      $0.flows.append(Companies.flow("f9", from: "us", to: "other"))
      $0.agreements.append(Companies.agreement("a9", "us", "other"))
    }
    for (agreement, flows) in [("a1", 3), ("a2", 2), ("a3", 1), ("a9", 1)] {
      #expect(try evaluations(of: ID(agreement), in: register).evaluations == 2 * flows, "\(agreement)")
    }
  }

  @Test func `reaches a flow by a controller of its activity and by whom it works for`() throws {
    func added(_ principal: ID<Party>, _ processor: ID<Party>, _ change: (inout Register) -> Void = { _ in }) throws
      -> Int
    {
      try evaluations(
        of: "added",
        in: Companies.printed.changed {
          $0.parties.append(Companies.known("partner", seat: "NO"))
          $0.agreements.append(Companies.agreement("added", principal, processor))
          change(&$0)
        }
      ).evaluations
    }
    #expect(try added("us", "mailer") == 4)
    #expect(try added("us", "mailer") { $0.activities[0].controllers.append(ControllerShare("partner")) } == 4)
    #expect(try added("partner", "mailer") == 0)
    #expect(try added("host", "printer") == 0)
    #expect(try added("host", "printer") { $0.change("f3" as ID<Flow>) { $0.worksFor = "host" } } == 2)
  }

  @Test func `reaches a flow from a system, or for one, whose operator nobody named`() throws {
    let register = Companies.printed.changed {
      $0.systems.append(System(id: "box"))
      $0.change("f3" as ID<Flow>) { $0.from = .system("box") }
    }
    #expect(try evaluations(of: "a3", in: register).evaluations == 2)
  }

  @Test func `judges all again where it names a place that nobody named, or amends what it did not amend`() throws {
    let register = Companies.printed.changed { $0.agreements.append(Companies.agreement("a4", "us", "mailer")) }
    for (change, isWhole) in [
      ({ $0.scope[.storage].named = ["EEA", "US"] }, false), ({ $0.scope[.access].excluded = ["ZM"] }, true),
      ({ $0.amends = "a1" }, true), ({ $0.draft = true }, false),
    ] as [((inout Agreement) -> Void, Bool)] {
      let recheck = try evaluations(of: "a4", in: register, change)
      #expect(recheck.isWhole == isWhole && (isWhole || recheck.evaluations == 4))
    }
  }

  @Test func `keeps what another amendment of the same agreement says`() throws {
    let register = Companies.hosted.changed { register in
      register.change("f1" as ID<Flow>) { $0.categories = .some(["email-work", "telephone-number", "name"]) }
      for (id, added) in [("a1-1", "telephone-number"), ("a1-2", "name")] {
        var amendment = Companies.agreement(ID(id), "us", "host")
        (amendment.amends, amendment.scope, amendment.period.from) = ("a1", Scope(), Day(2026, 2, 1))
        amendment.scope[.categories].added = [added]
        register.agreements.append(amendment)
      }
      register.change("a1" as ID<Agreement>) { $0.scope[.categories].named = ["email-address"] }
    }
    #expect(try Said(register).open("f1") == [])
    #expect(try evaluations(of: "a1-1", in: register) { $0.title = "again" }.verdicts == [])
    let drafted = try evaluations(of: "a1-2", in: register) { $0.draft = true }
    #expect(drafted.verdicts.map(\.code) == [.notCovered])
  }

  @Test func `puts an agreement back among others of the same parties, attested or shown`() throws {
    let register = Companies.hosted.changed { register in
      for place in 2...4 {
        var other = Companies.agreement(ID("a\(place)"), "us", "host")
        other.scope[.categories].named = [place == 2 ? "telephone-number" : "name"]
        if place == 4 { (other.evidence, other.signatures) = (register.agreements[0].evidence, []) }
        register.agreements.append(other)
      }
      register.change("a1" as ID<Agreement>) { $0.scope[.categories].named = ["physical-address"] }
    }
    for agreement in ["a1", "a2", "a3", "a4"] { _ = try evaluations(of: ID(agreement), in: register) }
  }
}
