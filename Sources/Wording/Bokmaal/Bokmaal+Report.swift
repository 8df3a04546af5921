import Checks
import Vocabulary

extension Bokmaal {
  func title(_ register: String, _ day: Day) -> String { "\(register): rapport for \(date(day))" }

  func lawEdition(_ name: String, knownUntil: Day, isLater: Bool) -> String {
    "Vurdert etter \(Day(name).map { "lovutgaven av \(date($0))" } ?? "lovutgave \(name)")."
      + (isLater ? " Den kjenner loven til og med \(date(knownUntil)): det som er endret siden, er ikke tatt med." : "")
  }

  func notes() -> String { "MERKNADER" }

  func undatedFacts() -> String {
    "Opplysninger uten dato, som hjemsted og hvem som driver et system, regnes som alltid gjeldende."
  }

  func memoryRow(_ row: String, _ facts: String, _ findings: [Int]) -> String {
    let which = findings.isEmpty ? "Det som ikke er registrert," : "Funn \(list(findings.map(String.init)))"
    let says = facts.isEmpty ? "" : " (\(facts))"
    return "\(which) bygger på en rad i lovtabellene som er skrevet etter hukommelsen: \(row)\(says)."
      + " Slå den opp før du stoler på svaret."
  }

  func notJudgedYet() -> String {
    "Ikke vurdert i denne utgaven: godkjenning av underdatabehandlere, videreoverføring gjennom kjeden,"
      + " personvernerklæringer, vurdering av personvernkonsekvenser, behandlingsgrunnlag, lagringstid, protokoller,"
      + " felles behandlingsansvar, varsling av brudd, revisjon, representanter og personvernombud, og"
      + " informasjonskapsler og lignende."
  }

  func invented(_ counts: [InventedCount]) -> String {
    "Oppdiktet for dette eksempelet: \(list(counts.map { count($0.count, one($0.sort), many($0.sort)) }))."
  }

  func standing(_ answer: Answer, _ counts: AnswerCounts, judged: Int) -> [String] {
    guard judged > 0 else { return ["Ingen dataflyt er i bruk denne dagen, så ingenting er vurdert."] }
    let parts = [
      "\(counts.violates) ikke i samsvar", "\(counts.unknown) \(counts.unknown == 1 ? "uavklart" : "uavklarte")",
      "\(counts.complies) i samsvar",
    ]
    let rest = counts.notApplicable > 0 ? [count(counts.notApplicable, "ikke vurdert", "ikke vurderte")] : []
    return ["Samlet: \(word(answer)). Av \(count(judged, "dataflyt", "dataflyter")) er \(list(parts + rest))."]
  }

  func heading(_ section: ReportSection, _ count: Int) -> String {
    switch section {
    case .violations: "IKKE I SAMSVAR (\(count))"
    case .toBeClarified: "UAVKLART (\(count))"
    case .notRecorded: "IKKE REGISTRERT (\(count))"
    case .lapsed: "UTDATERT (\(count))"
    case .warnings: "ADVARSLER (\(count))"
    case .advice: "RÅD (\(count))"
    case .everyAnswer: "ALLE SVAR, DATAFLYT FOR DATAFLYT (\(count))"
    }
  }

  func nothingFound() -> String { "Ingenting er funnet." }

  func label(_ label: EntryLabel) -> String {
    switch label {
    case .provision: "Hjemmel"
    case .missing: "Detaljer"
    case .remedy: "Tiltak"
    case .flows: "Gjelder"
    case .note: "Merk"
    }
  }

  func several(_ cause: String, _ number: Int) -> String { "\(cause): \(number) funn" }
}
