import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `An acceptance` {
  private func isAccepted(
    terms: [String] = ["shoe-size"], by person: Person = .named("Daglig leder"), on day: Day = Story.day,
    flow: ID<Flow> = "demo-to-crm", code: Code = .notCovered, check: String = "categories-are-covered",
    advice: String? = "tillegget bør være på plass i januar"
  ) throws -> Bool {
    var party = Party(id: "fjordpost")
    party.officer = DataProtectionOfficer(appointed: true, contact: .held(ContactDetails(name: "Dag Vern")))
    var acceptance = Acceptance(
      id: "a", check: check, subjectKind: "flow", subject: "demo-to-crm", code: "not-covered",
      period: Period(from: Day(2026, 1, 1), until: Day(2026, 12, 31)), by: person, reason: "Tillegg på vei")
    acceptance.terms = terms
    acceptance.advice = advice
    var builder = RegistryBuilder(RegisterHeader(id: "r"))
    try builder.add(party)
    try builder.add(acceptance)
    let verdict = Verdict(.categoriesAreCovered, flow, .violates, code, details: [Story.uncovered])
    return AcceptedFindings(try builder.finish(), on: day).contains(verdict)
  }

  @Test func `marks the finding that it names`() throws { #expect(try isAccepted()) }
  @Test func `may name the check by its rule`() throws {
    #expect(try isAccepted(check: "R05"))
    #expect(try !isAccepted(check: "R06"))
  }
  @Test func `does not reach a further term`() throws { #expect(try !isAccepted(terms: [])) }
  @Test func `reaches a finding with fewer terms`() throws { #expect(try isAccepted(terms: ["name", "shoe-size"])) }
  @Test func `is not the data protection officer's to give`() throws {
    #expect(try !isAccepted(by: .named("Dag Vern")))
  }
  @Test func `needs that officer's advice`() throws { #expect(try !isAccepted(advice: nil)) }
  @Test func `ends with its last day`() throws {
    #expect(try isAccepted(on: Day(2026, 12, 31)))
    #expect(try !isAccepted(on: Day(2027, 1, 1)))
  }
  @Test func `is for one flow and one code`() throws {
    #expect(try !isAccepted(flow: "other"))
    #expect(try !isAccepted(code: .excluded))
  }
}
