/// What a change of a register does to its verdicts: which findings came, changed and went between two reports.
public struct ReportDifference: Hashable, Sendable {
  /// Each finding that is not as it was: the changes of each check in the order of the catalogue, by subject.
  public var findings: [FindingChange]

  /// What differs between two reports of one day.
  public init(from old: Report, to new: Report) {
    findings = CheckName.allCases.flatMap { check in
      Self.changes(of: check, from: old.verdicts(of: check), to: new.verdicts(of: check))
    }
  }

  private static func changes(of check: CheckName, from old: [Verdict], to new: [Verdict]) -> [FindingChange] {
    let before = Dictionary(old.map { ($0.subject, $0) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.subject, $0) }) { first, _ in first }
    return Set(before.keys).union(after.keys).sorted().compactMap { subject in
      FindingChange(check, subject, before: before[subject], after: after[subject])
    }
  }
}

/// A finding about one subject that is not as it was.
public struct FindingChange: Hashable, Sendable {
  /// The check.
  public var check: CheckName
  /// What it is about.
  public var subject: Subject
  /// What the check said; `nil` where it found nothing, or did not ask.
  public var before: Verdict?
  /// What it says now; `nil` where it finds nothing, or does not ask. An answer that waits for another finding is kept,
  /// since nothing is settled by it.
  public var after: Verdict?

  /// What became of it.
  public enum Kind: CaseIterable, Hashable, Sendable {
    /// It was not there.
    case came
    /// It is about the same and says something else.
    case changed
    /// It is no longer there.
    case went
  }

  /// What became of it.
  public var kind: Kind {
    guard before?.isFinding == true else { return .came }
    return after?.isFinding == true ? .changed : .went
  }

  /// The change of a finding; `nil` where neither is one, or where both say the same.
  init?(_ check: CheckName, _ subject: Subject, before: Verdict?, after: Verdict?) {
    let (was, isNow) = (before?.isFinding == true, after?.isFinding == true)
    guard was || isNow else { return nil }
    if was, isNow, before?.withoutChain == after?.withoutChain { return nil }
    self.check = check
    self.subject = subject
    self.before = before
    self.after = after
  }
}

extension Report {
  fileprivate func verdicts(of check: CheckName) -> [Verdict] {
    checks.filter { $0.check == check }.flatMap(\.verdicts).filter { $0.isFinding || $0.code == .waits }
  }
}

extension Verdict {
  /// The same, whichever of several chains gave the answer.
  fileprivate var withoutChain: Verdict {
    var verdict = self
    verdict.chain = []
    return verdict
  }
}
