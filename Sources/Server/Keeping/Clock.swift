public import Registry
public import Vocabulary

/// Where the service takes the time from; handed in, so that tests have a time of their own.
public struct Clock: Sendable {
  /// The moment on the clock.
  public let now: @Sendable () -> Timestamp
  /// The day where the service runs.
  public let today: @Sendable () -> Day
  /// The time zone in which pages show times.
  public let zone: ShownZone
  /// Seconds that only go forward, whatever is done to the clock.
  public let seconds: @Sendable () -> Double

  /// A clock.
  public init(
    now: @escaping @Sendable () -> Timestamp, today: @escaping @Sendable () -> Day, zone: ShownZone,
    seconds: @escaping @Sendable () -> Double
  ) {
    (self.now, self.today, self.zone, self.seconds) = (now, today, zone, seconds)
  }
}
