import Checks
import Law
import Registry
import Vocabulary

extension Bokmaal {
  func underAgreement(_ agreement: String) -> String { "Det dataflyten oppgir, etter \(agreement):" }
  func notDeclaredByFlow() -> String { "dataflyten sier det ikke." }
  func noneByFlow() -> String { "dataflyten har ingen, bekreftet." }
  func notStatedByAgreement() -> String { "avtalen sier det ikke." }

  func term(_ term: String, _ coverage: Coverage?, by words: [String]) -> String {
    let by = words.isEmpty ? "" : " av «\(list(words))»"
    return switch coverage {
    case nil: "\(term): dekket\(by)"
    case .excluded: "\(term): utelukket\(by)"
    case .outside: "\(term): ikke nevnt"
    case .notNamed: "\(term): ikke nevnt uttrykkelig" + (words.isEmpty ? "" : ", bare «\(list(words))» er det")
    case .notSpecific: "\(term): bare en overskrift er nevnt" + (words.isEmpty ? "" : ", «\(list(words))»")
    case .unclear: "\(term): ikke klart" + (words.isEmpty ? "" : ", på grunn av «\(list(words))»")
    }
  }

  func mustAuthorise(_ party: String, throughout: Bool) -> String {
    throughout
      ? "\(party), en underdatabehandler lenger ned, må også være tillatt her:"
      : "Underdatabehandleren \(party) må være tillatt her:"
  }

  func agreed(_ authorisation: Authorisation?, notice: String?, objection: String?) -> String {
    let days = [notice.map { "varsel \($0)" }, objection.map { "frist for innsigelser \($0)" }].compactMap { $0 }
    let limits = days.isEmpty ? "" : "; \(days.joined(separator: ", "))"
    return switch authorisation {
    case nil: "Avtalen sier ikke om underdatabehandlere er tillatt."
    case .some(.none): "Avtalen tillater ikke underdatabehandlere."
    case .specific: "Avtalen krever godkjenning av hver underdatabehandler\(limits)."
    case .general: "Avtalen tillater underdatabehandlere etter varsel\(limits)."
    }
  }

  func entry(_ entry: SubProcessorEntry?, freeFrom: Day?) -> [String] {
    guard let entry else { return ["Den står ikke i oversikten."] }
    var steps: [String] = []
    if entry.listed { steps.append("oppført da avtalen ble inngått") }
    if let day = entry.notified { steps.append("varslet \(date(day))") }
    if let day = entry.approved { steps.append("godkjent \(date(day))") }
    for objection in entry.objections { steps.append("innsigelse \(date(objection.day)), \(outcome(objection))") }
    if let day = freeFrom { steps.append("kan brukes fra \(date(day))") }
    if let day = entry.period.from { steps.append("i bruk fra \(date(day))") }
    if let day = entry.period.until { steps.append("i bruk til og med \(date(day))") }
    if let day = entry.withdrawn { steps.append("trukket tilbake \(date(day))") }
    return [steps.isEmpty ? "Den står i oversikten uten dager." : steps.joined(separator: "; ").withCapital + "."]
  }

  private func outcome(_ objection: Objection) -> String {
    switch objection.outcome {
    case .open: "ikke avgjort"
    case .upheld: "tatt til følge"
    case .settled: "løst"
    }
  }

  func transferEnds(
    _ exporters: [String], _ exporterRole: String, _ importer: String, _ importerRole: String, isOnward: Bool
  ) -> String {
    "\(list(exporters)) (som \(exporterRole)) sender opplysningene, og \(importer) (som \(importerRole)) får dem."
      + (isOnward ? " Avsenderen er selv utenfor EØS, så dette er en videreoverføring (art. 44)." : "")
  }

  func presence(_ place: PlaceName?, _ presence: Presence?) -> String {
    guard let place, let presence else { return "Det er ikke registrert hvor mottakeren får dem." }
    let within = place.isCountry ? within([place]) : "ved \(place.name)"
    return switch presence {
    case .inside: "Mottakeren får dem \(within), innenfor EØS."
    case .outside: "Mottakeren får dem \(within), utenfor EØS."
    case .review: "Mottakeren får dem \(within); om det er innenfor EØS, må en jurist se på."
    }
  }

  func nothingToCover() -> String { "Ingen steder krever et overføringsgrunnlag." }
  func toCover(_ place: PlaceName, _ answer: Answer) -> String {
    "Det trengs et grunnlag for det som går \(toPlaces([place])): \(word(answer))."
  }
  func noBasisTried() -> String { "Det er ikke noe grunnlag å prøve." }

  func rowOfLaw(_ row: LawReference, _ source: String) -> String {
    "Rad i lovtabellene: \(row.table.rawValue) \(row.row), \(confidence(row.confidence)). "
      + (source.isEmpty ? "" : "Kilde: \(source)")
  }

  func waiting(_ checks: [String], for check: String, _ cause: String?) -> String {
    "\(list(checks)) venter på \(check)" + (cause.map { ": \($0)" } ?? "") + "."
  }
  func nothingWaits() -> String { "Ingenting venter." }
}
