import Registry
import Vocabulary

extension Bokmaal {
  func dates(_ period: Period) -> String {
    switch (period.from, period.until) {
    case (nil, nil): "første og siste dag er ikke oppgitt"
    case (let from?, nil): "fra \(date(from))"
    case (nil, let until?): "til og med \(date(until)), første dag er ikke oppgitt"
    case (let from?, let until?): "\(date(from)) til og med \(date(until))"
    }
  }

  func email(_ address: String) -> String { "e-post \(address)" }
  func phone(_ number: String) -> String { "telefon \(number)" }
  func noOfficer(_ reason: String?) -> String { "Ingen er utpekt" + (reason.map { ": \($0)" } ?? "") }
  func notified(on day: Day) -> String { "meldt til tilsynsmyndigheten \(date(day))" }
  func controller(_ name: String, processing: String?) -> String { processing.map { "\(name): \($0)" } ?? name }
  func planned(_ name: String) -> String { "\(name) (planlagt)" }
  func plannedFrom(_ day: Day) -> String { "begynner \(date(day))" }
  func startsLater() -> String { "begynner senere" }

  func kept(_ rule: RetentionRule, _ categories: [String]) -> [String] {
    let what = categories.isEmpty ? "Alle opplysninger" : list(categories).withCapital
    let event = rule.event.map { event in self.event(event) }
    var parts: [String] = []
    if let period = rule.period {
      parts.append("\(what): \(duration(period))" + (event.map { " fra \($0)" } ?? ", fra når er ikke oppgitt"))
    } else if let event, rule.criterion == nil || rule.event != nil {
      parts.append("\(what): fristen regnes fra \(event); hvor lang den er, er ikke oppgitt")
    }
    if let criterion = rule.criterion { parts.append("\(parts.isEmpty ? what + ": " : "")\(criterion)") }
    if let why = rule.notPossible {
      parts.append("\(what): det kan ikke settes noen frist, fordi \(why.withSmallLetter)")
    }
    if rule.onRequest == true { parts.append("Slettes når noen ber om det") }
    if let floor = rule.floor { parts.append("\(floor.law) krever minst \(duration(floor.period))") }
    return parts.isEmpty ? ["\(what): ikke oppgitt"] : parts
  }

  func comesFrom(_ source: DataSource) -> String {
    switch source {
    case .subject: "Fra den registrerte (art. 13)"
    case .elsewhere(let place): "Fra andre (art. 14): \(place)"
    case .both(let place): "Fra den registrerte og fra andre (art. 13 og 14): \(place)"
    }
  }

  func collected(_ what: [String], for purposes: [String], voluntary: Bool?, necessary: Bool?) -> [String] {
    var parts: [String] = []
    if !what.isEmpty { parts.append(list(what)) }
    if !purposes.isEmpty { parts.append("til \(list(purposes))") }
    if let voluntary { parts.append(voluntary ? "frivillig" : "ikke frivillig") }
    if let necessary { parts.append(necessary ? "strengt nødvendig" : "ikke strengt nødvendig") }
    return parts
  }

  func practice(_ practice: Practice) -> String {
    practice.done ? "Ja" + (practice.logic.map { ": \($0)" } ?? ", hvordan er ikke oppgitt") : "Nei"
  }

  func assessment(_ assessment: ImpactAssessment) -> [String] {
    var parts: [String] = []
    if let needed = assessment.needed { parts.append(needed ? "Nødvendig" : "Ikke nødvendig") }
    if let done = assessment.done { parts.append("ferdig \(date(done))") }
    if let reference = assessment.reference { parts.append("oppbevares som \(reference)") }
    if let reason = assessment.reason { parts.append("fordi \(reason.withSmallLetter)") }
    return parts
  }

  func interest(_ interest: String) -> String { "interesse: \(interest)" }
  func balanced(on day: Day) -> String { "interesseavveining gjort \(date(day))" }
  func consent(_ consent: Consent) -> [String] {
    [
      consent.given.map { "gis slik: \($0)" }, consent.withdrawn.map { "trekkes slik: \($0)" },
      consent.since.map { "innhentes fra \(date($0))" },
    ].compactMap { $0 }
  }
  func underLaw(_ law: String) -> String { "lov: \(law)" }
  func needed(because need: String) -> String { "behov: \(need)" }
  func noBasis(on day: Day, by person: String?) -> String {
    "erklært \(date(day))" + (person.map { " av \($0)" } ?? "") + " å være uten behandlingsgrunnlag"
  }
}
