import Checks
import Law
import Registry
import Testing
import Vocabulary

@testable import Wording

/// A controller, a processor and its sub-processor, and hundreds of flows of which hardly anything is recorded.
struct LetterStory {
  var contact = Contact.held(
    ContactDetails(name: "Kari Ærlig", position: "personvernansvarlig", email: "kari@kundebok.example"))
  var flows = 200
  var hasSubProcessor = true
  var officer: DataProtectionOfficer? = DataProtectionOfficer(
    appointed: true, contact: .held(ContactDetails(name: "Dag Vern")))
  static let day = Day(2026, 11, 22)

  func snapshot() throws -> RegistrySnapshot {
    var builder = RegistryBuilder(RegisterHeader(id: "fjordpost", language: .nb, title: "Fjordpost"))
    for party in parties { try builder.add(party) }
    var crm = System(id: "crm")
    (crm.title, crm.operator) = ("Kundebok", "kundebok")
    try builder.add(crm)
    var mail = System(id: "mail")
    mail.title = "Utsending"
    try builder.add(mail)
    var activity = Activity(id: "newsletter")
    activity.title = "Nyhetsbrev"
    activity.controllers = [ControllerShare("fjordpost")]
    activity.owner = .named("Salgssjefen")
    try builder.add(activity)
    try builder.add(agreement)
    for number in 0..<flows {
      var flow = Flow(
        id: ID("to-crm-\(number)"), activity: "newsletter", from: .party("fjordpost"), to: .system("crm"),
        role: .processor)
      flow.title = "Til kundeboken \(number)"
      try builder.add(flow)
    }
    try builder.add(
      Flow(id: "to-mail", activity: "newsletter", from: .party("fjordpost"), to: .system("mail"), role: .processor))
    if hasSubProcessor {
      var onward = Flow(
        id: "onward", activity: "newsletter", from: .system("crm"), to: .party("cloudmere"), role: .subProcessor)
      (onward.title, onward.onwardOf) = ("Videre til skyen", ["to-crm-0"])
      try builder.add(onward)
    }
    return try builder.finish()
  }

  private var parties: [Party] {
    var own = Party(id: "fjordpost")
    (own.name, own.own, own.seat, own.address) = ("Fjordpost AS", true, "NO", "Kaia 1, 0150 Oslo")
    own.contact = .held(ContactDetails(name: "Ola Nordmann", email: "ola@fjordpost.example", phone: "+47 22 00 00 00"))
    own.officer = officer
    var processor = Party(id: "kundebok")
    (processor.name, processor.seat, processor.contact) = ("Kundebok Ærlig AB", "SE", contact)
    processor.address = "Storgatan 1, Stockholm"
    var cloud = Party(id: "cloudmere")
    (cloud.name, cloud.seat) = ("Cloudmere Oy", "FI")
    return [own, processor, cloud]
  }

  private var agreement: Agreement {
    var agreement = Agreement(id: "dpa")
    agreement.title = "Kundebok-avtalen"
    agreement.parties = [AgreementParty("fjordpost", .principal), AgreementParty("kundebok", .processor)]
    agreement.period = Period(from: Day(2024, 1, 1))
    agreement.evidence = [.claimed]
    return agreement
  }

  func letters(_ language: Language = .en) throws -> Letters {
    let (law, snapshot) = (try LawEdition.current(), try snapshot())
    let report = try report(of: snapshot, under: law, on: Self.day)
    return Letters(report, of: snapshot, under: law, in: language)
  }

  /// A letter as one line, so that line breaks do not matter.
  func letter(to party: ID<Party>, _ language: Language = .en) throws -> String {
    try letters(language).lines(to: party).map(\.text).joined(separator: " ").split(separator: " ")
      .joined(separator: " ")
  }
}
