/// Why parts that are well made by themselves do not make a register.
public enum WholeFlaw: Hashable, Sendable {
  /// Flows pass each other on in a ring.
  case onwardRing([String])
  /// An agreement amends an agreement that is itself an amendment.
  case amendsAmendment(String)
  /// Terms stand below each other.
  case termRing([String])
  /// Two have one id.
  case declaredTwice(NamedKind, String)
  /// Something is named and not declared.
  case undeclared(NamedKind, String)
  /// An agreement that amends nothing says what only an amendment may: other words for its scope, or another last day.
  case amendsNothing(String, isScope: Bool)
  /// It was refused for a reason that is told as it is.
  case refused(element: String, why: String)
}

/// Why an acceptance names no finding that there can be.
public enum AcceptanceFlaw: Hashable, Sendable {
  /// There is no such check; these may have been meant.
  case noCheck(String, near: [String])
  /// The check asks about something else.
  case otherSubject(String, check: String, asks: String)
  /// The check cannot find that; these may have been meant, or `all` there are.
  case noFinding(String, check: String, rule: String, near: [String], all: [String])
  /// No notice has such a promise; these may have been meant.
  case noPromise(String, near: [String])
}

/// Why a change of a register cannot be made.
public enum EditFlaw: Hashable, Sendable {
  /// The head cannot be removed.
  case head
  /// There is nothing of that name.
  case absent(ObjectName)
  /// It is put twice.
  case putTwice(ObjectName)
  /// It is put and removed.
  case putAndRemoved(ObjectName)
  /// This one has the id.
  case idTaken(by: ObjectName)
  /// Another object would no longer hold, because of something else.
  case breaks(ObjectName, because: Flaw)
}
