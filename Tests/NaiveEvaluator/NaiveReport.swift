public import Checks
public import Law
public import Registry
public import Vocabulary

/// The report of a register under a law edition on a day, read rule by rule from the text, with every verdict in it.
public func naiveReport(of snapshot: RegistrySnapshot, under law: LawEdition, on day: Day) -> Report {
  Judge(of: snapshot, under: law, on: day).wholeReport()
}

extension Judge {
  func wholeReport() -> Report {
    var counts = FlowCounts()
    var (standing, othersStanding) = (AnswerCounts(), AnswerCounts())
    var verdicts: [CheckName: [Verdict]] = [:]
    for flow in flows {
      if flow.period.from.map({ day < $0 }) == true {
        counts.planned += 1
      } else if !isLive(flow) {
        counts.ended += 1
      } else {
        counts.judged += 1
        standing.count(Self.add(findings(flow), about: .flow(flow.id), to: &verdicts))
      }
    }
    for (subject, findings) in others {
      othersStanding.count(Self.add(findings, about: subject, to: &verdicts))
    }
    return Report(
      registry: registry, day: day, law: law.name, flows: counts,
      checks: CheckName.allCases.map { check in
        CheckRun(check, (verdicts[check] ?? []).sorted { $0.subject < $1.subject })
      },
      standing: standing, othersStanding: othersStanding)
  }

  /// What is asked about all activities, and about the notices in force and their promises.
  private var others: [(Subject, Findings)] {
    activities.values.map { (.activity($0.id), findings($0)) }
      + noticesInForce.map { (.notice($0.id), findings($0)) }
      + noticesInForce.flatMap { notice in
        notice.promises.map { (.promise(notice.id, $0.id), findings($0, of: notice)) }
      }
  }

  /// Adds what a subject's checks found, and gives its own verdict.
  private static func add(
    _ findings: Findings, about subject: Subject, to verdicts: inout [CheckName: [Verdict]]
  ) -> Answer {
    let own = findings.map { check, finding in Verdict(check, subject, finding) }
    for verdict in own { verdicts[verdict.check, default: []].append(verdict) }
    return own.standing
  }
}

extension [Verdict] {
  /// A subject's own verdict: the worst answer of error severity; what waits is counted where it waits for.
  fileprivate var standing: Answer {
    filter { $0.answer == .complies || $0.severity == .error }.map(\.answer).max() ?? .notApplicable
  }
}

extension CheckRun {
  fileprivate init(_ check: CheckName, _ verdicts: [Verdict]) {
    var counts = AnswerCounts()
    for verdict in verdicts { counts.count(verdict.answer, waits: verdict.code == .waits) }
    let status: Status =
      if !verdicts.isEmpty, verdicts.allSatisfy({ $0.code == .notInForce }) {
        .notInForce
      } else if verdicts.allSatisfy({ $0.answer == .notApplicable && $0.code != .waits }) {
        .notApplicable
      } else {
        .run
      }
    self.init(check: check, status: status, counts: counts, verdicts: verdicts)
  }
}
