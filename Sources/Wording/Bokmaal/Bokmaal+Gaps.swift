import Checks
import Vocabulary

extension Bokmaal {
  func gap(_ code: Code, _ things: String) -> String { label(code).map { "\(things) – \($0)" } ?? things }

  private func label(_ code: Code) -> String? {
    switch code {
    case .basisUndeclared: "behandlingsgrunnlag er ikke registrert"
    case .basisNone: "oppgitt å være uten behandlingsgrunnlag"
    case .notABasis: "det som er registrert, er ikke noe behandlingsgrunnlag"
    case .purposeNotInRecord: "ikke blant de registrerte formålene"
    case .consentNotRecorded: "ikke alt om samtykket er registrert"
    case .consentLater: "det er ennå ikke bedt om samtykke"
    case .basisLawUndeclared: "loven er ikke registrert"
    case .contractPartyUnclear: "uklart om den registrerte er part i avtalen"
    case .authorityInterest: "berettigede interesser hos en offentlig myndighet"
    case .authorityUnclear: "ikke registrert om en offentlig myndighet bygger på interesser"
    case .balancingNotRecorded: "interessen eller avveiningen er ikke registrert"
    case .conditionNone: "oppgitt at ingenting tillater det"
    case .notACondition: "det som er registrert, er ikke noe vilkår i artikkel 9 nr. 2"
    case .conditionUndeclared: "ikke registrert hva som tillater det"
    case .conditionLawUndeclared: "loven er ikke registrert"
    case .needUndeclared: "behovet for sikker identifisering er ikke registrert"
    case .startUndeclared: "første dag er ikke registrert"
    case .deletionDaysUndeclared: "opphørt, og slettefristen er ikke registrert"
    case .recordIncomplete: "skal stå i protokollen"
    case .leftOutWherePossible: "skal stå der om det er mulig"
    case .recordUnclear: "uklart om det må stå der"
    case .erasedByCriterion: "etter et kriterium, uten begrunnelse"
    case .breachUntold: "ingenting om brudd"
    case .breachHoursUnstated: "ingen timer oppgitt"
    case .reviewOverdue: "ikke gjennomgått på nytt"
    case .guaranteesOverdue: "ikke vurdert på nytt"
    case .guaranteesUndeclared: "ingen vurdering registrert"
    default: labelOfSubProcessor(code)
    }
  }

  private func labelOfSubProcessor(_ code: Code) -> String? {
    switch code {
    case .subProcessingForbidden: "underdatabehandlere er ikke tillatt"
    case .notOnTheList: "står ikke i oversikten"
    case .notApproved: "ikke godkjent"
    case .notNotified: "ikke varslet"
    case .objectionUpheld: "innsigelsen ble tatt til følge"
    case .usedOutsideItsDays: "brukt utenfor dagene i oversikten"
    case .authorisationUndeclared: "ikke registrert om underdatabehandlere er tillatt"
    case .authorisationNotRecorded: "ikke registrert om den er godkjent"
    case .objectionOpen: "en innsigelse er ikke avgjort"
    case .windowOpen: "innsigelsesfristen løper ennå"
    case .objectionUndated: "dagen for utfallet av innsigelsen er ikke registrert"
    case .windowUndeclared: "innsigelsesfristen er ikke registrert"
    default: nil
    }
  }

  func missingMeasures(_ measures: String, in activity: String) -> String {
    "tiltak som mangler i \(activity): \(measures)"
  }

  func announced(_ notice: String, from first: Day, _ told: Day) -> String {
    "\(notice) gjelder fra \(date(first)) og ble varslet den \(date(told))"
  }

  func found(_ words: String, in activity: String) -> String { "\(words) i \(activity)" }
  func brought(by flows: String, to places: String) -> String { "brakt med \(flows) til \(places)" }
}
