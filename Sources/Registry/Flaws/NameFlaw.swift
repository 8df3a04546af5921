public import Vocabulary

/// Why something cannot have an id, or cannot be named by one.
public enum NameFlaw: Hashable, Sendable {
  /// Something has that id already; `at` says where, in a document that people have.
  case taken(String, by: NamedKind, at: TextPlace?)
  /// A term of the organisation's own has that id already.
  case termTaken(String, Taxonomy, at: TextPlace?)
  /// The law's tables have a term of that id.
  case builtIn(String, Taxonomy)
  /// It is a system, and a party is needed.
  case isSystem(String)
  /// It is a party, and a system is needed.
  case isParty(String)
  /// Nothing of that kind has that id; these may have been meant.
  case unknown(NamedKind, String, near: [String])
}

/// A place in a text.
public struct TextPlace: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The character on the line, from 1.
  public let column: Int

  /// A place.
  public init(line: Int, column: Int) { (self.line, self.column) = (line, column) }
}
