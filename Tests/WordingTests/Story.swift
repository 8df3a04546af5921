import Checks
import Law
import Registry
import Vocabulary

/// A small register with every sort of name, and a report of it written by hand.
enum Story {
  static let day = Day(2026, 11, 22)

  static func snapshot() throws -> RegistrySnapshot {
    var builder = RegistryBuilder(RegisterHeader(id: "fjordpost", language: .nb, title: "Fjordpost"))
    for party in parties { try builder.add(party) }
    for system in systems { try builder.add(system) }
    try builder.add(activity)
    for agreement in agreements { try builder.add(agreement) }
    for flow in flows { try builder.add(flow) }
    try builder.add(notice)
    try builder.add(acceptance)
    try builder.add(term)
    return try builder.finish()
  }

  private static var parties: [Party] {
    func party(_ id: ID<Party>, _ name: String?, _ seat: String?) -> Party {
      var party = Party(id: id)
      (party.name, party.seat) = (name, seat)
      return party
    }
    var own = party("fjordpost", "Fjordpost AS", "NO")
    own.own = true
    own.officer = DataProtectionOfficer(appointed: true, contact: .held(ContactDetails(name: "Dag Vern")))
    var cloud = party("cloudmere", "Cloudmere Inc.", "US")
    cloud.invented = true
    return [own, party("kundebok", "Kundebok Ærlig AB", "SE"), cloud, party("relay", nil, nil)]
  }

  private static var systems: [System] {
    var website = System(id: "website")
    (website.title, website.operator) = ("Nettsted", "fjordpost")
    var crm = System(id: "crm")
    (crm.title, crm.operator) = ("Kundebok", "kundebok")
    var marketing = System(id: "marketing")
    marketing.title = "Utsending"
    return [website, crm, marketing]
  }

  private static var activity: Activity {
    var activity = Activity(id: "demo")
    activity.title = "Bestilling av demonstrasjon"
    activity.controllers = [ControllerShare("fjordpost")]
    return activity
  }

  private static var agreements: [Agreement] {
    var processing = Agreement(id: "kundebok-dpa")
    processing.parties = [AgreementParty("fjordpost", .principal), AgreementParty("kundebok", .processor)]
    processing.invented = true
    var clauses = Agreement(id: "cloudmere-scc")
    clauses.title = "Cloud terms"
    clauses.parties = [AgreementParty("kundebok", .principal), AgreementParty("cloudmere", .processor)]
    var amendment = Agreement(id: "kundebok-dpa-2")
    amendment.amends = "kundebok-dpa"
    var attested = Agreement(id: "relay-terms")
    attested.title = "Relay terms"
    attested.parties = [AgreementParty("kundebok", .principal), AgreementParty("relay", .processor)]
    attested.evidence = [.attested(by: "kundebok", who: nil, day: Day(2026, 10, 1), how: nil)]
    return [processing, clauses, amendment, attested]
  }

  private static var flows: [Flow] {
    let names = ["demo-to-crm", "download-to-crm", "letter-to-crm", "offer-to-crm", "order-to-crm"]
    var flows = names.map {
      Flow(id: ID($0), activity: "demo", from: .system("website"), to: .system("crm"), role: .processor)
    }
    flows[0].categories = .some(["email-address", "ip-address", "name", "shoe-size", "telephone-number"])
    flows[0].purposes = .some(["direct-marketing"])
    var onward = Flow(
      id: "crm-to-cloud", activity: "demo", from: .system("crm"), to: .party("cloudmere"), role: .subProcessor)
    onward.onwardOf = ["demo-to-crm"]
    let mail = Flow(
      id: "site-to-mail", activity: "demo", from: .system("website"), to: .system("marketing"), role: .processor)
    return flows + [onward, mail]
  }

  /// One promise of each kind, by its kind; those about a list name none.
  static let promises: [Promise] = PromiseKind.allCases.map { kind in
    var promise = Promise(id: ID(kind.rawValue), kind: kind)
    promise.place = "punkt 4"
    return promise
  }

  private static var notice: Notice {
    var notice = Notice(id: "notice", controller: "fjordpost")
    (notice.title, notice.promises) = ("Personvern", promises)
    return notice
  }

  private static var acceptance: Acceptance {
    var acceptance = Acceptance(
      id: "later", check: "transfer-has-a-fallback", subjectKind: "flow", subject: "crm-to-cloud",
      code: "rests-on-list-alone", period: Period(from: Day(2026, 1, 1), until: Day(2026, 12, 31)),
      by: .named("Daglig leder"), reason: "Erstattes i januar")
    acceptance.terms = ["US", "relay", "us-dpf"]
    acceptance.advice = "forsvarlig fram til da"
    return acceptance
  }

  private static var term: Term {
    var term = Term("shoe-size", in: .categories, below: "personal-data")
    (term.labelEN, term.labelNB) = ("Shoe size", "Skostørrelse")
    return term
  }
}
