import Documents
import Foundation
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `Every story` {
  @Test(arguments: try Example.names)
  func `has a page that says what is real and what is invented`(_ name: String) throws {
    let page = try Example.text(name, "README.md")
    #expect(page.contains("## What is real"))
    #expect(page.contains("## What is invented"))
    #expect(page.contains("samsvar check Examples/\(name)/registry.xml"))
  }

  @Test(arguments: try Example.names)
  func `stands as an export would write it, byte for byte`(_ name: String) throws {
    let document = try Data(contentsOf: Example.url(name, "registry.xml"))
    let export = try RegistryWriter.bytes(of: try Example(name).register)
    #expect(Data(export) == document)
  }

  @Test(arguments: try Example.names, Language.allCases)
  func `asks others and ourselves what stands in its letters`(_ name: String, _ language: Language) throws {
    let letters = try Example(name).letters(on: Day(2026, 11, 22), in: language)
    try expect(letters, toBe: "letters.\(language.rawValue).txt", of: name)
  }

  /// The pages quote the reports; each quoted line stands in one of them, word for word.
  @Test(arguments: try Example.names)
  func `quotes its expected reports truly`(_ name: String) throws {
    let folder = Example.url(name, "expected")
    let reports = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .map { try String(contentsOf: $0, encoding: .utf8) }
    let lines = Set(reports.flatMap { $0.split(separator: "\n") })
    let blocks = try Example.text(name, "README.md").components(separatedBy: "```")
    let quotes = blocks.filter { $0.hasPrefix("text\n") }.flatMap { $0.split(separator: "\n").dropFirst() }
    #expect(!quotes.isEmpty)
    for quote in quotes { #expect(lines.contains(quote), "«\(quote)»") }
  }

  @Test(arguments: try Example.names)
  func `marks each agreement, flow, listing and sub-processor as invented`(_ name: String) throws {
    let register = try Example(name).register
    var unmarked = register.agreements.filter { !$0.invented }.map(\.id.key)
    unmarked += register.agreements.filter { $0.tools.contains { !$0.invented } }.map(\.id.key)
    unmarked += register.agreements.flatMap(\.entries).filter { !$0.invented }.map(\.party.key)
    unmarked += register.parties.filter { $0.listings.contains { !$0.invented } }.map(\.id.key)
    register.flows.forEach { number, row in
      if !row.invented { unmarked.append(register.id(of: Number<Flow>(UInt32(number))).key) }
    }
    #expect(unmarked == [])
  }

  @Test func `of Opter invents no party, activity or notice, and no sub-processor but the known one`() throws {
    let register = try Example("opter").register
    #expect(register.parties.map(\.id.key).sorted() == ["google-ireland", "google-llc", "opter-norge", "upsales"])
    #expect(register.parties.filter { $0.invented }.map(\.id) == [])
    #expect(register.activities.filter { $0.invented }.map(\.id) == [])
    #expect(register.notices.filter { $0.invented }.map(\.id) == [])
    #expect(register.agreements.flatMap(\.entries).map(\.party) == ["google-llc"])
    #expect(register.systems.filter { !$0.invented }.map(\.id) == ["website"])
  }

  @Test func `of Opter rests on no legal basis that its notice does not state`() throws {
    let purposes = try Example("opter").register.activities.flatMap(\.purposes)
    #expect(purposes.count == 11)
    #expect(purposes.filter { $0.basis != .undeclared } == [])
  }

  @Test(arguments: ["hosting", "schrems-two", "sub-processor-chain"])
  func `but that of Opter is invented as a whole`(_ name: String) throws {
    let register = try Example(name).register
    #expect(register.parties.filter { !$0.invented }.map(\.id) == [])
    #expect(register.activities.filter { !$0.invented }.map(\.id) == [])
  }

  /// The schema beside the reader: what the program accepts, any validator accepts.
  @Test(.enabled(if: Xmllint.isThere), arguments: try Example.names)
  func `is valid by the published schema`(_ name: String) throws {
    let schema = try #require(Xmllint.schema)
    let xmllint = Foundation.Process()
    xmllint.executableURL = Xmllint.program
    xmllint.arguments = ["--noout", "--nonet", "--schema", schema.path, Example.url(name, "registry.xml").path]
    let faults = Pipe()
    xmllint.standardError = faults
    try xmllint.run()
    let said = try faults.fileHandleForReading.readToEnd() ?? Data()
    xmllint.waitUntilExit()
    #expect(xmllint.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
  }
}

/// The validator of others, where it is installed.
enum Xmllint {
  static let program = URL(filePath: "/usr/bin/xmllint")
  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: program.path) && schema != nil }

  /// The published schema of register documents.
  static var schema: URL? {
    let folder = Example.root.appending(path: "Schemas")
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return files?.first { $0.pathExtension == "xsd" && $0.lastPathComponent.contains("regist") }
  }
}

extension Agreement {
  /// The sub-processors that it lists.
  fileprivate var entries: [SubProcessorEntry] { subProcessing?.entries ?? [] }
}
