public import Checks

/// The findings that one object decides and that weigh the same: what people see as one entry, with the flows and the like behind it.
public struct CauseEntry: Sendable {
  /// The object whose change would decide them.
  public var cause: Cause
  /// What is found, the worst first; like findings of several checks and flows are one.
  public var items: [CauseItem]
  /// The part of a report that it stands in.
  public internal(set) var section: ReportSection

  /// The subjects that it concerns: flows first, then by id.
  public var subjects: [Subject] { Set(items.lazy.flatMap(\.verdicts).map(\.subject)).inReportOrder }
  /// How many further answers wait for it.
  public var waiting: Int { items.flatMap(\.waiting.values).reduce(0, +) }
}

extension CauseEntry {
  /// The findings of a report by weight and cause.
  ///
  /// The worst first, among equals the one with the most subjects that weigh as much, then by id.
  public static func entries(of report: Report, accepted: AcceptedFindings) -> [CauseEntry] {
    var byCause: [Cause: [Verdict]] = [:]
    for verdict in report.checks.flatMap(\.verdicts) where verdict.isFinding || verdict.code == .waits {
      byCause[verdict.cause ?? Cause(verdict.subject), default: []].append(verdict)
    }
    return byCause.flatMap { entries($0.key, $0.value, accepted) }.map(Weighed.init).sorted(by: <).map(\.entry)
  }

  private static func entries(_ cause: Cause, _ verdicts: [Verdict], _ accepted: AcceptedFindings) -> [CauseEntry] {
    let items = items(verdicts, accepted)
    return Dictionary(grouping: items, by: \.section).map { section, items in
      CauseEntry(cause: cause, items: items.sorted { $0.precedes($1) }, section: section)
    }
  }

  private static func items(_ verdicts: [Verdict], _ accepted: AcceptedFindings) -> [CauseItem] {
    let findings = verdicts.filter(\.isFinding)
    // Waiting answers without the finding that they wait for are shown rather than lost.
    let shown = findings.isEmpty ? verdicts : findings
    var items = Dictionary(grouping: shown) { Sameness(answer: $0.answer, severity: $0.severity, code: $0.code) }
      .map { sameness, verdicts in
        CauseItem(
          answer: sameness.answer, severity: sameness.severity, code: sameness.code,
          verdicts: verdicts.sorted { $0.check == $1.check ? $0.subject < $1.subject : $0.check < $1.check },
          accepted: verdicts.count { accepted.contains($0) })
      }
      .sorted { $0.section == $1.section ? $0.precedes($1) : $0.section < $1.section }
    items = items.foldingWeaker
    guard !findings.isEmpty else { return items }
    for waiting in verdicts where waiting.code == .waits {
      let place = items.firstIndex { item in
        item.verdicts.contains { $0.check == waiting.waitsFor && $0.subject == waiting.subject }
      }
      items[place ?? 0].waiting[waiting.subject, default: 0] += 1
    }
    return items
  }

  /// An entry with what its place among others depends on, found once.
  private struct Weighed: Comparable {
    let entry: CauseEntry
    let worst: Severity
    /// How many subjects weigh as much.
    let subjects: Int

    init(_ entry: CauseEntry) {
      let worst = entry.items.map(\.severity).max() ?? .advice
      let weighing = entry.items.lazy.filter { $0.severity == worst }.flatMap(\.verdicts)
      (self.entry, self.worst, subjects) = (entry, worst, Set(weighing.map(\.subject)).count)
    }

    static func < (one: Self, other: Self) -> Bool {
      if one.entry.section != other.entry.section { return one.entry.section < other.entry.section }
      if one.worst != other.worst { return one.worst > other.worst }
      return one.subjects == other.subjects ? one.entry.cause < other.entry.cause : one.subjects > other.subjects
    }

    static func == (one: Self, other: Self) -> Bool { !(one < other) && !(other < one) }
  }
}

extension Cause {
  /// A subject as the cause of what is found of it.
  public init(_ subject: Subject) {
    switch subject {
    case .flow(let id): self = .flow(id)
    case .activity(let id): self = .activity(id)
    case .promise(let notice, let promise): self = .promise(notice, promise)
    case .notice(let id): self = .notice(id)
    }
  }
}

extension CauseItem {
  fileprivate func precedes(_ other: CauseItem) -> Bool {
    if severity != other.severity { return severity > other.severity }
    return code == other.code ? answer > other.answer : code < other.code
  }
}

extension [CauseItem] {
  /// The same without what only says again, with less weight, what a finding before it says of all the same subjects.
  fileprivate var foldingWeaker: [CauseItem] {
    var kept: [CauseItem] = []
    for item in self {
      let place = kept.firstIndex { stronger in
        stronger.code == item.code && stronger.answer == item.answer && stronger.severity > item.severity
          && Set(stronger.subjects).isSuperset(of: item.subjects)
          && Set(stronger.details).isSuperset(of: item.details)
      }
      guard let place else {
        kept.append(item)
        continue
      }
      kept[place].verdicts += item.verdicts
      kept[place].accepted += item.accepted
    }
    return kept
  }
}

/// What findings of one cause must share to be said together.
private struct Sameness: Hashable {
  var answer: Answer
  var severity: Severity
  var code: Code
}
