import Checks
import Registry
import Vocabulary

/// The verdicts known by construction, a line for each flow: its id, a tab, `complies`, `not-judged`, or `rule:code` for
/// each check that violates or is unknown, sorted, with commas.
struct Expected {
  private let bytes: [UInt8]

  init(path: String) throws { bytes = try Pieces(path).all() }

  /// Says on standard output which verdicts are wrong, and throws if any is.
  func compare(with report: Report, of register: RegistrySnapshot) throws(Refusal) {
    var found: [String: [String]] = [:]
    for run in report.checks {
      for verdict in run.verdicts where verdict.answer > .complies {
        found[verdict.subject.id, default: []].append("\(verdict.check.rule):\(verdict.code.rawValue)")
      }
    }
    var (wrong, flows, notJudged) = (0, 0, 0)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: "\t"))
      guard parts.count == 2 else { continue }
      let (flow, expected) = (String(decoding: parts[0], as: UTF8.self), String(decoding: parts[1], as: UTF8.self))
      flows += 1
      if expected == "not-judged" { notJudged += 1 }
      let answer = found[flow].map { $0.sorted().joined(separator: ",") }
      let isRight = answer == (expected == "complies" || expected == "not-judged" ? nil : expected)
      if !isRight {
        wrong += 1
        if wrong <= 10 { print("\(flow): expected \(expected), found \(answer ?? "no finding")") }
      }
    }
    if report.flows.planned + report.flows.ended != notJudged || report.flows.judged != flows - notJudged
      || flows != register.flows.count
    {
      wrong += 1
      print("\(flows) flows expected, \(notJudged) of them not judged; judged \(report.flows.judged)")
    }
    if wrong > 0 { throw .wrongVerdicts(wrong) }
  }
}
