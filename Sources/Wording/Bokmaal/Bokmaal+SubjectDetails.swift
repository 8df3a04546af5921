import Checks
import Registry
import Vocabulary

extension Bokmaal {
  func subProcessors(_ names: String, under agreement: String) -> String {
    "underdatabehandlere det gjelder, etter \(agreement): \(names)"
  }

  func usable(_ party: String, under agreement: String, _ period: Period) -> String {
    let first = period.from.map { " fra \(date($0))" } ?? ""
    return "\(party) står i oversikten etter \(agreement)\(first)"
      + (period.until.map { " til og med \(date($0))" } ?? "")
  }

  func freeFrom(_ party: String, under agreement: String, _ day: Day) -> String {
    "\(party) kan brukes etter \(agreement) fra \(date(day))"
  }

  func objection(to party: String, under agreement: String, _ day: Day) -> String {
    "innsigelse mot \(party) etter \(agreement) den \(date(day))"
  }

  func notified(_ party: String, _ notified: Day, usedFrom: Day?, agreed: String) -> String {
    "\(party): varslet den \(date(notified)), "
      + (usedFrom.map { "brukt fra \(date($0))" } ?? "brukt fra en dag som ikke er registrert")
      + "; avtalt varslingsfrist \(agreed)"
  }

  func measures(_ measures: String, in agreement: String) -> String {
    "tiltak som ikke er funnet i \(agreement): \(measures)"
  }

  func breachNotice(in agreement: String, hours: Int?) -> String {
    "\(agreement): meld fra " + (hours.map { "innen \(count($0, "time", "timer"))" } ?? "uten ugrunnet opphold")
  }

  func due(_ day: Day) -> String { "fristen var \(date(day))" }
  func assessed(_ party: String, _ day: Day) -> String { "\(party), sist vurdert \(date(day))" }

  func audit(_ right: AuditRight, in agreement: String) -> String {
    let word =
      switch right {
      case .onSite: "revisjon på stedet"
      case .remote: "revisjon på avstand"
      case .thirdPartyReport: "rapport fra en tredjepart"
      case .none: "ingen revisjon"
      }
    return "\(agreement): \(word)"
  }

  func lastDay(of agreement: String, _ day: Day?) -> String {
    day.map { "\(agreement): siste dag er \(date($0))" } ?? "\(agreement): ingen siste dag"
  }

  func broughtBy(_ flows: String) -> String { "brakt hit med \(flows)" }
  func notSo(in holders: String) -> String { "ikke slik i \(holders)" }
  func notRecorded(_ promise: PromiseKind?, for holders: String) -> String {
    asked(promise).map { "\($0): ikke registrert for \(holders)" } ?? "ikke registrert for \(holders)"
  }

  /// What a promise of a kind asks of flows and activities.
  func asked(_ promise: PromiseKind?) -> String? {
    switch promise {
    case .neverCollects, .collectsOnly: "hvilke opplysninger som samles inn"
    case .purposesOnly: "hva opplysningene brukes til"
    case .recipientsOnly, .neverDisclosesToThirdParties: "hvem som får opplysningene"
    case .placesOnly: "hvor opplysningene lagres og ses fra"
    case .disclosesOnlyUnderAgreement: "om en avtale gjelder"
    case .profilesOnlyFrom: "hva profiler lages av"
    case .retentionAtMost, .deletesInactive, .deletesOnRequest: "når opplysningene slettes"
    case .measuresInPlace: "hvilke tiltak som er på plass"
    case .consentWithdrawable: "hvordan samtykke trekkes tilbake"
    case .voluntary: "om det er frivillig å gi opplysninger"
    case .rightsServed: "hvordan de registrertes rettigheter oppfylles"
    case .authorityIs, .changesAnnounced, nil: nil
    }
  }

  func uncovered(_ places: [PlaceName]) -> String {
    "det trengs et grunnlag for lagring eller tilgang \(within(places))"
  }

  func needed(for promise: Promise?) -> String {
    guard let promise, !promise.lacksWhatItIsAbout else { return "hva som nøyaktig er lovet" }
    return switch promise.kind {
    case .rightsServed: "hvordan den behandlingsansvarlige nås, eller en aktivitet der rettigheter oppfylles"
    case .changesAnnounced: "varselet om endringen, eller den første dagen for personvernerklæringen"
    case .neverCollects, .collectsOnly, .disclosesOnlyUnderAgreement, .neverDisclosesToThirdParties, .purposesOnly,
      .recipientsOnly, .placesOnly, .profilesOnlyFrom, .retentionAtMost, .deletesInactive, .deletesOnRequest,
      .measuresInPlace, .consentWithdrawable, .voluntary, .authorityIs:
      "behandlingsaktivitetene, dataflytene eller innsamlingspunktene som løftet gjelder"
    }
  }

  func receives(_ party: String, in flows: String) -> String { "\(party) får opplysninger i \(flows)" }

  func inquirer(_ party: String, in flows: String, isUndeclared: Bool) -> String {
    isUndeclared
      ? "en undersøkelse er oppgitt i \(flows), men ikke om \(party) er en offentlig myndighet"
      : "undersøkelsen som er oppgitt i \(flows), gir ikke unntak, fordi \(party) ikke er en offentlig myndighet"
        + " (artikkel 4 nr. 9)"
  }

  func retentionUnsaid(_ categories: String) -> String { "lagringstiden for \(categories)" }

  func kept(_ period: String, from event: String?, limit: String?, under holder: String, in owner: String?) -> String {
    let rule =
      "oppbevares i \(period)"
      + (event.map { " fra \($0)" } ?? " fra en hendelse som ikke er registrert")
    return rule + (owner.map { " i \($0)" } ?? "")
      + (limit.map { "; grensen i \(holder) er \($0)" } ?? "; grensen i \(holder) løper fra en annen hendelse")
  }

  func purposes(_ purposes: String) -> String { "formål: \(purposes)" }
  func purpose(_ purpose: String, in flows: String) -> String { "formål i \(flows): \(purpose)" }
  func actingForOrganisations(_ subjects: String) -> String { "opptrer for en virksomhet: \(subjects)" }
  func marked(_ categories: String, _ mark: String) -> String { "\(mark): \(categories)" }

  func authority(_ name: String, of country: PlaceName?, isFormer: Bool) -> String {
    let place = country.map { " \(within([$0]))" } ?? ""
    return isFormer
      ? "«\(name)» er et tidligere navn på myndigheten\(place)" : "«\(name)»\(place) står ikke i lovtabellene"
  }

  func rightAuthority(_ name: String, of country: PlaceName) -> String {
    "myndigheten \(within([country])) heter «\(name)»"
  }

  func points(_ points: String, of activity: String) -> String { "innsamlingspunkter i \(activity): \(points)" }
}
