import Checks
import Vocabulary

extension Bokmaal {
  func catalogueTitle(_ number: Int) -> String { count(number, "kontroll", "kontroller") }

  func inForce(_ first: Day, later: [(day: Day, countries: [PlaceName])]) -> String {
    let exceptions = later.map { "; \(within($0.countries)) fra \(date($0.day))" }.joined()
    return "I EØS fra \(date(first))\(exceptions). Utenfor EØS der forordningen gjelder etter artikkel 3."
  }

  func nationalLaw(_ name: String, in place: PlaceName, _ period: Period) -> String {
    let first = period.from.map { " fra \(date($0))" } ?? ""
    return "\(name), \(within([place]))\(first)" + (period.until.map { " til og med \(date($0))" } ?? "")
  }

  func label(_ label: ExplanationLabel) -> String {
    switch label {
    case .law: "Hjemmel"
    case .severity: "Vekt"
    case .nationalLaw: "Nasjonalt"
    case .inForce: "Gjelder"
    case .asks: "Den spør"
    case .fails: "Utslag"
    case .answers: "Hva den kan si"
    case .remedy: "Tiltak"
    }
  }

  func thing(_ thing: Scene.Kind) -> String {
    switch thing {
    case .nothing, .flow: "dataflyten"
    case .pair: "de to partene"
    case .agreement: "avtalen"
    case .party: "mottakeren"
    case .system: "systemet"
    case .activity: "aktiviteten"
    case .subProcessor: "underdatabehandleren"
    case .promise: "løftet"
    case .notice: "personvernerklæringen"
    }
  }

  func theController() -> String { "den behandlingsansvarlige" }
  func theSender() -> String { "avsenderen" }
  func theParty() -> String { "parten" }
  func theRecipient() -> String { "mottakeren" }
  func theOtherController() -> String { "den andre behandlingsansvarlige" }
  func theArrangement() -> String { "ordningen" }
  func thePrincipal() -> String { "oppdragsgiveren" }
  func theProcessor() -> String { "databehandleren" }
}
