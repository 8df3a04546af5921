import Testing
import XMLText

@Suite struct PositionTests {
  @Test(arguments: 0..<150)
  func `every tag, attribute and text of a random document has its place`(_ seed: Int) throws {
    let document = RandomDocument(seed: UInt64(seed))
    var random = Seeded(state: UInt64(seed))
    let told = try notes(document.text, pieces: Int.random(in: 1...4096, using: &random))
    #expect(told.count == document.expected.count)
    for (told, expected) in zip(told, document.expected) { #expect(told == expected) }
  }

  @Test(arguments: [1, 4096, 131_072, .max])
  func `a long document has the same places in pieces of any size`(_ size: Int) throws {
    var text = "<all>"
    var expected = ["1:1 <all"]
    var line = 1
    for seed in 1000..<1020 {
      let part = RandomDocument(seed: UInt64(seed))
      text += "\n"
      line += 1
      let body = part.text.drop { $0 != ">" }.dropFirst()
      text += body
      // The declaration was on the first line only, so only that line's columns move.
      expected += part.expected.map { shifted($0, lines: line - 1, columns: -38) }
      line += body.unicodeScalars.count { $0 == "\n" }
    }
    text += "\n</all>"
    expected.append("end")
    #expect(text.utf8.count > 131_072)
    var limits = XMLLimits()
    limits.namespaces = .max
    let told = try notes(Array(text.utf8), pieces: size, limits: limits)
    #expect(told.count == expected.count)
    #expect(zip(told, expected).first { $0 != $1 } == nil)
  }

  /// Moves each place in a line of notes by so many lines, and those on the first line by so many columns.
  private func shifted(_ note: String, lines: Int, columns: Int) -> String {
    note.replacing(#/(^| |=)(\d+):(\d+)(?= [<\[\p{L}])/#) { match in
      let line = Int(match.2) ?? 0
      let column = Int(match.3) ?? 0
      return "\(match.1)\(line + lines):\(column + (line == 1 ? columns : 0))"
    }
  }

  @Test(arguments: ["\n", "\r\n"])
  func `a place a million lines down is right`(_ newline: String) throws {
    let reader = XMLReader(Notes())
    try reader.feed(Array("<a>".utf8))
    let lines = Array(("<!-- å -->" + String(repeating: newline, count: 10_000)).utf8)
    for _ in 0..<100 { try reader.feed(lines) }
    try reader.feed(Array("  å<b\(newline) c='1'/>".utf8))
    try reader.feed(Array("</a>".utf8))
    try reader.finish()
    let text = String(repeating: "\n", count: 1_000_000) + "  å"
    let expected = ["1:1 <a", "1000001:3 [\(text)]", "1000001:4 <b 1000002:2 c=1000002:5 [1]", "end", "end"]
    #expect(reader.handler.lines == expected)
  }

  @Test func `the place of an attribute can be worked out later from its tag`() throws {
    let tag = Array("<a xmlns:x='u'\n  b = \"&#10;>\" x:c='å' xmlnsd=''\n/>".utf8)
    let start = Position(line: 7, column: 5)
    #expect(XMLTag.position(ofAttribute: 0, in: tag.span, at: start) == Position(line: 8, column: 3))
    #expect(XMLTag.position(ofValue: 0, in: tag.span, at: start) == Position(line: 8, column: 8))
    #expect(XMLTag.position(ofAttribute: 1, in: tag.span, at: start) == Position(line: 8, column: 16))
    #expect(XMLTag.position(ofAttribute: 2, in: tag.span, at: start) == Position(line: 8, column: 24))
    #expect(XMLTag.position(ofAttribute: 3, in: tag.span, at: start) == nil)
  }

  @Test func `a value on the tag's own line counts from the tag`() {
    let tag = Array("<å b='1'>".utf8)
    #expect(
      XMLTag.position(ofValue: 0, in: tag.span, at: Position(line: 3, column: 10)) == Position(line: 3, column: 16))
  }
}
