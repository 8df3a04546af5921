import Registry
import Vocabulary

extension Bokmaal {
  func evidence(_ evidence: Evidence, party: String?, person: String?) -> String {
    switch evidence {
    case .claimed: return "noen sier at den finnes"
    case .published(let place): return "vilkårene er publisert" + (place.map { " på \($0)" } ?? "")
    case .accepted(_, let day, _):
      return "vilkårene ble godtatt" + (day.map { " \(date($0))" } ?? "") + (person.map { " av \($0)" } ?? "")
    case .signedCopy(let file, _):
      return file.map { "undertegnet kopi oppgitt: \($0)" } ?? "en undertegnet kopi er oppgitt"
    case .incorporated(let reference, let day, _):
      return "del av en undertegnet hovedavtale" + (reference.map { ", \($0)" } ?? "")
        + (day.map { ", \(date($0))" } ?? "")
    case .legalAct(let reference): return "et rettslig dokument" + (reference.map { ", \($0)" } ?? "")
    case .attested(_, _, let day, let how):
      let says = "ikke arkivert; \(party ?? "noen") sier at den finnes"
      return says + (day.map { " (\(date($0)))" } ?? "") + (how.map { ": \($0)" } ?? "")
    }
  }

  func signed(_ party: String, day: Day?, person: String?) -> String {
    "\(party), " + (day.map { date($0) } ?? "dagen er ikke oppgitt") + (person.map { ", av \($0)" } ?? "")
  }

  func terminated(_ termination: Termination) -> String {
    "gjelder ikke lenger fra \(date(termination.takesEffect))"
      + (termination.notified.map { ", varslet \(date($0))" } ?? "") + (termination.reason.map { ": \($0)" } ?? "")
  }

  func renews(byItself: Bool, withService: Bool) -> [String] {
    (byItself ? ["fornyes av seg selv"] : []) + (withService ? ["varer så lenge tjenesten gjør det"] : [])
  }

  func breach(_ notice: BreachNotice) -> String {
    switch notice {
    case .hours(let hours): "innen \(count(hours, "time", "timer"))"
    case .withoutUndueDelay: "uten ugrunnet opphold"
    }
  }

  func within(_ duration: CalendarDuration) -> String { "innen \(self.duration(duration))" }

  func standardClauses(_ set: String, module: Int?) -> String {
    "standardavtalevilkår \(set)" + (module.map { ", modul \($0)" } ?? "")
  }

  func bindingRules(_ kind: RulesKind?, approved: Day?) -> String {
    let whose =
      switch kind {
      case .controller: " for behandlingsansvarlige"
      case .processor: " for databehandlere"
      case nil: ""
      }
    return "bindende virksomhetsregler\(whose)" + (approved.map { ", godkjent \(date($0))" } ?? "")
  }

  func assessed(_ assessment: TransferAssessment) -> String {
    "vurdert" + (assessment.day.map { " \(date($0))" } ?? "")
      + (assessment.outcome.map { ": \(word($0))" } ?? ", resultatet er ikke oppgitt")
      + (assessment.reference.map { " (\($0))" } ?? "")
  }

  func dates(_ entry: SubProcessorEntry) -> [String] {
    var parts: [String] = []
    if entry.period != Period() { parts.append(dates(entry.period)) }
    if entry.listed { parts.append("oppført da avtalen ble undertegnet") }
    if let day = entry.notified { parts.append("varslet \(date(day))") }
    if let day = entry.approved { parts.append("godkjent \(date(day))") }
    for objection in entry.objections {
      parts.append("innsigelse \(date(objection.day)), \(outcome(of: objection))")
    }
    if let day = entry.withdrawn { parts.append("trukket \(date(day))") }
    return parts
  }

  private func outcome(of objection: Objection) -> String {
    let outcome =
      switch objection.outcome {
      case .open: "ikke avgjort"
      case .upheld: "tatt til følge"
      case .settled: "løst"
      }
    return outcome + (objection.decided.map { " \(date($0))" } ?? "")
  }

  func told(before duration: CalendarDuration?) -> String {
    duration.map { "varsles \(self.duration($0)) før en endring" }
      ?? "det er ikke oppgitt hvor lenge før en endring det varsles"
  }

  func mayObject(within duration: CalendarDuration?) -> String {
    duration.map { "innsigelse innen \(self.duration($0))" } ?? "fristen for innsigelser er ikke oppgitt"
  }

  func listsEveryLevel(_ lists: Bool) -> String {
    lists ? "listen nevner underdatabehandlere i alle ledd" : "listen nevner ikke underdatabehandlere i alle ledd"
  }

