/// Why a document could not be read, and where it goes wrong.
public struct XMLFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public let kind: Kind
  /// Where it is wrong.
  public let position: Position

  /// What is wrong, in one line.
  public var message: String { kind.message }
  /// What to do about it, where there is something to say.
  public var help: String? { kind.help }
  /// The place and the message, as compilers write them.
  public var description: String { "\(position): \(message)" }

  /// A fault at a place.
  public init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}

extension XMLFault {
  /// All that can be wrong with a document before its meaning is looked at.
  public enum Kind: Hashable, Sendable {
    // What is never accepted
    case documentType
    case processingInstruction
    case encoding(String)
    case undeclaredEntity(String)
    case namespace(element: String, found: String, expected: String)

    // Limits
    case tooDeep(limit: Int)
    case tooManyAttributes(limit: Int)
    case tagTooLong(limit: Int)
    case commentTooLong(limit: Int)
    case textTooLong(limit: Int)
    case nameTooLong
    case tooManyNames(limit: Int)
    case tooManyNamespaces(limit: Int)
    case documentTooLong(limit: Int)
    case tooManyElements(limit: Int)

    // Characters
    case nulByte
    case notUTF8
    case forbiddenCharacter

    // The grammar
    case empty
    case noElement
    case truncated
    case contentAfterEnd
    case mismatchedEnd(expected: String, found: String)
    case duplicateAttribute(String)
    case undeclaredPrefix(String)
    case namespaceDeclaration
    case attributeWithoutValue(String)
    case attributeWithoutQuotes
    case attributesWithoutSpace
    case lessThanInAttribute
    case loneAmpersand
    case unfinishedReference
    case forbiddenReference
    case sectionEndInText
    case badName
    case unfinishedTag
    case badComment
    case badMarkup
    case loneLessThan
    case misplacedColon
    case badDeclaration
    /// Anything else that libxml2 refuses, with its number and its words.
    case malformed(code: Int, message: String)
  }
}
