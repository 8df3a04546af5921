internal import XMLText

/// The element that a document begins with: it says what sort of document it is.
struct RootElement: Error {
  var name: String
  var namespace: String
  var position: Position

  /// More than this before the first element is no document of ours.
  private static let most = 1 << 22

  /// Reads no more than it takes to see the first element; `nil` where there is none or the XML is broken before it.
  /// `pieces` are what was read, to be read again by whoever knows that sort of document.
  static func read(from next: () throws -> [UInt8]?, keeping pieces: inout [[UInt8]]) throws -> RootElement? {
    let reader = XMLReader(RootHandler())
    var count = 0
    do {
      while count < most, let piece = try next() {
        pieces.append(piece)
        count += piece.count
        try reader.feed(piece)
      }
      try reader.finish()
    } catch let root as RootElement {
      return root
    } catch is XMLFault {
      return nil
    }
    return nil
  }
}

private struct RootHandler: XMLHandler {
  mutating func start(_ tag: borrowing XMLTag) throws {
    let namespace = tag.namespace.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    throw RootElement(name: tag.nameText, namespace: namespace, position: tag.position)
  }

  mutating func text(_ text: borrowing XMLCharacters) throws {}
  mutating func end() throws {}
}
