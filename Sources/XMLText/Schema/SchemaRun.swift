internal import CLibXML2

/// One document held to a schema: libxml2's validator, fed by hand with what our own reader lets through.
///
/// It hears of tags and texts only, so nothing that our limits refuse reaches it, and it opens no file.
final class SchemaRun {
  private let schema: XMLSchema
  private let context: xmlSchemaValidCtxtPtr
  private let plug: xmlSchemaSAXPlugPtr
  /// libxml2 keeps both addresses until the end.
  private let events: UnsafeMutablePointer<xmlSAXHandlerPtr?>
  private let data: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  private var complaints: [SchemaComplaint] = []
  private var isOver = false

  init(_ schema: XMLSchema) {
    self.schema = schema
    events = .allocate(capacity: 1)
    events.initialize(to: nil)
    data = .allocate(capacity: 1)
    data.initialize(to: nil)
    guard let context = xmlSchemaNewValidCtxt(schema.pointer), let plug = xmlSchemaSAXPlug(context, events, data) else {
      fatalError("out of memory")
    }
    self.context = context
    self.plug = plug
    xmlSchemaSetValidStructuredErrors(context, schemaComplaint, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    if !isOver { xmlSchemaSAXUnplug(plug) }
    xmlSchemaFreeValidCtxt(context)
    events.deallocate()
    data.deallocate()
  }

  fileprivate func hear(_ error: xmlError) {
    if error.level.rawValue >= XML_ERR_ERROR.rawValue { complaints.append(SchemaComplaint(error)) }
  }

  func start(_ tag: borrowing XMLTag) -> [SchemaComplaint] {
    // libxml2 copies the values; the pointers are only `var` in C's eyes.
    events.pointee?.pointee.startElementNs?(
      data.pointee, tag.localName, tag.prefix, tag.namespaceName, Int32(tag.declarationCount),
      UnsafeMutablePointer(mutating: tag.declarations), Int32(tag.attributeCount), 0,
      UnsafeMutablePointer(mutating: tag.fields))
    return taken()
  }

  func text(_ bytes: Span<UInt8>) -> [SchemaComplaint] {
    bytes.withUnsafeBufferPointer { bytes in
      events.pointee?.pointee.characters?(data.pointee, bytes.baseAddress, Int32(bytes.count))
    }
    return taken()
  }

  func end(_ name: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> [SchemaComplaint] {
    events.pointee?.pointee.endElementNs?(data.pointee, name, nil, namespace)
    return taken()
  }

  /// Ends the document; `false` where libxml2 holds it invalid, whether it said why or not.
  func finish() -> Bool {
    if !isOver { xmlSchemaSAXUnplug(plug) }
    isOver = true
    return xmlSchemaIsValid(context) == 1 && complaints.isEmpty
  }

  private func taken() -> [SchemaComplaint] {
    defer { complaints.removeAll(keepingCapacity: true) }
    return complaints
  }
}

private func schemaComplaint(_ data: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?) {
  guard let data, let error else { return }
  Unmanaged<SchemaRun>.fromOpaque(data).takeUnretainedValue().hear(error.pointee)
}
