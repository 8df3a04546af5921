import Documents
import Registry
import Testing
import Vocabulary
import Wording

@testable import Pages
@testable import RandomDeclarations
@testable import Server

@Suite struct `Every element and attribute of the register` {
  /// The fields of all kinds, walked from the grammar, without the numbers of those that stand several times.
  private static func walk(_ shape: [FieldShape], at path: String, _ found: inout Set<String>) {
    for field in shape {
      found.insert("\(path)/\(field.name)")
      walk(field.fields, at: "\(path)/\(field.name)", &found)
    }
  }

  /// Which fields a form says something in.
  private static func strike(_ group: TypedGroup, _ shape: [FieldShape], at path: String, from found: inout Set<String>)
  {
    for field in shape where group.fields[field.name] != nil {
      let inner = "\(path)/\(field.name)"
      found.remove(inner)
      for one in group.list(field.name) { strike(one, field.fields, at: inner, from: &found) }
      if let one = group.group(field.name) { strike(one, field.fields, at: inner, from: &found) }
    }
  }

  /// Takes the form of an object as a browser would send it, and notes what it says something in.
  private func sent(_ name: ObjectName, _ kit: FormKit, _ missing: inout Set<String>) throws -> [FormValue] {
    let (shape, form) = (kit.shape(name.kind), try kit.typed(name))
    let values = SubmittedForm.values(of: try kit.page(name.kind, name, form))
    let sent = TypedForm(values, shape)
    #expect(Set(sent.values(shape)) == Set(form.values(shape)), "\(name) comes back as something else")
    Self.strike(sent.root, shape, at: name.kind.rawValue, from: &missing)
    return values
  }

  @Test func `can be set by a form, and what the form sends is what the register then says`() throws {
    var missing: Set<String> = []
    let kit = try FormKit.everyField()
    for kind in ObjectKind.allCases { Self.walk(kit.shape(kind), at: kind.rawValue, &missing) }
    #expect(missing.count > 350)
    for name in kit.names {
      let values = try sent(name, kit, &missing)
      #expect(try kit.sent(values, name.kind).changed.isEmpty, "\(name) comes back as something else")
      // What is sent is what makes the object: without a value it says something else, or is refused.
      for place in values.indices where values[place].name.hasPrefix("/") && !values[place].value.isBlank {
        var others = values
        others.remove(at: place)
        let object = try? kit.object(others, name.kind)
        #expect(
          try object == nil || object != kit.object(values, name.kind), "\(name) is the same without \(values[place])")
      }
    }
    // What the fixture leaves out, random registers say.
    for seed in 0..<60 as Range<UInt64> where !missing.isEmpty {
      let other = try FormKit(Declarations(seed: seed).snapshot())
      for name in other.names { _ = try sent(name, other, &missing) }
    }
    #expect(missing.sorted() == [])
  }

  @Test func `has help beside it in both languages, and a name`() throws {
    for language in Language.allCases {
      let kit = try FormKit.everyField(in: language)
      for kind in ObjectKind.allCases { try check(kit.shape(kind), in: kind.rawValue, kit.scene) }
    }
  }

  private func check(_ shape: [FieldShape], in parent: String, _ scene: FormScene) throws {
    for field in shape {
      if !field.isKey { #expect(scene.help(field, in: parent) != nil, "\(parent).\(field.word) has no help") }
      #expect(!scene.label(field, in: parent).isEmpty)
      try check(field.fields, in: field.word, scene)
    }
  }

  @Test func `stands in the plan of its form only where the grammar has it`() throws {
    let kit = try FormKit.everyField()
    for kind in ObjectKind.allCases {
      let names = Set(kit.shape(kind).map(\.name))
      let planned = (FieldOrder.plan[kind.rawValue] ?? []).flatMap(\.fields)
      #expect(planned.filter { !names.contains($0) } == [], "\(kind)")
      #expect((FieldOrder.rare[kind.rawValue] ?? []).subtracting(names) == [], "\(kind)")
    }
  }
}
