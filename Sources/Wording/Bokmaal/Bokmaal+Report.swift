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
    "Ikke vurdert i denne utgaven: vurdering av personvernkonsekvenser, og det som gjenstår når en avtale har opphørt."
  }

  func invented(_ counts: [InventedCount]) -> String {
    "Oppdiktet for dette eksempelet: \(list(counts.map { count($0.count, one($0.sort), many($0.sort)) }))."
  }

  func standing(_ report: Report) -> [String] {
    let others = report.othersStanding
    guard report.flows.judged > 0 || others.total > 0 else {
      return ["Ingen dataflyt er i bruk denne dagen, så ingenting er vurdert."]
    }
    let flows =
      report.flows.judged > 0
      ? "Av \(count(report.flows.judged, "dataflyt", "dataflyter")) er \(standing(report.standing))."
      : "Ingen dataflyt er i bruk denne dagen."
    let things =
      others.total == 1
      ? "behandlingsaktivitet, løfte eller personvernerklæring"
      : "behandlingsaktiviteter, løfter og personvernerklæringer"
    return ["Samlet: \(word(report.answer)). \(flows)"]
      + (others.total > 0 ? ["Av \(others.total) \(things) er \(standing(others))."] : [])
  }

  private func standing(_ counts: AnswerCounts) -> String {
    let parts = [
      "\(counts.violates) ikke i samsvar", count(counts.unknown, "uavklart", "uavklarte"),
      "\(counts.complies) i samsvar",
    ]
    let rest = counts.notApplicable > 0 ? [count(counts.notApplicable, "ikke vurdert", "ikke vurderte")] : []
    // Der ingenting er vurdert, sier tre nuller mindre enn det.
    return list(counts.notApplicable == counts.total ? rest : parts + rest)
  }

  func heading(_ section: ReportSection, _ count: Int) -> String {
    switch section {
    case .violations: "IKKE I SAMSVAR (\(count))"
    case .toBeClarified: "UAVKLART (\(count))"
    case .notRecorded: "IKKE REGISTRERT (\(count))"
    case .lapsed: "UTDATERT (\(count))"
    case .warnings: "ADVARSLER (\(count))"
    case .advice: "RÅD (\(count))"
    case .everyAnswer: "ALLE SVAR, ETT FOR ETT (\(count))"
    }
  }

  func nothingFound() -> String { "Ingenting er funnet." }

  func glance() -> String { "KORT FORTALT" }

  func label(_ label: EntryLabel) -> String {
    switch label {
    case .provision: "Hjemmel"
    case .missing: "Detaljer"
    case .remedy: "Tiltak"
    case .subjects: "Gjelder"
    case .note: "Merk"
    }
  }

  func several(_ cause: String, _ number: Int) -> String { "\(cause): \(number) funn" }

  func ofEach(_ kind: Scene.Kind, _ count: Int, _ sentence: String) -> String {
    let things =
      switch kind {
      case .nothing, .flow: "hver av disse \(count) dataflytene"
      case .pair: "hvert av disse \(count) parene"
      case .agreement: "hver av disse \(count) avtalene"
      case .party: "hver av disse \(count) partene"
      case .system: "hvert av disse \(count) systemene"
      case .activity: "hver av disse \(count) behandlingsaktivitetene"
      case .subProcessor: "hver av disse \(count) underdatabehandlerne"
      case .promise: "hvert av disse \(count) løftene"
      case .notice: "hver av disse \(count) personvernerklæringene"
      }
    return "For \(things): \(sentence)"
  }
}
