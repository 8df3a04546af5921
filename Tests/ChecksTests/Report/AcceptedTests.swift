import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `An acceptance` {
  private func accepted(
    terms: [String] = ["kundebok-dpa", "shoe-size"], by person: Person = .named("Daglig leder"),
    on day: Day = Day(2026, 11, 22), code: String = "not-covered", check: String = "categories-are-covered",
    advice: String? = "tillegget bør være på plass i januar", officer: DataProtectionOfficer? = named("Dag Vern")
  ) throws -> AcceptedFindings {
    var party = Party(id: "fjordpost")
    (party.own, party.officer) = (true, officer)
    var acceptance = Acceptance(
      id: "a", check: check, subjectKind: "flow", subject: "demo-to-crm", code: code,
      period: Period(from: Day(2026, 1, 1), until: Day(2026, 12, 31)), by: person, reason: "Tillegg på vei")
    acceptance.terms = terms
    acceptance.advice = advice
    var builder = RegistryBuilder(RegisterHeader(id: "r"))
    try builder.add(party)
    try builder.add(acceptance)
    return AcceptedFindings(try builder.finish(), on: day)
  }

  private static func named(_ name: String) -> DataProtectionOfficer {
    DataProtectionOfficer(appointed: true, contact: .held(ContactDetails(name: name)))
  }

  private func finding(_ flow: ID<Flow> = "demo-to-crm", _ code: Code = .notCovered, _ details: [Detail] = [uncovered])
    -> Verdict
  {
    Verdict(.categoriesAreCovered, .flow(flow), .violates, code, details: details, cause: .agreement("kundebok-dpa"))
  }
  private static let uncovered = Detail.term(.categories, "shoe-size", .outside, under: .agreement("kundebok-dpa"))

  @Test func `marks the finding that it names`() throws { #expect(try accepted().contains(finding())) }
  @Test func `may name the check by its rule`() throws {
    #expect(try accepted(check: "R05").contains(finding()))
    #expect(try !accepted(check: "R06").contains(finding()))
  }
  @Test func `reaches a finding with fewer terms`() throws {
    #expect(try accepted(terms: ["kundebok-dpa", "name", "shoe-size"]).contains(finding()))
  }
  @Test func `does not reach a further term, and says which`() throws {
    let given = try accepted(terms: ["shoe-size"])
    #expect(!given.contains(finding()))
    #expect(given.tooNarrow(for: finding()).map(\.lacks) == [["kundebok-dpa"]])
    #expect(try accepted().tooNarrow(for: finding()).isEmpty)
  }
  @Test func `does not reach a term that has come to be excluded`() throws {
    let excluded = Detail.term(.categories, "shoe-size", .excluded, under: .agreement("kundebok-dpa"))
    #expect(try !accepted(code: "excluded").contains(finding("demo-to-crm", .excluded, [excluded])))
  }
  @Test func `ends with its last day`() throws {
    #expect(try accepted(on: Day(2026, 12, 31)).contains(finding()))
    #expect(try !accepted(on: Day(2027, 1, 1)).contains(finding()))
  }
  @Test func `is for one subject and one code`() throws {
    #expect(try !accepted().contains(finding("other")))
    #expect(try !accepted().contains(finding("demo-to-crm", .excluded)))
  }

  @Test(arguments: ["Dag Vern", " dag  VERN ", "Dag\nVern"])
  func `is not the data protection officer's to give, however the name is written`(name: String) throws {
    let given = try accepted(by: .named(name))
    #expect(!given.contains(finding()))
    #expect(given.notCounted.map(\.why) == [.givenByOfficer])
  }
  @Test func `needs that officer's advice`() throws {
    let given = try accepted(advice: nil)
    #expect(!given.contains(finding()))
    #expect(given.notCounted.map(\.why) == [.withoutAdvice])
  }
  @Test func `is, of several that reach a finding, the first by id`() throws {
    var builder = RegistryBuilder(RegisterHeader(id: "r"))
    for id in ["c", "b", "d"] {
      var acceptance = Acceptance(
        id: ID(id), check: "R05", subjectKind: "flow", subject: "demo-to-crm", code: "not-covered",
        period: Period(from: Day(2026, 1, 1), until: Day(2026, 12, 31)), by: .named("Daglig leder"), reason: "På vei")
      (acceptance.terms, acceptance.advice) = (["kundebok-dpa", "shoe-size"], "Greit")
      try builder.add(acceptance)
    }
    let given = AcceptedFindings(try builder.finish(), on: Day(2026, 11, 22))
    #expect(given.acceptance(of: finding())?.id == "b")
  }
  @Test func `does not count where the officer of any of ours is not known, and says of whom`() throws {
    var builder = RegistryBuilder(RegisterHeader(id: "r"))
    for (id, own) in [("ours-b", true), ("ours-a", true), ("a-host", false)] {
      var party = Party(id: ID(id))
      party.own = own
      try builder.add(party)
    }
    try builder.add(
      Acceptance(
        id: "a", check: "R05", subjectKind: "flow", subject: "demo-to-crm", code: "not-covered",
        period: Period(from: Day(2026, 1, 1), until: Day(2026, 12, 31)), by: .named("Daglig leder"), reason: "På vei"))
    let given = AcceptedFindings(try builder.finish(), on: Day(2026, 11, 22))
    #expect(given.notCounted.map(\.why) == [.officerUnknown("ours-a")])
  }
  @Test func `marks nothing that is in order`() throws {
    let fine = Verdict(.categoriesAreCovered, .flow("demo-to-crm"), .complies, .notCovered)
    #expect(try !accepted().contains(fine))
    #expect(try accepted(terms: ["shoe-size"]).tooNarrow(for: fine).isEmpty)
  }
  @Test func `does not count once nobody can tell that the officer did not give it`() throws {
    let given = try accepted(by: .erased(Day(2026, 3, 1)))
    #expect(!given.contains(finding()))
    #expect(given.notCounted.map(\.why) == [.giverErased])
    let unknown: [DataProtectionOfficer?] = [
      nil, DataProtectionOfficer(), DataProtectionOfficer(appointed: true),
      DataProtectionOfficer(appointed: true, contact: .erased(Day(2026, 3, 1))),
    ]
    for officer in unknown {
      let given = try accepted(officer: officer)
      #expect(!given.contains(finding()))
      #expect(given.notCounted.map(\.why) == [.officerUnknown("fjordpost")])
    }
    #expect(try accepted(officer: DataProtectionOfficer(appointed: false)).contains(finding()))
  }
}
