internal import CLibXML2

/// Reads an XML document, piece by piece, and tells a handler of its tags and texts.
///
/// Memory does not grow with the document. Nothing is fetched, and no entity is resolved but the five of XML.
/// Pieces may be of any size; where they are cut changes nothing of what is told or refused.
public final class XMLReader<Handler: XMLHandler> {
  private let handlerAddress: UnsafeMutablePointer<Handler>
  private let engine: ReaderEngine

  /// The handler, as the reading has left it.
  public var handler: Handler {
    _read { yield handlerAddress.pointee }
    _modify { yield &handlerAddress.pointee }
  }

  /// A reader of one document.
  ///
  /// - Parameters:
  ///   - namespace: the namespace that every element must be in; `nil` allows any.
  ///   - vocabulary: the names that the handler knows; `XMLTag.word` answers with a place in this list.
  public init(
    _ handler: Handler, namespace: String? = nil, vocabulary: [String] = [], limits: XMLLimits = XMLLimits()
  ) {
    let address = UnsafeMutablePointer<Handler>.allocate(capacity: 1)
    address.initialize(to: handler)
    handlerAddress = address
    engine = ReaderEngine(
      namespace: namespace, vocabulary: vocabulary, limits: limits,
      teller: TellerOf<Handler>.self, handler: UnsafeMutableRawPointer(address))
  }

  deinit {
    handlerAddress.deinitialize(count: 1)
    handlerAddress.deallocate()
  }

  /// Takes the next piece of the document. Throws an `XMLFault`, or what the handler threw.
  public func feed(_ bytes: Span<UInt8>) throws {
    try bytes.withUnsafeBufferPointer { try engine.feed($0) }
  }

  /// Takes the next piece of the document. Throws an `XMLFault`, or what the handler threw.
  public func feed(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBufferPointer { try engine.feed($0) }
  }

  /// Says that the document has ended. Throws an `XMLFault` where it is not complete, or what the handler threw.
  public func finish() throws { try engine.finish() }

  /// Reads a whole document from a source of pieces, which ends it with `nil`.
  public func read(from next: () throws -> [UInt8]?) throws {
    while let piece = try next() { try feed(piece) }
    try finish()
  }
}
