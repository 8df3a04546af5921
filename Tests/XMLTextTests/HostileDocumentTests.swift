import Testing
import XMLText

/// Takes note of nothing.
struct Deaf: XMLHandler {
  mutating func start(_: borrowing XMLTag) {}
  mutating func text(_: borrowing XMLCharacters) {}
  mutating func end() {}
}

/// Feeds a beginning, then the same piece again and again, then an end; answers with the fault and the bytes taken.
func refusal(
  _ beginning: String, repeating piece: String = "", times: Int = 0, then end: String = "",
  limits: XMLLimits = XMLLimits()
) throws -> (fault: XMLFault?, taken: Int) {
  let reader = XMLReader(Deaf(), limits: limits)
  var taken = 0
  do {
    try reader.feed(Array(beginning.utf8))
    let bytes = Array(piece.utf8)
    for _ in 0..<times {
      taken += bytes.count
      try reader.feed(bytes)
    }
    try reader.feed(Array(end.utf8))
    try reader.finish()
    return (nil, taken)
  } catch let fault as XMLFault {
    return (fault, taken)
  }
}

@Suite struct HostileDocumentTests {
  private let block = String(repeating: "x", count: 10_000)

  @Test func `an external entity is not fetched`() throws {
    let document = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>"
    #expect(try refusal(document).fault?.kind == .documentType)
  }

  @Test func `entities inside entities are not resolved`() throws {
    let more = (1..<12).map { "<!ENTITY e\($0) '&e\($0 - 1);&e\($0 - 1);&e\($0 - 1);'>" }.joined()
    #expect(try refusal("<!DOCTYPE a [<!ENTITY e0 'ha'>\(more)]><a>&e11;</a>").fault?.kind == .documentType)
  }

  @Test func `a document type in UTF-16 is not seen at all`() throws {
    for order in [[0xFF, 0xFE], [0xFE, 0xFF], []] as [[UInt8]] {
      let document =
        order
        + Array("<!DOCTYPE a [<!ENTITY e SYSTEM 'x'>]><a>&e;</a>".utf16).flatMap { unit in
          order.first == 0xFE ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
        }
      #expect(throws: XMLFault(.encoding("UTF-16"), at: .start)) { try notes(document) }
    }
    #expect(throws: XMLFault(.encoding("UTF-32"), at: .start)) { try notes([0, 0, 0, 0x3C, 0, 0, 0, 0x61]) }
  }

  @Test func `three hundred levels are refused at the first too many`() throws {
    let fault = try refusal("", repeating: "<a>", times: 300).fault
    #expect(fault?.kind == .tooDeep(limit: 64))
    #expect(fault?.position == Position(line: 1, column: 193))
    #expect(try refusal("", repeating: "<a>", times: 64, then: String(repeating: "</a>", count: 64)).fault == nil)
  }

  @Test func `thirty thousand attributes are refused before they are gathered`() throws {
    var limits = XMLLimits()
    limits.tagBytes = 10_000_000
    let names = (0..<30_000).map { " a\($0)='1'" }
    let most = XMLFault.Kind.tooManyAttributes(limit: 64)
    #expect(try refusal("<a" + names.joined() + "/>", limits: limits).fault?.kind == most)
    #expect(try refusal("<a" + names.prefix(65).joined() + "/>").fault?.kind == most)
    #expect(try refusal("<a" + names.prefix(64).joined() + "/>").fault == nil)
  }

  @Test func `ten megabytes of text are refused after one`() throws {
    let (fault, taken) = try refusal("<a>\n ", repeating: block, times: 1000)
    #expect(fault == XMLFault(.textTooLong(limit: 1 << 20), at: Position(line: 2, column: 2)))
    #expect(taken < 1_400_000)
  }

  @Test func `ten megabytes of references are refused`() throws {
    let (fault, _) = try refusal("<a>", repeating: String(repeating: "&amp;", count: 2000), times: 5000)
    #expect(fault?.kind == .textTooLong(limit: 1 << 20))
  }

  @Test func `a section without an end is refused after one megabyte`() throws {
    let (fault, taken) = try refusal("<a>\n<![CDATA[", repeating: block, times: 10_000)
    #expect(fault == XMLFault(.textTooLong(limit: 1 << 20), at: Position(line: 2, column: 1)))
    #expect(taken < 1_400_000)
  }

  @Test(arguments: ["<a><!--", "<!--", "<a/><!--"])
  func `a comment without an end is refused`(_ beginning: String) throws {
    let (fault, taken) = try refusal(beginning, repeating: block, times: 10_000)
    #expect(fault?.kind == .commentTooLong(limit: 65_536))
    #expect(taken < 200_000)
  }

