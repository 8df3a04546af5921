import Pages
import HTTPTypes
import Testing
import Vocabulary
import Wording

@testable import Server

@Suite struct `What a request says` {
  @Test(arguments: [
    ("application/xml", "application/xml"), ("*/*", "application/json"),
    ("application/*;q=0.5, text/html", "application/json"),
    ("application/json;q=0.1, application/xml;q=0.9", "application/xml"),
    ("application/json;q=0, */*", "application/xml"),
  ])
  func `is given in the form that is wished for most`(header: String, type: String) {
    #expect(Accepted(header).choice(of: ["application/json", "application/xml"]) == type)
  }

  @Test func `cannot be given where it is wished for otherwise`() {
    #expect(Accepted("image/png").choice(of: ["application/json"]) == nil)
    #expect(Accepted("application/json;q=0").choice(of: ["application/json"]) == nil)
  }

  @Test(arguments: [
    ("nb-NO,nb;q=0.9,en;q=0.8", Language.nb), ("no", .nb), ("nn", .nb), ("en-GB,nb;q=0.5", .en), ("de", .en),
    ("*", .en),
  ])
  func `is answered in its language`(header: String, language: Language) {
    #expect(Accepted(header).language == language)
  }

  @Test func `names versions exactly`() {
    let tag = EntityTag(of: Array("a".utf8))
    #expect(EntityTags("\"x\", \(tag)").match(tag))
    #expect(EntityTags("*").match(tag))
    #expect(!EntityTags("W/\(tag)").match(tag))
    #expect(EntityTags("W/\(tag)").matchWeakly(tag))
    #expect(!EntityTags("\(tag)x").match(tag))
    for text in ["", "abc", "\"", "\"a\" \"b\"", "\"a\nb\""] { #expect(EntityTags(text).isEmpty, "\(text)") }
    #expect(EntityTag(of: []) != tag)
  }

  @Test(arguments: ["a", "upsales", "æøå", "categories/loyalty"])
  func `goes on where a page ended`(last: String) {
    let text = Cursor(after: last).text
    #expect(Cursor(text)?.last == last)
    #expect(text.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter) })
  }

  @Test(arguments: ["", "a", "zz", "6", "+1", "ff", "6A"])
  func `is no cursor where it never was one`(text: String) { #expect(Cursor(text) == nil) }

  @Test func `means what stands behind percent signs`() {
    #expect(Percent.decoded("a%2Fb%20c") == "a/b c")
    #expect(Percent.decoded("a+b", plusIsBlank: true) == "a b")
    #expect(Percent.decoded("a+b") == "a+b")
    for text in ["%", "%4", "%zz", "%ff"] { #expect(Percent.decoded(text[...]) == nil, "\(text)") }
    for text in ["æ/b c", "100%", "a+b"] { #expect(Percent.decoded(Percent.encoded(text)[...]) == text) }
  }

  @Test func `finds its route, also where a slash is part of a value`() throws {
    let table = RouteTable.served
    let (route, values) = try table.route(.get, "/api/v1/flows/a%2Fb/verdict")
    #expect(route.operation == "getFlowVerdict" && values == ["id": "a/b"])
    #expect(try table.route(.put, "/api/v1/agreements/x/signed-copy").0.operation == "attachSignedCopy")
    #expect(throws: Refusal.noSuchPath) { try table.route(.get, "/api/v1/flows//verdict") }
    #expect(throws: Refusal.noSuchPath) { try table.route(.get, "/api/v1/flows/") }
    #expect(throws: Refusal.noSuchPath) { try table.route(.get, "/etc/passwd") }
    #expect(throws: Refusal.noSuchMethod(["GET", "PUT"])) { try table.route(.post, "/api/v1/registry") }
  }

  @Test func `is refused where it says what is not asked, twice, or not as it must be`() throws {
    let (route, path) = try RouteTable.served.route(.get, "/api/v1/flows")
    func ask(_ query: String) throws -> Asked { try Asked(route, path: path, query: query[...], HTTPFields()) }
    #expect(try ask("limit=7&q=a+b%C3%A6").values == ["limit": "7", "q": "a bæ"])
    #expect(throws: Refusal.twice("limit")) { try ask("limit=7&limit=8") }
    #expect(throws: Refusal.value(name: "limit", .number(1...200))) { try ask("limit=0") }
    #expect(throws: Refusal.value(name: "limit", .number(1...200))) { try ask("limit=07") }
    #expect(throws: Refusal.value(name: "q", .text(100))) { try ask("q=%00") }
    #expect(throws: Refusal.self) { try ask("nope=1") }
  }

  @Test func `must say which version a change was made to`() throws {
    let (route, path) = try RouteTable.served.route(.delete, "/api/v1/parties/upsales")
    #expect(throws: Refusal.noCondition) { try Asked(route, path: path, query: nil, HTTPFields()) }
    #expect(throws: Refusal.value(name: "If-Match", .tag)) {
      try Asked(route, path: path, query: nil, [.ifMatch: "abc"])
    }
  }

  @Test(arguments: [
    (" a b\t", "a b"), ("", ""), (" \t ", ""), ("\u{301}x", "\u{301}x"), (" \u{301}x ", "\u{301}x"), ("æ ", "æ"),
    ("\u{A0}x", "\u{A0}x"),
  ])
  func `is read without the blanks around it, and no letter less`(text: String, trimmed: String) {
    #expect(Array(text.trimmed.unicodeScalars) == Array(trimmed.unicodeScalars))
  }
}
