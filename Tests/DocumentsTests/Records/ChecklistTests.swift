import Foundation
import Testing

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
