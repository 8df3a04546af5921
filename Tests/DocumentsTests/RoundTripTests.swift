import Documents
import Registry
import Testing

@testable import RandomDeclarations

@Suite struct `A register that is written and read` {
  @Test(arguments: 0..<60 as Range<UInt64>) func `is the same register`(seed: UInt64) throws {
    let declared = Declarations(seed: seed)
    let bytes = try RegistryWriter.bytes(of: declared.snapshot())
    let read = try Fixture.read(String(decoding: bytes, as: UTF8.self))
    #expect(read.header == declared.header)
    #expect(canonical(read.parties) == canonical(declared.parties))
    #expect(canonical(read.systems) == canonical(declared.systems))
    #expect(canonical(read.activities) == canonical(declared.activities))
    #expect(canonical(read.agreements) == canonical(declared.agreements))
    #expect(canonical(read.flowValues) == canonical(declared.flows))
    #expect(canonical(read.notices) == canonical(declared.notices))
    #expect(canonical(read.announcements) == canonical(declared.announcements))
    #expect(canonical(read.acceptances) == canonical(declared.acceptances))
    #expect(canonical(read.terms) == canonical(declared.terms))
    #expect(try RegistryWriter.bytes(of: read) == bytes)
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func `does not show in which order it was declared`(seed: UInt64) throws {
    var declared = Declarations(seed: seed)
    let bytes = try RegistryWriter.bytes(of: declared.snapshot())
    declared.shuffle(seed: seed + 1)
    #expect(try RegistryWriter.bytes(of: declared.snapshot()) == bytes)
  }
}
