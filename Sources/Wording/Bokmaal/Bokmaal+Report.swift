import Checks
import Vocabulary

extension Bokmaal {
  func title(_ register: String, _ day: Day) -> String { "\(register): rapport for \(day)" }

  func lawEdition(_ name: String, knownUntil: Day, isLater: Bool) -> String {
    "Vurdert etter lovutgave \(name)."
      + (isLater ? " Den kjenner loven til og med \(knownUntil): det som er endret siden, er ikke tatt med." : "")
  }

  func memoryRows(_ number: Int) -> String {
    "\(count(number, "regel", "regler")) i denne utgaven er skrevet etter hukommelsen. Et funn som bygger på en slik,"
      + " sier fra om det."
  }

  func undatedFacts() -> String { "Fakta uten dato, som sete og drift av systemer, regnes som alltid gjeldende." }

  func invented(_ counts: [InventedCount]) -> String {
    "Oppdiktet for dette eksempelet: \(list(counts.map { count($0.count, one($0.sort), many($0.sort)) }))."
  }

  func standing(_ answer: Answer, _ counts: AnswerCounts, judged: Int) -> [String] {
    guard judged > 0 else { return ["Ingen dataflyt er i bruk denne dagen, så ingenting er vurdert."] }
    let parts = [
      "\(counts.violates) ikke i samsvar", "\(counts.unknown) \(counts.unknown == 1 ? "uavklart" : "uavklarte")",
      "\(counts.complies) i samsvar",
    ]
    let rest = counts.notApplicable > 0 ? ["\(counts.notApplicable) ikke vurdert"] : []
    return ["Samlet: \(word(answer)). Av \(count(judged, "dataflyt", "dataflyter")) er \(list(parts + rest))."]
  }

  func heading(_ section: ReportSection, _ count: Int) -> String {
    switch section {
    case .violations: "IKKE I SAMSVAR (\(count))"
    case .toBeClarified: "UAVKLART (\(count))"
    case .notRecorded: "IKKE REGISTRERT (\(count))"
    case .lapsed: "FORELDET (\(count))"
    case .warnings: "ADVARSLER OG RÅD (\(count))"
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
