import Foundation
import FoundationXML
import Payloads
import Testing

@testable import Pages

/// What a body writes, as text.
func written(_ body: (inout Markup) -> Void) throws -> String {
  var bytes: [UInt8] = []
  var markup = Markup { bytes += $0 }
  body(&markup)
  try markup.finish()
  return String(decoding: bytes, as: UTF8.self)
}

@Suite struct `The writer of pages` {
  @Test(arguments: Payloads.all) func `writes hostile text as text, in elements and in attributes`(payload: String)
    throws
  {
    let page = try written { markup in
      markup.element(.p, .label(payload), .id(Anchor("x", payload)), text: payload)
      markup.element(.svg) { $0.element(.pictureTitle, text: payload) }
    }
    let tags = page.matches(of: /<[^>]*>/).map { String($0.0) }
    #expect(tags.count == 6)
    #expect(tags.allSatisfy { $0.hasPrefix("<p ") || ["</p>", "<svg>", "<title>", "</title>", "</svg>"].contains($0) })
    let paragraph = try #require(tags.first)
    #expect(paragraph.filter { $0 == "\"" }.count == 4)
    #expect(!page.contains("'"))
  }

  @Test(arguments: Payloads.all) func `writes what any parser of XML reads back`(payload: String) throws {
    let page = try written { $0.element(.p, .label(payload), text: payload) }
    let parser = XMLParser(data: Data(page.utf8))
    let reader = TextReader()
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.elements == ["p"])
    #expect(!payload.unicodeScalars.allSatisfy { !Escaping.isHidden($0) } || reader.text == payload)
  }

  @Test func `shows what would hide or turn`() throws {
    let page = try written { $0.text("a\u{202E}b\u{0}c\u{9B}d\u{200B}e\u{FEFF}f\u{2028}g\u{E0041}h") }
    #expect(page == "a⟨U+202E⟩b⟨U+0000⟩c⟨U+009B⟩d⟨U+200B⟩e⟨U+FEFF⟩f⟨U+2028⟩g⟨U+E0041⟩h\n")
  }

  @Test func `leaves letters of every script alone`() throws {
    let text = "Ærlig Øst AS · Ελλάδα · Ж · 東京 · 🙂 · é · a\tb\nc"
    #expect(try written { $0.text(text) } == text + "\n")
  }

  @Test func `hands a long page over in pieces and the same bytes`() throws {
    var pieces: [Int] = []
    var bytes: [UInt8] = []
    var markup = Markup { piece in
      pieces.append(piece.count)
      bytes += piece
    }
    for number in 0..<50_000 { markup.element(.p, text: "linje \(number)") }
    try markup.finish()
    #expect(pieces.count > 10)
    #expect(pieces.allSatisfy { $0 < 80 * 1024 })
    #expect(String(decoding: bytes, as: UTF8.self).contains("<p>linje 49999</p>"))
  }

  @Test func `asks a sink that failed no more, and says so at the end`() {
    struct Full: Error {}
    var asked = 0
    var markup = Markup { _ in
      asked += 1
      throw Full()
    }
    for _ in 0..<50_000 { markup.element(.p, text: "linje") }
    #expect(throws: Full.self) { try markup.finish() }
    #expect(asked == 1)
  }

  @Test func `closes what it opens, and leaves open what HTML leaves open`() throws {
    let page = try written { markup in
      markup.element(.div) {
        $0.element(.br)
        $0.element(.svg) { $0.element(.path, .draws([.move(1, -2), .curve(1, 2, 3, 4, 5, 60), .close])) }
      }
    }
    #expect(page == "\n<div>\n<br>\n<svg>\n<path d=\"M1 -2C1 2 3 4 5 60Z\"/></svg></div>\n")
  }
}

@Suite struct `The style sheets` {
  private func text(_ sheet: Stylesheet) -> String { String(decoding: sheet.bytes, as: UTF8.self) }

  @Test func `load nothing and hold nothing that ends them`() {
    for sheet in [Stylesheet.page, .screen, .picture] {
      let text = text(sheet)
      #expect(text.utf8.count > 500)
      for word in ["url(", "@import", "<", "&", "http"] { #expect(!text.contains(word), "\(word)") }
    }
  }

  @Test func `style the classes that pages use, and no others`() {
    let all = text(.page) + text(.screen) + text(.picture)
    let styled = Set(all.matches(of: /\.([a-z][a-z-]*)/).map { String($0.1) })
    #expect(styled.symmetricDifference(StyleClass.allCases.map(\.rawValue)) == [])
  }
}

/// Gathers what a parser reads.
private final class TextReader: NSObject, XMLParserDelegate {
  var elements: [String] = []
  var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) { elements.append(name) }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}

/// Whether a text is XML at all.
enum XMLCheck {
  static func isWellFormed(_ text: String) -> Bool { XMLParser(data: Data(text.utf8)).parse() }
}
