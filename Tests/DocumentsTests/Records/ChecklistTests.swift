import Cast
import Foundation
import FoundationXML
import Registry
import Testing
import Vocabulary

/// The README says where each field of the authorities' templates stands in a record. The schema is asked whether it does.
@Suite struct `The checklist of the record` {
  static let folder = Validator.folder

  /// Each path of the table, as it is written.
  static var paths: [String] {
    get throws {
      let page = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
      let table = page.components(separatedBy: "| field | asked by | where |")[1].components(separatedBy: "\n\n")[0]
      let cells = table.split(separator: "\n").compactMap { $0.split(separator: "|").dropFirst(2).first }
      return cells.flatMap { $0.matches(of: /`([^`]+)`/).map { String($0.1) } }
    }
  }

  @Test func `names more than fifty places`() throws { #expect(try Self.paths.count > 50) }

  @Test(arguments: try paths)
  func `names only what the schema has, step by step`(_ path: String) throws {
    let schema = try RecordTypes()
    let steps = path.split(separator: "@").first.map { $0.split(separator: "/").map(String.init) } ?? []
    let attribute = path.split(separator: "@").dropFirst().first.map(String.init)
    var types = schema.types(ofElement: steps[0])
    for step in steps.dropFirst() { types = types.flatMap { schema.types(ofElement: step, in: $0) } }
    #expect(!types.isEmpty, "no element stands at \(path)")
    if let attribute { #expect(types.contains { schema.hasAttribute(attribute, $0) }, "no attribute \(path)") }
  }

  @Test func `names nothing that no record states`() throws {
    let records =
      try SoundRecords.ofExamples() + SoundRecords.all(of: Fixture.everyField.read(), on: Day(2026, 11, 22))
      + SoundRecords.all(of: Self.arranged.snapshot(), on: Day(2026, 2, 1))
    let documents = try records.map { try XMLDocument(xmlString: $0) }
    for path in try Self.paths {
      let found = try documents.contains { try !$0.nodes(forXPath: Self.query(path)).isEmpty }
      #expect(found, "nothing stands at \(path)")
    }
  }

  /// Two controllers that have an arrangement, decisions that a program takes, and a transfer that rests on a derogation.
  private static var arranged: Register {
    var register = Companies.google
    register.parties.append(Companies.known("them", seat: "NO"))
    register.activities[0].role = .jointController
    register.activities[0].controllers.append(ControllerShare("them"))
    register.activities[0].automatedDecisions = Practice(done: true, logic: "points for each order")
    var facts = DerogationFacts()
    (facts.safeguards, facts.reason) = (true, "few letters, sealed")
    register.change("f2" as ID<Flow>) { $0.details.transfer = TransferClaim(.other("A49-2"), derogation: facts) }
    var arrangement = Agreement(id: "a3")
    arrangement.kind = .jointArrangement
    arrangement.parties = [AgreementParty("us", .party), AgreementParty("them", .party)]
    register.agreements.append(arrangement)
    return register
  }

  /// The path as an XPath that asks for names in whatever namespace.
  private static func query(_ path: String) -> String {
    let parts = path.split(separator: "@")
    let steps = parts[0].split(separator: "/").map { "*[local-name()='\($0)']" }
    return "//" + steps.joined(separator: "/") + (parts.count > 1 ? "/@\(parts[1])" : "")
  }
}

/// The types of the records schema, read as text: what stands inside each, and what it extends.
private struct RecordTypes {
  private var bodies: [String: String] = [:]
  private let text: String

  init() throws {
    text = try String(contentsOf: Validator.folder.appending(path: "Schemas/samsvar-records-1.xsd"), encoding: .utf8)
    for part in text.components(separatedBy: "<xs:complexType name=\"").dropFirst() {
      let name = part.prefix { $0 != "\"" }
      bodies[String(name)] = part.components(separatedBy: "</xs:complexType>")[0]
    }
  }

  func types(ofElement name: String) -> [String] { types(named: name, in: text) }

  func types(ofElement name: String, in type: String) -> [String] {
    lineage(type).flatMap { types(named: name, in: bodies[$0] ?? "") }
  }

  func hasAttribute(_ name: String, _ type: String) -> Bool {
    lineage(type).contains { bodies[$0]?.contains("<xs:attribute name=\"\(name)\"") ?? false }
  }

  private func types(named name: String, in text: String) -> [String] {
    let declared = text.components(separatedBy: "<xs:element name=\"\(name)\" type=\"r:").dropFirst()
    return Array(Set(declared.map { String($0.prefix { $0 != "\"" }) })).sorted()
  }

  /// The type and those that it extends.
  private func lineage(_ type: String) -> [String] {
    guard let base = bodies[type]?.components(separatedBy: "<xs:extension base=\"r:").dropFirst().first else {
      return [type]
    }
    return [type] + lineage(String(base.prefix { $0 != "\"" }))
  }
}