  @Test(arguments: ["<a b='", "<a ", "<", "<a></", "<a b", "<a xmlns:"])
  func `a tag without an end is refused`(_ beginning: String) throws {
    let (fault, taken) = try refusal(beginning, repeating: block, times: 10_000)
    #expect(fault?.kind == .tagTooLong(limit: 65_536))
    #expect(taken < 200_000)
  }

  @Test(arguments: ["<a>&", "<a b='1'>x &amp; &#"])
  func `a reference without an end is refused`(_ beginning: String) throws {
    let (fault, taken) = try refusal(beginning, repeating: block, times: 10_000)
    #expect(fault?.kind == .unfinishedReference)
    #expect(taken < 200_000)
  }

  @Test func `a processing instruction without an end is refused at once`() throws {
    #expect(try refusal("<a><?x ", repeating: block, times: 10_000).fault?.kind == .processingInstruction)
    #expect(try refusal("<?xml ", repeating: block, times: 10_000).fault?.kind == .badDeclaration)
  }

  @Test func `a name of sixty thousand bytes is refused`() throws {
    let name = String(repeating: "x", count: 60_000)
    #expect(try refusal("<\(name)/>").fault?.kind == .nameTooLong)
  }

  @Test func `a million declarations of namespaces are refused`() throws {
    let (fault, _) = try refusal("<a>", repeating: "<b xmlns:c='urn:c'/>", times: 1_000_000)
    #expect(fault?.kind == .tooManyNamespaces(limit: 1024))
    let many = (0..<1_000_000).map { " xmlns:c\($0)='urn:c'" }.joined()
    #expect(try refusal("<a\(many)/>").fault?.kind == .tooManyAttributes(limit: 64))
  }

  @Test func `an endless stream of new names is refused`() throws {
    let reader = XMLReader(Deaf())
    try reader.feed(Array("<a>".utf8))
    let fault = #expect(throws: XMLFault.self) {
      for number in 0..<400_000 { try reader.feed(Array("<n\(number)/>".utf8)) }
    }
    #expect(fault?.kind == .tooManyNames(limit: 1 << 20))
  }

  @Test func `an inclusion is refused by its namespace`() throws {
    let reader = XMLReader(Deaf(), namespace: "urn:x")
    let document = """
      <a xmlns="urn:x">
        <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>
      </a>
      """
    let kind = XMLFault.Kind.namespace(
      element: "include", found: "http://www.w3.org/2001/XInclude", expected: "urn:x")
    #expect(throws: XMLFault(kind, at: Position(line: 2, column: 3))) {
      try reader.feed(Array(document.utf8))
      try reader.finish()
    }
  }

  @Test(arguments: [
    ("<a xmlns='urn:x'><b xmlns=''/></a>", "b", ""), ("<a/>", "a", ""), ("<a xmlns='urn:y'/>", "a", "urn:y"),
    ("<a xmlns='urn:x#'/>", "a", "urn:x#"), ("<x:a xmlns='urn:x' xmlns:x='urn:X'/>", "a", "urn:X"),
  ])
  func `an element that leaves the namespace is refused`(_ document: String, _ element: String, _ found: String) throws
  {
    let reader = XMLReader(Deaf(), namespace: "urn:x")
    do {
      try reader.feed(Array(document.utf8))
      try reader.finish()
      Issue.record("was read")
    } catch let fault as XMLFault {
      #expect(fault.kind == .namespace(element: element, found: found, expected: "urn:x"))
    }
  }

  @Test(
    arguments: [
      [0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xC0, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused at their place`(_ bytes: [UInt8]) throws {
    for (beginning, end) in [("<a>\næ", "</a>"), ("<a>\n<b c='", "'/></a>"), ("<a>\n<!--", "--></a>")] {
      let document = Array(beginning.utf8) + bytes + Array(end.utf8)
      let column = beginning.unicodeScalars.count - 3
      #expect(throws: XMLFault(.notUTF8, at: Position(line: 2, column: column))) { try notes(document) }
    }
  }

  @Test func `limits on the whole document hold when they are set`() throws {
    let limits = XMLLimits(documentBytes: 100_000, documentElements: 1000)
    #expect(
      try refusal("<a>", repeating: "<b/>", times: 1000, limits: limits).fault?.kind == .tooManyElements(limit: 1000))
    let (fault, taken) = try refusal("<a>", repeating: "<b/>" + block, times: 1000, limits: limits)
    #expect(fault?.kind == .documentTooLong(limit: 100_000))
    #expect(taken < 120_000)
  }

  @Test func `a document that was refused stays refused`() throws {
    let reader = XMLReader(Deaf())
    #expect(throws: XMLFault.self) { try reader.feed([UInt8](repeating: 0, count: 200_000)) }
    #expect(throws: XMLFault.self) {
      try reader.feed(Array("<a/>".utf8)); try reader.finish()
    }
  }
}
