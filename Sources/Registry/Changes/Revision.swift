public import Vocabulary

/// One state of a register in its history: who made it, when, why, and of which state before.
public struct Revision: Hashable, Sendable {
  /// Counted from 1, without gaps; the order of the history.
  public let number: Int
  /// When it was recorded, as the clock said.
  public let recorded: Timestamp
  /// The day from which on it was known: the recorder's day, and never before that of the revision before.
  public let day: Day
  /// Whether the clock stood before the revision before.
  public let clockWentBack: Bool
  /// Who recorded it.
  public let by: String
  /// Why.
  public let why: String
  /// The revision that the changes were made to; `nil` for the first.
  public let basedOn: Int?

  /// A revision as it stands in the history.
  public init(
    number: Int, recorded: Timestamp, day: Day, clockWentBack: Bool, by: String, why: String, basedOn: Int?
  ) {
    self.number = number
    self.recorded = recorded
    self.day = day
    self.clockWentBack = clockWentBack
    self.by = by
    self.why = why
    self.basedOn = basedOn
  }
}

/// What somebody says of a revision that is to be recorded.
public struct RevisionDraft: Hashable, Sendable {
  /// Who records it.
  public var by: String
  /// Why.
  public var why: String
  /// The time on the clock.
  public var now: Timestamp
  /// The day of whoever records it, in their time zone.
  public var today: Day
  /// The revision that the changes were made to; zero where there is none yet.
  public var basedOn: Int

  /// A draft.
  public init(by: String, why: String, now: Timestamp, today: Day, basedOn: Int) {
    self.by = by
    self.why = why
    self.now = now
    self.today = today
    self.basedOn = basedOn
  }
}

/// A past state of a register: that of a revision, or what was known at the end of a day.
public enum AsOf: Hashable, Sendable {
  /// The state that a revision made.
  case revision(Int)
  /// The state at the end of a day.
  case day(Day)
}
