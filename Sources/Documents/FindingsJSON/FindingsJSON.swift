public import Checks
public import Law
public import Records
public import Registry
public import Vocabulary
internal import Wording

/// A report as JSON for programs: keys in a fixed order, sentences in one language, each finding on a line of its own.
///
/// Answers that wait for another finding are counted; they are listed only where all answers are.
public struct FindingsJSON: Sendable {
  private let report: Report
  private let source: RegisterSource
  private let narrator: Narrator
  private let accepted: AcceptedFindings
  private let listsAll: Bool

  /// The JSON of a report; with `all`, of every answer that it holds.
  public init(
    _ report: Report, of snapshot: RegistrySnapshot, from source: RegisterSource = RegisterSource(),
    under law: LawEdition, in language: Language, all: Bool = false
  ) {
    self.report = report
    self.source = source
    listsAll = all
    narrator = Narrator(language, of: snapshot, under: law)
    accepted = AcceptedFindings(snapshot, on: report.day)
  }

  /// Hands the text over in pieces.
  public func write(to sink: ([UInt8]) throws -> Void) rethrows {
    var json = JSONText()
    try json.object { json in
      json.member("registry", report.registry)
      json.member("day", report.day.description)
      json.member("law", report.law)
      json.member("registrySHA256", optional: source.sha256)
      json.member("verdict", report.answer.name)
      json.key("counts")
      json.counts(report.standing, waiting: false)
      json.key("others")
      json.counts(report.othersStanding, waiting: false)
      json.key("flows")
      json.object {
        $0.member("judged", report.flows.judged)
        $0.member("planned", report.flows.planned)
        $0.member("ended", report.flows.ended)
      }
      json.key("checks")
      try json.array { json in
        for run in report.checks { try write(run, &json, sink) }
      }
    }
    json.end()
    try sink(json.take())
  }

  private func write(_ run: CheckRun, _ json: inout JSONText, _ sink: ([UInt8]) throws -> Void) rethrows {
    json.line()
    try json.object { json in
      json.member("id", run.check.rawValue)
      json.member("rule", run.check.rule)
      json.member("name", narrator.name(run.check))
      json.member("provision", run.check.provision)
      json.member("severity", run.check.gravest.name)
      json.member("status", run.status.rawValue)
      json.key("counts")
      json.counts(run.counts, waiting: true)
      json.key("verdicts")
      try json.array { json in
        for verdict in run.verdicts where listsAll || verdict.isFinding {
          json.line()
          json.verdict(verdict, narrator, accepted, on: report.day)
          if json.bytes.count > 1 << 16 { try sink(json.take()) }
        }
      }
    }
  }
}
