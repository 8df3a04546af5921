internal import GRDB

/// A way back for whoever forgot a password. An account has one such way at a time: a new one ends the one before.
extension Accounts {
  /// A way back for somebody, for a day. Throws `machineRole` for a program, which has no password, and `disabled` for an
  /// account that is shut out.
  public func makePasswordLink(for id: String, by caller: Caller, now: Moment) throws -> MadePasswordLink {
    try caller.mustBeAllowed(.managePeople)
    return try change { db in
      try makePasswordLink(for: try Account.find(id, db), by: caller.account, life: MadePasswordLink.life, now, db)
    }
  }

  /// A way back for an owner, for half an hour, made by whoever has the machine. Throws `noSuchAccount` where no owner has
  /// that name: everybody else gets one from an owner.
  public func makePasswordLink(forOwnerNamed name: String, now: Moment) throws -> MadePasswordLink {
    try change { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT \(Account.columns) FROM account WHERE name_key = ? AND role = 'owner'",
        arguments: [name.nameKey])
      guard let account = try row.map(Account.init) else { throw AccountsFault.noSuchAccount(name) }
      return try makePasswordLink(for: account, by: nil, life: MadePasswordLink.lifeOnMachine, now, db)
    }
  }

  /// Whose password may be set with a secret. Throws `passwordLinkInvalid`.
  public func account(passwordLink secret: String, now: Moment) throws -> Account {
    guard let secret = Secret(secret) else { throw AccountsFault.passwordLinkInvalid }
    return try read { try openPasswordLink(secret.hash, now, $0) }
  }

  /// Sets a password; every session of the account ends, and the secret is used up. Tokens go on.
  ///
  /// Throws `passwordLinkInvalid`, or what is wrong with the password; then the secret stays good. Nothing is hashed for
  /// whoever brings none.
  public func setPassword(_ new: String, passwordLink text: String, now: Moment) async throws -> Account {
    guard let secret = Secret(text) else { throw AccountsFault.passwordLinkInvalid }
    let account = try read { try openPasswordLink(secret.hash, now, $0) }
    if let fault = PasswordRules.fault(new, name: account.name, shownName: account.shownName) {
      throw AccountsFault.password(fault)
    }
    let hash = try await gate.run { [hasher] in try hasher.make(new) }
    return try change { db in
      let account = try openPasswordLink(secret.hash, now, db)
      let number = Account.number(account.id)
      try db.execute(
        sql: "UPDATE account SET password = ?, password_changed = ? WHERE number = ?",
        arguments: [hash.text, now.seconds, number])
      try db.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [number])
      try db.execute(sql: "DELETE FROM password_link WHERE account = ?", arguments: [number])
      return account
    }
  }

  private func makePasswordLink(
    for account: Account, by maker: String?, life: Int64, _ now: Moment, _ db: Database
  ) throws -> MadePasswordLink {
    guard account.role != .machine else { throw AccountsFault.machineRole }
    guard !account.isDisabled else { throw AccountsFault.disabled(account: account.id) }
    let (secret, number) = (Secret(randomness), Account.number(account.id))
    try db.execute(sql: "DELETE FROM password_link WHERE account = ?", arguments: [number])
    try db.execute(
      sql: "INSERT INTO password_link (hash, account, made_by, created, expires) VALUES (?, ?, ?, ?, ?)",
      arguments: [secret.hash.text, number, maker.flatMap(Account.number), now.seconds, now.seconds + life])
    return MadePasswordLink(account: account, expires: now.seconds + life, secret: secret.text)
  }

  private func openPasswordLink(_ hash: SecretHash, _ now: Moment, _ db: Database) throws -> Account {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT \(Account.columns) FROM password_link JOIN account ON account.number = password_link.account
        WHERE hash = ? AND expires > ? AND disabled = 0
        """, arguments: [hash.text, now.seconds])
    guard let account = try row.map(Account.init) else { throw AccountsFault.passwordLinkInvalid }
    return account
  }
}
