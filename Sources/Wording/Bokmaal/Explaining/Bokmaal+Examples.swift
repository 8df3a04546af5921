import Checks

extension Bokmaal {
  func exampleLabel() -> String { "Et eksempel" }

  func example(_ check: CheckName) -> String {
    switch check {
    case .agreementExists, .agreementIsInForce, .agreementIsConcluded, .agreementHasItsClauses,
      .categoriesAreCovered, .subjectsAreCovered, .purposesAreCovered, .operationsAreCovered, .placesAreCovered:
      exampleOfAgreement(check)
    case .chainIsUnbroken, .subProcessorIsAuthorised, .scopeIsNotWidened, .obligationsArePassedOn,
      .agreementEndsInTime, .chainIsKnown, .objectionsAreOver, .noticeWasLongEnough:
      exampleOfChain(check)
    case .transferHasABasis, .decisionCoversTransfer, .transfersAboveAreCovered, .clausesFitTransfer,
      .transferIsAssessed, .derogationIsOccasional, .transferHasAFallback:
      exampleOfTransfer(check)
    case .promiseIsKept, .purposesHaveABasis, .specialCategoriesHaveACondition, .retentionIsWithinLimits,
      .recordIsComplete, .controllersAreArranged, .breachIsToldInTime, .reviewsAreUpToDate, .authorityIsRight,
      .officerAndRepresentativeAreNamed, .equipmentIsUsedWithConsent:
      exampleOfRecord(check)
    }
  }

  private func exampleOfAgreement(_ check: CheckName) -> String {
    switch check {
    case .agreementExists:
      "Fjord Frakt har kundene sine i skytjenesten Tally, og ingen har inngått noen avtale med Tally. En"
        + " databehandleravtale mellom de to retter det."
    case .agreementIsInForce:
      "Avtalen med Tally gjaldt til 31. desember, og i februar føres det fortsatt inn kunder. En fornyelse fra 1. januar"
        + " retter det, eller sletting innen den avtalte fristen."
    case .agreementIsConcluded:
      "Avtalen med Tally ligger i en mappe, undertegnet bare av Tally. Underskriften til Fjord Frakt med dagen, på en kopi"
        + " som tas vare på, retter det."
    case .agreementHasItsClauses:
      "Avtalen sier ikke hva som skjer med opplysningene når den slutter. Et tillegg med den bestemmelsen retter det, og det"
        + " gjør også punktet der den likevel står."
    case .categoriesAreCovered:
      "Avtalen nevner kontaktopplysninger, og nettskjemaet sender også IP-adresser. Et tillegg som nevner IP-adresser,"
        + " retter det, eller at de ikke lenger sendes."
    case .subjectsAreCovered:
      "Avtalen gjelder kunder, og jobbsøkere føres inn også. Å nevne jobbsøkere i den retter det."
    case .purposesAreCovered:
      "Tally skal svare kunder, og bruker meldingene til å trene opp sine egne produkter. Å slutte med det retter det; ellers"
        + " er Tally behandlingsansvarlig for det og trenger et eget behandlingsgrunnlag."
    case .operationsAreCovered:
      "Avtalen lar Tally lagre opplysninger, og Tally lager også profiler av dem. Å nevne profilering i instruksene retter"
        + " det, eller å slutte med profilene."
    case .placesAreCovered:
      "Etter avtalen skal opplysningene bli i EØS, og brukerstøtten i India kan åpne dem. Å stenge den tilgangen retter det,"
        + " eller å avtale India med et overføringsgrunnlag."
    default: ""
    }
  }

  private func exampleOfChain(_ check: CheckName) -> String {
    switch check {
    case .chainIsUnbroken:
      "Tally lagrer kopiene sine hos Hule Sky, og det er ingen avtale mellom de to. En avtale med de samme forpliktelsene"
        + " retter det; det er Tally som må inngå den."
    case .subProcessorIsAuthorised:
      "I oversikten over underdatabehandlere hos Tally står bare Hule Sky, og e-posten går ut gjennom Rask Post. Et varsel"
        + " om Rask Post retter det, eller godkjenning fra Fjord Frakt der avtalen krever det."
    case .scopeIsNotWidened:
      "Tally kan behandle kontaktopplysninger, og avtalen mellom Tally og Hule Sky gjelder «alle kundeopplysninger». Å"
        + " begrense den til kontaktopplysninger retter det."
    case .obligationsArePassedOn:
      "Fjord Frakt krever kryptering av alle underdatabehandlere, og i avtalen mellom Tally og Hule Sky står det ikke noe om"
        + " det. Et tillegg som krever kryptering, retter det."
    case .agreementEndsInTime:
      "Avtalen med Tally slutter i juni, og avtalen mellom Tally og Hule Sky løper i tre år til. Å la den slutte sammen med"
        + " avtalen over retter det."
    case .chainIsKnown:
      "Nyhetsbrev går ut gjennom et system som ingen vet hvem som driver. Å finne selskapet på fakturaen og registrere det"
        + " retter det, sammen med oversikten over dem som det selv bruker."
    case .objectionsAreOver:
      "Tally varslet om Rask Post 1. mai, fristen for innsigelser er 30 dager, og opplysningene går dit 10. mai. Å vente til"
        + " 31. mai retter det, eller å godkjenne Rask Post med én gang."
    case .noticeWasLongEnough:
      "Avtalen krever 30 dagers varsel, og Tally tok i bruk Rask Post ti dager etter varselet. Det kan ikke rettes etterpå;"
        + " et ord til Tally gjør at det ikke skjer igjen."
    default: ""
    }
  }

