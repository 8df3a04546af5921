import Registry
import Testing

@Suite struct `Every field of the register` {
  /// A field that is added to the register and forgotten in the document stays silent in the fixture.
  @Test func `has its place in the document`() throws {
    let register = try Fixture.everyField.read()
    var fields = Fields()
    fields.collect(register.header)
    fields.collect(register.parties)
    fields.collect(register.systems)
    fields.collect(register.activities)
    fields.collect(register.agreements)
    fields.collect(register.flowValues)
    fields.collect(register.notices)
    fields.collect(register.announcements)
    fields.collect(register.acceptances)
    fields.collect(register.terms)
    #expect(fields.spoken.filter { !$0.value }.keys.sorted() == [])
    #expect(fields.spoken.count > 200)
  }
}
