import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `The explanation of a scope in a small story` {
  private func scope(_ register: Register) throws -> [ExplainedDimension] {
    let explained = try explanation(of: "f1", in: register.snapshot(), under: .current(), on: Day(2026, 3, 1))
    return explained?.chains[0].hops[0].scope ?? []
  }

  private func words(
    _ dimension: Dimension, _ terms: [String], named: [String], excluded: [String] = []
  ) throws -> [String] {
    var register = Companies.hosted
    register.change("f1" as ID<Flow>) {
      switch dimension {
      case .categories: $0.categories = .some(terms)
      case .storage: $0.storage = .some(terms.map { PlaceUse($0, by: .recipient) })
      default: Issue.record("no such story")
      }
    }
    register.change("a1" as ID<Agreement>) {
      ($0.scope[dimension].named, $0.scope[dimension].excluded) = (named, excluded)
    }
    let found = try scope(register).first { $0.dimension == dimension }
    return found?.terms.map { "\($0.term): \($0.coverage.map { "\($0)" } ?? "covered") by \($0.by)" } ?? []
  }

  @Test func `names the words that cover, exclude or leave open a term`() throws {
    #expect(
      try words(.categories, ["email-work"], named: ["email-address", "contact", "financial"]) == [
        #"email-work: covered by ["contact", "email-address"]"#
      ])
    #expect(
      try words(.categories, ["email-work"], named: ["contact"], excluded: ["email-address", "financial"]) == [
        #"email-work: excluded by ["email-address"]"#
      ])
    #expect(
      try words(.categories, ["contact"], named: ["email-work", "financial"], excluded: ["telephone-number", "tax"])
        == [
          #"contact: unclear by ["email-work", "telephone-number"]"#
        ])
    #expect(
      try words(.categories, ["national-id-number"], named: ["identifying", "contact"]) == [
        #"national-id-number: notNamed by ["identifying"]"#
      ])
    #expect(
      try words(.categories, ["national-id-number"], named: ["identifying", "national-id-number"]) == [
        #"national-id-number: covered by ["national-id-number"]"#
      ])
    #expect(
      try words(.categories, ["email-work"], named: ["personal-data", "financial"]) == [
        #"email-work: notSpecific by ["personal-data"]"#
      ])
    #expect(
      try words(.categories, ["telephone-number", "email-work"], named: ["tax"]) == [
        "email-work: outside by []", "telephone-number: outside by []",
      ])
  }

  @Test func `names the places that cover, exclude or leave open a place`() throws {
    #expect(try words(.storage, ["SE"], named: ["EU", "EEA", "US"]) == [#"SE: covered by ["EEA", "EU"]"#])
    #expect(try words(.storage, ["SE"], named: ["EEA"], excluded: ["SE", "NO"]) == [#"SE: excluded by ["SE"]"#])
    #expect(try words(.storage, ["EU"], named: ["SE", "US"], excluded: ["DE"]) == [#"EU: unclear by ["DE", "SE"]"#])
    #expect(try words(.storage, ["NO", "SE"], named: ["US"]) == ["NO: outside by []", "SE: outside by []"])
  }

  @Test func `names the members where a group is covered by them, one by one`() throws {
    #expect(
      try words(.storage, ["EEA"], named: ["NO", "EU", "LI", "IS", "US"]) == [
        #"EEA: covered by ["EU", "IS", "LI", "NO"]"#
      ])
  }

  @Test func `tells silence and none from what is declared`() throws {
    var register = Companies.hosted
    register.change("f1" as ID<Flow>) {
      $0.categories = .undeclared
      $0.subjects = .none(Confirmation(day: Day(2026, 1, 1)))
    }
    let found = try scope(register)
    #expect(found.map(\.declared) == [.undeclared, .none, .terms, .terms, .terms, .terms])
    #expect(found[0].terms.isEmpty && found[1].terms.isEmpty)
  }
}
