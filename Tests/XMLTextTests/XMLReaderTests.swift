import Testing
import XMLText

/// Writes down what it is told, one line for each event.
struct Notes: XMLHandler {
  var lines: [String] = []

  mutating func start(_ tag: borrowing XMLTag) throws {
    var line = "\(tag.position) <\(String(tag.name))"
    for number in 0..<tag.attributeCount {
      line += " \(tag.position(ofAttribute: number)) \(String(tag.attributeName(number)))"
      line += "=\(tag.position(ofValue: number)) [\(String(tag.value(number)))]"
    }
    lines.append(line)
  }

  mutating func text(_ text: borrowing XMLCharacters) throws {
    if !text.isBlank { lines.append("\(text.position) [\(String(text.bytes))]") }
  }

  mutating func end() throws { lines.append("end") }
}

extension String {
  init(_ bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

/// What a document says, or the fault in it.
func notes(_ document: String, pieces: Int = .max) throws -> [String] {
  try notes(Array(document.utf8), pieces: pieces)
}

func notes(_ document: [UInt8], pieces: Int = .max, limits: XMLLimits = XMLLimits()) throws -> [String] {
  let reader = XMLReader(Notes(), limits: limits)
  var rest = document[...]
  try reader.read {
    guard !rest.isEmpty else { return nil }
    defer { rest = rest.dropFirst(pieces) }
    return Array(rest.prefix(pieces))
  }
  return reader.handler.lines
}

@Suite struct XMLReaderTests {
  @Test func `tags, attributes and texts come in order with their places`() throws {
    let document = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- a > comment -->
      <a xmlns="urn:x" b="1&#10;&lt;"
         c='>"'>
        æ &amp; ø<d
      e="å" f="2"/>
      </a>
      """
    let lines = try notes(document)
    #expect(
      lines == [
        "3:1 <a 3:18 b=3:21 [1\n<] 4:4 c=4:7 [>\"]",
        "5:3 [\n  æ & ø]",
        "5:12 <d 6:1 e=6:4 [å] 6:7 f=6:10 [2]",
        "end", "end",
      ])
  }

  @Test func `names are told as places in the vocabulary`() throws {
    let reader = XMLReader(Words(), namespace: "urn:x", vocabulary: ["a", "b", "id"])
    try reader.feed(Array("<a xmlns='urn:x' id='1' xml:id='2' ab='3'><b/><ab/></a>".utf8))
    try reader.finish()
    #expect(reader.handler.elements == [0, 1, nil])
    #expect(reader.handler.attributes == [2, nil, nil])
    #expect(reader.handler.prefixed == [false, true, false])
    #expect(reader.handler.tags == ["<a xmlns='urn:x' id='1' xml:id='2' ab='3'>", "<b/>", "<ab/>"])
    #expect(reader.handler.offsets == [0, 42, 46])
    #expect(reader.handler.namespaces == ["urn:x", "urn:x", "urn:x"])
  }

  @Test(arguments: ["tag", "text", "end"])
  func `an error of the handler ends the reading and comes out as it is`(_ place: String) throws {
    let reader = XMLReader(Objector(place: place))
    #expect(throws: Objector.Objection(place: place)) {
      try reader.feed(Array("<tag>text<more/></tag><!DOCTYPE x>".utf8))
      try reader.finish()
    }
    #expect(throws: Objector.Objection.self) { try reader.finish() }
    #expect(reader.handler.calls == ["tag": 1, "text": 2, "end": 4][place])
  }
}

/// Takes down the numbers of names.
private struct Words: XMLHandler {
  var elements: [Int?] = []
  var attributes: [Int?] = []
  var prefixed: [Bool] = []
  var tags: [String] = []
  var offsets: [Int] = []
  var namespaces: [String] = []

  mutating func start(_ tag: borrowing XMLTag) {
    elements.append(tag.word)
    tags.append(String(tag.bytes))
    offsets.append(tag.byteOffset)
    namespaces.append(String(tag.namespace))
    for number in 0..<tag.attributeCount {
      attributes.append(tag.attributeWord(number))
      prefixed.append(tag.attributeHasPrefix(number))
    }
  }

  mutating func text(_: borrowing XMLCharacters) {}
  mutating func end() {}
}

/// Objects at one kind of event.
private struct Objector: XMLHandler {
  struct Objection: Error, Equatable { var place: String }

  let place: String
  var calls = 0

  mutating func start(_: borrowing XMLTag) throws { try object(to: "tag") }
  mutating func text(_: borrowing XMLCharacters) throws { try object(to: "text") }
  mutating func end() throws { try object(to: "end") }

  private mutating func object(to event: String) throws {
    calls += 1
    if event == place { throw Objection(place: place) }
  }
}
