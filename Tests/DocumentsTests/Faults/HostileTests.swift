import Documents
import Law
import Testing
import XMLText

@Suite struct `A hostile register document` {
  private static let start = "<registry xmlns=\"urn:samsvar:registry:1\" id=\"r\" language=\"en\">"

  private static let documents: [(text: String, message: String)] = [
    ("<!DOCTYPE r [<!ENTITY a \"b\">]>" + start, "a document type declaration is not allowed"),
    (start + "<title>&lol;</title>", "no entity is named `lol`"),
    (start + "<?php x ?>", "a processing instruction is not allowed"),
    ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + start, "the encoding is `ISO-8859-1`"),
    (start + String(repeating: "<parties>", count: 100), "more than 64 elements inside each other"),
    (start + "<title a=\"" + String(repeating: "x", count: 70_000) + "\">", "a tag of more than 65536 bytes"),
    (start + "<title>" + String(repeating: "x", count: 1_100_000), "a text of more than 1048576 bytes"),
    (start + "<parties>", "the document ends too early"),
    (start + "<parties/></registry><more/>", "there is more after the end of the first element"),
    ("", "the document is empty"),
    ("<records xmlns=\"urn:samsvar:registry:1\"/>", "the document is `records`, not `registry`"),
  ]

  @Test(arguments: documents.indices) func `is refused with a word of what is wrong`(place: Int) throws {
    let document = Self.documents[place]
    let faults = #expect(throws: DocumentFaults.self) { try Fixture.read(document.text) }
    #expect(faults?.all.contains { $0.message == document.message } == true, "\(faults?.description ?? "")")
  }

  @Test func `is refused where it is longer than the caller allows`() throws {
    let faults = #expect(throws: DocumentFaults.self) {
      try RegistryReader.read(
        Array(Fixture.everyField.text.utf8), file: "r.xml", law: LawEdition.current(),
        limits: XMLLimits(documentBytes: 1000))
    }
    #expect(faults?.all.last?.message == "the document has more than 1000 bytes")
  }

  @Test(arguments: [1, 7, 64]) func `or any other is read the same in pieces of any size`(size: Int) throws {
    let bytes = Array(Fixture.everyField.text.utf8)
    var rest = bytes[...]
    let snapshot = try RegistryReader.read(
      from: {
        defer { rest = rest.dropFirst(size) }
        return rest.isEmpty ? nil : Array(rest.prefix(size))
      }, file: "r.xml", law: .current())
    #expect(try RegistryWriter.bytes(of: snapshot) == RegistryWriter.bytes(of: Fixture.everyField.read()))
  }
}
