import Testing
import XMLText

/// What a writer hands to its sink, put together.
final class Sink {
  var pieces: [[UInt8]] = []
  var bytes: [UInt8] { pieces.flatMap(\.self) }
}

func written(_ write: (inout XMLWriter) throws -> Void) throws -> String {
  let sink = Sink()
  var writer = try XMLWriter { sink.pieces.append($0) }
  try write(&writer)
  try writer.finish()
  return String(decoding: sink.bytes, as: UTF8.self)
}

@Suite struct XMLWriterTests {
  @Test func `elements are indented and texts stay on one line`() throws {
    let document = try written { xml in
      try xml.start("registry")
      try xml.attribute("xmlns", "urn:samsvar:registry:1")
      try xml.start("party")
      try xml.attribute("id", Array("upsales".utf8).span)
      try xml.attribute("rank", -120)
      try xml.element("name", text: "Upsales Technology AB")
      try xml.end()
      try xml.start("party")
      try xml.startAttribute("roles")
      try xml.append("controller")
      try xml.append([0x20])
      try xml.append("processor")
      try xml.endAttribute()
      try xml.end()
      try xml.end()
    }
    #expect(
      document == """
        <?xml version="1.0" encoding="UTF-8"?>
        <registry xmlns="urn:samsvar:registry:1">
          <party id="upsales" rank="-120">
            <name>Upsales Technology AB</name>
          </party>
          <party roles="controller processor"/>
        </registry>

        """)
  }

  @Test func `an element inside text adds no line to it`() throws {
    let document = try written { xml in
      try xml.start("p")
      try xml.text("a ")
      try xml.start("b")
      try xml.start("c")
      try xml.end()
      try xml.end()
      try xml.end()
    }
    #expect(document.hasSuffix("\n<p>a <b><c/></b></p>\n"))
  }

  @Test func `characters that mean something to XML are written as references`() throws {
    let all = "&<>\"'\t\n\r æ\u{10FFFF}"
    let document = try written { xml in
      try xml.start("a")
      try xml.attribute("b", all)
      try xml.text(all)
      try xml.end()
    }
    let value = "&amp;&lt;&gt;&quot;'&#9;&#10;&#13; æ\u{10FFFF}"
    let text = "&amp;&lt;&gt;\"'\t\n&#13; æ\u{10FFFF}"
    #expect(document.hasSuffix("\n<a b=\"\(value)\">\(text)</a>\n"))
  }

  @Test func `no text leaves an element empty`() throws {
    let document = try written { xml in try xml.element("a", text: "") }
    #expect(document.hasSuffix("\n<a/>\n"))
  }

  @Test(arguments: ["\u{0}", "\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}", "æ\u{FFFF}"])
  func `a character that XML cannot hold is refused`(_ text: String) throws {
    let scalar = try #require(text.unicodeScalars.last)
    #expect(throws: XMLWriterFault.forbiddenCharacter(scalar)) { try written { try $0.element("a", text: text) } }
    #expect(throws: XMLWriterFault.forbiddenCharacter(scalar)) {
      try written { xml in
        try xml.start("a")
        try xml.attribute("b", Array(text.utf8).span)
        try xml.end()
      }
    }
  }

  @Test(arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xEF, 0xBF]] as [[UInt8]])
  func `bytes that are not UTF-8 are refused`(_ bytes: [UInt8]) throws {
    #expect(throws: XMLWriterFault.notUTF8) {
      try written { xml in
        try xml.start("a")
        try xml.attribute("b", bytes.span)
        try xml.end()
      }
    }
  }

  @Test func `a long document reaches the sink in large pieces`() throws {
    let sink = Sink()
    var writer = try XMLWriter { sink.pieces.append($0) }
    try writer.start("a")
    let long = String(repeating: "&ø", count: 100_000)
    for _ in 0..<3 { try writer.element("b", text: long) }
    try writer.end()
    try writer.finish()
    #expect(sink.bytes.count > 2_000_000)
    #expect(sink.pieces.allSatisfy { $0.count <= 65_536 })
    #expect(sink.pieces.count < 60)
  }
}
