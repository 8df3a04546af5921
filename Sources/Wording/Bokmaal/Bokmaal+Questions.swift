import Checks
import Vocabulary

extension Bokmaal {
  func question(_ check: CheckName) -> String {
    switch check {
    case .agreementExists: "Finnes det en databehandleravtale mellom den behandlingsansvarlige og databehandleren?"
    case .agreementIsInForce: "Gjelder avtalen mellom de to på dagen?"
    case .agreementIsConcluded: "Er det dokumentert skriftlig at begge parter er bundet av avtalen?"
    case .agreementHasItsClauses: "Har avtalen alle bestemmelser som artikkel 28 nr. 3 krever, og hvor står de?"
    case .categoriesAreCovered: "Er alle kategorier av personopplysninger som flyter, innenfor det avtalen tillater?"
    case .subjectsAreCovered: "Er alle som opplysningene gjelder, innenfor det avtalen tillater?"
    case .purposesAreCovered: "Brukes opplysningene bare til formål som avtalen tillater?"
    case .operationsAreCovered: "Gjøres det bare det med opplysningene som avtalen tillater?"
    case .placesAreCovered: "Lagres og ses opplysningene bare i og fra land som avtalen tillater?"
    case .chainIsUnbroken: "Finnes det en avtale mellom hver databehandler og underdatabehandleren under den?"
    case .subProcessorIsAuthorised:
      "Har den behandlingsansvarlige tillatt hver underdatabehandler, på forhånd eller ved ikke å"
        + " protestere mot et varsel?"
    case .scopeIsNotWidened: "Tillater hver avtale nedover i kjeden bare det som avtalen over den tillater?"
    case .obligationsArePassedOn:
      "Krever hver avtale nedover i kjeden de samme bestemmelsene, tiltakene, meldingene om brudd og"
        + " revisjonene som avtalen over?"
    case .agreementEndsInTime:
      "Slutter hver avtale nedover i kjeden samtidig med avtalen over, eller innen fristen for sletting"
        + " der?"
    case .chainIsKnown: "Er det registrert hvem mottakeren er, hvordan den nås, og hvem den selv bruker?"
    case .objectionsAreOver: "Er fristen for innsigelser ute, og er hver innsigelse avgjort?"
    case .noticeWasLongEnough:
      "Ble den behandlingsansvarlige varslet om underdatabehandleren så tidlig som avtalen sier?"
    case .transferHasABasis: "Bygger hver overføring ut av EØS på et grunnlag i kapittel V?"
    case .decisionCoversTransfer: "Hvis dataflyten bygger på en adekvansbeslutning: dekker den mottakeren?"
    case .transfersAboveAreCovered: "Bygger hver overføring lenger opp i kjeden på et grunnlag i kapittel V?"
    case .clausesFitTransfer:
      "Hvis dataflyten bygger på standard personvernbestemmelser (SCC): er det riktig sett og modul, utfylt og vurdert?"
    case .promiseIsKept: "Stemmer det som er registrert, med hvert løfte i personvernerklæringen?"
    case .transferIsAssessed:
      "Hvis overføringen bygger på standard personvernbestemmelser eller andre garantier: er lov og"
        + " praksis i tredjestaten vurdert?"
    case .derogationIsOccasional:
      "Hvis dataflyten bygger på et unntak i artikkel 49: skjer overføringen leilighetsvis, og er"
        + " vilkårene oppfylt?"
    case .purposesHaveABasis:
      "Bygger hvert formål på et behandlingsgrunnlag i artikkel 6 nr. 1, med det som kreves for det?"
    case .specialCategoriesHaveACondition:
      "Bygger særlige kategorier, opplysninger om lovovertredelser og fødselsnumre på det loven krever?"
    case .retentionIsWithinLimits:
      "Sletter hver mottaker opplysningene innen grensene i avtalene, protokollen og"
        + " personvernerklæringen?"
    case .recordIsComplete:
      "Oppgir protokollen over behandlingsaktiviteter alt som artikkel 30 krever?"
    case .controllersAreArranged:
      "Har felles behandlingsansvarlige en ordning, og er utlevering til en annen behandlingsansvarlig"
        + " avtalt?"
    case .breachIsToldInTime:
      "Sørger avtalene gjennom kjeden for at et brudd på personopplysningssikkerheten meldes raskt nok til at den"
        + " behandlingsansvarlige kan melde fra til tilsynsmyndigheten innen 72 timer?"
    case .reviewsAreUpToDate:
      "Er aktiviteten gjennomgått, og er garantiene til databehandlerne vurdert, innen fristen?"
    case .authorityIsRight:
      "Nevner personvernerklæringen tilsynsmyndigheten for den behandlingsansvarlige, med navnet den"
        + " har på dagen?"
    case .officerAndRepresentativeAreNamed:
      "Er det registrert hvordan personvernombudet nås, og hvem som representerer en"
        + " behandlingsansvarlig utenfor EØS?"
    case .transferHasAFallback: "Finnes det et annet grunnlag ved siden av en liste som kan bli kjent ugyldig?"
    case .equipmentIsUsedWithConsent:
      "Er det som lagres på folks utstyr eller leses fra det, strengt nødvendig eller basert på"
        + " samtykke?"
    }
  }
}
