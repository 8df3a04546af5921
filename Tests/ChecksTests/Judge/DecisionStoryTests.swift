import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on decisions, lists and places abroad` {
  private let day = Day(2026, 3, 1)

  // Decisions

  @Test func `names the row of law that nobody has looked up, where a claim rests on it`() throws {
    let register = Companies.abroad("US") { register in
      register.change("f1" as ID<Flow>) { $0.details.transfer = TransferClaim(.adequacy("us-pnr-2004")) }
    }
    let row = LawReference(table: .adequacy, row: "us-pnr-2004", confidence: .memory)
    #expect(try both(register).verdict("R19 f1")?.details.contains(.law(row)) == true)
  }

  @Test func `finds one purpose of several outside a decision`() throws {
    let register = Companies.abroad("GB") { register in
      register.change("f1" as ID<Flow>) { $0.purposes = .some(["newsletter", "immigration-control"]) }
    }
    let said = try both(register, on: Day(2024, 3, 1))
    #expect(said.why(.decision("uk-2021")) == .excludedPart)
    var broad = register
    broad.change("f1" as ID<Flow>) { $0.purposes = .some(["newsletter", "purpose"]) }
    #expect(try both(broad, on: Day(2024, 3, 1)).why(.decision("uk-2021")) == .partUndeclared)
  }

  @Test func `asks for a position in the sector that is of this decision and of the day`() throws {
    let (past, other) = (Period(until: Day(2025, 1, 1)), SectorPosition(decision: "kr-2021", inside: true))
    for position in [other, SectorPosition(decision: "jp-2019", inside: true, period: past)] {
      let register = Companies.abroad("JP") { $0.change("host" as ID<Party>) { $0.sectors = [position] } }
      #expect(try both(register).why(.decision("jp-2019")) == .sectorUndeclared)
    }
    let inside = Companies.abroad("JP") {
      $0.change("host" as ID<Party>) { $0.sectors = [SectorPosition(decision: "jp-2019", inside: true)] }
    }
    #expect(try both(inside).why(.decision("jp-2019")) == .holds)
  }

  // Lists of organisations

  private func listed(_ listings: Listing..., change: (inout Register) -> Void = { _ in }) -> Register {
    Companies.abroad("US") { register in
      register.change("host" as ID<Party>) { $0.listings = listings }
      change(&register)
    }
  }

  private func listing(checked: Day?, humanResources: Bool? = true) -> Listing {
    Listing(
      decision: "us-dpf", period: Period(from: Day(2023, 8, 1)), checked: checked, humanResources: humanResources)
  }

  @Test func `takes the best of several listings`() throws {
    let (lapsed, good) = (listing(checked: Day(2024, 1, 1)), listing(checked: Day(2026, 1, 1)))
    #expect(try both(listed(lapsed, good)).why(.decision("us-dpf")) == .holds)
    #expect(try both(listed(good, lapsed)).why(.decision("us-dpf")) == .holds)
    #expect(try both(listed(listing(checked: nil), lapsed)).why(.decision("us-dpf")) == .notChecked)
  }

  @Test func `takes a list that somebody looked up that very day`() throws {
    #expect(try both(listed(listing(checked: day))).why(.decision("us-dpf")) == .holds)
    #expect(try both(listed(listing(checked: Day(2026, 3, 2)))).why(.decision("us-dpf")) == .notChecked)
  }

  @Test func `closes a listing without human resources to a group's own employees`() throws {
    let without = listing(checked: day, humanResources: false)
    func register(_ theirs: String?, _ ours: String?) -> Register {
      listed(without) { register in
        register.change("host" as ID<Party>) { $0.group = theirs }
        register.change("us" as ID<Party>) { $0.group = ours }
        register.change("f1" as ID<Flow>) { $0.subjects = .some(["employee"]) }
      }
    }
    #expect(try both(register("varme", "varme")).why(.decision("us-dpf")) == .withoutHumanResources)
    #expect(try both(register("varme", "other")).why(.decision("us-dpf")) == .humanResourcesUnclear)
    #expect(try both(register(nil, "varme")).why(.decision("us-dpf")) == .humanResourcesUnclear)
  }

  @Test func `knows employees by the purpose too`() throws {
    let without = listing(checked: day, humanResources: false)
    for (purpose, expected) in [("personnel-management", BasisTried.Why.humanResourcesUnclear), ("newsletter", .holds)]
    {
      let register = listed(without) { $0.change("f1" as ID<Flow>) { $0.purposes = .some([purpose]) } }
      #expect(try both(register).why(.decision("us-dpf")) == expected)
    }
  }

  // Places beside the importer's own

  @Test func `finds who gets the data abroad behind a flow within one party`() throws {
    var register = Companies.google
    register.change("f1" as ID<Flow>) { $0.storage = .some([PlaceUse("US")]) }
    var within = Companies.flow("i1", from: "google-ie", to: "google-ie", .subProcessor)
    within.onwardOf = ["f1"]
    register.flows.append(within)
    register.change("f2" as ID<Flow>) { $0.onwardOf = ["i1"] }
    #expect(try both(register).verdict("R18 f1")?.details == [.placeElsewhere(.storage, "US")])
  }

  @Test func `asks that the one who gets the data abroad is the one who was named`() throws {
    var register = Companies.google
    register.change("f1" as ID<Flow>) { $0.storage = .some([PlaceUse("US", by: .party("google-llc"))]) }
    #expect(try both(register)["R18 f1"] == "complies no-transfer")
    register.change("f1" as ID<Flow>) { $0.storage = .some([PlaceUse("US", by: .party("us"))]) }
    #expect(try both(register)["R18 f1"] == "unknown place-operator-undeclared")
  }

  @Test func `is about an international organisation itself, whichever office of it gets the data`() throws {
    var register = Companies.hosted
    register.change("host" as ID<Party>) { ($0.kind, $0.organisation) = (.internationalOrganisation, "EPO") }
    let itself = try both(register).open()
    register.change("f1" as ID<Flow>) { $0.details.establishment = "IN" }
    #expect(try both(register).open() == itself)
    register.change("host" as ID<Party>) { ($0.kind, $0.organisation) = (.private, nil) }
    #expect(try both(register).open() != itself)
  }
}
