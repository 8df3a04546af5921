public import Checks

/// Findings of one cause that say the same.
public struct CauseItem: Sendable {
  /// The answer.
  public var answer: Answer
  /// How much it weighs.
  public var severity: Severity
  /// The deciding code.
  public var code: Code
  /// The findings themselves, by check and subject.
  public var verdicts: [Verdict]
  /// How many of them somebody has accepted.
  public var accepted: Int
  /// How many further answers wait for them, by subject; only subjects with any.
  public var waiting: [Subject: Int] = [:]

  /// All that they list, each once.
  public var details: [Detail] { Detail.sorted(verdicts.flatMap(\.details)) }
  /// The checks that they come from.
  public var checks: [CheckName] { Set(verdicts.map(\.check)).sorted() }
  /// The subjects that they are about: flows first, then by id.
  public var subjects: [Subject] { Set(verdicts.map(\.subject)).inReportOrder }

  /// The part of a report that they stand in, by their own weight.
  var section: ReportSection {
    switch (code, severity) {
    case (.confirmationLapsed, _), (.listingLapsed, _), (.assessmentLapsed, _): .lapsed
    case (.clauseNotRecorded, _), (.clauseNotShown, _), (.particularsMissing, _): .notRecorded
    case (_, .advice): .advice
    case (_, .warning): .warnings
    case (_, .error): answer == .violates ? .violations : .toBeClarified
    }
  }

  /// What waits, as one number of checks that wait on every flow; none where it differs from flow to flow.
  var waitingOnEachFlow: Int? {
    let numbers = Set(subjects.map { waiting[$0] ?? 0 })
    return numbers.count == 1 ? numbers.first : nil
  }
}

extension Collection<Subject> {
  /// Flows, activities, promises and notices, each sort by id.
  var inReportOrder: [Subject] {
    Subject.Kind.allCases.flatMap { kind in filter { $0.kind == kind }.sorted() }
  }
}
