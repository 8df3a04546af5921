/// What somebody gets who signed in. Both secrets are shown this once, and never kept.
public struct SignedIn: Sendable {
  /// What the browser sends with each request, as a cookie that no page can read.
  public let session: String
  /// What pages send along with each change, to show that they are this session's own.
  public let crossSiteProof: String
  /// Who it is.
  public let caller: Caller
}

/// A session, as its owner sees it in a list.
public struct Session: Hashable, Sendable {
  /// A short id, which lets nobody in.
  public let id: String
  /// When it began, in seconds since 1970.
  public let started: Int64
  /// When it was last used, to the minute.
  public let lastSeen: Int64
  /// What the browser called itself, shortened.
  public let agent: String

  static func id(_ number: Int64) -> String { "s\(number)" }

  static func number(_ id: String) -> Int64? { numbered("s", id) }
}

/// What a request is going to do, as far as other sites' pages are concerned.
public enum Purpose: Sendable {
  /// It only looks.
  case looking
  /// It changes something, and sends along what shows that the session's own page asked for it.
  case changing(crossSiteProof: String?)
}
