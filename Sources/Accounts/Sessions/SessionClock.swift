/// How long a session has lasted and rested, by both clocks.
///
/// A calendar that is set back must not make a session immortal, so the machine's clock counts as well. That one can be
/// compared with itself only while the machine runs: after a restart of the machine it is set as the calendar says, and a
/// calendar that shows less than when the session was last seen ends it.
struct SessionClock: Hashable, Sendable {
  static let idle: Int64 = 30 * 60
  static let absolute: Int64 = 8 * 60 * 60
  /// Requests overtake one another by so much at most.
  private static let slack: Int64 = 60

  private(set) var started: Moment
  private(set) var seen: Moment

  init(started: Moment, seen: Moment) {
    self.started = started
    self.seen = seen
  }

  /// A clock kept in another run of the machine, in terms of this one; `nil` where the calendar went back meanwhile.
  func afterRestart(at now: Moment) -> SessionClock? {
    guard now.seconds >= seen.seconds, seen.seconds >= started.seconds - Self.slack else { return nil }
    var clock = self
    clock.started.monotonic = now.monotonic - (now.seconds - started.seconds)
    clock.seen.monotonic = now.monotonic - (now.seconds - seen.seconds)
    return clock
  }

  func isAlive(at now: Moment) -> Bool {
    let rested = (now.monotonic - seen.monotonic, now.seconds - seen.seconds)
    let lasted = (now.monotonic - started.monotonic, now.seconds - started.seconds)
    guard min(rested.0, lasted.0) >= -Self.slack else { return false }
    return max(rested.0, rested.1) < Self.idle && max(lasted.0, lasted.1) < Self.absolute
  }

  /// Seen again.
  mutating func touch(_ now: Moment) {
    seen = Moment(seconds: now.seconds, monotonic: max(seen.monotonic, now.monotonic))
  }
}
