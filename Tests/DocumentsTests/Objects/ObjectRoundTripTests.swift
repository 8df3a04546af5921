import Documents
import Registry
import Testing
import Vocabulary

@testable import RandomDeclarations

@Suite struct `An object that is handed out and in` {
  private func expectSame(_ register: RegistrySnapshot, asXML: Bool) throws {
    let names = try ObjectKit.names(of: register)
    let objects = try names.map { try ObjectKit.handedIn($0, of: register, asXML: asXML) }
    #expect(objects.map(\.name) == names)
    // All of them made anew out of nothing.
    let nothing = try RegistryBuilder(RegisterHeader(id: "nothing")).finish()
    let made = try ObjectKit.edited(nothing, put: objects.reversed())
    #expect(try RegistryWriter.bytes(of: made.register) == RegistryWriter.bytes(of: register))
    #expect(made.changed == ChangedObjects(put: names))
    // Put where they are already.
    let same = try ObjectKit.edited(register, put: objects)
    #expect(same.changed.isEmpty)
    #expect(try RegistryWriter.bytes(of: same.register) == RegistryWriter.bytes(of: register))
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func `as JSON is the same object`(seed: UInt64) throws {
    try expectSame(Declarations(seed: seed).snapshot(), asXML: false)
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func `as XML is the same object`(seed: UInt64) throws {
    try expectSame(Declarations(seed: seed).snapshot(), asXML: true)
  }

  @Test(arguments: [false, true]) func `with every field is the same object`(asXML: Bool) throws {
    try expectSame(Fixture.everyField.read(), asXML: asXML)
  }

  @Test func `is not there where the register has none of its name`() throws {
    let register = try Fixture.everyField.read()
    for name in [ObjectName(.flow, "no"), ObjectName(.party, "no"), ObjectName(.registry, "no")] {
      #expect(try ObjectJSON.write(name, of: register) == nil)
      #expect(try ObjectXML.write(name, of: register) == nil)
    }
  }

  @Test func `is a document of its own as XML`() throws {
    let register = try Fixture.everyField.read()
    for name in try ObjectKit.names(of: register) {
      let text = String(decoding: try #require(try ObjectXML.write(name, of: register)), as: UTF8.self)
      #expect(
        text.hasPrefix(
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(name.kind.rawValue) xmlns=\"urn:samsvar:registry:1\""))
    }
  }

  @Test func `comes with others of its kind in the order of the document`() throws {
    let register = try Declarations(seed: 3).snapshot()
    var seen: [String] = []
    try ObjectJSON.forEach(.flow, ["flow-9", "flow-10", "no-such", "flow-1"], of: register) { object in
      seen.append(object.name.id)
      let flow = try #require(register.number(of: ID<Flow>(object.name.id)))
      #expect(object.title == register.title(of: flow))
      #expect(try ObjectJSON.write(object.name, of: register) == object.bytes)
    }
    #expect(seen == ["flow-1", "flow-10", "flow-9"])
  }
}
