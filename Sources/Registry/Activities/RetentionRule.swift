public import Vocabulary

/// How long data are kept: a period from an event, until asked, a criterion in words, or why no limit can be set.
public struct RetentionRule: Hashable, Sendable {
  /// The categories that it is about; all of them where none is named.
  public var categories: [String] = []
  /// The event that the period runs from, as `last-contact`; `any` for every event.
  public var event: String?
  /// The period.
  public var period: CalendarDuration?
  /// Whether data are erased on request; `nil` where it is not said.
  public var onRequest: Bool?
  /// «As long as needed», in words: a criterion is no period.
  public var criterion: String?
  /// Why no limit can be set.
  public var notPossible: String?
  /// A law that demands a longer period, Art. 6(1)(c).
  public var floor: LegalFloor?

  /// A rule that says nothing yet.
  public init() {}
}

/// A law that demands that data are kept for a time.
public struct LegalFloor: Hashable, Sendable {
  /// The law and section.
  public var law: String
  /// For how long.
  public var period: CalendarDuration

  /// A floor.
  public init(law: String, period: CalendarDuration) {
    self.law = law
    self.period = period
  }
}
