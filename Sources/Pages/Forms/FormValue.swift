/// One value that a form sends: the name of its field, and what was typed.
public struct FormValue: Hashable, Sendable {
  /// The name of the field.
  public let name: String
  /// What was typed.
  public let value: String

  /// A value of a form.
  public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

  /// The mark that a file did not go along, and has to be chosen again.
  public static let fileIsGone = FormValue("fileIsGone", "yes")
}
