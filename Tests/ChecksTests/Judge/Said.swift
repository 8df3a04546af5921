import Cast
import Checks
import Law
import NaiveEvaluator
import Registry
import Vocabulary

/// What the judge says of a register on a day, by rule and flow, as `violates no-agreement`.
struct Said {
  private let verdicts: [String: Verdict]

  init(_ register: Register, on day: Day = Day(2026, 3, 1), under law: LawEdition? = nil) throws {
    let report = try report(of: try register.snapshot(), under: try law ?? .current(), on: day, all: true)
    verdicts = Dictionary(
      uniqueKeysWithValues: report.checks.flatMap(\.verdicts).map { ("\($0.check.rule) \($0.subject.id)", $0) })
  }

  /// The verdict of a rule on a flow, as `R01 f1`.
  func verdict(_ name: String) -> Verdict? { verdicts[name] }

  /// Its answer and code.
  subscript(_ name: String) -> String {
    guard let verdict = verdicts[name] else { return "nothing" }
    return verdict.code == .waits
      ? "waits for \(verdict.waitsFor?.rule ?? "nothing")" : "\(verdict.answer.name) \(verdict.code.rawValue)"
  }

  /// The rules that violate, are unknown or wait, of one flow or of all.
  func open(_ flow: String? = nil) -> [String] {
    verdicts.filter { flow == nil || $0.key.hasSuffix(" \(flow ?? "")") }
      .filter { $0.value.answer >= .unknown || $0.value.code == .waits }.map(\.key).sorted()
  }
}
