public import Registry
public import Vocabulary

/// Where the service takes the time from; handed in, so that tests have a time of their own.
public struct Clock: Sendable {
  /// The moment on the clock.
  public let now: @Sendable () -> Timestamp
  /// The day where the service runs.
  public let today: @Sendable () -> Day
  /// Seconds that only go forward, whatever is done to the clock.
  public let seconds: @Sendable () -> Double

  /// A clock.
  public init(
    now: @escaping @Sendable () -> Timestamp, today: @escaping @Sendable () -> Day,
    seconds: @escaping @Sendable () -> Double
  ) {
    (self.now, self.today, self.seconds) = (now, today, seconds)
  }
}
