internal import CLibXML2

/// What libxml2 calls. Each function finds the reading behind the pointer that libxml2 was given.
enum SAXEvents {
  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = saxStart
    handler.endElementNs = saxEnd
    handler.characters = saxText
    handler.ignorableWhitespace = saxText
    handler.cdataBlock = saxSection
    handler.serror = saxError
    handler.resolveEntity = { _, _, _ in nil }
    return handler
  }

  /// Nothing is ever fetched: not by this reader, and not by any other user of libxml2 in the process.
  static let refuseToLoad: Void = xmlSetExternalEntityLoader { _, _, _ in nil }
}

private typealias Bytes = UnsafePointer<UInt8>

private func running(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Parsing>? {
  guard let parsing = data?.assumingMemoryBound(to: Parsing.self), parsing.pointee.failure == nil else { return nil }
  return parsing
}

/// Hands out the text that was gathered since the last tag.
private func deliverText(_ parsing: UnsafeMutablePointer<Parsing>) throws {
  guard parsing.pointee.text.count > 0, parsing.pointee.depth > 0 else { return }
  try parsing.pointee.teller.text(XMLCharacters(parsing), to: parsing.pointee.handler)
}

private func saxStart(
  _ data: UnsafeMutableRawPointer?, _ name: Bytes?, _ prefix: Bytes?, _ namespace: Bytes?, _ declarations: Int32,
  _ declared: UnsafeMutablePointer<Bytes?>?, _ attributes: Int32, _ defaulted: Int32,
  _ fields: UnsafeMutablePointer<Bytes?>?
) {
  guard let parsing = running(data), let name, let input = parsing.pointee.context.pointee.input,
    let cur = input.pointee.cur, let base = input.pointee.base
  else { return }
  // libxml2 stands after the last attribute, and a value holds no `<`: the nearest one before is the tag's.
  guard let less = memrchr(base, Int32(Byte.less), cur - base) else { return }
  let start = UnsafePointer(less.assumingMemoryBound(to: UInt8.self))
  let end = cur + (cur.pointee == Byte.slash ? 2 : 1)
  let tag = XMLTag(
    parsing: parsing, localName: name, prefix: prefix, namespaceName: namespace,
    declarations: UnsafePointer(declared), declarationCount: Int(declarations), fields: UnsafePointer(fields),
    raw: UnsafeBufferPointer(start: start, count: end - start),
    offset: Int(input.pointee.consumed) + (start - base), attributeCount: Int(attributes))
  let after = tag.offset + tag.raw.count
  do {
    try deliverText(parsing)
    guard parsing.pointee.open(tag, declaring: Int(declarations)) else { return }
    try parsing.pointee.teller.start(tag, to: parsing.pointee.handler)
    parsing.pointee.beginText(at: after)
  } catch {
    parsing.pointee.fail(error)
  }
}

private func saxEnd(_ data: UnsafeMutableRawPointer?, _: Bytes?, _: Bytes?, _: Bytes?) {
  guard let parsing = running(data) else { return }
  do {
    try deliverText(parsing)
    parsing.pointee.close()
    try parsing.pointee.teller.end(to: parsing.pointee.handler)
    parsing.pointee.beginText(at: parsing.pointee.offset)
  } catch {
    parsing.pointee.fail(error)
  }
}

private func saxText(_ data: UnsafeMutableRawPointer?, _ start: Bytes?, _ count: Int32) {
  guard let parsing = running(data), let start else { return }
  parsing.pointee.gather(UnsafeBufferPointer(start: start, count: Int(count)))
}

private func saxSection(_ data: UnsafeMutableRawPointer?, _ start: Bytes?, _ count: Int32) {
  guard let parsing = running(data), let start else { return }
  parsing.pointee.gatherSection(UnsafeBufferPointer(start: start, count: Int(count)))
}

private func saxError(_ data: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?) {
  guard let parsing = running(data), let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
  let (kind, offset) = parsing.pointee.fault(from: error.pointee)
  parsing.pointee.fail(kind, at: offset)
}
