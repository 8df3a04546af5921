import Checks
import Vocabulary

extension Bokmaal {
  func flow(_ name: String, route: String, what: String?, purposes: String?) -> String {
    "\(name): \(route)" + (what.map { "; \($0)" } ?? "") + (purposes.map { "; formål: \($0)" } ?? "")
  }

  func andMore(_ count: Int) -> String { "og \(count) til" }
  func plusMore(_ count: Int) -> String { "+ \(count) til" }

  func waiting(_ number: Int) -> String { "\(number) svar til venter på at dette avklares" }

  func waiting(_ number: Int, onEachOf flows: Int) -> String {
    let checks = count(number, "kontroll", "kontroller")
    return flows == 1 ? "\(checks) venter på dette" : "\(checks) av hver av disse \(flows) dataflytene venter på dette"
  }

  func accepted(_ number: Int, of total: Int) -> String {
    total == 1
      ? "dette funnet er akseptert" : "\(number) av disse \(total) funnene er akseptert"
  }

  func notInForce(_ checks: [String], _ countries: [PlaceName]) -> String {
    let place = countries.isEmpty ? "for den behandlingsansvarlige" : within(countries)
    let which = checks.isEmpty ? "" : " (\(checks.joined(separator: "; ")))"
    return "Ikke vurdert\(which): personvernforordningen gjaldt ennå ikke \(place)."
  }

  func closing(_ counts: ClosingCounts) -> [String] {
    let flows = counts.flows
    let always = [
      "\(counts[.violations]) ikke i samsvar", count(counts[.toBeClarified], "uavklart", "uavklarte"),
    ]
    let rest = [
      (counts[.lapsed], count(counts[.lapsed], "utdatert", "utdaterte")),
      (counts[.notRecorded], "\(counts[.notRecorded]) ikke registrert"),
      (counts[.warnings], count(counts[.warnings], "advarsel", "advarsler")),
      (counts[.advice], "\(counts[.advice]) råd"),
    ].filter { $0.0 > 0 }.map(\.1)
    let accepted = counts.accepted > 0 ? "; \(counts.accepted) funn akseptert" : ""
    let judged = flows.judged - counts.notJudged
    let inUse =
      counts.notJudged > 0
      ? "\(flows.judged) i bruk, \(count(judged, "vurdert", "vurderte")) og \(counts.notJudged) ikke"
      : count(judged, "vurdert", "vurderte")
    return [
      "Funn etter årsak: \((always + rest).joined(separator: ", "))\(accepted).",
      "Dataflyter: \(inUse); \(count(flows.planned, "planlagt", "planlagte")),"
        + " \(count(flows.ended, "avsluttet", "avsluttede")).",
    ] + closing(counts.others)
  }

  private func closing(_ others: AnswerCounts) -> [String] {
    guard others.total > 0 else { return [] }
    return [
      "Behandlingsaktiviteter, løfter og personvernerklæringer: \(others.violates) av \(others.total) ikke i samsvar,"
        + " \(count(others.unknown, "uavklart", "uavklarte"))."
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
