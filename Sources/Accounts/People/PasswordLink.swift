/// A way to set a new password for an account whose own is forgotten, once. Its secret is shown this once, and never kept.
public struct MadePasswordLink: Sendable {
  /// The account.
  public let account: Account
  /// When it ends, in seconds since 1970.
  public let expires: Int64
  /// What whoever sets the password brings.
  public let secret: String

  /// For so long one is good that an owner made, in seconds.
  static let life: Int64 = 24 * 60 * 60
  /// For so long one is good that was made on the machine itself, in seconds.
  static let lifeOnMachine: Int64 = 30 * 60
}
