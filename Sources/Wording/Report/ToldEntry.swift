public import Checks

/// What one object decides, in words: an entry of a report as pages show it.
public struct ToldEntry: Sendable {
  /// The object whose change would decide it.
  public let cause: Cause
  /// What that object is called.
  public let name: String
  /// The part of a report that it stands in.
  public let section: ReportSection
  /// What is found, the worst first.
  public let findings: [ToldFinding]
}

/// A finding in words.
public struct ToldFinding: Sendable {
  /// The answer.
  public let answer: Answer
  /// How much it weighs.
  public let severity: Severity
  /// The deciding code.
  public let code: Code
  /// The check that it comes from, the first where several say the same.
  public let check: CheckName?
  /// What is found.
  public let sentence: String
  /// Where the law says so.
  public let provision: String
  /// What exactly, one by one.
  public let details: [String]
  /// The same as the checks gave it.
  public let listed: [Detail]
  /// What to do; empty where nothing is to be done.
  public let remedy: String
  /// What is to be known beside it.
  public let notes: [String]
  /// Whom it concerns: flows first.
  public let subjects: [Subject]
  /// How many of each sort it concerns besides the thing that would settle it, `2 flows and 1 activity`; empty for none.
  public let affects: String
  /// How many further answers wait for it.
  public let waiting: Int
  /// How many of the findings behind it somebody has accepted, and how many there are.
  public let accepted: (count: Int, of: Int)
}

extension TextReport {
  /// The entries of the report in their order, each for itself.
  public var told: [ToldEntry] {
    entries.sorted { $0.section < $1.section }.map { told($0) }
  }

  /// One entry for itself.
  func told(_ entry: CauseEntry) -> ToldEntry {
    ToldEntry(
      cause: entry.cause, name: narrator.title(entry.cause), section: entry.section,
      findings: entry.items.map { told($0, of: entry) })
  }

  /// How the register stands, in a few sentences.
  public var standing: [String] { sentences.standing(report) }

  /// How many of each sort something concerns besides what would settle it.
  func affects(_ subjects: [Subject], besides cause: Cause?) -> String {
    count(subjects.filter { cause == nil || Cause($0) != cause })
  }

  private func told(_ item: CauseItem, of entry: CauseEntry) -> ToldFinding {
    let naming = naming(entry)
    let saying = (entry.items.count == 1 ? narrator : naming).saying(item.verdicts, on: report.day)
    return ToldFinding(
      answer: item.answer, severity: item.severity, code: item.code, check: item.checks.first,
      sentence: saying.sentence,
      provision: naming.provisions(item.code, of: item.checks), details: details(item, of: entry),
      listed: item.details, remedy: saying.remedy ?? "", notes: naming.notes(item.details), subjects: item.subjects,
      affects: affects(item.subjects, besides: entry.cause),
      waiting: item.waiting.values.reduce(0, +), accepted: (item.accepted, item.verdicts.count))
  }
}
