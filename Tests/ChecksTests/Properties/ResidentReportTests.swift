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
}
