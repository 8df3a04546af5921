import Checks
import Vocabulary

extension English {
  func catalogueTitle(_ number: Int) -> String { count(number, "check", "checks") }

  func inForce(_ first: Day, later: [(day: Day, countries: [PlaceName])]) -> String {
    let exceptions = later.map { "; \(within($0.countries)) from \(date($0.day))" }.joined()
    return "In the EEA from \(date(first))\(exceptions). Outside it where Article 3 makes the GDPR apply."
  }

  func nationalLaw(_ name: String, in place: PlaceName, _ period: Period) -> String {
    let first = period.from.map { " from \(date($0))" } ?? ""
    return "\(name), \(within([place]))\(first)" + (period.until.map { " until \(date($0))" } ?? "")
  }

  func label(_ label: ExplanationLabel) -> String {
    switch label {
    case .law: "Law"
    case .severity: "Weight"
    case .nationalLaw: "National"
    case .inForce: "In force"
    case .asks: "It asks"
    case .fails: "Fails"
    case .answers: "What it may say"
    case .remedy: "To do"
    }
  }

  func thing(_ thing: Scene.Kind) -> String {
    switch thing {
    case .nothing, .flow: "the flow"
    case .pair: "the two parties"
    case .agreement: "the agreement"
    case .party: "the recipient"
    case .system: "the system"
    case .activity: "the activity"
    case .subProcessor: "the sub-processor"
    case .promise: "the promise"
    case .notice: "the privacy notice"
    }
  }

  func theController() -> String { "the controller" }
  func theSender() -> String { "the sender" }
  func theParty() -> String { "the party" }
  func theRecipient() -> String { "the recipient" }
  func theOtherController() -> String { "the other controller" }
  func theArrangement() -> String { "the arrangement" }
  func thePrincipal() -> String { "the principal" }
  func theProcessor() -> String { "the processor" }
}
