/// A token for a program, as those see it who may revoke it.
public struct Token: Hashable, Sendable {
  /// Its short id, which stands in the token too, and lets nobody in.
  public let id: String
  /// The account that it acts for.
  public let account: String
  /// Who made it.
  public let madeBy: String
  /// What it is called.
  public let name: String
  /// What it is good for, at most.
  public let scopes: Set<TokenScope>
  /// When it was made, in seconds since 1970.
  public let created: Int64
  /// When it ends, in seconds since 1970.
  public let expires: Int64
  /// The day on which it was last used, counted from 1970-01-01; `nil` before its first use.
  public let usedDay: Int64?

  /// No token is good for longer.
  static let mostDays = 366
  static let most = 100
}

/// A token that was just made. Its text is shown this once, and never kept.
public struct MadeToken: Sendable {
  /// What the token is.
  public let token: Token
  /// What the program sends.
  public let text: String
}

/// What a token is asked for with.
public struct TokenRequest: Sendable {
  /// The account that it is to act for.
  public var account: String
  /// What it is to be called.
  public var name: String
  /// What it is to be good for.
  public var scopes: Set<TokenScope>
  /// When it is to end, in seconds since 1970; a year from now at most.
  public var expires: Int64

  /// A request for a token.
  public init(account: String, name: String, scopes: Set<TokenScope>, expires: Int64) {
    self.account = account
    self.name = name
    self.scopes = scopes
    self.expires = expires
  }
}
