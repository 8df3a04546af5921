/// Why a text is not XML that is taken, with what its reader says of it in English.
public struct MarkupFlaw: Hashable, Sendable {
  /// What is wrong.
  public let kind: Kind
  /// What is wrong, in English.
  public let message: String
  /// What to do about it, in English.
  public let help: String

  /// A flaw in the words of the reader of XML.
  public init(_ kind: Kind, message: String, help: String) {
    (self.kind, self.message, self.help) = (kind, message, help)
  }

  /// All that can be wrong with a text before its meaning is looked at.
  public enum Kind: Hashable, Sendable {
    /// What is never accepted.
    case documentType, processingInstruction, encoding(String), undeclaredEntity(String)
    /// An element is not in the namespace of the document.
    case namespace(element: String, found: String, expected: String)
    /// More than there may be of something.
    case more(Limited, than: Int)
    /// Characters.
    case nulByte, notUTF8, forbiddenCharacter
    /// The text as a whole.
    case empty, noElement, truncated, contentAfterEnd
    /// Tags and attributes.
    case mismatchedEnd(expected: String, found: String)
    case duplicateAttribute(String), attributeWithoutValue(String), undeclaredPrefix(String)
    case namespaceDeclaration, attributeWithoutQuotes, attributesWithoutSpace, lessThanInAttribute
    case loneAmpersand, unfinishedReference, forbiddenReference, sectionEndInText, badName, unfinishedTag
    case badComment, badMarkup, loneLessThan, misplacedColon, badDeclaration
    /// Anything else, in the words of the library that reads XML.
    case malformed
  }

  /// What there may be only so much of.
  public enum Limited: Hashable, Sendable {
    case depth, attributes, tag, comment, text, name, names, namespaces, document, elements
  }
}
