import Documents
import Foundation
import Registry
import Testing

/// What objects look like, for people to read.
@Suite struct `The JSON of an object` {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: [ObjectName(.flow, "analytics-to-the-us"), ObjectName(.agreement, "upsales-dpa")])
  func `is as it was read before`(name: ObjectName) throws {
    let register = try ObjectKit.example("opter")
    let written = try #require(try ObjectJSON.write(name, of: register))
    let text = try JSONReader.read(written).text(indented: true) + "\n"
    let file = Self.tests.appending(path: "Fixtures/objects/opter-\(name.kind).json")
    if Fixture.isWritingGolden { return try text.write(to: file, atomically: true, encoding: .utf8) }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
    // However it is spaced, it is the same object.
    #expect(try DeclaredObject(json: Array(text.utf8), kind: name.kind).name == name)
    #expect(try ObjectKit.edited(register, put: [ObjectKit.object(text, name.kind)]).changed.isEmpty)
  }
}
