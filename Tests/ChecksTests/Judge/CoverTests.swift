import Checks
import Law
import NaiveEvaluator
import Registry
import Testing
import Vocabulary

@Suite struct `A term under a scope, as the judge reads it` {
  let categories: Words
  let operations: Words

  init() throws {
    let law = try LawEdition.current()
    var fitness = Term("fitness", in: .categories, below: "contact")
    fitness.marks = .art9
    let own = [
      Term("ward-note", in: .categories, below: "special-category"), fitness,
      Term("club-note", in: .categories, below: "fitness"),
    ]
    categories = Words(law.taxonomy(.categories).terms, own: own)
    operations = Words(law.taxonomy(.operations).terms, own: [])
  }

  @Test func `is covered when it or a term above it is named`() {
    #expect(categories.cover("email-work", named: ["email-work"]) == nil)
    #expect(categories.cover("email-work", named: ["email-address"]) == nil)
  }

  @Test func `is unclear when only some of what lies below it is named`() {
    #expect(categories.cover("email-address", named: ["email-work"]) == .unclear)
    #expect(categories.cover("contact", named: ["email-address"]) == .unclear)
  }

  @Test func `is not specific when only the root or the name of a marked group is named`() {
    #expect(categories.cover("personal-data", named: ["personal-data"]) == .notSpecific)
    #expect(categories.cover("email-work", named: ["personal-data"]) == .notSpecific)
    #expect(categories.cover("health", named: ["special-category"]) == .notSpecific)
    #expect(categories.cover("email-work", named: ["personal-data", "email-address"]) == nil)
  }

  @Test func `is specific enough under the root of the operations`() {
    #expect(operations.cover("store", named: ["processing"]) == nil)
  }

  @Test func `is not named when what is named above it lacks its mark`() {
    #expect(categories.cover("health", named: ["personal-data"]) == .notNamed)
    #expect(categories.cover("national-id-number", named: ["official-id"]) == .notNamed)
    #expect(categories.cover("health", named: ["health"]) == nil)
    #expect(categories.cover("sick-leave", named: ["health"]) == nil)
  }

  @Test func `is unclear when it is named and something below it has a mark of its own`() {
    #expect(categories.cover("official-id", named: ["official-id"]) == .unclear)
    #expect(categories.cover("contact", named: ["contact"]) == .unclear)
    #expect(categories.cover("fitness", named: ["contact"]) == .notNamed)
    #expect(categories.cover("fitness", named: ["fitness"]) == nil)
  }

  @Test func `of the organisation's own has the marks of what it hangs below`() {
    #expect(categories.cover("ward-note", named: ["personal-data"]) == .notNamed)
    #expect(categories.cover("ward-note", named: ["ward-note"]) == nil)
    #expect(categories.cover("club-note", named: ["contact"]) == .notNamed)
    #expect(categories.cover("club-note", named: ["fitness"]) == nil)
  }

  @Test func `is excluded whatever more specific is named`() {
    #expect(categories.cover("email-work", named: ["email-work"], excluded: ["contact"]) == .excluded)
    #expect(categories.cover("contact", named: ["contact"], excluded: ["email-work"]) == .unclear)
    #expect(categories.cover("contact", named: ["email-work"], excluded: ["email-address"]) == .outside)
  }

  @Test func `is outside when neither it nor anything above or below it is named`() {
    #expect(categories.cover("ip-address", named: ["contact", "name"]) == .outside)
    #expect(categories.cover("ip-address", named: []) == .outside)
  }
}
