/// Why an element of a document cannot stand as it is. Elements and attributes are named as the document names them.
public enum ElementFlaw: Hashable, Sendable {
  /// The document begins with another element than one of its sort does.
  case otherDocument(String, wanted: String, namespace: String)
  /// The element is another than the one that was asked for.
  case otherObject(String, wanted: String)
  /// It is no element of the one that it stands in; these may have been meant.
  case unknown(String, in: String, near: [String], holds: Holding)
  /// Of these only one may stand there.
  case onlyOneOf([String], in: String)
  /// It may stand there once.
  case twice(String, in: String)
  /// It stands too late.
  case late(String, after: [String], in: String, order: [String])
  /// Its text is missing.
  case lacksText(String)
  /// An element inside it is missing: one of these.
  case lacksElement([String], in: String, FieldMeaning)
  /// Text may not stand in it; what may, where that is to be said.
  case text(in: String, holds: Holding?)
  /// There is said to be none of something, twice.
  case noneTwice(String)
  /// There is said to be none of something that is declared.
  case noneBeside(String)

  /// What an element may hold.
  public enum Holding: Hashable, Sendable {
    /// Elements of these names.
    case elements([String])
    /// No elements.
    case noElements
    /// Nothing but its attributes.
    case attributes
    /// Nothing but text.
    case text
  }
}

/// What a field that is missing is for.
public struct FieldMeaning: Hashable, Sendable {
  /// The field, as the document names it.
  public let field: String
  /// What it stands in, as the document names that.
  public let parent: String
  /// What the schema says of it in English: small first letter, no full stop.
  public let english: String

  /// A meaning.
  public init(_ field: String, in parent: String, english: String) {
    (self.field, self.parent, self.english) = (field, parent, english)
  }
}
