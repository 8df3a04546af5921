import Registry
public import Vocabulary

/// What all checks say of a register under a law edition on a day.
public struct Report: Hashable, Sendable {
  /// The register's id.
  public var registry: String
  /// The day of judgment.
  public var day: Day
  /// The law edition's name.
  public var law: String
  /// How many flows are live on the day and judged; how many begin later; how many have ended.
  public var flows: FlowCounts
  /// Each check of the catalogue, in order.
  public var checks: [CheckRun]
  /// How the judged flows stand: the worst of each flow's answers whose code is of error severity.
  public var standing: AnswerCounts
  /// How the activities, promises and notices that were asked about stand, counted in the same way.
  public var othersStanding: AnswerCounts

  /// A report.
  public init(
    registry: String, day: Day, law: String, flows: FlowCounts, checks: [CheckRun], standing: AnswerCounts,
    othersStanding: AnswerCounts
  ) {
    self.registry = registry
    self.day = day
    self.law = law
    self.flows = flows
    self.checks = checks
    self.standing = standing
    self.othersStanding = othersStanding
  }

  /// The worst of the subjects' own verdicts.
  public var answer: Answer { max(standing.worst, othersStanding.worst) }
}

/// How many flows were judged on the day, begin later, or have ended.
public struct FlowCounts: Hashable, Sendable {
  /// Live on the day.
  public var judged = 0
  /// Begin after the day.
  public var planned = 0
  /// Ended before the day.
  public var ended = 0
  /// No flows.
  public init() {}

  /// Counts one flow so many times; minus one takes it back.
  mutating func count(_ row: FlowRow, on day: Day, times: Int) {
    if row.isLive(on: day) {
      judged += times
    } else if row.isPlanned(on: day) {
      planned += times
    } else {
      ended += times
    }
  }
}

/// How many answers there are of each sort.
public struct AnswerCounts: Hashable, Sendable {
  /// *Complies*.
  public var complies = 0
  /// *Violates*.
  public var violates = 0
  /// *Unknown*.
  public var unknown = 0
  /// *Not applicable*, those that wait included.
  public var notApplicable = 0
  /// Of those, the ones that wait for another finding.
  public var waiting = 0
  /// No answers.
  public init() {}

  /// The worst of them.
  public var worst: Answer {
    if violates > 0 { return .violates }
    if unknown > 0 { return .unknown }
    return complies > 0 ? .complies : .notApplicable
  }

  /// Counts one answer.
  public mutating func count(_ answer: Answer, waits: Bool = false) { count(answer, waits: waits, times: 1) }

  /// Counts one answer so many times; minus one takes it back.
  mutating func count(_ answer: Answer, waits: Bool, times: Int) {
    switch answer {
    case .complies: complies += times
    case .violates: violates += times
    case .unknown: unknown += times
    case .notApplicable: notApplicable += times
    }
    if waits { waiting += times }
  }
}

/// What one check said on the day.
public struct CheckRun: Hashable, Sendable {
  /// The check.
  public var check: CheckName
  /// Whether it was law for any subject on the day.
  public var status: Status
  /// How many answers there are of each sort, over all its subjects.
  public var counts: AnswerCounts
  /// Those that violate, are unknown or wait, by subject; with `all`, every one.
  public var verdicts: [Verdict]

  /// Whether a check had anything to ask.
  public enum Status: String, Hashable, Sendable {
    /// It asked.
    case run
    /// It had no subject, or asked none of them anything.
    case notApplicable = "not-applicable"
    /// It was not law on the day for any of its subjects.
    case notInForce = "not-in-force"
  }

  /// A run.
  public init(check: CheckName, status: Status, counts: AnswerCounts, verdicts: [Verdict]) {
    self.check = check
    self.status = status
    self.counts = counts
    self.verdicts = verdicts
  }
}
