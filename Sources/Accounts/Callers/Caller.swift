/// Somebody who was let in: whose account it is, and through which door they came.
///
/// Nobody can make one but this module, by looking into the accounts.
public struct Caller: Hashable, Sendable {
  /// The account, by its lasting id such as `u1`, which the register's history names.
  public let account: String
  /// The name that the account signs in with.
  public let name: String
  /// The name that others see.
  public let shownName: String
  /// What the account is there for.
  public let role: Role
  /// What they came with.
  public let door: Door
  private let rights: Set<Right>

  /// What somebody came with.
  public enum Door: Hashable, Sendable {
    /// A session that began with a password, by its short id.
    case session(String)
    /// A token, by its short id, and what it is good for.
    case token(String, Set<TokenScope>)
  }

  init(_ account: Account, through door: Door) {
    self.account = account.id
    name = account.name
    shownName = account.shownName
    role = account.role
    self.door = door
    rights = RoleTable.rights(of: account.role, through: door)
  }

  /// Whether the role table allows it. What it does not name is refused.
  public func may(_ right: Right) -> Bool { rights.contains(right) }

  /// Throws `AccountsFault.forbidden` where the role table does not allow it.
  public func mustBeAllowed(_ right: Right) throws(AccountsFault) {
    guard may(right) else { throw .forbidden(right) }
  }

  /// The session's short id, where a password brought them in.
  public var session: String? {
    if case .session(let id) = door { return id }
    return nil
  }
}
