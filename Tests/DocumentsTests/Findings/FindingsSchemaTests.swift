import Checks
import Foundation
import Testing

@testable import Documents

@Suite struct `The schema of the findings document` {
  @Test func `has every closed word of the code, and no other`() throws {
    var schema = try SchemaText.read()
    if Fixture.isWritingGolden {
      for list in FindingsWords.lists { schema.fill(list.type, with: list.words) }
      return try schema.text.write(to: Validator.findings, atomically: true, encoding: .utf8)
    }
    for list in FindingsWords.lists {
      #expect(schema.words(list.type) == list.words, "\(list.type) is stale: `make golden` writes it anew")
    }
  }

  @Test func `has an element for every sort of detail and of basis, and no other`() throws {
    let schema = try SchemaText.read()
    #expect(schema.elements("Details") == Detail.everySort.map(\.form.kind.description))
    let bases = BasisTried.Kind.everySort.map { kind in
      Detail.basis(place: "US", BasisTried(kind, .violates, .holds)).form.parts.compactMap {
        if case .form(let form) = $0.value { form.kind.description } else { nil }
      }
    }
    #expect(schema.elements("BasisDetail") == bases.flatMap { $0 })
  }

  @Test(.disabled(if: Fixture.isWritingGolden)) func `travels in the binary`() throws {
    #expect(try FindingsSchema.bytes == Array(Data(contentsOf: Validator.findings)))
  }

  @Test func `says of each element, attribute and type what it is`() throws {
    let schema = try SchemaText.read().text
    let declared = schema.matches(of: /<xs:(?:element|attribute|complexType|simpleType) name="[^>]*>\n *(<[^>]*>)/)
    #expect(declared.count > 200)
    for match in declared { #expect(match.1 == "<xs:annotation>", "\(match.0)") }
  }
}
