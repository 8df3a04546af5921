internal import GRDB

/// Tokens for programs.
extension Accounts {
  /// The tokens that the caller may revoke, in the order of their ids.
  public func tokens(for caller: Caller, now: Moment) throws -> [Token] {
    let isForAll = caller.may(.manageAllTokens)
    if !isForAll { try caller.mustBeAllowed(.manageOwnTokens) }
    return try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM token WHERE expires > ? AND (? OR account = ?) ORDER BY id",
        arguments: [now.seconds, isForAll, Account.number(caller.account)]
      ).map(Token.init)
    }
  }

  /// Makes a token: for oneself, or for anybody where the role table allows it, and never for more than the account may.
  public func makeToken(_ request: TokenRequest, by caller: Caller, now: Moment) throws -> MadeToken {
    try caller.mustBeAllowed(request.account == caller.account ? .manageOwnTokens : .manageAllTokens)
    let name = try Names.token(request.name)
    guard !request.scopes.isEmpty else { throw AccountsFault.noScopes }
    let latest = now.seconds + Int64(Token.mostDays) * 86_400
    guard request.expires > now.seconds, request.expires <= latest else {
      throw AccountsFault.expiry(mostDays: Token.mostDays)
    }
    let text = TokenText(randomness)
    let token = Token(
      id: text.id, account: request.account, madeBy: caller.account, name: name, scopes: request.scopes,
      created: now.seconds, expires: request.expires, usedDay: nil)
    return try change { db in
      let account = try Account.find(request.account, db)
      guard !account.isDisabled else { throw AccountsFault.disabled(account: account.id) }
      try mustFit(request.scopes, account.role)
      try insert(token, text.hash, now, db)
      return MadeToken(token: token, text: text.text)
    }
  }

  /// Ends a token. Throws `noSuchToken`, also for one of somebody else's where the caller may only revoke own ones.
  public func revokeToken(_ id: String, by caller: Caller) throws {
    let isForAll = caller.may(.manageAllTokens)
    if !isForAll { try caller.mustBeAllowed(.manageOwnTokens) }
    try change { db in
      try db.execute(
        sql: "DELETE FROM token WHERE id = ? AND (? OR account = ?)",
        arguments: [id, isForAll, Account.number(caller.account)])
      guard db.changesCount == 1 else { throw AccountsFault.noSuchToken(id) }
    }
  }

  private func mustFit(_ scopes: Set<TokenScope>, _ role: Role) throws(AccountsFault) {
    let rights = RoleTable.rights(of: role)
    guard scopes.allSatisfy({ RoleTable.rights(of: $0).isSubset(of: rights) }) else { throw .scopesBeyond(role) }
  }

  private func insert(_ token: Token, _ hash: SecretHash, _ now: Moment, _ db: Database) throws {
    let account = Account.number(token.account)
    try db.execute(sql: "DELETE FROM token WHERE expires <= ?", arguments: [now.seconds])
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM token WHERE account = ?", arguments: [account]) ?? 0
    guard count < Token.most else { throw AccountsFault.tooMany(most: Token.most) }
    try db.execute(
      sql: """
        INSERT INTO token (id, hash, account, made_by, name, scopes, created, expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        token.id, hash.text, account, Account.number(token.madeBy), token.name, token.scopes.text, token.created,
        token.expires,
      ])
  }
}

extension Token {
  init(_ row: Row) {
    self.init(
      id: row["id"], account: Account.id(row["account"]), madeBy: Account.id(row["made_by"]), name: row["name"],
      scopes: Set(text: row["scopes"]), created: row["created"], expires: row["expires"], usedDay: row["used_day"])
  }
}
