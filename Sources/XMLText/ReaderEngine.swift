internal import CLibXML2

/// The reading itself: gathers pieces into a window, scans it, and hands whole tokens to libxml2.
///
/// The window is worked through when it is full, so a document is always cut at the same bytes
/// and what a reading does never depends on how the document arrived.
final class ReaderEngine {
  private let parsing: UnsafeMutablePointer<Parsing>
  private let context: xmlParserCtxtPtr
  private var scanner: MarkupScanner
  /// How many bytes of the window are known to be characters, and how many libxml2 has been handed.
  private var checked = 0
  private var handed = 0
  private var taken = 0
  private var isStart = true
  private var failure: (any Error)?

  init(
    namespace: String?, vocabulary: [String], limits: XMLLimits, teller: any Teller.Type,
    handler: UnsafeMutableRawPointer
  ) {
    SAXEvents.refuseToLoad
    var events = SAXEvents.handler()
    parsing = .allocate(capacity: 1)
    guard let context = xmlCreatePushParserCtxt(&events, parsing, nil, 0, nil) else {
      fatalError("out of memory")
    }
    _ = xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    // Without this, `&amp;` in the value of an attribute comes out as `&#38;`. There is nothing else to replace:
    // a document type, which alone declares entities, never reaches libxml2.
    context.pointee.replaceEntities = 1
    // libxml2 keeps each distinct name, and grows slow long before its own limit.
    _ = xmlDictSetLimit(context.pointee.dict, limits.nameBytes)
    self.context = context
    parsing.initialize(
      to: Parsing(
        context: context, limits: limits, namespace: namespace, vocabulary: vocabulary, teller: teller,
        handler: handler))
    scanner = MarkupScanner(limits: limits)
  }

  deinit {
    xmlFreeParserCtxt(context)
    parsing.pointee.deallocate()
    parsing.deinitialize(count: 1)
    parsing.deallocate()
  }

  func feed(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    var rest = bytes.slice(0..<bytes.count)
    while !rest.isEmpty {
      let part = rest.slice(0..<min(rest.count, parsing.pointee.window.room))
      rest = rest.slice(part.count..<rest.count)
      parsing.pointee.window.append(part)
      try checkLength(adding: part.count)
      if parsing.pointee.window.room == 0 { try work(isLast: false) }
    }
  }

  func finish() throws {
    try work(isLast: true)
  }

  private func checkLength(adding count: Int) throws {
    taken += count
    guard let most = parsing.pointee.limits.documentBytes, taken > most else { return }
    try work(isLast: false)
    throw ended(.documentTooLong(limit: most), at: parsing.pointee.window.end)
  }

  /// Hands on all that is whole. Whatever comes first in the document is what is refused.
  private func work(isLast: Bool) throws {
    if let failure { throw failure }
    skipByteOrderMark()
    let sound = CharacterCheck.sound(parsing.pointee.window.bytes, from: checked, isStart: isStart)
    checked = sound.end
    let outcome = scanner.scan(parsing.pointee.window.bytes.slice(0..<sound.end), from: handed, isStart: isStart)
    let offset = parsing.pointee.window.offset
    try hand(outcome.end, isLast: false)
    switch outcome.refusal {
    case .fault(.textTooLong(let limit), _): throw ended(.textTooLong(limit: limit), at: nil)
    case .fault(let kind, let index): throw ended(kind, at: offset + index)
    case .malformed(let until):
      parsing.pointee.isCutShort = true
      try hand(until, isLast: true)
      throw ended(.badMarkup, at: offset + outcome.end)
    case nil: break
    }
    if let kind = sound.refusal { throw ended(kind, at: offset + sound.end) }
    if isLast {
      if outcome.end < parsing.pointee.window.count { throw ended(.truncated, at: parsing.pointee.window.end) }
      try hand(outcome.end, isLast: true)
    } else {
      letGo()
    }
  }

  /// Moves the window on, past what libxml2 has read: of what it has not, a fault may still have to be placed.
  private func letGo() {
    var read = min(handed, max(0, parsing.pointee.offset - parsing.pointee.window.offset))
    if parsing.pointee.window.count - read > parsing.pointee.window.capacity - 16 * 1024 { read = handed }
    parsing.pointee.dropFirst(read)
    handed -= read
    checked -= read
    if handed + read > 0 { isStart = false }
  }

  /// Hands libxml2 the bytes of the window up to an index.
  private func hand(_ end: Int, isLast: Bool) throws {
    let part = parsing.pointee.window.bytes.slice(min(handed, end)..<end)
    handed = end
    let code = part.withMemoryRebound(to: CChar.self) {
      xmlParseChunk(context, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
    }
    if let failure = parsing.pointee.failure {
      self.failure = failure
      throw failure
    }
    if code != 0 {
      throw ended(.malformed(code: Int(code), message: "not well-formed"), at: parsing.pointee.offset)
    }
  }

  /// Where no place is given, the fault is in the text that is being gathered.
  private func ended(_ kind: XMLFault.Kind, at offset: Int?) -> any Error {
    let position = offset.map { parsing.pointee.position(at: $0) } ?? parsing.pointee.textPosition()
    let fault = XMLFault(kind, at: position)
    failure = fault
    return fault
  }

  /// A byte order mark of UTF-8 is no character of the document.
  private func skipByteOrderMark() {
    guard isStart, checked == 0, parsing.pointee.window.bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
    parsing.pointee.window.removeByteOrderMark()
  }
}
