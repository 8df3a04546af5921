import Documents
import Foundation
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `The reader of register documents` {
  @Test func `reads a document that uses every element and attribute`() throws {
    let register = try Fixture.everyField.read()
    #expect(register.header == RegisterHeader(id: "every-field", language: .nb, title: "Alt som kan føres"))
    #expect(register.parties.count == 5)
    #expect(register.systems.count == 2)
    #expect(register.activities.count == 3)
    #expect(register.agreements.count == 2)
    #expect(register.flows.count == 5)
    #expect(register.notices.first?.promises.count == 2)
    #expect(register.announcements.count == 3)
    #expect(register.acceptances.count == 2)
    #expect(register.terms.count == 3)
  }

  @Test func `a flow is what its element says`() throws {
    let register = try Fixture.everyField.read()
    let flow = try #require(register.flowValues.first { $0.id == "booking-to-cloud" })
    #expect(flow.from == .system("website"))
    #expect(flow.to == .party("cloud"))
    #expect(flow.categories == .some(["email-address", "name"]))
    #expect(flow.storage == .some([PlaceUse("IE", by: .recipient)]))
    #expect(flow.period == Period(from: Day(2024, 2, 1), until: Day(2027, 12, 31)))
    #expect(flow.details.furtherProcessors == .complete(asOf: Day(2026, 10, 1), accordingTo: "cloud"))
  }
}
