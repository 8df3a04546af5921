import Law
import Testing
import Vocabulary

@Suite struct `The tables in the binary` {
  let law: LawEdition

  init() throws { law = try LawEdition.current() }

  @Test func `are all read, row by row`() {
    #expect(law.name == "2026-11-22")
    #expect(law.knownUntil == Day(2026, 11, 22))
    #expect(law.adequacy.count == 25)
    #expect(law.memberships.count == 60)
    #expect(law.countries.count == 249)
    #expect(law.organisations.count == 1)
    #expect(law.authorities.count == 30)
    #expect(law.standardSets.count == 7)
    #expect(law.standardModules.count == 8)
    #expect(law.clauses.count == 14)
    #expect(law.clauseSets.count == 4)
    #expect(law.legalBases.count == 33)
    #expect(law.nationalLaw.count == 3)
    #expect(law.terms.count == 96)
    let words = Taxonomy.allCases.map { law.taxonomy($0).terms.count }
    #expect(words == [149, 29, 71, 30, 75])
  }

  @Test func `give an equal edition when read from outside`() throws {
    let outside = try LawEdition(tables: LawEdition.embeddedBytes())
    #expect(outside.adequacy == law.adequacy)
    #expect(outside.memberships == law.memberships)
    #expect(outside.countries == law.countries)
    #expect(outside.clauses == law.clauses)
    #expect(outside.decidingDays == law.decidingDays)
    for taxonomy in Taxonomy.allCases {
      #expect(outside.taxonomy(taxonomy).terms == law.taxonomy(taxonomy).terms)
    }
  }
}
