/// What was looked up of sessions and tokens, so that a request need not ask the file.
///
/// Everything is forgotten when anything changes: who was shut out is out with the next request.
struct KnownDoors: Sendable {
  /// A session in use.
  struct Session: Sendable {
    let number: Int64
    let caller: Caller
    var clock: SessionClock
    /// When the file was last told, by the machine's clock.
    var told: Int64
  }

  /// A token in use.
  struct Token: Sendable {
    let caller: Caller
    let expires: Int64
    var usedDay: Int64?
  }

  private static let most = 10_000
  /// Rises with each change: what was read before one must not be remembered after it.
  private(set) var generation = 0
  private(set) var sessions: [SecretHash: Session] = [:]
  private(set) var tokens: [SecretHash: Token] = [:]

  mutating func forget() {
    generation += 1
    sessions = [:]
    tokens = [:]
  }

  mutating func remember(_ session: Session, _ hash: SecretHash, since generation: Int) {
    guard generation == self.generation else { return }
    if sessions.count >= Self.most { sessions = [:] }
    sessions[hash] = session
  }

  mutating func remember(_ token: Token, _ hash: SecretHash, since generation: Int) {
    guard generation == self.generation else { return }
    if tokens.count >= Self.most { tokens = [:] }
    tokens[hash] = token
  }

  /// Notes that a session was seen; whether the file is to be told, which is each minute, since a request must not cost
  /// a write.
  mutating func touch(_ hash: SecretHash, _ now: Moment) -> Session? {
    guard var session = sessions[hash] else { return nil }
    session.clock.touch(now)
    let isDue = now.monotonic - session.told >= 60
    if isDue { session.told = now.monotonic }
    sessions[hash] = session
    return isDue ? session : nil
  }

  /// Notes that a token was used; whether that is its first use of the day.
  mutating func use(_ hash: SecretHash, _ day: Int64) -> Bool {
    guard var token = tokens[hash], token.usedDay != day else { return false }
    token.usedDay = day
    tokens[hash] = token
    return true
  }
}
