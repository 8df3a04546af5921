/// What a schema has against a document, and where.
public struct SchemaFault: Hashable, Sendable {
  /// What is wrong.
  public let kind: Kind
  /// Where it is wrong.
  public let position: Position

  /// Where a value stands that is wrong: in an attribute of an element, or as its text.
  public struct Holder: Hashable, Sendable {
    /// The element's name.
    public var element: String
    /// The attribute's name; `nil` for the text of the element.
    public var attribute: String?
  }

  /// All that a schema can have against a document. Names are told without their namespace; `about` is what the
  /// schema says of what is missing or of the type that a value is not of.
  public enum Kind: Hashable, Sendable {
    /// The document begins with an element that the schema does not know.
    case root(String)
    /// An element stands where it cannot; `expected` are those that could.
    case misplaced(String, in: String, expected: [String])
    /// An element ends before all is there; `expected` are those that could come next.
    case incomplete(String, expected: [String], about: String?)
    case lacksAttribute(String, of: String, about: String?)
    case unknownAttribute(String, of: String)
    /// An attribute of XML Schema's own, `type` or `nil`, says what no document may say.
    case instanceAttribute(String, of: String)
    /// Text stands where only elements, or nothing, may.
    case text(in: String)
    /// A value is none of the words that it may be.
    case notAmong([String], value: String, Holder)
    /// A value is not of its type.
    case value(String?, Holder, type: String, about: String?)
    /// What must be named once is named twice: the sort of thing, and the names.
    case twice(String, [String])
    /// A reference to what is not there: the sort of thing, and the names.
    case dangling(String, [String])
    /// Anything else, in the words of libxml2.
    case other(String, element: String)
  }
}
