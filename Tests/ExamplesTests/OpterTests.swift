import Checks
import Foundation
import Registry
import Testing
import Vocabulary

@Suite struct `The story of Opter` {
  static let today = Day(2026, 11, 22)
  let example: Example
  let report: Report

  init() throws {
    example = try Example("opter")
    report = try example.report(on: Self.today)
  }

  @Test(arguments: [Language.nb, .en])
  func `its reports are as expected`(_ language: Language) throws {
    try expect(
      try example.text(on: Self.today, in: language), toBe: "report.\(language.rawValue).txt", of: "opter")
  }

  @Test func `its report for programs is as expected`() throws {
    let json = try example.json(on: Self.today, in: .en)
    try expect(json, toBe: "report.json", of: "opter")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["verdict"] as? String == "violates")
  }

  @Test func `fourteen flows are judged, five of them comply and two break their agreement`() {
    #expect(report.flows.judged == 14)
    #expect(report.standing.complies == 5)
    #expect(report.standing.violates == 2)
    #expect(report.standing.unknown == 7)
  }

  @Test func `the operator that nobody named is one cause, and four flows wait for it`() {
    let cause = Cause.system("marketing-automation")
    let found = report.findings.filter { $0.cause == cause }
    #expect(found.map(\.subject.id) == ["contact-to-mas", "demo-to-mas", "newsletter-to-mas", "pdf-to-mas"])
    #expect(found.allSatisfy { $0.check == .chainIsKnown && $0.code == .operatorUnknown && $0.severity == .error })
    let waiting = report.checks.flatMap(\.verdicts).filter { $0.code == .waits }
    #expect(waiting.count == 4 * (CheckName.allCases.count { $0.subject == .flow } - 1))
    #expect(waiting.allSatisfy { $0.cause == cause && $0.waitsFor == .chainIsKnown })
  }

  @Test func `what the CRM agreement does not name are the only violations of the flows`() throws {
    let wrong = report.findings.filter { $0.answer == .violates && $0.severity == .error && $0.subject.flow != nil }
    #expect(wrong.map(\.check) == [.categoriesAreCovered, .categoriesAreCovered])
    #expect(wrong.map(\.subject.id) == ["visits-to-crm", "visits-to-profiles"])
    #expect(wrong.allSatisfy { $0.cause == .agreement("upsales-dpa") })
    let missing = [["browser-settings", "ip-address", "pages-visited"], ["pages-visited"]]
    #expect(
      wrong.map(\.details)
        == missing.map { $0.map { .term(.categories, $0, .outside, under: .agreement("upsales-dpa")) } })
  }

  @Test func `an agreement that names work addresses leaves a question about e-mail addresses`() {
    let verdict = report.verdicts(.categoriesAreCovered)["newsletter-to-crm"]
    #expect(verdict?.answer == .unknown)
    #expect(verdict?.code == .unclear)
    #expect(verdict?.details == [.term(.categories, "email-address", .unclear, under: .agreement("upsales-dpa"))])
  }

  @Test func `analytics in the United States is allowed, on a list membership alone`() throws {
    let all = try example.report(on: Self.today, all: true)
    #expect(all.verdicts(.transferHasABasis)["visits-to-analytics"]?.code == .noTransfer)
    #expect(all.verdicts(.transferHasABasis)["analytics-to-the-us"]?.code == .adequate)
    #expect(all.verdicts(.decisionCoversTransfer)["analytics-to-the-us"]?.code == .decisionCovers)
    let advice = all.verdicts(.transferHasAFallback)["analytics-to-the-us"]
    #expect(advice?.code == .restsOnListAlone)
    #expect(advice?.severity == .advice)
    #expect(advice?.details == [.basis(place: "US", BasisTried(.decision("us-dpf"), .complies, .holds))])
  }

  @Test func `three suppliers have not said who else processes`() {
    let silent = report.findings.filter { $0.code == .furtherProcessorsUndeclared }.compactMap(\.cause)
    #expect(Set(silent) == [.party("google-ireland"), .party("google-llc"), .party("upsales")])
  }

  @Test func `once the operator is named its flows are judged`() throws {
    let named = try Example(
      "opter", writing: "operator=\"upsales\"", insteadOf: "operator-asked=\"2026-11-02\"")
    let report = try named.report(on: Self.today)
    #expect(report.findings.allSatisfy { $0.code != .operatorUnknown })
    #expect(report.checks.flatMap(\.verdicts).allSatisfy { $0.code != .waits })
    #expect(report.verdicts(.promiseIsKept)["opter-nb/agreements-with-all"] == nil)
  }

  @Test func `in March 2027 every flow to the CRM stands without an agreement in force`() throws {
    let later = try example.report(on: Day(2027, 3, 15))
    let ended = later.findings.filter { $0.code == .agreementNotInForce }
    #expect(ended.count == 8)
    #expect(Set(ended.map(\.cause)) == [.agreement("upsales-dpa")])
    #expect(ended.allSatisfy { $0.details == [.ended("upsales-dpa", Day(2027, 1, 14))] })
    let promise = later.verdicts(.promiseIsKept)["opter-nb/agreements-with-all"]
    #expect(promise?.code == .promiseBroken)
    #expect(promise?.details.filter { if case .breaks = $0 { true } else { false } }.count == 8)
  }

  @Test func `the page tells of every cause, with the number of its subjects, and of every promise`() throws {
    let page = try Example.text("opter", "README.md")
    let told = try causes(in: try table(in: page, with: "cause"), by: "subjects")
    #expect(told == report.causes.filter { !$0.key.hasPrefix("promise ") })
    let promises = try table(in: page, with: "promise")
    let codes = try example.report(on: Self.today, all: true).verdicts(.promiseIsKept).map {
      "\($0.key) \($0.value.code.rawValue)"
    }
    #expect(promises.map { "opter-nb/\($0["promise"] ?? "") \($0["code"] ?? "")" }.sorted() == codes.sorted())
  }
}
