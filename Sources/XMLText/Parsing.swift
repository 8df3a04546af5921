internal import CLibXML2

/// All that one reading keeps, at an address that libxml2 hands back with each event.
struct Parsing {
  let context: xmlParserCtxtPtr
  let limits: XMLLimits
  let namespace: String?
  let words: WordTable
  let expectedNamespace: UnsafePointer<UInt8>?
  let teller: any Teller.Type
  let handler: UnsafeMutableRawPointer
  var window: Window
  var text = TextBuffer()
  /// Where the text since the last tag begins: at `textStart`, unless it was settled before the window moved on.
  private var textStart = 0
  private var settledTextPosition: Position?
  private var endsInCarriageReturn = false
  private(set) var depth = 0
  private(set) var elements = 0
  /// Whether the document is said to end only because what comes next is not well-formed.
  var isCutShort = false
  private var namespaces = 0
  /// What ended the reading: a fault of the document, or an error of the handler.
  private(set) var failure: (any Error)?

  init(
    context: xmlParserCtxtPtr, limits: XMLLimits, namespace: String?, vocabulary: [String],
    teller: any Teller.Type, handler: UnsafeMutableRawPointer
  ) {
    self.context = context
    self.limits = limits
    self.namespace = namespace
    self.teller = teller
    self.handler = handler
    words = WordTable(vocabulary, in: context.pointee.dict)
    var name = namespace ?? ""
    let expected = name.withUTF8 { xmlDictLookup(context.pointee.dict, $0.baseAddress, Int32($0.count)) }
    expectedNamespace = namespace == nil ? nil : expected
    window = Window(capacity: limits.tagBytes + 64 * 1024)
  }

  /// Where libxml2 stands, in bytes from the beginning of the document.
  var offset: Int {
    guard let input = context.pointee.input else { return window.end }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  mutating func position(at offset: Int) -> Position { window.position(at: offset) }

  mutating func fail(_ kind: XMLFault.Kind, at offset: Int) {
    fail(XMLFault(kind, at: position(at: offset)))
  }

  mutating func fail(_ error: any Error) {
    // libxml2 goes on to the end of the window, but nothing of it is heard: stopping it inside a call is fragile.
    if failure == nil { failure = error }
  }

  // MARK: Elements

  /// Counts an element in; `false` where it goes over a limit or is not of this document's namespace.
  mutating func open(_ tag: borrowing XMLTag, declaring count: Int) -> Bool {
    depth += 1
    elements += 1
    namespaces += count
    if depth > limits.depth {
      fail(.tooDeep(limit: limits.depth), at: tag.offset)
    } else if tag.attributeCount + count > limits.attributes {
      fail(.tooManyAttributes(limit: limits.attributes), at: tag.offset)
    } else if namespaces > limits.namespaces {
      fail(.tooManyNamespaces(limit: limits.namespaces), at: tag.offset)
    } else if let most = limits.documentElements, elements > most {
      fail(.tooManyElements(limit: most), at: tag.offset)
    } else if let namespace, tag.namespaceName != expectedNamespace {
      let found = String(decoding: tag.namespace, limit: 200)
      let element = String(decoding: tag.name, limit: 200)
      fail(.namespace(element: element, found: found, expected: namespace), at: tag.offset)
    }
    return failure == nil
  }

  mutating func close() { depth -= 1 }

  // MARK: Text

  mutating func gather(_ bytes: UnsafeBufferPointer<UInt8>) {
    if text.count + bytes.count > limits.textBytes {
      fail(XMLFault(.textTooLong(limit: limits.textBytes), at: textPosition()))
    } else {
      text.append(bytes)
    }
  }

  /// libxml2 leaves the line ends of a section as they stand; a reader is to see a line feed for each.
  mutating func gatherSection(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes
    while let first = rest.first {
      if endsInCarriageReturn, first == Byte.lineFeed { rest = rest.slice(1..<rest.count) }
      let end = rest.index(of: Byte.carriageReturn, from: 0)
      gather(rest.slice(0..<(end ?? rest.count)))
      endsInCarriageReturn = end != nil
      guard let end else { return }
      withUnsafeBytes(of: Byte.lineFeed) { gather($0.bindMemory(to: UInt8.self)) }
      rest = rest.slice((end + 1)..<rest.count)
    }
  }

  mutating func beginText(at offset: Int) {
    text.empty()
    textStart = offset
    settledTextPosition = nil
    endsInCarriageReturn = false
  }

  mutating func textPosition() -> Position {
    settledTextPosition ?? position(at: window.offset + firstOfText(before: window.count))
  }

  /// Lets go of bytes that libxml2 has been handed.
  mutating func dropFirst(_ count: Int) {
    if settledTextPosition == nil {
      let first = firstOfText(before: count)
      if first < count { settledTextPosition = position(at: window.offset + first) }
      textStart = max(textStart, window.offset + first)
    }
    window.dropFirst(count)
  }

  /// The index of the first character of the text that is not blank and not in a comment.
  private func firstOfText(before end: Int) -> Int {
    let bytes = window.bytes.slice(0..<end)
    var index = min(max(textStart - window.offset, 0), end)
    while index < end {
      if Byte.isBlank(bytes[index]) {
        index += 1
      } else if bytes.has("<!--", at: index), let after = bytes.index(after: "-->", from: index + 4) {
        index = after
      } else {
        break
      }
    }
    return index
  }

  func deallocate() {
    words.deallocate()
    window.deallocate()
    text.deallocate()
  }
}

extension String {
  /// A text for a message, cut where it is too long to be read.
  init(decoding bytes: Span<UInt8>, limit: Int) {
    self = bytes.withUnsafeBufferPointer { bytes in
      bytes.count <= limit
        ? String(decoding: bytes, as: UTF8.self) : String(decoding: bytes.prefix(limit), as: UTF8.self) + "…"
    }
  }
}
