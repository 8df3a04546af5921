public import Vocabulary

/// Whether and how a processor may engage others, Art. 28(2) and (4).
public struct SubProcessing: Hashable, Sendable {
  /// Specific or general written authorisation, or none.
  public var authorisation: Authorisation?
  /// How long before a change it is to be told.
  public var notice: CalendarDuration?
  /// How long the controller may object.
  public var objection: CalendarDuration?
  /// Whether the list names sub-processors of every level.
  public var coversAllLevels: Bool?
  /// Those who were listed, notified, approved or objected to.
  public var entries: [SubProcessorEntry] = []

  /// What is agreed of sub-processing.
  public init(authorisation: Authorisation? = nil) { self.authorisation = authorisation }
}

/// How a controller authorises sub-processors.
public enum Authorisation: String, CaseIterable, Hashable, Sendable {
  /// No other processor may be engaged.
  case none
  /// Each must be approved: silence is no.
  case specific
  /// Each must be notified: silence after the window is consent.
  case general
}

/// One sub-processor under an agreement, with its dates.
public struct SubProcessorEntry: Hashable, Sendable {
  /// Who.
  public var party: ID<Party>
  /// When it may be used.
  public var period: Period
  /// Whether it was on the list when the agreement was signed.
  public var listed = false
  /// When the controller was told.
  public var notified: Day?
  /// When the controller approved.
  public var approved: Day?
  /// What the controller objected.
  public var objections: [Objection] = []
  /// When it was withdrawn.
  public var withdrawn: Day?
  /// Whether it is made up for an example.
  public var invented = false

  /// An entry.
  public init(party: ID<Party>, period: Period = Period()) {
    self.party = party
    self.period = period
  }
}

/// An objection to a sub-processor.
public struct Objection: Hashable, Sendable {
  /// When it was made.
  public var day: Day
  /// How it ended.
  public var outcome: Outcome
  /// When it ended.
  public var decided: Day?

  /// How an objection ends.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// It has not ended.
    case open
    /// The sub-processor is not used.
    case upheld
    /// The parties agreed.
    case settled
  }

  /// An objection.
  public init(day: Day, outcome: Outcome, decided: Day? = nil) {
    self.day = day
    self.outcome = outcome
    self.decided = decided
  }
}
