import Law
import Testing
import Vocabulary

@Suite struct `Standard clauses` {
  let law: LawEdition

  init() throws { law = try LawEdition.current() }

  @Test(arguments: ["2010/87", "2004/915", "2001/497"])
  func `of the old sets stay good until 2022-12-27 when concluded before 2021-09-27`(_ id: String) throws {
    let old = try #require(law.standardSet(id))
    #expect(old.isUsable(on: Day(2022, 12, 27), concludedOn: Day(2021, 9, 26)))
    #expect(!old.isUsable(on: Day(2022, 12, 28), concludedOn: Day(2021, 9, 26)))
    #expect(!old.isUsable(on: Day(2021, 10, 1), concludedOn: Day(2021, 9, 27)))
    #expect(!old.isUsable(on: Day(2020, 1, 1), concludedOn: Day(2020, 1, 2)))
  }

  @Test func `of 2021 can be concluded since 2021-06-27`() throws {
    let new = try #require(law.standardSet("2021/914"))
    #expect(!new.isUsable(on: Day(2021, 6, 27), concludedOn: Day(2021, 6, 26)))
    #expect(new.isUsable(on: Day(2026, 11, 22), concludedOn: Day(2021, 6, 27)))
  }

  @Test func `for processors are no transfer tools`() {
    #expect(law.standardSets.filter { $0.kind == .processing }.map(\.id) == ["2021/915", "dk-2019"])
    #expect(!law.standardModules.contains { ["2021/915", "dk-2019"].contains($0.set) })
  }

  @Test func `have a module for each pair of roles`() {
    func modules(_ exporter: StandardModule.Role, _ importer: StandardModule.Role) -> [StandardModule] {
      law.modules(of: "2021/914", exporter: exporter, importer: importer)
    }
    #expect(modules(.controller, .controller).map(\.module) == [1])
    #expect(modules(.controller, .processor).map(\.annexes) == [["I", "II", "III"]])
    #expect(modules(.processor, .processor).map(\.module) == [3])
    #expect(modules(.processor, .controller).map(\.annexes) == [["I.A", "I.B"]])
    #expect(modules(.processor, .controller).map(\.importerIsOwnController) == [true])
    #expect(law.standardModules.filter { $0.set == "2021/914" }.map(\.needsAssessment) == [true, true, true, false])
    #expect(law.modules(of: "2010/87", exporter: .processor, importer: .processor).isEmpty)
  }

  @Test func `contain what Art. 28(3) asks to be found in the document, and from their first day`() {
    let located = law.clauses.filter(\.mustBeLocated).map(\.id)
    #expect(located == ["0f", "a", "b", "c", "d", "e", "f", "g", "h", "x"].map { "A28.3.\($0)" })
    #expect(law.clauses(inSet: "2021/915", module: nil, on: Day(2021, 6, 27)) == located)
    #expect(law.clauses(inSet: "2021/915", module: nil, on: Day(2021, 6, 26)) == [])
    #expect(law.clauses(inSet: "2021/914", module: 1, on: Day(2026, 1, 1)) == [])
    #expect(law.clauseSet("2021/914-2")?.clauses == located)
    #expect(law.clauseSet("2021/914-1") == nil)
    #expect(law.clauseSet("dk-2019")?.period.from == Day(2019, 12, 11))
  }

  @Test func `and other bases say what they need`() {
    #expect(law.legalBasis("A9-2-g")?.neededLaw == .law)
    #expect(law.legalBasis("A9-2-h")?.neededLaw == .lawOrAgreement)
    #expect(law.legalBasis("A9-2-a")?.neededLaw == LegalBasis.NeededLaw.none)
    #expect(law.legalBases.filter(\.onlyOccasional).map(\.id) == ["A49-1-b", "A49-1-c", "A49-1-e", "A49-2"])
    #expect(law.legalBases.filter(\.barredInPublicPowers).map(\.id) == ["A49-1-a", "A49-1-b", "A49-1-c", "A49-2"])
    #expect(law.nationalLaw(.terminalEquipment, in: "NO", on: Day(2024, 12, 31)) == nil)
    #expect(law.nationalLaw(.terminalEquipment, in: "NO", on: Day(2025, 1, 1))?.provision == "ekomloven § 3-15")
    #expect(law.nationalLaw(.terminalEquipment, in: "SE", on: Day(2025, 1, 1)) == nil)
  }
}

@Suite struct `A supposed end of a decision` {
  @Test func `ends it the day before, and nothing else`() throws {
    let law = try LawEdition.current()
    let without = try #require(law.without(decision: "us-dpf", from: Day(2027, 1, 1)))
    #expect(without.decisions(for: "US", on: Day(2026, 12, 31)).map(\.id) == ["us-dpf"])
    #expect(without.decisions(for: "US", on: Day(2027, 1, 1)).isEmpty)
    #expect(without.decision("us-dpf")?.endReason != nil)
    #expect(without.adequacy.filter { $0.id != "us-dpf" } == law.adequacy.filter { $0.id != "us-dpf" })
    #expect(without.decidingDays == (law.decidingDays + [Day(2027, 1, 1)]).sorted())
  }

  @Test func `leaves a decision that ended before as it is, and knows no other names`() throws {
    let law = try LawEdition.current()
    let shield = try #require(law.without(decision: "us-privacy-shield", from: Day(2027, 1, 1)))
    #expect(shield.adequacy == law.adequacy)
    #expect(law.without(decision: "us-dpf-2", from: Day(2027, 1, 1)) == nil)
  }

  @Test func `before its first day takes it away`() throws {
    let law = try LawEdition.current()
    let without = try #require(law.without(decision: "us-dpf", from: Day(2020, 1, 1)))
    #expect(without.decisions(for: "US", on: Day(2024, 1, 1)).isEmpty)
  }
}

@Suite struct `The days on which the law changes` {
  @Test func `are each first day and each day after a last`() throws {
    let days = try LawEdition.current().decidingDays
    #expect(days == days.sorted() && Set(days).count == days.count)
    for day in [
      Day(2020, 7, 16), Day(2023, 7, 10), Day(2021, 1, 1), Day(2018, 7, 20), Day(2022, 12, 28), Day(2025, 1, 1),
    ] {
      #expect(days.contains(day))
    }
    #expect(!days.contains(Day(2020, 7, 15)))
  }
}
