/// Holds one document to a schema, piece by piece. Our own reader with its limits stands in front of libxml2's validator.
///
/// Memory grows with what the keys of the schema name, not with the rest of the document.
public final class SchemaValidator {
  private let reader: XMLReader<SchemaHandler>
  private var hasEnough = false

  /// A validator of one document. It reads no further than to the fault with the number `most`.
  public init(_ schema: XMLSchema, namespace: String, most: Int = 20, limits: XMLLimits = XMLLimits()) {
    reader = XMLReader(
      SchemaHandler(schema, most: most), namespace: namespace,
      vocabulary: ReferencePlaces.vocabulary(schema.notes.references), limits: limits)
  }

  /// What was found so far, in the order of the document.
  public var faults: [SchemaFault] {
    reader.handler.faults.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }.map(\.element)
  }

  /// Takes the next piece of the document. Throws an `XMLFault` where it is not even XML.
  public func feed(_ bytes: [UInt8]) throws {
    guard !hasEnough else { return }
    do { try reader.feed(bytes) } catch is SchemaHandler.Enough { hasEnough = true }
  }

  /// Ends the document: what is wrong with it, nothing where it is valid.
  public func finish() throws -> [SchemaFault] {
    if !hasEnough {
      do { try reader.finish() } catch is SchemaHandler.Enough { hasEnough = true }
    }
    reader.handler.finish()
    return faults
  }
}
