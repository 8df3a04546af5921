/// What somebody who comes through the door is there for; what each may do stands in one table.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Answers for the register: maintains it, and says who else may come in.
  case owner
  /// Maintains the register.
  case editor
  /// Reads and takes exports, and changes nothing.
  case auditor
  /// A program, which may do what its token says.
  case machine
}
