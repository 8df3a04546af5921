import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on transfers` {
  @Test func `finds Google LLC adequate while it is on the list, and the list alone as advice`() throws {
    let said = try Said(Companies.google)
    #expect(said["R18 f1"] == "complies no-transfer")
    #expect(said["R18 f2"] == "complies adequate")
    #expect(said["R35 f2"] == "violates rests-on-list-alone")
    #expect(said.verdict("R35 f2")?.severity == .advice)
    #expect(said.open("f2") == ["R35 f2"])
    #expect(try Said(Companies.google, on: Day(2023, 7, 31))["R18 f2"] == "violates no-transfer-basis")
  }

  @Test func `finds a membership lapsed a year after somebody looked`() throws {
    #expect(try Said(Companies.google, on: Day(2027, 1, 15))["R18 f2"] == "complies adequate")
    let said = try Said(Companies.google, on: Day(2027, 1, 16))
    #expect(said["R18 f2"] == "unknown listing-lapsed")
    #expect(said.verdict("R18 f2")?.cause == .party("google-llc"))
  }

  @Test func `lets the Privacy Shield carry data until the day before Schrems II`() throws {
    var register = Companies.google
    register.change("google-llc" as ID<Party>) {
      $0.listings = [
        Listing(
          decision: "us-privacy-shield", period: Period(from: Day(2017, 1, 1)), checked: Day(2020, 1, 1),
          humanResources: true)
      ]
    }
    #expect(try Said(register, on: Day(2020, 7, 15))["R18 f2"] == "complies adequate")
    let said = try Said(register, on: Day(2020, 7, 16))
    #expect(said["R18 f2"] == "violates no-transfer-basis")
    let ended = BasisTried(.decision("us-privacy-shield"), .violates, .ended(Day(2020, 7, 15)))
    #expect(said.verdict("R18 f2")?.details == [.basis(place: "US", ended)])
  }

  @Test func `asks for module 3 between processors, with annexes and an assessment`() throws {
    var register = Companies.google
    register.change("google-llc" as ID<Party>) { $0.listings = [] }
    register.change("a2" as ID<Agreement>) {
      $0.signatures = $0.parties.map { Signature(party: $0.party, day: Day(2022, 1, 1)) }
      $0.tools = [
        TransferTool(
          .standardClauses(set: "2021/914", module: 3, annexes: ["I", "II", "III"]),
          assessment: TransferAssessment(day: Day(2022, 1, 1), outcome: .sufficient))
      ]
    }
    #expect(try Said(register)["R18 f2"] == "complies safeguard")
    register.change("a2" as ID<Agreement>) { $0.tools[0].assessment = nil }
    #expect(try Said(register)["R18 f2"] == "unknown basis-unclear")
    register.change("a2" as ID<Agreement>) {
      $0.tools[0].kind = .standardClauses(set: "2021/914", module: 2, annexes: ["I", "II", "III"])
    }
    let said = try Said(register)
    #expect(said["R18 f2"] == "violates no-transfer-basis")
    #expect(said.verdict("R18 f2")?.cause == .agreement("a2"))
  }

  @Test func `does not judge before the GDPR was law in Norway, and judges in Sweden`() throws {
    var register = Companies.hosted
    register.change("f1" as ID<Flow>) { $0.details.furtherProcessors = .none(Confirmation(day: Day(2018, 6, 1))) }
    let before = try Said(register, on: Day(2018, 7, 19))
    #expect(
      CheckName.allCases.filter { $0.subject == .flow }.allSatisfy {
        before["\($0.rule) f1"] == "not-applicable not-in-force"
      })
    #expect(try Said(register, on: Day(2018, 7, 20))["R01 f1"] == "complies agreement-found")
    register.change("us" as ID<Party>) { $0.seat = "SE" }
    #expect(try Said(register, on: Day(2018, 7, 1))["R01 f1"] == "complies agreement-found")
    #expect(try Said(register, on: Day(2018, 5, 24))["R01 f1"] == "not-applicable not-in-force")
  }

  @Test func `asks whether the GDPR applies to a controller outside the EEA`() throws {
    var register = Companies.hosted
    register.change("us" as ID<Party>) { $0.seat = "US" }
    #expect(try Said(register)["R01 f1"] == "unknown territory-undeclared")
    register.change("us" as ID<Party>) { $0.underArticle3 = false }
    #expect(try Said(register)["R01 f1"] == "not-applicable outside-the-law")
    register.change("us" as ID<Party>) { $0.underArticle3 = true }
    #expect(try Said(register)["R01 f1"] == "complies agreement-found")
  }

  @Test func `asks who operates a place in a third country`() throws {
    var register = Companies.hosted
    register.change("f1" as ID<Flow>) { $0.access = .some([PlaceUse("IN")]) }
    register.change("a1" as ID<Agreement>) { $0.scope[.access].named = ["EEA", "IN"] }
    let said = try Said(register)
    #expect(said["R18 f1"] == "unknown place-operator-undeclared")
    #expect(said.verdict("R18 f1")?.details == [.place(.access, "IN")])
    register.change("f1" as ID<Flow>) { $0.access = .some([PlaceUse("IN", by: .recipient)]) }
    #expect(try Said(register).open() == [])
    #expect(try Said(register).verdict("R18 f1")?.details == [.placeElsewhere(.access, "IN")])
  }

  @Test func `names the place that an importer abroad uses beside its seat`() throws {
    var register = Companies.hosted
    register.change("host" as ID<Party>) { $0.seat = "GB" }
    register.change("f1" as ID<Flow>) { $0.access = .some(["GB", "ZA"].map { PlaceUse($0, by: .recipient) }) }
    register.change("a1" as ID<Agreement>) { $0.scope[.access].named = ["EEA", "GB", "ZA"] }
    let verdict = try Said(register).verdict("R18 f1")
    #expect(verdict?.code == .noTransferBasis)
    #expect(verdict?.details == [.placeUncovered("ZA")])
  }
}
