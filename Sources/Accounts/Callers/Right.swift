/// What somebody may be allowed to do, in the words of the role table.
public enum Right: String, CaseIterable, Hashable, Sendable {
  /// Read the register, its reports, its history and what explains them.
  case readRegister
  /// Take records and whole documents out.
  case takeExport
  /// Change the register.
  case changeRegister
  /// See how the service does.
  case seeMetrics
  /// See and end one's own sessions, and change one's own password.
  case ownSession
  /// Make and revoke tokens for oneself.
  case manageOwnTokens
  /// Make and revoke tokens for anybody.
  case manageAllTokens
  /// Invite people, give them roles, and shut them out.
  case managePeople
}
