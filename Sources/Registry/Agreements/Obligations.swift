public import Vocabulary

/// How long an agreement lets data be kept.
public struct RetentionLimit: Hashable, Sendable {
  /// The event that the limit runs from; `any` for every event.
  public var event: String
  /// At most so long; `nil` where only a criterion stands.
  public var atMost: CalendarDuration?
  /// «As long as needed», in words.
  public var criterion: String?

  /// A limit.
  public init(event: String, atMost: CalendarDuration? = nil, criterion: String? = nil) {
    self.event = event
    self.atMost = atMost
    self.criterion = criterion
  }
}

/// How soon the processor tells of a personal data breach, Art. 33(2).
public enum BreachNotice: Hashable, Sendable {
  /// Within a number of hours.
  case hours(Int)
  /// Without undue delay, and no number.
  case withoutUndueDelay
}

/// How the principal may see for itself, the strongest first.
public enum AuditRight: String, CaseIterable, Hashable, Sendable {
  /// At the processor's premises.
  case onSite = "on-site"
  /// From afar.
  case remote
  /// By a third party's report.
  case thirdPartyReport = "third-party-report"
  /// Declared to be none.
  case none
}

/// What is done with data when the service ends, and within which time.
public struct EndOfTerm: Hashable, Sendable {
  /// Erase, return or choose later.
  public var choice: EndChoice?
  /// The deletion days: how long the processor may keep data after the end.
  public var within: CalendarDuration?

  /// What is agreed for the end.
  public init(choice: EndChoice? = nil, within: CalendarDuration? = nil) {
    self.choice = choice
    self.within = within
  }
}

/// The controller's choice at the end of a service, Art. 28(3)(g).
public enum EndChoice: String, CaseIterable, Hashable, Sendable {
  /// Erase.
  case delete
  /// Return.
  case `return`
  /// To be chosen when it ends.
  case chooseLater = "choose-later"
}

/// A measure in an agreement, and whether it is demanded of sub-processors too.
public struct AgreedMeasure: Hashable, Sendable {
  /// A term of measures.
  public var term: String
  /// Whether it must be passed on.
  public var required: Bool

  /// A measure.
  public init(_ term: String, required: Bool = false) {
    self.term = term
    self.required = required
  }
}
