import Cast
import Registry
import Vocabulary

/// Two hundred flows of ten activities to twenty hosts, and thirty things that are wrong or that nobody recorded, each
/// of another kind.
enum ManyGaps {
  static let day = Day(2026, 3, 1)

  static var register: Register {
    var register = Register()
    var us = Companies.us
    (us.name, us.officer) = ("Norsk Varme AS", nil)
    register.parties = [us]
    register.activities = (0..<10).map { activity($0) }
    for number in 0..<20 { add(number, to: &register) }
    addSubProcessors(to: &register)
    return register
  }

  private static func activity(_ number: Int) -> Activity {
    var activity = Companies.newsletter()
    activity.id = ID("activity-\(number)")
    activity.title = "Aktivitet \(number)"
    switch number {
    case 0: activity.purposes = [PurposeDeclaration("newsletter", basis: .undeclared)]
    case 1: activity.purposes = [PurposeDeclaration("newsletter", basis: .basis(LegalBasis("A6-1-a")))]
    case 2: activity.purposes = [PurposeDeclaration("newsletter", basis: .basis(LegalBasis("A6-1-f")))]
    case 3: activity.purposes = [PurposeDeclaration("newsletter", basis: .basis(LegalBasis("A6-1-c")))]
    case 4: activity.purposes = []
    case 5: activity.about.append(AboutWhom(subjects: ["customer"], categories: ["health"]))
    case 6: activity.about = []
    default: break
    }
    return activity
  }

  private static func add(_ number: Int, to register: inout Register) {
    let host = ID<Party>("host-\(number)")
    var party = Companies.known(host, seat: "NO")
    party.name = "Vert \(number) AS"
    var agreement = Companies.agreement(ID("agreement-\(number)"), "us", host)
    agreement.title = "Avtalen med Vert \(number)"
    switch number {
    case 0: party.address = nil
    case 1: party.contact = nil
    case 2: agreement.signatures = []
    case 3: agreement.evidence = [.claimed]
    case 4: agreement.clauses.removeLast(2)
    case 5: agreement.scope[.purposes].named = nil
    case 6: agreement.scope[.categories].named = ["telephone-number"]
    case 7: agreement.scope[.storage].named = ["SE"]
    case 8: agreement.period.until = Day(2025, 12, 31)
    case 9: agreement.period.from = nil
    case 15: party.name = nil
    case 16: agreement.scope[.subjects].named = ["employee"]
    default: break
    }
    register.parties.append(party)
    if number != 17 { register.agreements.append(agreement) }
    for place in 0..<10 { register.flows.append(flow(number, place, to: host)) }
  }

  private static func flow(_ number: Int, _ place: Int, to host: ID<Party>) -> Flow {
    var flow = Companies.flow(ID("flow-\(number)-\(place)"), from: "us", to: host)
    flow.activity = ID("activity-\(place)")
    flow.title = "Flyt \(place) til vert \(number)"
    switch number {
    case 10: flow.details.furtherProcessors = .undeclared
    case 11: flow.details.furtherProcessors = .complete(asOf: Day(2024, 1, 1), accordingTo: "their list")
    case 12 where place == 0: flow.storage = .undeclared
    case 13: flow.access = .some([PlaceUse("US", by: .recipient)])
    case 14: flow.storage = .some([PlaceUse("IN", by: .undeclared)])
    case 18 where place == 1: flow.categories = .undeclared
    case 19 where place == 2: flow.operations = .undeclared
    default: break
    }
    return flow
  }

  /// A sub-processor without an agreement, and one that was never approved.
  private static func addSubProcessors(to register: inout Register) {
    for (number, id) in [(0, ID<Party>("lager")), (1, "utsender")] {
      var party = Companies.known(id, seat: "NO")
      party.name = number == 0 ? "Lager AS" : "Utsender AS"
      register.parties.append(party)
      var onward = Companies.flow(ID("onward-\(number)"), from: ID("host-\(number)"), to: id, .subProcessor)
      onward.activity = "activity-9"
      onward.onwardOf = [ID("flow-\(number)-9")]
      onward.title = "Videre til \(id.key)"
      register.flows.append(onward)
    }
    var agreement = Companies.agreement("below", "host-1", "utsender")
    agreement.title = "Avtalen mellom Vert 1 og Utsender"
    register.agreements.append(agreement)
    for number in 0...1 {
      register.change(ID<Agreement>("agreement-\(number)")) { agreement in
        var agreed = SubProcessing(authorisation: .specific)
        agreed.entries = [SubProcessorEntry(party: number == 0 ? "lager" : "utsender")]
        agreement.subProcessing = agreed
      }
    }
  }
}
