/// A revision as the history tells it: who made it, when and why, and what it changed.
public struct HistoryEntry: Hashable, Sendable {
  /// Who made it, when and why.
  public let revision: Revision
  /// What it changed.
  public let changes: Changes

  /// What a revision changed.
  public enum Changes: Hashable, Sendable {
    /// It was the first, and brought all that it holds.
    case first(parties: Int, agreements: Int, flows: Int)
    /// It changed these objects, in the order of the document.
    case objects([ObjectChange])
  }

  /// An entry of the history.
  public init(_ revision: Revision, _ changes: Changes) {
    self.revision = revision
    self.changes = changes
  }
}

/// What became of one object in a revision.
public struct ObjectChange: Hashable, Sendable, Comparable {
  /// What became of it.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It was not there before.
    case added
    /// It says something else than before.
    case changed
    /// It is no longer there.
    case removed
  }

  /// Which object.
  public let name: ObjectName
  /// What became of it.
  public let kind: Kind

  /// What became of an object.
  public init(_ name: ObjectName, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// The order of the document; nothing changes twice in one revision.
  public static func < (a: Self, b: Self) -> Bool { a.name < b.name }
}