  func listing(_ decision: String, _ period: Period, checked: Day?) -> String {
    "\(decision): \(dates(period))" + (checked.map { ", sjekket \(date($0))" } ?? ", ikke sjekket")
  }

  func stored(_ places: String) -> String { "lagres: \(places)" }
  func seen(_ places: String) -> String { "ses fra: \(places)" }
  func by(_ place: String, _ party: String) -> String { "\(place) (\(party))" }
  func noneFound(_ question: String) -> String { "Ingen avtale å vise til før «\(question)» er avklart" }
  func noAgreementNeeded() -> String { "Bestemmer selv: det trengs ingen databehandleravtale" }
  func actsFor(_ principals: [String]) -> String { "på vegne av \(list(principals))" }

  func safeguards(_ facts: DerogationFacts) -> [String] {
    let said: [(Bool?, String, String)] = [
      (facts.inPublicPowers, "under utøvelse av offentlig myndighet", "ikke under utøvelse av offentlig myndighet"),
      (facts.repetitive, "gjentas", "gjentas ikke"),
      (facts.fewPersons, "få personer", "flere enn få personer"),
      (facts.safeguards, "egnede garantier er på plass", "ingen egnede garantier"),
      (facts.authorityTold, "tilsynsmyndigheten er underrettet", "tilsynsmyndigheten er ikke underrettet"),
      (facts.subjectsTold, "de registrerte er underrettet", "de registrerte er ikke underrettet"),
    ]
    return said.compactMap { fact, yes, no in fact.map { $0 ? yes : no } }
      + (facts.reason.map { ["grunn: \($0)"] } ?? [])
  }

  func furtherProcessors(_ further: FurtherProcessors) -> String {
    switch further {
    case .undeclared: "Flere databehandlere: ikke oppgitt"
    case .complete(let day, let who):
      "Flere databehandlere: fullstendig oversikt per \(date(day))" + (who.map { ", ifølge \($0)" } ?? "")
    case .none(let confirmation): "Ingen flere databehandlere, erklært \(date(confirmation.day))"
    }
  }

  func holdsMadeUp() -> String { "Avtaler og dataflyter, eller alt sammen, er oppdiktet for et eksempel." }
  func notOnFile() -> String { "ikke arkivert" }
  func noTransferBasis() -> String { "det er ikke registrert noe den kan bygge på".withCapital }
  func inquiry(_ law: String) -> String { "undersøkelse etter \(law)" }
  func itsOwnPurposes(_ purposes: String) -> String { "mottakerens egne: \(purposes)" }
  func appointed() -> String { "Utpekt, men det er ikke oppgitt hvordan man når ombudet" }
  func notAssessed() -> String { "ingen vurdering er registrert" }
  func acceptedText() -> String { "teksten som ble godtatt" }
  func signedCopy() -> String { "den undertegnede kopien" }
  func mainContract() -> String { "hovedavtalen" }
  func excluding(_ words: String) -> String { "ikke: \(words)" }
  func adding(_ words: String) -> String { "lagt til: \(words)" }
  func takingOut(_ words: String) -> String { "tatt ut: \(words)" }
  func nothingNamed() -> String { "ingenting" }
}

extension Bokmaal {
  func pictureTitle(_ name: String) -> String { "Flyt av personopplysninger: \(name)" }

  func pictureDescription(parties: Int, flows: Int, outside: Int, unplaced: Int) -> String {
    "\(count(flows, "dataflyt", "dataflyter")) mellom \(count(parties, "part", "parter")), fra den behandlingsansvarlige"
      + " til venstre og ledd for ledd mot høyre. \(outside == 0 ? "Ingen" : "\(outside)") av dem har hjemsted utenfor"
      + " EØS" + (unplaced > 0 ? "; for \(unplaced) er hjemstedet ikke oppgitt" : "") + "."
  }

  func pictureCaption() -> String {
    "Tabellen sier det samme flyt for flyt. En pil står for alle dataflytene mellom to parter."
  }
  func pictureOrigin() -> String { "Fra" }
  func pictureHop(_ hop: Int) -> String { "Ledd \(hop)" }
  func pictureUnknownHop() -> String { "Uklart ledd" }
  func pictureInside() -> String { "Innenfor EØS" }
  func pictureOutside() -> String { "Utenfor EØS" }
  func pictureNowhere() -> String { "Hjemsted ikke oppgitt" }
  func pictureGroup(_ number: Int) -> String { "\(number) like mottakere" }
  func pictureFlows(_ number: Int) -> String { count(number, "dataflyt", "dataflyter") }
  func pictureIsGrouped(_ parties: Int) -> String {
    "Det er \(parties) parter, så de som er like, står i samme boks. Tabellen nevner hver av dem."
  }
}
