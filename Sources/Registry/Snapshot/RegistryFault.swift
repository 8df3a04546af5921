public import Vocabulary

/// What makes declarations unusable as a register. A fault is never a verdict.
public enum RegistryFault: Error, Hashable, Sendable {
  /// Two things of one kind have one id (parties and systems share their ids).
  case duplicate(NamedKind, id: String)
  /// Something refers to what is not declared.
  case dangling(NamedKind, id: String)
  /// The organisation's own terms stand above each other in a ring.
  case termCycle(Taxonomy, ids: [String])
  /// Flows pass each other on in a ring.
  case onwardCycle(ids: [String])
  /// An amendment names another amendment, or itself, as its base.
  case amendsAmendment(id: String)
}

/// The kinds of things that have ids.
public enum NamedKind: String, CaseIterable, Hashable, Sendable {
  /// A party.
  case party
  /// A system.
  case system
  /// A party or a system: the end of a flow.
  case actor
  /// An activity.
  case activity
  /// An agreement.
  case agreement
  /// A flow.
  case flow
  /// A notice.
  case notice
  /// A promise, within its notice.
  case promise
  /// An announcement.
  case announcement
  /// An acceptance.
  case acceptance
  /// A term of the organisation's own.
  case term
}
