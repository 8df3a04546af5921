public import Checks
public import Registry
public import Vocabulary

/// All findings that one object decides: what people see as one line, with the flows behind it.
public struct CauseEntry: Sendable {
  /// The object whose change would decide them.
  public var cause: Cause
  /// What is found, the worst first; like findings of several checks and flows are one.
  public var items: [CauseItem]
  /// The flows that it concerns, by id.
  public var flows: [ID<Flow>]
  /// How many further answers wait for it.
  public var waiting: Int

  /// The part of a report that it stands in: that of its worst finding.
  var section: ReportSection { items.first?.section ?? .toBeClarified }
}

/// Findings of one cause that say the same.
public struct CauseItem: Sendable {
  /// The answer.
  public var answer: Answer
  /// How much it weighs.
  public var severity: Severity
  /// The deciding code.
  public var code: Code
  /// The findings themselves, by check and flow.
  public var verdicts: [Verdict]
  /// How many of them somebody has accepted.
  public var accepted: Int

  /// All that they list, each once.
  public var details: [Detail] { Detail.sorted(verdicts.flatMap(\.details)) }
  /// The checks that they come from.
  public var checks: [CheckName] { Set(verdicts.map(\.check)).sorted() }

  var section: ReportSection {
    switch (answer, code) {
    case (.violates, _): severity == .error ? .violations : .warnings
    case (_, .confirmationLapsed), (_, .listingLapsed): .lapsed
    case (_, .clauseNotRecorded), (_, .particularsMissing): .notRecorded
    default: .toBeClarified
    }
  }
}

extension CauseEntry {
  /// The findings of a report by cause: the worst first, among equals the one with the most flows, then by id.
  public static func entries(of report: Report, accepted: AcceptedFindings) -> [CauseEntry] {
    var byCause: [Cause: [Verdict]] = [:]
    for verdict in report.checks.flatMap(\.verdicts) where verdict.isFinding || verdict.code == .waits {
      byCause[verdict.cause ?? .flow(verdict.flow), default: []].append(verdict)
    }
    return byCause.map { entry($0.key, $0.value, accepted) }.sorted { a, b in
      if a.section != b.section { return a.section < b.section }
      if a.flows.count != b.flows.count { return a.flows.count > b.flows.count }
      return a.cause < b.cause
    }
  }

  private static func entry(_ cause: Cause, _ verdicts: [Verdict], _ accepted: AcceptedFindings) -> CauseEntry {
    let findings = verdicts.filter(\.isFinding)
    // Waiting answers without the finding that they wait for are shown rather than lost.
    let shown = findings.isEmpty ? verdicts : findings
    let items = Dictionary(grouping: shown) { Sameness(answer: $0.answer, severity: $0.severity, code: $0.code) }
      .map { sameness, verdicts in
        CauseItem(
          answer: sameness.answer, severity: sameness.severity, code: sameness.code,
          verdicts: verdicts.sorted { $0.check == $1.check ? $0.flow < $1.flow : $0.check < $1.check },
          accepted: verdicts.count { accepted.contains($0) })
      }
      .sorted {
        if $0.section != $1.section { return $0.section < $1.section }
        return $0.code == $1.code ? $0.severity > $1.severity : $0.code < $1.code
      }
    return CauseEntry(
      cause: cause, items: items, flows: Set(shown.map(\.flow)).sorted(), waiting: verdicts.count - shown.count)
  }
}

/// What findings of one cause must share to be said together.
private struct Sameness: Hashable {
  var answer: Answer
  var severity: Severity
  var code: Code
}
