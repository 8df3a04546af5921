/// A stretch of days, closed at both ends; an open end has no bound.
public struct Period: Hashable, Sendable, BitwiseCopyable {
  /// The first day, where one is known.
  public var from: Day?
  /// The last day, where one is known.
  public var until: Day?

  /// A period between two days, both within it.
  public init(from: Day? = nil, until: Day? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether a day lies within.
  public func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
