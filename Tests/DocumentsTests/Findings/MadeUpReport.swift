import Cast
import Checks
import Law
import Registry
import Vocabulary

/// A register made up from a seed, and what the checks say of it.
struct MadeUpReport {
  let register: RegistrySnapshot
  let report: Report
  let law: LawEdition

  init(seed: UInt64, all: Bool = false) throws {
    let made = Cast.RandomRegister(seed: seed)
    law = try LawEdition.current()
    register = try made.snapshot()
    report = try Checks.report(of: register, under: law, on: made.day, all: all)
  }

  init(of register: RegistrySnapshot, on day: Day) throws {
    law = try LawEdition.current()
    self.register = register
    report = try Checks.report(of: register, under: law, on: day, all: false)
  }

  /// A report that nobody would get: one answer for each sort of detail, of cause, of code and of reason.
  static func ofEverySort() throws -> MadeUpReport {
    var made = try MadeUpReport(seed: 0)
    let reasons = BasisTried.Why.everySort.map { why in
      Detail.basis(place: "US", BasisTried(.sameCountry, .unknown, why))
    }
    let bases = BasisTried.Kind.everySort.map { Detail.basis(place: "US", BasisTried($0, .violates, .holds)) }
    let details = Detail.everySort + reasons + bases + [.breachHours("kundebok-dpa", nil)]
    let codes = Code.allCases
    var verdicts: [Verdict] = []
    for number in 0..<max(details.count, codes.count) {
      let subjects: [Subject] = [
        .flow(ID("flow-\(number)")), .activity(ID("activity-\(number)")), .notice(ID("notice-\(number)")),
        .promise("privacy", ID("promise-\(number)")),
      ]
      let causes = Cause.everySort
      verdicts.append(
        Verdict(
          .agreementExists, subjects[number % 4], number % 2 == 0 ? .violates : .unknown, codes[number % codes.count],
          severity: Severity.allCases[number % 3], details: [details[number % details.count]] + Self.rows(number),
          cause: number % 3 == 0 ? nil : causes[number % causes.count],
          waitsFor: number % 5 == 0 ? .chainIsKnown : nil, chain: number % 7 == 0 ? ["a", "b"] : []))
    }
    made = MadeUpReport(made, verdicts)
    return made
  }

  private init(_ other: MadeUpReport, _ verdicts: [Verdict]) {
    (register, law) = (other.register, other.law)
    var report = other.report
    for index in report.checks.indices {
      report.checks[index].verdicts = report.checks[index].check == .agreementExists ? verdicts : []
    }
    self.report = report
  }

  private static func rows(_ number: Int) -> [Detail] {
    let tables = LawTable.allCases
    return [
      .law(
        LawReference(
          table: tables[number % tables.count], row: "2021/914-2", confidence: Confidence.allCases[number % 4]))
    ]
  }
}
