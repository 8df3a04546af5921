import Law
import Testing
import Vocabulary

@Suite struct `The trees of words` {
  let law: LawEdition

  init() throws { law = try LawEdition.current() }

  @Test(arguments: Taxonomy.allCases)
  func `have roots, and every path up ends at one`(_ taxonomy: Taxonomy) throws {
    let table = law.taxonomy(taxonomy)
    #expect(!table.roots.isEmpty)
    for term in table.terms {
      let top = try #require(table.up(term.id).last)
      #expect(table.roots.contains(top.id))
      #expect(table.up(term.id).first == term)
      #expect(table.place(of: term.id).map { table.terms[$0] } == term)
    }
  }

  @Test(arguments: Taxonomy.allCases)
  func `name a word of the vocabulary no more than once, and only in its namespaces`(_ taxonomy: Taxonomy) {
    let addresses = law.taxonomy(taxonomy).terms.compactMap(\.iri)
    #expect(Set(addresses).count == addresses.count)
    for address in addresses {
      #expect(address.hasPrefix("https://w3id.org/dpv#") || address.hasPrefix("https://w3id.org/dpv/pd#"))
    }
  }

  @Test(arguments: Taxonomy.allCases)
  func `have a label of their own for each word, in both languages`(_ taxonomy: Taxonomy) {
    for language in Language.allCases {
      let siblings = Dictionary(grouping: law.taxonomy(taxonomy).terms) { "\($0.parent ?? "")/\($0.label(language))" }
      #expect(siblings.filter { $0.value.count > 1 }.isEmpty)
    }
  }

  @Test func `pass marks downward`() {
    let categories = law.taxonomy(.categories)
    #expect(categories.marks(of: "sick-leave") == .art9)
    #expect(categories.marks(of: "background-check") == .art10)
    #expect(categories.marks(of: "d-number") == .nationalID)
    #expect(categories.marks(of: "official-id") == [])
    #expect(categories.marks(of: "no-such-word") == [])
    #expect(categories.terms.filter(\.isOnlyAGroup).map(\.id) == ["special-category", "criminal"])
  }

  @Test func `know who acts for an organisation`() {
    let acting = law.taxonomy(.subjects).terms.filter(\.actsForOrganisation).map(\.id)
    #expect(acting == ["prospect-contact", "customer-contact", "vendor-contact", "partner-contact"])
  }

  @Test func `have the words that the rules name`() {
    for id in ["keep", "store", "analyse", "profiling", "tracking", "combine", "share", "make-available"] {
      #expect(law.taxonomy(.operations)[id] != nil)
    }
    for id in ["employee", "contractor"] { #expect(law.taxonomy(.subjects)[id] != nil) }
    for id in ["hr", "immigration-control"] { #expect(law.taxonomy(.purposes)[id] != nil) }
    #expect(law.taxonomy(.operations).up("store").map(\.id) == ["store", "keep", "processing"])
  }
}
