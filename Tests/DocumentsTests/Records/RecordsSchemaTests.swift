import Checks
import Foundation
import Testing

@testable import Documents

@Suite struct `The schema of the records document` {
  @Test func `has every closed word of the code, and no other`() throws {
    var schema = try SchemaText.read(Validator.records)
    if Fixture.isWritingGolden {
      for list in RecordsWords.lists { schema.fill(list.type, with: list.words) }
      return try schema.text.write(to: Validator.records, atomically: true, encoding: .utf8)
    }
    for list in RecordsWords.lists {
      #expect(schema.words(list.type) == list.words, "\(list.type) is stale: `make golden` writes it anew")
    }
  }

  @Test func `has a word for every gap of a letter`() {
    for gap in RecordsWords.gaps { #expect(Unstated(rawValue: gap.name) != nil, "\(gap)") }
  }

  @Test(.disabled(if: Fixture.isWritingGolden)) func `travels in the binary`() throws {
    #expect(try RecordsSchema.bytes == Array(Data(contentsOf: Validator.records)))
  }

  @Test func `says of each element, attribute and type what it is`() throws {
    let schema = try SchemaText.read(Validator.records).text
    let declared = schema.matches(of: /<xs:(?:element|attribute|complexType|simpleType) name="[^>]*>\n *(<[^>]*>)/)
    #expect(declared.count > 300)
    for match in declared { #expect(match.1 == "<xs:annotation>", "\(match.0)") }
  }

  @Test(arguments: RecordLetter.allCases) func `cites the letter that asks for it`(letter: RecordLetter) throws {
    let schema = try SchemaText.read(Validator.records).text
    let cited = letter.provision.replacing("GDPR ", with: "Art. ")
    #expect(schema.contains("fixed=\"\(letter.rawValue)\""))
    let parts = schema.matches(of: /<xs:element name="[^"]*" type="r:[A-Za-z]*-(30-[^"]*)">\n *<xs:annotation>(.*)</)
      .filter { $0.1 == letter.rawValue }
    #expect(parts.count == 1)
    for part in parts { #expect(part.2.contains(cited)) }
  }
}
