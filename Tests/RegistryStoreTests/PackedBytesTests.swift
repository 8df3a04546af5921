import Registry
import Testing
import Vocabulary

@testable import RegistryStore

@Suite struct `Packed bytes` {
  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 1 << 32, UInt64.max])
  func `give back the number that was written`(number: UInt64) throws {
    var packed = PackedWriter()
    packed.add(number)
    let read = try PackedReader.all(packed.bytes[...]) { (reader: inout PackedReader) throws(PackedReader.Damage) in
      try reader.number()
    }
    #expect(read == number)
  }

  @Test(arguments: [0, -1, 1, Int64(Int32.min), Int64(Int32.max), .min, .max])
  func `give back a number with its sign`(number: Int64) throws {
    var packed = PackedWriter()
    packed.add(signed: number)
    let read = try PackedReader.all(packed.bytes[...]) { (reader: inout PackedReader) throws(PackedReader.Damage) in
      try reader.signed()
    }
    #expect(read == number)
  }

  @Test func `that end too early, go on too long or are no text are damage`() {
    let damaged: [[UInt8]] = [[], [0x80], [5, 65, 66], [2, 0xC3, 0x28], [1, 65, 66]]
    for bytes in damaged {
      #expect(throws: PackedReader.Damage.self) {
        try PackedReader.all(bytes[...]) { (reader: inout PackedReader) throws(PackedReader.Damage) in
          try reader.text()
        }
      }
    }
  }

  @Test func `give back what many flows declare alike`() throws {
    var details = FlowDetails()
    details.establishment = "SE"
    details.frequency = .occasional
    var facts = DerogationFacts()
    (facts.repetitive, facts.safeguards, facts.reason) = (false, true, "Ærlig talt")
    details.transfer = TransferClaim(.standardClauses("scc"), derogation: facts)
    var rule = RetentionRule()
    (rule.categories, rule.event, rule.period, rule.onRequest) = (
      ["contact"], "last-contact", CalendarDuration("P1Y"), true
    )
    rule.floor = LegalFloor(law: "Bokføringsloven § 13", period: CalendarDuration(months: 60))
    details.retention = [rule, RetentionRule()]
    details.inquiry = "an inquiry"
    details.furtherProcessors = .none(Confirmation(day: Day(2026, 1, 2), by: .erased(Day(2026, 3, 4))))
    let bytes = PackedDetails.bytes(of: details)
    #expect(try PackedReader.all(bytes[...], PackedDetails.read) == details)
    for end in bytes.indices {
      #expect(throws: PackedReader.Damage.self) { try PackedReader.all(bytes[..<end], PackedDetails.read) }
    }
  }
}
