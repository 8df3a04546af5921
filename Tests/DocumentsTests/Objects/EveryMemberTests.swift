import Registry
import Testing

@testable import Documents
@testable import RandomDeclarations

@Suite struct `Every element and attribute of the register document` {
  /// A member of the JSON of an object, and where it is said.
  private struct Said: Hashable {
    let type: String
    let member: String
  }

  private static func collect(
    _ node: JSONNode, _ type: ElementType, at path: [String], into found: inout [Said: [String]]
  ) {
    for member in node.members {
      guard let rule = Members.of(type)[member.name] else { continue }
      let path = path + [member.name]
      found[Said(type: type.name, member: member.name)] = found[Said(type: type.name, member: member.name)] ?? path
      guard case .child(let child, _) = rule else { continue }
      if case .array(let nodes) = member.value.value {
        for (place, node) in nodes.enumerated() { collect(node, child.type, at: path + [String(place)], into: &found) }
      } else {
        collect(member.value, child.type, at: path, into: &found)
      }
    }
  }

  /// All that objects can say, walked from the grammar.
  private static func all(_ type: ElementType, _ found: inout Set<Said>) {
    for (name, member) in Members.of(type).all where !type.isBareText {
      guard found.insert(Said(type: type.name, member: name)).inserted, case .child(let child, _) = member else {
        continue
      }
      all(child.type, &found)
    }
  }

  @Test func `is a member of its own`() {
    let types = CompiledGrammar.registry.elements.map(\.type) + [ElementType.head]
    for type in types {
      let names = Members.of(type).all.map(\.name)
      #expect(Set(names).count == names.count, "\(type.name)")
      #expect(names.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber } })
      #expect(!type.hasText || type.particles.isEmpty, "text and elements stand beside each other in \(type.name)")
    }
  }

  @Test func `can be set through JSON, and is missed where it is left out`() throws {
    var missing: Set<Said> = []
    for kind in ObjectKind.allCases { Self.all(kind.objectType, &missing) }
    #expect(missing.count > 250)
    // What the fixture leaves out, random registers say.
    try strike(from: &missing, Fixture.everyField.read())
    for seed in 0..<60 as Range<UInt64> where !missing.isEmpty {
      try strike(from: &missing, Declarations(seed: seed).snapshot())
    }
    #expect(missing.map { "\($0.type).\($0.member)" }.sorted() == [])
  }

  /// Takes out what objects of a register say, after seeing that each is missed.
  private func strike(from missing: inout Set<Said>, _ register: RegistrySnapshot) throws {
    for name in try ObjectKit.names(of: register) {
      let node = try JSONReader.read(#require(try ObjectJSON.write(name, of: register)))
      var said: [Said: [String]] = [:]
      Self.collect(node, name.kind.objectType, at: [], into: &said)
      for (what, path) in said where missing.remove(what) != nil {
        let without = Array((node.replacing(path, with: nil) ?? node).text().utf8)
        #expect(isMissed(without, name, register), "\(name): \(path) says nothing")
      }
    }
  }

  /// Whether an object says something else, or nothing that a register takes.
  private func isMissed(_ json: [UInt8], _ name: ObjectName, _ register: RegistrySnapshot) -> Bool {
    do {
      return try !ObjectKit.edited(register, put: [DeclaredObject(json: json, kind: name.kind)]).changed.isEmpty
    } catch { return error is ObjectFaults }
  }
}
