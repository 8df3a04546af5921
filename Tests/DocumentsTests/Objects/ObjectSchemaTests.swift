import Foundation
import Law
import Registry
import Testing

@testable import Documents
@testable import RandomDeclarations

@Suite struct `The schema of the JSON of objects` {
  private let schemas: [(name: String, schema: SchemaNode)]

  init() throws { schemas = ObjectSchema.all(under: try LawEdition.current()) }

  private func objects(of register: RegistrySnapshot) throws -> [(kind: ObjectKind, json: String)] {
    try ObjectKit.names(of: register).map { ($0.kind, try ObjectKit.json($0, of: register)) }
  }

  @Test func `is there once for all that objects are made of, and refers to nothing else`() {
    let names = schemas.map(\.name)
    #expect(Set(names).count == names.count && names == names.sorted())
    #expect(Set(schemas.flatMap { $0.schema.references }).subtracting(names) == [])
    for kind in ObjectKind.allCases { #expect(names.contains(ObjectSchema.name(of: kind))) }
    let types = CompiledGrammar.registry.elements.map(\.type).filter { type in
      type.name != "Registry"
        && !RegistryGrammar.root.type.particles.flatMap(\.alternatives)
          .contains { $0.type.name == type.name && type.name != "Text" }
    }
    #expect(Set(types.map(\.name)).subtracting(names) == [])
  }

  @Test func `accepts every object that is handed out`() throws {
    var all = try objects(of: Fixture.everyField.read())
    for example in ["opter", "hosting", "processor", "schrems-two", "sub-processor-chain"] {
      all += try objects(of: ObjectKit.example(example))
    }
    for seed in 0..<10 as Range<UInt64> { all += try objects(of: Declarations(seed: seed).snapshot()) }
    #expect(all.count > 500)
    let complaints = try JSONSchemaValidator(schemas).complaints(about: all)
    for (object, complaint) in zip(all, complaints) { #expect(complaint == "", "\(object.json.prefix(300))") }
  }

  /// What the schema refuses no register takes: neither says more than the other where both can speak.
  @Test func `refuses nothing that a register takes, and what it refuses is refused`() throws {
    let register = try Fixture.everyField.read()
    var random = Seeded(7)
    var mutants: [(kind: ObjectKind, json: String)] = []
    for (kind, json) in try objects(of: register) {
      let node = try JSONReader.read(Array(json.utf8))
      let paths = node.paths
      for _ in 0..<6 {
        guard let path = paths.randomElement(using: &random) else { continue }
        let new = JSONNode.strange.randomElement(using: &random) ?? nil
        if let mutant = node.replacing(path, with: new), mutant != node { mutants.append((kind, mutant.text())) }
      }
    }
    let complaints = try JSONSchemaValidator(schemas).complaints(about: mutants)
    var counts = (taken: 0, refusedByBoth: 0, refusedByRegister: 0)
    for (mutant, complaint) in zip(mutants, complaints) {
      let faults = Self.faults(of: mutant, in: register)
      if faults.isEmpty {
        counts.taken += 1
        #expect(complaint == "", "\(mutant.json)")
      } else if complaint.isEmpty {
        counts.refusedByRegister += 1
        #expect(faults.allSatisfy(Self.isOfMeaning), "\(mutant.json): \(faults)")
      } else {
        counts.refusedByBoth += 1
      }
    }
    #expect(counts.taken > 10 && counts.refusedByBoth > 100)
  }

  private static func faults(of mutant: (kind: ObjectKind, json: String), in register: RegistrySnapshot)
    -> [ObjectFault]
  {
    do {
      let object = try ObjectKit.object(mutant.json, mutant.kind)
      _ = try ObjectKit.edited(register, put: [object])
      return []
    } catch { return (error as? ObjectFaults)?.all ?? [] }
  }

  /// Whether only a register, or a look at several values together, could tell.
  private static func isOfMeaning(_ fault: ObjectFault) -> Bool {
    let words = [
      "is called", "is not a term", "no longer hold", "is taken by", "is before", "declared to be none",
      "is needed here", "is not a place", "is not a check", "is not a finding", "is not what", "cannot stand below",
      "is below itself", "stand below each other", "is a built-in term", "amends", "to an amendment",
    ]
    return words.contains { fault.message.contains($0) }
  }

  @Test func `knows days, durations and texts exactly`() throws {
    let values: [(schema: String, good: [String], bad: [String])] = [
      (
        "Day", ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2026-11-30"],
        [
          "2023-02-29", "1900-02-29", "2026-02-30", "2026-11-31", "0000-01-01", "0000-02-29", "2026-1-1", "2026-13-01",
          "",
        ]
      ),
      ("Duration", ["P1Y6M14D", "P0D", "P30D", "P2W", "P0009999M"], ["P", "1Y", "P1D1Y", "P10000D", "PT1H", "P1.5Y"]),
      ("Hours", ["PT24H", "PT0H", "PT9999H"], ["PTH", "PT10000H", "P1D", "PT24h"]),
      (
        "Id", ["a", "0.-", String(repeating: "a", count: 63)],
        ["", "A", "-a", "a b", "æ", String(repeating: "a", count: 64)]
      ),
      ("Words", ["a", " a ", "\u{A0}", "🇳🇴", "\n a"], ["", " ", "\t\r\n", "\u{1}a", "a\u{FFFF}"]),
      ("OrganisationCode", ["EPO", "EEAS", "A-1"], ["EEA", "EU", "E", "epo", "ABCDEFGHIJKLM"]),
      ("LanguageTag", ["nb", "en-GB", "zh-Hant-TW"], ["n", "nb-", "nb_NO", "nb-123456789"]),
      ("Place", ["NO", "EU", "adequate", "EPO"], ["XX", "no", "Adequate"]),
      ("AnyName", ["a", "æ\u{A0}"], ["", "a b", "a\nb"]),
    ]
    let validator = try JSONSchemaValidator(schemas)
    for (schema, good, bad) in values {
      let texts = (good + bad).map { (name: schema, json: JSONNode(value: .text($0), line: 0, column: 0).text()) }
      let complaints = try validator.complaints(about: texts)
      for (text, complaint) in zip(good + bad, complaints) {
        #expect(complaint.isEmpty == good.contains(text), "\(schema): \(text)")
      }
    }
  }
}

extension SchemaNode {
  /// The names of the schemas that this one refers to.
  fileprivate var references: [String] {
    switch self {
    case .object(let members):
      members.flatMap { member -> [String] in
        if member.name == "$ref", case .string(let path) = member.value {
          return [String(path.dropFirst("#/components/schemas/".count))]
        }
        return member.value.references
      }
    case .array(let elements): elements.flatMap(\.references)
    default: []
    }
  }
}

extension JSONNode {
  /// The way to each value inside.
  fileprivate var paths: [[String]] {
    switch value {
    case .object(let members):
      members.flatMap { member in [[member.name]] + member.value.paths.map { [member.name] + $0 } }
    case .array(let nodes):
      nodes.enumerated().flatMap { place, node in [["\(place)"]] + node.paths.map { ["\(place)"] + $0 } }
    default: []
    }
  }

  /// What stands where something else should; nil for nothing.
  fileprivate static let strange: [JSONNode?] =
    ([
      .null, .flag(true), .flag(false), .number("0"), .number("2"), .number("2.0"), .number("-1e400"), .text(""),
      .text(" "), .text("a b"), .text("yes"), .text("2026-02-30"), .text("2026-03-01"), .text("P1Y"), .text("PT9H"),
      .text("name"), .text("NO"), .text("EU"), .text("\u{0}"), .text("æ\u{FFFE}"), .array([]), .object([]),
      .text("x"),
    ] as [Value]).map { JSONNode(value: $0, line: 0, column: 0) } + [nil, nil, nil]
}
