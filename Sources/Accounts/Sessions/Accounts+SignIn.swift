internal import GRDB
internal import Synchronization

/// Coming in with a password.
extension Accounts {
  /// Checks name and password, and begins a session of a new secret; the one it replaces ends.
  ///
  /// Throws `wrongNameOrPassword`, `tooManyTries` or `busy`. An account that is shut out, or that there is not, costs the
  /// same time and gets the same answer as a wrong password.
  public func signIn(
    name: String, password: String, from address: NetworkAddress, agent: String, replacing old: String? = nil,
    now: Moment
  ) async throws -> SignedIn {
    let key = (try? Names.signIn(name))?.nameKey ?? "?"
    let kept = try await check(password, ofNamed: key, from: address, now)
    return try change { db in
      try confirm(kept, db)
      if let old = old.flatMap(Secret.init) {
        try db.execute(sql: "DELETE FROM session WHERE hash = ?", arguments: [old.hash.text])
      }
      try sweep(now, db)
      return try begin(kept.account, agent, now, db)
    }
  }

  /// Sets another password; every session of the account ends, and a new one begins. Tokens go on.
  ///
  /// The old password counts as a try to sign in: a session that was left open is no way to guess it.
  public func changePassword(
    of caller: Caller, from old: String, to new: String, from address: NetworkAddress, agent: String, now: Moment
  ) async throws -> SignedIn {
    try caller.mustBeAllowed(.ownSession)
    let kept = try await check(old, ofNamed: caller.name.nameKey, from: address, now)
    if let fault = PasswordRules.fault(new, name: caller.name, shownName: caller.shownName) {
      throw AccountsFault.password(fault)
    }
    let hash = try await gate.run { [hasher] in try hasher.make(new) }
    return try change { db in
      try confirm(kept, db)
      try db.execute(
        sql: "UPDATE account SET password = ?, password_changed = ? WHERE number = ?",
        arguments: [hash.text, now.seconds, kept.account])
      try db.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [kept.account])
      try db.execute(sql: "DELETE FROM password_link WHERE account = ?", arguments: [kept.account])
      return try begin(kept.account, agent, now, db)
    }
  }

  /// What was kept of a password that turned out right.
  private struct RightPassword: Sendable {
    let account: Int64
    let text: String
    let better: PasswordHash?
  }

  private func check(
    _ password: String, ofNamed key: String, from address: NetworkAddress, _ now: Moment
  ) async throws -> RightPassword {
    let admission = limiter.withLock { $0.admit(.signIn, account: key, from: address, at: now) }
    if case .refused(let seconds) = admission { throw AccountsFault.tooManyTries(retryAfter: seconds) }
    guard PasswordRules.canBeOne(password) else { throw AccountsFault.wrongNameOrPassword }
    let kept = try keptPassword(ofNamed: key)
    let outcome = try await gate.run { [hasher] in
      try hasher.check(password, against: kept.flatMap { PasswordHash($0.text) })
    }
    guard case .right(let better) = outcome, let kept else { throw AccountsFault.wrongNameOrPassword }
    limiter.withLock { $0.giveBack(.signIn, account: key, from: address) }
    return RightPassword(account: kept.account, text: kept.text, better: better)
  }

  private func keptPassword(ofNamed key: String) throws -> (account: Int64, text: String)? {
    try read { db in
      try Row.fetchOne(
        db,
        sql: "SELECT number, password FROM account WHERE name_key = ? AND disabled = 0 AND password IS NOT NULL",
        arguments: [key]
      ).map { ($0["number"], $0["password"]) }
    }
  }

  /// Hashing takes half a second, in which somebody may have been shut out, or changed the password.
  private func confirm(_ kept: RightPassword, _ db: Database) throws {
    let isStill = try Bool.fetchOne(
      db, sql: "SELECT password = ? AND disabled = 0 FROM account WHERE number = ?",
      arguments: [kept.text, kept.account])
    guard isStill == true else { throw AccountsFault.wrongNameOrPassword }
    if let better = kept.better {
      try db.execute(sql: "UPDATE account SET password = ? WHERE number = ?", arguments: [better.text, kept.account])
    }
  }

  private func begin(_ account: Int64, _ agent: String, _ now: Moment, _ db: Database) throws -> SignedIn {
    let secret = Secret(randomness)
    try db.execute(
      sql: """
        INSERT INTO session (hash, account, machine_run, started, started_monotonic, seen, seen_monotonic, agent)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        secret.hash.text, account, machineRun, now.seconds, now.monotonic, now.seconds, now.monotonic,
        Names.agent(agent),
      ])
    let door = Caller.Door.session(Session.id(db.lastInsertedRowID))
    // Who signs in again and again keeps the newest hundred.
    try db.execute(
      sql: """
        DELETE FROM session WHERE account = ?1 AND number NOT IN
          (SELECT number FROM session WHERE account = ?1 ORDER BY number DESC LIMIT 100)
        """, arguments: [account])
    return SignedIn(
      session: secret.text, crossSiteProof: secret.crossSiteProof,
      caller: Caller(try Account.find(Account.id(account), db), through: door))
  }

  /// Removes what has ended. What the file knows of a session may be a minute old.
  private func sweep(_ now: Moment, _ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM session WHERE :seconds - started >= :absolute OR :seconds - seen >= :idle
          OR (machine_run = :run AND (:monotonic - started_monotonic >= :absolute OR :monotonic - seen_monotonic >= :idle))
        """,
      arguments: [
        "seconds": now.seconds, "monotonic": now.monotonic, "absolute": SessionClock.absolute,
        "idle": SessionClock.idle + 60, "run": machineRun,
      ])
    try db.execute(sql: "DELETE FROM token WHERE expires <= ?", arguments: [now.seconds])
    try db.execute(sql: "DELETE FROM invitation WHERE expires <= ?", arguments: [now.seconds])
    try db.execute(sql: "DELETE FROM password_link WHERE expires <= ?", arguments: [now.seconds])
  }
}
