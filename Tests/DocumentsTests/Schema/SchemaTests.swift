import Foundation
import Law
import Testing

@testable import RandomDeclarations

@testable import Documents

@Suite struct `The schema of the register document` {
  @Test func `is written from the grammar`() throws {
    let written = SchemaWriter.schema(
      of: RegistryGrammar.root, namespace: RegistryGrammar.namespace, law: try LawEdition.current())
    if Fixture.isWritingGolden {
      return try written.write(to: Validator.schema, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Validator.schema, encoding: .utf8) == written, "stale: `make golden` writes it anew")
  }

  @Test(.disabled(if: Fixture.isWritingGolden)) func `travels in the binary`() throws {
    #expect(try RegistrySchema.bytes == Array(Data(contentsOf: Validator.schema)))
  }

  @Test func `accepts a document that uses every element and attribute`() throws {
    #expect(try Validator.complaints(about: Fixture.everyField.text) == [])
  }

  @Test(arguments: 0..<5 as Range<UInt64>) func `accepts what is written`(seed: UInt64) throws {
    let bytes = try RegistryWriter.bytes(of: Declarations(seed: seed).snapshot())
    #expect(try Validator.complaints(about: String(decoding: bytes, as: UTF8.self)) == [])
  }

  @Test func `has one type of each name, and no element of two types`() {
    var types: [String: ElementType] = [:]
    func visit(_ type: ElementType) {
      if let known = types[type.name] {
        #expect(known.about == type.about && known.attributes.count == type.attributes.count, "\(type.name)")
      }
      types[type.name] = type
      #expect(type.attributes.count <= CompiledGrammar.width)
      let children = type.particles.flatMap(\.alternatives)
      #expect(Set(children.map(\.name)).count == children.count, "\(type.name)")
      for child in children { visit(child.type) }
    }
    visit(RegistryGrammar.root.type)
  }
}
