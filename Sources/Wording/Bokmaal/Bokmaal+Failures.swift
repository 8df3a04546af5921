import Checks
import Vocabulary

extension Bokmaal {
  func failure(_ check: CheckName) -> String {
    switch check {
    case .agreementExists: "Svaret er nei når ingen avtale av rett slag mellom de to er registrert."
    case .agreementIsInForce: "Svaret er nei når alle avtaler mellom de to har opphørt eller ikke har begynt."
    case .agreementIsConcluded: "Svaret er nei når avtalen er registrert som ikke inngått, eller inngått senere."
    case .agreementHasItsClauses: "Svaret er nei når en bestemmelse som kreves, er registrert som manglende."
    case .categoriesAreCovered:
      "Svaret er nei når en kategori av personopplysninger er utelukket eller ikke nevnt i avtalen."
    case .subjectsAreCovered: "Svaret er nei når en kategori av registrerte er utelukket eller ikke nevnt i avtalen."
    case .purposesAreCovered:
      "Svaret er nei når et formål er utelukket eller ikke nevnt, eller når databehandleren har egne formål."
    case .operationsAreCovered:
      "Svaret er nei når en behandlingsmåte er utelukket eller ikke nevnt. Analyse, profilering, sporing, sammenstilling"
        + " og utlevering veier som feil, resten som advarsler."
    case .placesAreCovered:
      "Svaret er nei når et land for lagring eller tilgang er utelukket eller ikke nevnt i avtalen."
    case .chainIsUnbroken: "Svaret er nei når et av våre egne selskaper står ved et ledd uten avtale."
    case .subProcessorIsAuthorised:
      "Svaret er nei når underdatabehandlere er forbudt, når en av dem ikke står i oversikten, ikke er"
        + " godkjent eller ikke er varslet, når en innsigelse er tatt til følge, eller når den brukes"
        + " utenfor dagene sine."
    case .scopeIsNotWidened: "Den advarer når en avtale nevner noe som avtalen over utelukker eller ikke nevner."
    case .obligationsArePassedOn:
      "Svaret er nei når en bestemmelse eller et tiltak fra avtalen over mangler. Lengre frist for å"
        + " melde fra om brudd og svakere rett til revisjon veier som advarsler."
    case .agreementEndsInTime:
      "Den advarer når en avtale løper lenger enn det, eller fornyes mens avtalen over slutter."
    case .chainIsKnown:
      "Svaret er aldri rett ut nei: det som ikke er registrert, er uavklart. Manglende adresse eller kontaktperson veier"
        + " som advarsel, alt annet som feil."
    case .objectionsAreOver:
      "Svaret er nei når fristen for innsigelser fortsatt løper, eller når en innsigelse ikke er"
        + " avgjort."
    case .noticeWasLongEnough:
      "Den advarer når en underdatabehandler ble tatt i bruk tidligere etter varselet enn avtalt."
    case .transferHasABasis: "Svaret er nei når ingen av grunnlagene for et land holder, og ingen kan holde."
    case .decisionCoversTransfer:
      "Svaret er nei når beslutningen er utløpt, gjelder et annet land eller ikke omfatter mottakeren. Det er en advarsel"
        + " når et annet grunnlag holder."
    case .transfersAboveAreCovered:
      "Svaret er nei når opplysningene er kommet hit ved en overføring uten gyldig grunnlag."
    case .clausesFitTransfer:
      "Svaret er nei når bestemmelsene mangler, er gamle, av feil modul, ufullstendige eller ikke vurdert. Det er en"
        + " advarsel når et annet grunnlag holder."
    case .promiseIsKept:
      "Svaret er nei når noe som er registrert, strider mot et løfte. En liste som bare gir eksempler,"
        + " lover ingenting. Det som samles inn ut over en liste, veier som advarsel når opplysningene"
        + " kommer fra den registrerte selv."
    case .transferIsAssessed:
      "Svaret er nei når vurderingen viser at garantiene ikke er nok. Det er en advarsel når et annet"
        + " grunnlag holder, og når vurderingen bare er for gammel."
    case .derogationIsOccasional:
      "Svaret er nei når opplysningene sendes jevnlig, når et vilkår for tvingende berettigede interesser ikke er"
        + " oppfylt, eller når en offentlig myndighet bruker det artikkel 49 nr. 3 stenger for den. Det er en advarsel der unntaket kan brukes oftere, eller et annet"
        + " grunnlag holder."
    case .purposesHaveABasis:
      "Svaret er nei når et formål ikke har behandlingsgrunnlag, når det som er nevnt, ikke er noe"
        + " grunnlag, når en offentlig myndighet bygger på berettigede interesser, eller når det først bes"
        + " om samtykke senere. En interesseavveining som ikke er registrert, veier som advarsel."
    case .specialCategoriesHaveACondition:
      "Svaret er nei når ingenting tillater opplysningene, eller når det som er nevnt, ikke er noe"
        + " vilkår i artikkel 9 nr. 2."
    case .retentionIsWithinLimits:
      "Svaret er nei når opplysninger oppbevares lenger enn en grense tillater. Det er en advarsel når"
        + " en lov krever den lengre tiden."
    case .recordIsComplete:
      "Den slår ut når oppføringen mangler noe som artikkel 30 krever. Slettefrister og tiltak kreves om det er mulig"
        + " og veier som advarsler; det gjør også et kriterium i stedet for en frist, uten begrunnelse."
    case .controllersAreArranged:
      "Svaret er nei når felles behandlingsansvarlige ikke har noen ordning, eller en som ikke gjelder."
        + " For andre behandlingsansvarlige gir den bare et råd."
    case .breachIsToldInTime:
      "Den gir råd når timene til sammen er flere enn 48, eller når ingen timer er registrert. At en avtale ikke sier noe"
        + " i det hele tatt, må avklares og veier som feil."
    case .reviewsAreUpToDate:
      "Den advarer når fristen er ute, som er tolv måneder der ingen er registrert, eller når ingen har registrert en dag."
    case .authorityIsRight: "Den advarer når en annen myndighet er nevnt, eller den riktige med et tidligere navn."
    case .officerAndRepresentativeAreNamed:
      "Svaret er nei når en offentlig myndighet ikke har personvernombud. En representant utenfor EØS"
        + " veier som advarsel, og det gjør også det som ikke er registrert om andre enn offentlige"
        + " myndigheter."
    case .transferHasAFallback: "Den gir et råd når ingenting annet ville bære overføringen."
    case .equipmentIsUsedWithConsent:
      "Svaret er nei når informasjonskapsler eller lignende som ikke er strengt nødvendige, brukes uten"
        + " samtykke."
    }
  }
}
