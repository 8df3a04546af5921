import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The story of Schrems II` {
  static let days = [
    Day(2018, 7, 1), Day(2020, 7, 15), Day(2020, 9, 1), Day(2023, 7, 9), Day(2023, 7, 10),
  ]
  let example: Example

  init() throws { example = try Example("schrems-two") }

  @Test(arguments: days, [Language.en, .nb])
  func `its reports are as expected`(_ day: Day, _ language: Language) throws {
    try expect(
      try example.text(on: day, in: language), toBe: "\(day).\(language.rawValue).txt", of: "schrems-two")
  }

  /// Flows by the code and the bases that say whether they may leave the EEA.
  private func transfers(on day: Day) throws -> [String: [String]] {
    try example.report(on: day, all: true).verdicts(.transferHasABasis).mapValues { verdict in
      [verdict.code.rawValue]
        + verdict.details.compactMap {
          guard case .basis("US", let tried) = $0, case .decision(let id) = tried.kind else { return nil }
          return "\(id) \(tried.why)"
        }
    }
  }

  @Test func `before the GDPR was law in Norway only the Irish flow is judged`() throws {
    let found = try transfers(on: Day(2018, 7, 1))
    #expect(
      found == [
        "irish-orders-to-cloud": ["adequate", "us-privacy-shield holds"],
        "newsletter-to-mail": ["not-in-force"], "orders-to-cloud": ["not-in-force"],
      ])
    let report = try example.report(on: Day(2018, 7, 1))
    #expect(report.standing.complies == 1)
    #expect(report.standing.notApplicable == 2)
    let text = try example.text(on: Day(2018, 7, 1), in: .en)
    #expect(text.contains("Not judged: the GDPR was not yet in force in Norway."))
    let later = try example.report(on: Day(2018, 7, 20))
    #expect(later.standing.complies == 3)
  }

  @Test func `on the last day of the Privacy Shield everything complies`() throws {
    let found = try transfers(on: Day(2020, 7, 15))
    #expect(found.count == 3)
    #expect(found.values.allSatisfy { $0 == ["adequate", "us-privacy-shield holds"] })
    let report = try example.report(on: Day(2020, 7, 15))
    #expect(report.answer == .complies)
    #expect(report.findings.allSatisfy { $0.code == .restsOnListAlone && $0.severity == .advice })
  }

  @Test(arguments: [Day(2020, 7, 16), Day(2020, 9, 1), Day(2023, 7, 9)])
  func `from the judgment until the next decision everything violates`(_ day: Day) throws {
    let found = try transfers(on: day)
    #expect(found.count == 3)
    #expect(found.values.allSatisfy { $0 == ["no-transfer-basis", "us-privacy-shield ended(2020-07-15)"] })
    let report = try example.report(on: day)
    #expect(report.standing.violates == 3)
  }

  @Test func `from the next decision only the importer on its list complies`() throws {
    let found = try transfers(on: Day(2023, 7, 10))
    #expect(
      found == [
        "irish-orders-to-cloud": ["adequate", "us-dpf holds"], "orders-to-cloud": ["adequate", "us-dpf holds"],
        "newsletter-to-mail": ["no-transfer-basis", "us-dpf notListed"],
      ])
    let wrong = try example.report(on: Day(2023, 7, 10)).findings.filter { $0.severity == .error }
    #expect(wrong.map(\.cause) == [.party("example-mail")])
  }

  @Test func `nothing but the transfer is ever wrong`() throws {
    for day in Self.days {
      let checks = Set(try example.report(on: day).findings.map(\.check))
      #expect(checks.isSubset(of: [.transferHasABasis, .transferHasAFallback]), "\(day)")
    }
  }

  @Test func `the page says how each flow stands on each day`() throws {
    let rows = try table(in: try Example.text("schrems-two", "README.md"), with: "day")
    #expect(rows.compactMap { Day($0["day"] ?? "") } == Self.days)
    for row in rows {
      let day = try #require(Day(row["day"] ?? ""))
      let verdicts = try example.report(on: day, all: true).verdicts(.transferHasABasis)
      #expect(row.count == verdicts.count + 1)
      for (flow, verdict) in verdicts {
        let answer = verdict.code == .notInForce ? "not in force" : "\(verdict.answer)"
        #expect(row[flow] == answer, "\(flow) on \(day)")
      }
    }
  }
}
