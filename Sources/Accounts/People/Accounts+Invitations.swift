internal import GRDB

/// Letting others in.
extension Accounts {
  /// Whether nobody answers for the register yet.
  public func needsOwner() throws -> Bool { try read { try needsOwner($0) } }

  /// The first owner's way in, for half an hour; the one made before it ends. Throws `ownerExists` where there is one.
  public func setUpInvitation(now: Moment) throws -> MadeInvitation {
    try change { db in
      guard try needsOwner(db) else { throw AccountsFault.ownerExists }
      try db.execute(sql: "DELETE FROM invitation WHERE made_by IS NULL")
      return try makeInvitation(.owner, hint: "", by: nil, life: Invitation.setUpLife, now, db)
    }
  }

  /// A way in for somebody, for a week. Throws `machineRole`: programs come with tokens.
  public func invite(_ role: Role, hint: String, by caller: Caller, now: Moment) throws -> MadeInvitation {
    try caller.mustBeAllowed(.managePeople)
    guard role != .machine else { throw AccountsFault.machineRole }
    let hint = hint.isEmpty ? hint : try Names.shown(hint)
    return try change { db in
      try db.execute(sql: "DELETE FROM invitation WHERE expires <= ?", arguments: [now.seconds])
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM invitation WHERE used IS NULL") ?? 0
      guard count < Invitation.most else { throw AccountsFault.tooMany(most: Invitation.most) }
      return try makeInvitation(role, hint: hint, by: caller.account, life: Invitation.life, now, db)
    }
  }

  /// All invitations that have not expired, oldest first.
  public func invitations(for caller: Caller, now: Moment) throws -> [Invitation] {
    try caller.mustBeAllowed(.managePeople)
    return try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM invitation WHERE expires > ? ORDER BY number", arguments: [now.seconds]
      ).map(Invitation.init)
    }
  }

  /// What an invitation offers to whoever brings its secret. Throws `invitationInvalid`.
  public func invitation(secret: String, now: Moment) throws -> Invitation {
    guard let secret = Secret(secret) else { throw AccountsFault.invitationInvalid }
    return try read { try openInvitation(secret.hash, now, $0) }
  }

  /// Ends an invitation that nobody used.
  public func revokeInvitation(_ id: String, by caller: Caller) throws {
    try caller.mustBeAllowed(.managePeople)
    try change { db in
      try db.execute(
        sql: "DELETE FROM invitation WHERE number = ? AND used IS NULL", arguments: [Invitation.number(id)])
      guard db.changesCount == 1 else { throw AccountsFault.noSuchInvitation(id) }
    }
  }

  func needsOwner(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM account WHERE role = 'owner')") ?? false
  }

  /// One that may be used at this moment; the first owner's only while there is no owner.
  func openInvitation(_ hash: SecretHash, _ now: Moment, _ db: Database) throws -> Invitation {
    let row = try Row.fetchOne(
      db, sql: "SELECT * FROM invitation WHERE hash = ? AND used IS NULL AND expires > ?",
      arguments: [hash.text, now.seconds])
    guard let invitation = try row.map(Invitation.init) else { throw AccountsFault.invitationInvalid }
    if invitation.madeBy == nil, try !needsOwner(db) { throw AccountsFault.ownerExists }
    return invitation
  }

  private func makeInvitation(
    _ role: Role, hint: String, by account: String?, life: Int64, _ now: Moment, _ db: Database
  ) throws -> MadeInvitation {
    let secret = Secret(randomness)
    try db.execute(
      sql: "INSERT INTO invitation (hash, role, hint, made_by, created, expires) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        secret.hash.text, role.rawValue, hint, account.flatMap(Account.number), now.seconds, now.seconds + life,
      ])
    let invitation = Invitation(
      id: Invitation.id(db.lastInsertedRowID), role: role, hint: hint, madeBy: account, created: now.seconds,
      expires: now.seconds + life, usedBy: nil)
    return MadeInvitation(invitation: invitation, secret: secret.text)
  }
}

extension Invitation {
  init(_ row: Row) throws {
    let (role, madeBy, usedBy): (String, Int64?, Int64?) = (row["role"], row["made_by"], row["account"])
    guard let role = Role(rawValue: role) else { throw AccountsFault.invitationInvalid }
    self.init(
      id: Self.id(row["number"]), role: role, hint: row["hint"], madeBy: madeBy.map(Account.id),
      created: row["created"],
      expires: row["expires"], usedBy: usedBy.map(Account.id))
  }
}
