public import Registry
public import Vocabulary

/// What a record or a report was drawn from, as far as the caller knows it: which bytes, and which revision.
public struct RegisterSource: Hashable, Sendable {
  /// The SHA-256 of the register document, in hexadecimal digits; none where it was read from no document.
  public var sha256: String?
  /// The revisions of the register up to the one that was read, the oldest first; none where it keeps none, as a file.
  public var revisions: [RegisterRevision]

  /// A register document.
  public init(sha256: String? = nil, revisions: [RegisterRevision] = []) {
    (self.sha256, self.revisions) = (sha256, revisions)
  }
}

/// One revision of a register: who changed it, when and why.
public struct RegisterRevision: Hashable, Sendable {
  /// The name that people refer to it by.
  public var id: String
  /// When it was made.
  public var day: Day
  /// By whom.
  public var by: Person?
  /// Why.
  public var reason: String?

  /// A revision.
  public init(_ id: String, on day: Day, by: Person? = nil, reason: String? = nil) {
    (self.id, self.day, self.by, self.reason) = (id, day, by, reason)
  }
}
