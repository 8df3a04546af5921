import Checks
import Law
import NaiveEvaluator
import Testing
import Vocabulary

@Suite struct `A place under a scope, as the judge reads it` {
  let law: LawEdition

  init() throws { law = try LawEdition.current() }

  private func cover(
    _ place: String, _ named: Set<String>, _ excluded: Set<String> = [], on day: Day = Day(2026, 3, 1)
  ) -> Coverage? {
    Places(law, on: day).cover(place, named: named, excluded: excluded)
  }

  @Test func `is covered by a group that it is a member of on the day`() {
    #expect(cover("SE", ["EU"]) == nil)
    #expect(cover("NO", ["EEA"]) == nil)
    #expect(cover("NO", ["EU"]) == .outside)
    #expect(cover("CH", ["adequate"]) == nil)
    #expect(cover("GB", ["EEA"], on: Day(2020, 12, 31)) == nil)
    #expect(cover("GB", ["EEA"], on: Day(2021, 1, 1)) == .outside)
  }

  @Test func `follows the state that it is part of, or whose law it has`() {
    #expect(cover("AX", ["FI"]) == nil)
    #expect(cover("SJ", ["NO"]) == nil)
    #expect(cover("SJ", ["EEA"]) == nil)
    #expect(cover("NO", ["NO"], ["SJ"]) == .unclear)
  }

  @Test func `under review is covered only by its own name`() {
    #expect(cover("NC", ["NC"]) == nil)
    #expect(cover("NC", ["FR"]) == .unclear)
    #expect(cover("NC", ["EEA"]) == .unclear)
    #expect(cover("NC", ["NC"], ["EU"]) == .unclear)
    #expect(cover("NC", ["US"]) == .outside)
    #expect(cover("NC", ["NC"], ["NC"]) == .excluded)
  }

  @Test func `that is a group is covered when it or all its members are named, and unclear when some are`() {
    #expect(cover("EU", ["EEA"]) == nil)
    #expect(cover("EEA", ["EU", "NO", "IS", "LI"]) == nil)
    #expect(cover("EEA", ["EU", "NO"]) == .unclear)
    #expect(cover("EEA", ["SE"]) == .unclear)
    #expect(cover("EEA", ["US"]) == .outside)
    #expect(cover("EEA", ["EEA"], ["DE"]) == .unclear)
    #expect(cover("EEA", ["EEA"], ["EU"]) == .unclear)
    #expect(cover("EEA", ["EEA"], ["SJ"]) == .unclear)
    #expect(cover("EU", ["EU"], ["EEA"]) == .excluded)
    #expect(cover("adequate", ["CH"]) == .unclear)
  }

  @Test func `that is an organisation is itself and nothing else`() {
    #expect(cover("EPO", ["EPO"]) == nil)
    #expect(cover("EPO", ["EEA"]) == .outside)
  }
}
