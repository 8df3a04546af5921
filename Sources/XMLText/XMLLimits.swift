/// How large each part of a document may be. Nothing in a register comes near the defaults.
public struct XMLLimits: Hashable, Sendable {
  /// How many elements may stand inside each other.
  public var depth = 64
  /// How many attributes a tag may have, declarations of namespaces included.
  public var attributes = 64
  /// How many bytes a tag, or a comment, may take.
  public var tagBytes = 64 * 1024
  /// How many bytes the text between two tags may take.
  public var textBytes = 1024 * 1024
  /// How many namespaces a whole document may declare.
  public var namespaces = 1024
  /// How many bytes all the different names in a document may take together.
  public var nameBytes = 1024 * 1024
  /// How many bytes a whole document may take; `nil` sets no bound, since memory does not grow with it.
  public var documentBytes: Int?
  /// How many elements a whole document may have; `nil` sets no bound.
  public var documentElements: Int?

  /// The usual limits, with or without a bound on the whole document.
  public init(documentBytes: Int? = nil, documentElements: Int? = nil) {
    self.documentBytes = documentBytes
    self.documentElements = documentElements
  }
}
