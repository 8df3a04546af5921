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
}
