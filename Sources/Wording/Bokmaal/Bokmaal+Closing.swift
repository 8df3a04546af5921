import Checks
import Vocabulary

extension Bokmaal {
  func flows(_ number: Int) -> String { count(number, "dataflyt", "dataflyter") }

  func flow(_ name: String, from sender: String, to recipient: String, what: String?, purposes: String?) -> String {
    "\(name): fra \(sender) til \(recipient)" + (what.map { ", \($0)" } ?? "") + (purposes.map { ", for: \($0)" } ?? "")
  }

  func andMore(_ count: Int) -> String { "og \(count) til" }

  func waiting(_ number: Int) -> String { "\(number) svar til venter på at dette avklares" }

  func accepted(_ number: Int, of total: Int) -> String {
    total == 1
      ? "dette funnet er akseptert" : "\(number) av disse \(total) funnene er akseptert"
  }

  func weight(_ answer: Answer, _ severity: Severity) -> String {
    if answer == .violates { return word(severity) }
    return severity == .error ? word(answer) : "\(word(answer)), \(word(severity))"
  }

  func notInForce(_ checks: [String], _ countries: [String]) -> String {
    let place = countries.isEmpty ? "for den behandlingsansvarlige" : "i \(list(countries))"
    let which = checks.isEmpty ? "" : " (\(checks.joined(separator: "; ")))"
    return "Ikke vurdert\(which): personvernforordningen gjaldt ennå ikke \(place)."
  }

  func closing(_ counts: ClosingCounts) -> [String] {
    let flows = counts.flows
    return [
      "\(counts.violations) ikke i samsvar, \(counts.toBeClarified) \(counts.toBeClarified == 1 ? "uavklart" : "uavklarte"),"
        + " \(counts.lapsed) \(counts.lapsed == 1 ? "foreldet" : "foreldede"),"
        + " \(count(counts.warnings, "advarsel", "advarsler")); \(counts.accepted)"
        + " \(counts.accepted == 1 ? "akseptert" : "aksepterte").",
      "Dataflyter: \(flows.judged) \(flows.judged == 1 ? "vurdert" : "vurderte"),"
        + " \(flows.planned) \(flows.planned == 1 ? "planlagt" : "planlagte"),"
        + " \(flows.ended) \(flows.ended == 1 ? "avsluttet" : "avsluttede").",
    ]
  }

  func one(_ sort: InventedCount.Sort) -> String {
    switch sort {
    case .party: "part"
    case .listing: "listeoppføring"
    case .system: "system"
    case .activity: "aktivitet"
    case .collectionPoint: "innsamlingspunkt"
    case .agreement: "avtale"
    case .subProcessor: "oppføring av underdatabehandler"
    case .transferTool: "overføringsgrunnlag"
    case .flow: "dataflyt"
    case .notice: "personvernerklæring"
    case .announcement: "varsel"
    case .acceptance: "aksept"
    case .term: "ord"
    }
  }

  func many(_ sort: InventedCount.Sort) -> String {
    switch sort {
    case .party: "parter"
    case .listing: "listeoppføringer"
    case .system: "systemer"
    case .activity: "aktiviteter"
    case .collectionPoint: "innsamlingspunkter"
    case .agreement: "avtaler"
    case .subProcessor: "oppføringer av underdatabehandlere"
    case .transferTool: "overføringsgrunnlag"
    case .flow: "dataflyter"
    case .notice: "personvernerklæringer"
    case .announcement: "varsler"
    case .acceptance: "aksepter"
    case .term: "ord"
    }
  }
}
