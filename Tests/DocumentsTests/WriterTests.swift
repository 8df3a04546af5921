import Documents
import Foundation
import Registry
import Testing
import Vocabulary

@Suite struct `The writer of register documents` {
  @Test func `a document that was written is written the same again`() throws {
    let once = try RegistryWriter.bytes(of: Fixture.everyField.read())
    let again = try RegistryWriter.bytes(of: Fixture.read(String(decoding: once, as: UTF8.self)))
    #expect(once == again)
  }

  /// The fixture stands as the writer lays it out, so nothing that it says may be lost or moved.
  @Test func `every element and attribute is written as it was read`() throws {
    let fixture = Fixture.everyField
    let written = String(decoding: try RegistryWriter.bytes(of: fixture.read()), as: UTF8.self)
    let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = fixture.text.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.hasPrefix("<!--")
    }
    if Fixture.isWritingGolden { return try fixture.replace(with: written) }
    #expect(lines == expected)
  }
}
