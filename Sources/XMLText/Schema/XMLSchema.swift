internal import CLibXML2

/// A schema of our own, read once, that any number of documents can be held to. Nothing is fetched for it.
public final class XMLSchema {
  let pointer: xmlSchemaPtr
  let notes: SchemaNotes

  /// A schema from its bytes; `nil` where they are none.
  public init?(_ bytes: [UInt8]) {
    SAXEvents.refuseToLoad
    guard let notes = SchemaNotes(bytes) else { return nil }
    let schema = bytes.withUnsafeBytes { bytes -> xmlSchemaPtr? in
      guard let parser = xmlSchemaNewMemParserCtxt(bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
      else { return nil }
      defer { xmlSchemaFreeParserCtxt(parser) }
      xmlSchemaSetParserStructuredErrors(parser, { _, _ in }, nil)
      return xmlSchemaParse(parser)
    }
    guard let schema else { return nil }
    pointer = schema
    self.notes = notes
  }

  deinit { xmlSchemaFree(pointer) }
}
