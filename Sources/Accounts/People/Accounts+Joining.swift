internal import GRDB

/// Coming in for the first time.
extension Accounts {
  /// Makes the account that an invitation offers, and uses it up: of two who bring one secret, one gets in.
  ///
  /// Throws `invitationInvalid`, `ownerExists`, `nameTaken`, or what is wrong with name or password; then the invitation
  /// stays good. Nothing is hashed for whoever brings none.
  public func join(
    secret text: String, name: String, shownName: String, password: String, now: Moment
  ) async throws -> Account {
    guard let secret = Secret(text) else { throw AccountsFault.invitationInvalid }
    try look(secret.hash, name, now)
    let (name, shownName) = (try Names.signIn(name), try Names.shown(shownName))
    if let fault = PasswordRules.fault(password, name: name, shownName: shownName) {
      throw AccountsFault.password(fault)
    }
    let hash = try await gate.run { [hasher] in try hasher.make(password) }
    return try change { db in
      let invitation = try openInvitation(secret.hash, now, db)
      try mustBeFree(name, db)
      try db.execute(
        sql: """
          INSERT INTO account (name, name_key, shown_name, role, password, created, password_changed)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          name, name.nameKey, shownName, invitation.role.rawValue, hash.text, now.seconds, now.seconds,
        ])
      let account = db.lastInsertedRowID
      try db.execute(
        sql: "UPDATE invitation SET used = ?, account = ? WHERE number = ?",
        arguments: [now.seconds, account, Invitation.number(invitation.id)])
      return try Account.find(Account.id(account), db)
    }
  }

  /// Before half a second is spent on the password.
  private func look(_ hash: SecretHash, _ name: String, _ now: Moment) throws {
    try read { db in
      _ = try openInvitation(hash, now, db)
      if let name = try? Names.signIn(name) { try mustBeFree(name, db) }
    }
  }

  func mustBeFree(_ name: String, _ db: Database) throws {
    let isTaken = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM account WHERE name_key = ?)", arguments: [name.nameKey])
    guard isTaken == false else { throw AccountsFault.nameTaken(name) }
  }
}
