internal import CLibXML2

/// The reading itself: gathers pieces into a window, scans it, and hands whole tokens to libxml2.
///
/// The window is worked through when it is full, so a document is always cut at the same bytes
/// and what a reading does never depends on how the document arrived.
final class ReaderEngine {
  private let parsing: UnsafeMutablePointer<Parsing>
  private let context: xmlParserCtxtPtr
  private var scanner: MarkupScanner
  private var checked = 0
  private var taken = 0
  private var isStart = true
  private var failure: (any Error)?

  init(namespace: String?, vocabulary: [String], limits: XMLLimits, events: Parsing.Events) {
    SAXEvents.refuseToLoad
    var handler = SAXEvents.handler()
    parsing = .allocate(capacity: 1)
    guard let context = xmlCreatePushParserCtxt(&handler, parsing, nil, 0, nil) else {
      fatalError("out of memory")
    }
    _ = xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    self.context = context
    parsing.initialize(
      to: Parsing(
        context: context, limits: limits, namespace: namespace, vocabulary: vocabulary, events: events))
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
    try hand(0, isLast: true)
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
    let outcome = scanner.scan(parsing.pointee.window.bytes.slice(0..<sound.end), isStart: isStart)
    let offset = parsing.pointee.window.offset
    try hand(outcome.end, isLast: false)
    switch outcome.refusal {
    case .fault(let kind): throw ended(kind, at: offset + outcome.end)
    case .malformed(let until):
      try hand(until, isLast: true)
      throw ended(.malformed(code: 0, message: "the markup is not well-formed"), at: offset + until)
    case nil: break
    }
    if let kind = sound.refusal { throw ended(kind, at: offset + sound.end) }
    let left = parsing.pointee.window.count - outcome.end
    if isLast, left > 0 { throw ended(.truncated, at: parsing.pointee.window.end) }
    parsing.pointee.dropFirst(outcome.end)
    checked -= outcome.end
    handed = 0
    if outcome.end > 0 { isStart = false }
  }

  private var handed = 0

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

  private func ended(_ kind: XMLFault.Kind, at offset: Int) -> any Error {
    let fault = XMLFault(kind, at: parsing.pointee.position(at: offset))
    failure = fault
    return fault
  }

  /// A byte order mark of UTF-8 is no character of the document.
  private func skipByteOrderMark() {
    guard isStart, checked == 0, parsing.pointee.window.bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
    parsing.pointee.window.removeByteOrderMark()
  }
}
