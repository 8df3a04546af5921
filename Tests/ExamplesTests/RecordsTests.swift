import Checks
import Documents
import Records
import Registry
import Testing
import Vocabulary

@Suite struct `The records of the stories` {
  static let today = Day(2026, 11, 22)

  /// Each party of our own in each of its roles, and the name of its file.
  static func all(of name: String) throws -> [(party: ID<Party>, role: RecordRole, file: String)] {
    let available = RecordOfProcessing.available(in: try Example(name).register)
    return available.map { party, role in
      (party, role, available.count == 1 ? "records.xml" : "records.\(party.key).\(role.rawValue).xml")
    }
  }

  @Test(arguments: try Example.names)
  func `are as expected`(_ name: String) throws {
    let example = try Example(name)
    let records = try Self.all(of: name)
    #expect(!records.isEmpty)
    for (party, role, file) in records {
      let record = try RecordOfProcessing(
        of: party, as: role, in: example.register, under: example.law, on: Self.today)
      var bytes: [UInt8] = []
      try RecordsDocument(record, in: example.register.header.language, by: "0.1.0").write { bytes += $0 }
      try expect(String(decoding: bytes, as: UTF8.self), toBe: file, of: name)
    }
  }

  @Test func `say of Opter that the operator of a system is not known`() throws {
    let expected = try Example.text("opter", "expected/records.xml")
    #expect(expected.contains("<not-stated what=\"operator\"/>"))
    #expect(expected.contains("<not-stated what=\"operator\" letter=\"30-1-d\"/>"))
  }
}
