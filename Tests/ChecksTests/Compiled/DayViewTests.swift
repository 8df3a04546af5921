import Cast
import Law
import Registry
import Testing
import Vocabulary

@testable import Checks

@Suite struct `A register as it stands on a day` {
  private let day = Day(2026, 3, 1)
  private let law: LawEdition

  init() throws { law = try LawEdition.current() }

  /// The set of places where the newsletter's data are kept.
  private func storage(_ declared: Declared<PlaceUse>) throws -> PlaceSet {
    let snapshot = try Companies.hosted.changed { $0.change("f1" as ID<Flow>) { $0.storage = declared } }.snapshot()
    return try DayView(snapshot, law, day).placeSets[snapshot.places(.storage, of: snapshot.flows[0]).index]
  }

  @Test func `knows of which places each is inside the EEA or the recipient's own`() throws {
    let (inside, ownInside) = (PlaceUse("SE"), PlaceUse("NO", by: .recipient))
    let (outside, own, others) = (PlaceUse("US"), PlaceUse("CH", by: .recipient), PlaceUse("US", by: .party("us")))
    for (uses, isInside, isInsideOrOwn) in [
      ([inside], true, true), ([ownInside], true, true), ([inside, ownInside], true, true),
      ([own], false, true), ([inside, own], false, true), ([ownInside, own], false, true),
      ([outside], false, false), ([others], false, false), ([inside, outside], false, false),
      ([own, outside], false, false),
    ] {
      let set = try storage(.some(uses))
      #expect(set.isDeclared)
      #expect(set.isInsideEEA == isInside && set.isInsideOrOwn == isInsideOrOwn, "\(uses)")
    }
  }

  @Test func `takes «none» for declared from the day on which it was confirmed, and silence never`() throws {
    func all(_ set: PlaceSet) -> [Bool] { [set.isDeclared, set.isInsideEEA, set.isInsideOrOwn] }
    #expect(all(try storage(.undeclared)) == [false, false, false])
    #expect(all(try storage(.none(Confirmation(day: day.adding(days: 1))))) == [false, false, false])
    #expect(all(try storage(.none(Confirmation(day: day)))) == [true, true, true])
  }

  @Test func `says that the GDPR is not yet law where it will be for one of the controllers`() throws {
    let register = Companies.hosted.changed {
      var abroad = Companies.known("abroad", seat: "US")
      abroad.underArticle3 = false
      $0.parties.append(abroad)
      $0.changeActivity { $0.controllers = [ControllerShare("abroad"), ControllerShare("us")] }
    }
    #expect(try Said(register, on: Day(2018, 7, 19))["R01 f1"] == "not-applicable not-in-force")
    let alone = register.changed { $0.changeActivity { $0.controllers = [ControllerShare("abroad")] } }
    #expect(try Said(alone, on: Day(2018, 7, 19))["R01 f1"] == "not-applicable outside-the-law")
  }

  @Test func `knows every role in which one party gets data from another`() throws {
    let roles: [RecipientRole] = [.subProcessor, .processor, .controller, .processor]
    let register = Companies.hosted.changed { register in
      register.flows = roles.enumerated().map { Companies.flow(ID("f\($0)"), from: "us", to: "host", $1) }
    }
    let snapshot = try register.snapshot()
    let ends = FlowsByEnds(snapshot, on: day)
    let (us, host) = try (
      #require(snapshot.number(of: "us" as ID<Party>)), #require(snapshot.number(of: "host" as ID<Party>))
    )
    #expect(ends.isProcessor(host.raw, of: us.raw) && !ends.isProcessor(us.raw, of: host.raw))
    #expect(ends.flows(from: us.raw, to: host.raw) && !ends.flows(from: host.raw, to: us.raw))
    #expect(ends.flows(toController: host.raw).count == 1)
  }
}
