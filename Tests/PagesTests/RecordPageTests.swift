import Checks
import Documents
import Foundation
import Law
import Records
import Payloads
import Registry
import Testing
import Vocabulary

@testable import Pages

/// A record of an example, or of a register in XML.
struct Story {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let day = Day("2026-11-22") ?? Day(number: 0)

  /// The folders of all examples, by name.
  static var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(at: root.appending(path: "Examples"), includingPropertiesForKeys: nil)
        .filter(\.hasDirectoryPath).map(\.lastPathComponent).sorted()
    }
  }

  static func xml(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: "Examples/\(name)/registry.xml"), encoding: .utf8)
  }

  let register: RegistrySnapshot
  let law: LawEdition

  init(_ name: String) throws { try self.init(xml: Self.xml(name)) }

  init(xml: String) throws {
    law = try LawEdition.current()
    register = try RegistryReader.read(Array(xml.utf8), file: "registry.xml", law: law)
  }

  /// Every record that the register can give.
  var records: [RecordOfProcessing] {
    get throws {
      try RecordOfProcessing.available(in: register).map {
        try RecordOfProcessing(of: $0.party, as: $0.role, in: register, under: law, on: Self.day)
      }
    }
  }

  /// The reading copies of all records.
  func pages(_ language: Language) throws -> [String] {
    try records.map { record in
      var bytes: [UInt8] = []
      try RecordPage(record, in: language, by: "0").write { bytes += $0 }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension String {
  /// The tags in their order, without what is between them.
  var tags: [String] { matches(of: /<[^>]*>/).map { String($0.0) } }

  /// The values of an attribute.
  func values(_ attribute: String) throws -> [String] {
    try matches(of: Regex(" \(attribute)=\"([^\"]*)\"")).map { String($0.output[1].substring ?? "") }
  }
}

@Suite struct `The reading copy of a record` {
  @Test(arguments: try Story.names, Language.allCases)
  func `needs nothing but itself, and every link leads somewhere`(name: String, language: Language) throws {
    for page in try Story(name).pages(language) {
      #expect(page.hasPrefix("<!doctype html>\n<html lang=\"\(language.rawValue)\">"))
      let ids = try page.values("id")
      #expect(Set(ids).count == ids.count)
      for link in try page.values("href") { #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst()))) }
      for list in try page.values("aria-labelledby") {
        for id in list.split(separator: " ") { #expect(ids.contains(String(id)), "\(id)") }
      }
      #expect(try page.values("src") == [])
      #expect(try page.values("style") == [])
      #expect(
        page.tags.allSatisfy {
          !$0.hasPrefix("<script") && $0.firstMatch(of: #/\son[a-z]+=/#) == nil && !$0.contains("http:")
        })
    }
  }

  @Test(arguments: try Story.names, Language.allCases)
  func `is the same bytes each time`(name: String, language: Language) throws {
    #expect(try Story(name).pages(language) == Story(name).pages(language))
  }

  @Test func `tells each letter of Art. 30(1) in order, and what is not stated`() throws {
    let page = try #require(try Story("opter").pages(.nb).first)
    let letters = page.matches(of: /<span class="letter">\((.)\)<\/span>/).map { String($0.1) }
    let activities = try Story("opter").records.first?.entries.count ?? 0
    #expect(letters == Array(repeating: ["a", "b", "c", "d", "e", "f", "g"], count: activities).flatMap { $0 })
    #expect(page.contains("Ikke oppgitt: hvem som driver Marketing Automation System (MAS)."))
    #expect(page.contains("Alle mottakere og steder er innenfor EØS: ingenting overføres."))
    #expect(page.contains("27c2e1efca0dd44446385e648a6448e4348bd9187e4eb907c4078f4e02adcf2a"))
  }

  @Test func `of a processor follows the letters of Art. 30(2)`() throws {
    let page = try #require(try Story("processor").pages(.en).first)
    let letters = page.matches(of: /<span class="letter">\((.)\)<\/span>/).map { String($0.1) }
    #expect(letters.prefix(4) == ["a", "b", "c", "d"])
    #expect(page.contains("Article 30(2): the processor&#39;s record"))
  }

  /// Nothing that stands on a Norwegian page is there in English, but for names and what the register itself says.
  @Test func `differs between the languages in every heading`() throws {
    let pages = try Language.allCases.map { try #require(try Story("hosting").pages($0).first) }
    let headings = pages.map { page in
      Set(page.matches(of: /<h[245][^>]*>(?:<span[^>]*>[^<]*<\/span>)?([^<]+)/).map { String($0.1) })
    }
    #expect(headings[0].intersection(headings[1]) == [])
  }

  @Test func `tells each agreement's scope and sub-processors, and from which bytes it was made`() throws {
    let story = try Story("sub-processor-chain")
    let record = try #require(try story.records.first)
    let digits = String(repeating: "5e", count: 32)
    for (language, said) in [
      (Language.en, ["The register&#39;s SHA-256", "What may be done", "Sub-processing"]),
      (.nb, ["SHA-256 av registeret", "Hva som kan gjøres", "Bruk av underdatabehandlere"]),
    ] {
      var bytes: [UInt8] = []
      try RecordPage(record, from: RegisterSource(sha256: digits), in: language, by: "0").write { bytes += $0 }
      let page = String(decoding: bytes, as: UTF8.self)
      for words in said + [digits] { #expect(page.contains(words), "\(words)") }
      let listed = record.agreements.flatMap { record.register.agreements[$0.index].subProcessing?.entries ?? [] }
      #expect(!listed.isEmpty)
      for entry in listed { #expect(page.contains("<a href=\"#party-\(entry.party.key)\"")) }
    }
  }

  @Test func `calls files by their own names, and languages and editions by words`() throws {
    let page = try #require(try Story("opter").pages(.nb).first)
    #expect(page.contains(">databehandleravtale-crm.pdf</th>") && page.contains(">Teksten som ble godtatt</th>"))
    #expect(page.contains("<dd>Norsk (bokmål)</dd>") && !page.contains("<dd>nb</dd>"))
    #expect(page.contains("<dd>22. november 2026, kjenner retten til og med 22. november 2026</dd>"))
    let english = try #require(try Story("opter").pages(.en).first)
    #expect(english.contains("<dd>Norwegian (Bokmål)</dd>"))
  }

  @Test func `says that contact data were erased, and never shows them as missing`() throws {
    let xml = try Story.xml("opter")
    let erased = try #require(xml.firstMatch(of: /<contact [^>]*\/>/)?.0)
    let page = try #require(
      try Story(xml: xml.replacing(erased, with: "<contact erased=\"2026-03-01\"/>", maxReplacements: 1))
        .pages(.nb).first)
    #expect(page.contains("Kontaktopplysningene ble slettet 1. mars 2026"))
  }

  @Test(arguments: try Story.names, Language.allCases)
  func `is HTML to a parser of others`(name: String, language: Language) throws {
    guard let python = HTML5.python else { return }
    for page in try Story(name).pages(language) { #expect(try HTML5.complaints(page, python) == "") }
  }
}

@Suite struct `Hostile text in a register` {
  /// Every text and every free attribute of the example says the same.
  private func page(saying text: String) throws -> String {
    let escaped = text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    let texts = try Story.xml("opter").replacing(/>[^<>\n]+<\//) { _ in ">\(escaped)</" }
      .replacing(/\ (name|file|how|position|email|phone|address)="[^"]*"/) { " \($0.1)=\"\(escaped)\"" }
      .replacing(/\ by="[A-Z][^"]*"/) { _ in " by=\"\(escaped)\"" }
    return try #require(try Story(xml: texts).pages(.en).first)
  }

  @Test(arguments: Payloads.all.filter { !$0.contains("\u{0}") })
  func `is nothing but text wherever it stands`(payload: String) throws {
    let (harmless, hostile) = (try page(saying: "plain"), try page(saying: payload))
    let names = { (page: String) in page.matches(of: /<\/?[a-zA-Z0-9]+/).map { String($0.0) } }
    #expect(
      names(hostile).filter { $0 != "<tspan" && $0 != "<text" && $0 != "</text" }
        == names(harmless).filter { $0 != "<tspan" && $0 != "<text" && $0 != "</text" })
    #expect(hostile.tags.allSatisfy { !$0.contains("alert(1)") || $0.contains("aria-label=\"") })
  }
}

/// A parser of HTML that is not ours, where it is installed: Python's html5lib, in its strict mode.
enum HTML5 {
  static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first { path in
    FileManager.default.isExecutableFile(atPath: path) && (try? run(path, "import html5lib", "")) == ""
  }

  static func complaints(_ page: String, _ python: String) throws -> String {
    try run(
      python,
      "import sys, html5lib; html5lib.HTMLParser(strict=True).parse(sys.stdin.buffer, transport_encoding='utf-8')", page
    )
  }

  private static func run(_ python: String, _ program: String, _ input: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samsvar-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (page, said) = (folder.appending(path: "page"), folder.appending(path: "said"))
    try Data(input.utf8).write(to: page)
    try Data().write(to: said)
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", program]
    process.standardInput = try FileHandle(forReadingFrom: page)
    process.standardError = try FileHandle(forWritingTo: said)
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: said, encoding: .utf8)
  }
}
