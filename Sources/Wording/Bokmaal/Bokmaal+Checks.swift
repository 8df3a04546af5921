import Checks
import Vocabulary

extension Bokmaal {
  func name(_ check: CheckName) -> String {
    switch check {
    case .agreementExists: "Det finnes en avtale med databehandleren"
    case .agreementIsInForce: "Avtalen gjelder på dagen"
    case .agreementIsConcluded: "Avtalen er inngått skriftlig"
    case .agreementHasItsClauses: "Avtalen har bestemmelsene som loven krever"
    case .categoriesAreCovered: "Avtalen dekker kategoriene av personopplysninger"
    case .subjectsAreCovered: "Avtalen dekker kategoriene av registrerte"
    case .purposesAreCovered: "Avtalen dekker formålene"
    case .operationsAreCovered: "Avtalen dekker behandlingsmåtene"
    case .placesAreCovered: "Avtalen dekker stedene"
    case .chainIsUnbroken: "Det finnes en avtale med hver underdatabehandler"
    case .subProcessorIsAuthorised: "Hver underdatabehandler er godkjent"
    case .scopeIsNotWidened: "Ingen avtale tillater mer enn avtalen over den"
    case .obligationsArePassedOn: "Hver avtale viderefører forpliktelsene i avtalen over den"
    case .agreementEndsInTime: "Ingen avtale varer lenger enn avtalen over den"
    case .chainIsKnown: "Alle i kjeden er kjent"
    case .objectionsAreOver: "Ingen underdatabehandler brukes mens innsigelser er mulige"
    case .noticeWasLongEnough: "Underdatabehandlere ble varslet i tide"
    case .transferHasABasis: "Overføring til en tredjestat har et overføringsgrunnlag"
    case .decisionCoversTransfer: "Adekvansbeslutningen dekker overføringen"
    case .transfersAboveAreCovered: "Alle overføringer som brakte opplysningene hit, har et grunnlag"
    case .clausesFitTransfer: "De standard personvernbestemmelsene (SCC) passer til overføringen"
    case .promiseIsKept: "Det personvernerklæringen lover, stemmer"
    case .transferIsAssessed: "Overføringen er vurdert"
    case .derogationIsOccasional: "Et unntak brukes bare leilighetsvis"
    case .purposesHaveABasis: "Hvert formål har et behandlingsgrunnlag"
    case .specialCategoriesHaveACondition: "Opplysninger med særlig vern har det de trenger"
    case .retentionIsWithinLimits: "Opplysninger oppbevares ikke lenger enn avtalt, registrert og lovet"
    case .recordIsComplete: "Protokollen over behandlingsaktiviteter er fullstendig"
    case .controllersAreArranged: "Behandlingsansvarlige er enige om hvem som svarer for hva"
    case .breachIsToldInTime: "Melding om brudd når den behandlingsansvarlige i tide"
    case .reviewsAreUpToDate: "Aktiviteten og databehandlerne gjennomgås i tide"
    case .authorityIsRight: "Personvernerklæringen nevner riktig myndighet"
    case .officerAndRepresentativeAreNamed: "Personvernombudet og representanten er registrert"
    case .transferHasAFallback: "Overføringen bygger ikke bare på en liste"
    case .equipmentIsUsedWithConsent: "Informasjonskapsler og lignende er nødvendige, eller det er samtykket til dem"
    }
  }

  func word(_ answer: Answer) -> String {
    switch answer {
    case .complies: "i samsvar"
    case .violates: "ikke i samsvar"
    case .unknown: "uavklart"
    case .notApplicable: "gjelder ikke"
    }
  }

  func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "feil"
    case .warning: "advarsel"
    case .advice: "råd"
    }
  }
}
