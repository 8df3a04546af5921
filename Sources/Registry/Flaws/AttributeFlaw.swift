public import Vocabulary

/// Why the attributes of an element cannot stand as they do. All are named as the document names them.
public enum AttributeFlaw: Hashable, Sendable {
  /// One is missing.
  case lacks(String, of: String, FieldMeaning)
  /// The element has no such attribute; these may have been meant.
  case unknown(String, of: String, near: [String], has: [String])
  /// It is of another vocabulary.
  case foreign(String)
  /// Two exclude each other.
  case apart(String, String)
  /// One is needed by another, or by an element inside that of which it is.
  case needs(String, by: String, of: String?)
  /// One of these must stand.
  case lacksOneOf([String], String)
  /// Only one of these may stand.
  case moreThanOneOf([String], String)
  /// A last day is before the first.
  case daysTurned(first: String, Day, last: String, Day)
}
