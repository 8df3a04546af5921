/// Writes an XML document: the same calls give the same bytes, and what is read back is what was written.
///
/// Elements are indented by two spaces; an element that holds text is written on one line.
/// The document goes to the sink in large pieces, so memory does not grow with it.
public struct XMLWriter: ~Copyable {
  var output: WriterBuffer
  /// The elements that are open, innermost last, and whether each holds text so far or stands in text.
  private var open: [(name: StaticString, holdsText: Bool)] = []
  private var tagIsOpen = false
  private var attributeIsOpen = false

  /// A writer of one document, which begins with its XML declaration.
  public init(to sink: @escaping ([UInt8]) throws -> Void) throws {
    output = WriterBuffer(sink: sink)
    try output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
  }

  /// Begins an element. Its attributes come next, in the order in which they are to stand.
  public mutating func start(_ name: StaticString) throws {
    try closeTag()
    try beginLine()
    try output.write(Byte.less)
    try output.write(name)
    open.append((name, open.last?.holdsText ?? false))
    tagIsOpen = true
  }

  /// Ends the innermost open element.
  public mutating func end() throws {
    guard let (name, holdsText) = open.popLast() else { preconditionFailure("no element is open") }
    if tagIsOpen {
      try output.write("/>")
      tagIsOpen = false
    } else {
      if !holdsText { try beginLine() }
      try output.write("</")
      try output.write(name)
      try output.write(Byte.greater)
    }
  }

  /// Ends the document and hands the last of it to the sink.
  public mutating func finish() throws {
    precondition(open.isEmpty, "an element is open")
    try output.write(Byte.lineFeed)
    try output.flush()
  }

  // MARK: Attributes

  /// Begins an attribute whose value is put together by calls of `append`.
  public mutating func startAttribute(_ name: StaticString) throws {
    precondition(tagIsOpen && !attributeIsOpen, "an attribute belongs right after its element's start")
    attributeIsOpen = true
    try output.write(Byte.space)
    try output.write(name)
    try output.write("=\"")
  }

  /// Ends an attribute.
  public mutating func endAttribute() throws {
    precondition(attributeIsOpen, "no attribute is open")
    attributeIsOpen = false
    try output.write(Byte.quote)
  }

  /// Adds to the value of the open attribute, or to the text of the open element.
  /// Throws an `XMLWriterFault` for bytes that are not UTF-8 and characters that XML does not allow.
  public mutating func append(_ bytes: Span<UInt8>) throws {
    guard !bytes.isEmpty else { return }
    try beginText()
    let mask = attributeIsOpen ? Escapes.inAttribute : Escapes.inText
    try bytes.withUnsafeBufferPointer { try output.write(escaping: $0, mask, isChecked: false) }
  }

  /// Adds to the value of the open attribute, or to the text of the open element.
  /// Throws an `XMLWriterFault` for characters that XML does not allow.
  public mutating func append(_ string: String) throws {
    guard !string.isEmpty else { return }
    try beginText()
    let mask = attributeIsOpen ? Escapes.inAttribute : Escapes.inText
    var string = string
    try string.withUTF8 { try output.write(escaping: $0, mask, isChecked: true) }
  }

  /// Adds a whole number to the value of the open attribute, or to the text of the open element.
  public mutating func append(_ number: Int) throws {
    try beginText()
    try output.write(decimal: number)
  }

  // MARK: Layout

  private mutating func beginText() throws {
    guard !attributeIsOpen else { return }
    precondition(!open.isEmpty, "text belongs inside an element")
    try closeTag()
    open[open.count - 1].holdsText = true
  }

  private mutating func closeTag() throws {
    precondition(!attributeIsOpen, "an attribute is open")
    guard tagIsOpen else { return }
    tagIsOpen = false
    try output.write(Byte.greater)
  }

  /// Inside text a line would be part of the text.
  private mutating func beginLine() throws {
    if let last = open.last, last.holdsText { return }
    try output.write(Byte.lineFeed)
    for _ in 0..<open.count { try output.write("  ") }
  }
}

extension XMLWriter {
  /// An attribute with its value.
  public mutating func attribute(_ name: StaticString, _ value: String) throws {
    try startAttribute(name)
    try append(value)
    try endAttribute()
  }

  /// An attribute with its value in UTF-8.
  public mutating func attribute(_ name: StaticString, _ value: Span<UInt8>) throws {
    try startAttribute(name)
    try append(value)
    try endAttribute()
  }

  /// An attribute with its value in UTF-8.
  @inlinable
  public mutating func attribute(_ name: StaticString, _ value: some Collection<UInt8>) throws {
    try startAttribute(name)
    try append(value)
    try endAttribute()
  }

  /// An attribute that is a whole number.
  public mutating func attribute(_ name: StaticString, _ value: Int) throws {
    try startAttribute(name)
    try append(value)
    try endAttribute()
  }

  /// Adds UTF-8 to the value of the open attribute, or to the text of the open element.
  @inlinable
  public mutating func append(_ bytes: some Collection<UInt8>) throws {
    let whole: Void? = try bytes.withContiguousStorageIfAvailable { try append(Span(_unsafeElements: $0)) }
    if whole == nil { try append(Array(bytes).span) }
  }

  /// Text of the open element.
  public mutating func text(_ text: String) throws { try append(text) }

  /// Text of the open element, in UTF-8.
  public mutating func text(_ text: Span<UInt8>) throws { try append(text) }

  /// An element with nothing in it but text.
  public mutating func element(_ name: StaticString, text: String) throws {
    try start(name)
    try append(text)
    try end()
  }
}
