internal import GRDB

/// One's own sessions.
extension Accounts {
  /// Ends a session. One that has ended already, or never was, is as good as ended.
  public func signOut(session text: String) throws {
    guard let secret = Secret(text) else { return }
    try change { db in
      try db.execute(sql: "DELETE FROM session WHERE hash = ?", arguments: [secret.hash.text])
    }
  }

  /// The caller's sessions, newest first.
  public func sessions(of caller: Caller, now: Moment) throws -> [Session] {
    try caller.mustBeAllowed(.ownSession)
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT session.number, started, seen, agent FROM session JOIN account ON account.number = session.account
          WHERE account = ? AND ? - started < ? AND ? - seen < ? ORDER BY session.number DESC
          """,
        arguments: [
          Account.number(caller.account), now.seconds, SessionClock.absolute, now.seconds, SessionClock.idle + 60,
        ]
      ).map { Session(id: Session.id($0["number"]), started: $0["started"], lastSeen: $0["seen"], agent: $0["agent"]) }
    }
  }

  /// Ends one of the caller's own sessions. Throws `noSuchSession`, also for one of somebody else's.
  public func endSession(_ id: String, of caller: Caller) throws {
    try caller.mustBeAllowed(.ownSession)
    try change { db in
      try db.execute(
        sql: "DELETE FROM session WHERE number = ? AND account = ?",
        arguments: [Session.number(id), Account.number(caller.account)])
      guard db.changesCount == 1 else { throw AccountsFault.noSuchSession(id) }
    }
  }
}
