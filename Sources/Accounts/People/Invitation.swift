/// A way in that can be used once, as those see it who may invite.
public struct Invitation: Hashable, Sendable {
  /// A short id, which lets nobody in.
  public let id: String
  /// What the account that it makes is there for.
  public let role: Role
  /// Whom it is meant for, in the words of who made it.
  public let hint: String
  /// Who made it; `nil` for the first owner's, which the service itself made.
  public let madeBy: String?
  /// When it was made, in seconds since 1970.
  public let created: Int64
  /// When it ends, in seconds since 1970.
  public let expires: Int64
  /// The account that was made with it; `nil` while it waits.
  public let usedBy: String?

  /// For so long the first owner's is good, in seconds: it is printed where the service starts.
  static let setUpLife: Int64 = 30 * 60
  /// For so long any other is good, in seconds.
  static let life: Int64 = 7 * 24 * 60 * 60
  static let most = 100

  static func id(_ number: Int64) -> String { "i\(number)" }

  static func number(_ id: String) -> Int64? { numbered("i", id) }
}

/// An invitation that was just made. Its secret is shown this once, and never kept.
public struct MadeInvitation: Sendable {
  /// What the invitation says.
  public let invitation: Invitation
  /// What whoever is invited brings.
  public let secret: String
}
