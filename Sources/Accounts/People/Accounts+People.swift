internal import GRDB

/// Who there is, and what each is there for.
extension Accounts {
  /// All accounts, in the order in which they were made.
  public func accounts(for caller: Caller) throws -> [Account] {
    try caller.mustBeAllowed(.managePeople)
    return try read { db in
      try Row.fetchAll(db, sql: "SELECT \(Account.columns) FROM account ORDER BY number").map(Account.init)
    }
  }

  /// One account: anybody's for who manages people, one's own for everybody.
  public func account(_ id: String, for caller: Caller) throws -> Account {
    if id != caller.account { try caller.mustBeAllowed(.managePeople) }
    return try read { try Account.find(id, $0) }
  }

  /// An account for a program. It has no password; it comes in with the tokens that are made for it.
  public func makeMachine(name: String, shownName: String, by caller: Caller, now: Moment) throws -> Account {
    try caller.mustBeAllowed(.managePeople)
    let (name, shownName) = (try Names.signIn(name), try Names.shown(shownName))
    return try change { db in
      try mustBeFree(name, db)
      try db.execute(
        sql: "INSERT INTO account (name, name_key, shown_name, role, created) VALUES (?, ?, ?, 'machine', ?)",
        arguments: [name, name.nameKey, shownName, now.seconds])
      return try Account.find(Account.id(db.lastInsertedRowID), db)
    }
  }

  /// Gives an account another role, or shuts it out or lets it in again; what is left out stays.
  ///
  /// Its sessions end with any such change, and so do the invitations and the links for a new password that it made and
  /// nobody used, and the link that was made for it; whoever is shut out loses the tokens too. Throws `lastOwner` where nobody would be left to answer for the register.
  public func change(_ id: String, role: Role? = nil, disabled: Bool? = nil, by caller: Caller) throws -> Account {
    try caller.mustBeAllowed(.managePeople)
    return try change { db in
      let before = try Account.find(id, db)
      let (role, disabled) = (role ?? before.role, disabled ?? before.isDisabled)
      guard (role == .machine) == (before.role == .machine) else { throw AccountsFault.machineRole }
      if role == before.role, disabled == before.isDisabled { return before }
      let number = Account.number(id)
      try db.execute(
        sql: "UPDATE account SET role = ?, disabled = ? WHERE number = ?", arguments: [role.rawValue, disabled, number])
      try db.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [number])
      try db.execute(sql: "DELETE FROM invitation WHERE made_by = ? AND used IS NULL", arguments: [number])
      try db.execute(sql: "DELETE FROM password_link WHERE account = ?1 OR made_by = ?1", arguments: [number])
      if disabled { try db.execute(sql: "DELETE FROM token WHERE account = ?", arguments: [number]) }
      let owners = try Int.fetchOne(db, sql: "SELECT count(*) FROM account WHERE role = 'owner' AND disabled = 0")
      guard let owners, owners > 0 else { throw AccountsFault.lastOwner }
      return try Account.find(id, db)
    }
  }
}
