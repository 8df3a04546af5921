/// What is told of a document while it is read: its tags and texts, in order.
///
/// An error that a method throws ends the reading and comes out of `XMLReader.feed` as it is.
public protocol XMLHandler {
  /// An element begins. The tag and its bytes live only as long as this call.
  mutating func start(_ tag: borrowing XMLTag) throws

  /// All the text between two tags, blank or not, with references resolved.
  mutating func text(_ text: borrowing XMLCharacters) throws

  /// The innermost open element ends. An empty element begins and ends too.
  mutating func end() throws
}