  private func exampleOfTransfer(_ check: CheckName) -> String {
    switch check {
    case .transferHasABasis:
      "Morselskapet til Tally i USA leser opplysningene, står ikke på noen liste og har ikke undertegnet standard"
        + " personvernbestemmelser. Slike bestemmelser med en vurdering retter det, eller en plass på listen."
    case .decisionCoversTransfer:
      "I registeret står det at overføringen bygger på Data Privacy Framework, og mottakeren er gått ut av listen. Et annet"
        + " grunnlag retter det, eller at den kommer på listen igjen."
    case .transfersAboveAreCovered:
      "Opplysningene kom til Hule Sky gjennom et selskap i USA uten overføringsgrunnlag, og sendes videre derfra. Et grunnlag"
        + " for den første overføringen retter begge."
    case .clausesFitTransfer:
      "En behandlingsansvarlig har undertegnet modul 3, som er for databehandlere, med en databehandler i India. Modul 2"
        + " retter det."
    case .transferIsAssessed:
      "Standard personvernbestemmelser med et selskap i India er undertegnet, og ingen har sett på loven der. En vurdering"
        + " med dagen, utfallet og tiltakene retter det."
    case .derogationIsOccasional:
      "Bestillinger går til et hotell i Kenya hver dag, og hver av dem er oppgitt å bygge på unntaket for avtaler. Standard"
        + " personvernbestemmelser med hotellet retter det; unntaket er for det som skjer en sjelden gang."
    case .transferHasAFallback:
      "Alt som sendes til USA, bygger bare på Data Privacy Framework. Standard personvernbestemmelser ved siden av retter"
        + " det: to slike ordninger er allerede kjent ugyldige over natten."
    default: ""
    }
  }

  private func exampleOfRecord(_ check: CheckName) -> String {
    switch check {
    case .promiseIsKept:
      "I personvernerklæringen står det at fødselsnummer aldri samles inn, og bestillingsskjemaet spør etter det. Å ta"
        + " feltet ut av skjemaet retter det, eller å skrive det som det er."
    case .purposesHaveABasis:
      "Nyhetsbrevet er ført opp med samtykke, og ingen har skrevet ned hvordan det gis og trekkes tilbake. Å skrive det ned,"
        + " med den første dagen, retter det."
    case .specialCategoriesHaveACondition:
      "Sykmeldinger for ansatte oppbevares med et behandlingsgrunnlag og ikke mer. Å registrere vilkåret i artikkel 9 nr. 2"
        + " og loven det bygger på, retter det."
    case .retentionIsWithinLimits:
      "I protokollen står det at henvendelser slettes etter ett år, og Tally oppbevarer dem i tre. Kortere lagringstid hos"
        + " Tally retter det."
    case .recordIsComplete:
      "Ingen har registrert hvem nyhetsbrevet går til, og tilsynsmyndigheten ber om protokollen. Å registrere mottakerne"
        + " retter det, eller å registrere at det ikke er noen."
    case .controllersAreArranged:
      "Fjord Frakt og et søsterselskap har ett felles kunderegister og har ikke avtalt noe. En ordning som sier hvem som"
        + " informerer folk og hvem som svarer dem, retter det."
    case .breachIsToldInTime:
      "Hollow Cloud har 48 timer på å varsle Tally om et brudd, og Tally har 36 på å varsle Fjord Freight: 84 til sammen."
        + " Å avtale 24 timer hver retter det."
    case .reviewsAreUpToDate:
      "Tally ble valgt for tre år siden, og ingen har sett på sikkerheten der siden. En ny vurdering, med dagen, retter"
        + " det."
    case .authorityIsRight:
      "Personvernerklæringen til et norsk selskap viser til «Datainspektionen» for klager. Å nevne Datatilsynet, som er"
        + " myndigheten i Norge, retter det."
    case .officerAndRepresentativeAreNamed:
      "En kommune har ikke noe personvernombud i registeret. Å utpeke et ombud og registrere hvordan det nås, retter det; et"
        + " privat selskap kan registrere hvorfor det ikke trenger noe."
    case .equipmentIsUsedWithConsent:
      "Nettstedet setter en informasjonskapsel for analyse før den besøkende har sagt ja. Å spørre først retter det, eller å"
        + " klare seg uten."
    default: ""
    }
  }
}
