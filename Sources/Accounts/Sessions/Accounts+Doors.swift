internal import GRDB
internal import Synchronization

/// Who a request comes from.
extension Accounts {
  /// Who a session belongs to. Throws `notSignedIn`, or `crossSite` where a change lacks the page's proof.
  public func caller(session text: String, for purpose: Purpose, now: Moment) throws -> Caller {
    guard let secret = Secret(text) else { throw AccountsFault.notSignedIn }
    let hash = secret.hash
    let session = try known.withLock { $0.sessions[hash] } ?? lookUp(session: hash, now)
    guard session.clock.isAlive(at: now) else { throw AccountsFault.notSignedIn }
    if case .changing(let proof) = purpose, !secret.isProven(by: proof ?? "") { throw AccountsFault.crossSite }
    if let due = known.withLock({ $0.touch(hash, now) }) { tell(due) }
    return session.caller
  }

  /// Who a token belongs to. Throws `notSignedIn`; what has not the form of a token is not even looked up.
  public func caller(token text: String, now: Moment) throws -> Caller {
    guard let text = TokenText(text) else { throw AccountsFault.notSignedIn }
    let hash = text.hash
    let token = try known.withLock { $0.tokens[hash] } ?? lookUp(token: hash, id: text.id)
    guard now.seconds < token.expires else { throw AccountsFault.notSignedIn }
    if known.withLock({ $0.use(hash, now.day) }) { tell(text.id, usedOn: now.day) }
    return token.caller
  }

  /// What the pages of a session send along with each change; `nil` where that cannot be a session.
  public static func crossSiteProof(ofSession session: String) -> String? { Secret(session)?.crossSiteProof }

  private func lookUp(session hash: SecretHash, _ now: Moment) throws -> KnownDoors.Session {
    let generation = known.withLock { $0.generation }
    let row = try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT \(Account.columns), session.* FROM session JOIN account ON account.number = session.account
          WHERE hash = ? AND disabled = 0
          """, arguments: [hash.text])
    }
    guard let row else { throw AccountsFault.notSignedIn }
    let kept = SessionClock(
      started: Moment(seconds: row["started"], monotonic: row["started_monotonic"]),
      seen: Moment(seconds: row["seen"], monotonic: row["seen_monotonic"]))
    let run: String = row["machine_run"]
    guard let clock = run == machineRun ? kept : kept.afterRestart(at: now) else { throw AccountsFault.notSignedIn }
    let number: Int64 = row["number"]
    let session = KnownDoors.Session(
      number: number, caller: Caller(try Account(row), through: .session(Session.id(number))), clock: clock,
      told: run == machineRun ? clock.seen.monotonic : .min / 2)
    known.withLock { $0.remember(session, hash, since: generation) }
    return session
  }

  private func lookUp(token hash: SecretHash, id: String) throws -> KnownDoors.Token {
    let generation = known.withLock { $0.generation }
    let row = try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT \(Account.columns), scopes, expires, used_day FROM token JOIN account ON account.number = token.account
          WHERE hash = ? AND disabled = 0
          """, arguments: [hash.text])
    }
    guard let row else { throw AccountsFault.notSignedIn }
    let door = Caller.Door.token(id, Set(text: row["scopes"]))
    let token = KnownDoors.Token(
      caller: Caller(try Account(row), through: door), expires: row["expires"], usedDay: row["used_day"])
    known.withLock { $0.remember(token, hash, since: generation) }
    return token
  }

  /// That a session was seen is no reason to refuse it where the disk is full, so a failure is passed over.
  private func tell(_ session: KnownDoors.Session) {
    try? write { db in
      try db.execute(
        sql: """
          UPDATE session SET machine_run = ?, started_monotonic = ?, seen = ?, seen_monotonic = ? WHERE number = ?
          """,
        arguments: [
          machineRun, session.clock.started.monotonic, session.clock.seen.seconds, session.clock.seen.monotonic,
          session.number,
        ])
    }
  }

  /// As above.
  private func tell(_ token: String, usedOn day: Int64) {
    try? write { db in
      try db.execute(sql: "UPDATE token SET used_day = ? WHERE id = ?", arguments: [day, token])
    }
  }
}
