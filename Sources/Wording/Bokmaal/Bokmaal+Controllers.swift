import Checks
import Vocabulary

extension Bokmaal {
  func recipientIsProcessor(_ scene: Scene) -> Saying {
    Saying("Mottakeren er databehandler, og spørsmålet gjelder behandlingsansvarlige.")
  }

  func particularInquiry(_ scene: Scene) -> Saying {
    Saying("En offentlig myndighet får opplysningene i en bestemt undersøkelse (artikkel 4 nr. 9).")
  }

  func arrangementFound(_ scene: Scene) -> Saying { Saying("De felles behandlingsansvarlige har en ordning.") }

  func disclosureNoted(_ scene: Scene) -> Saying {
    Saying("De to behandlingsansvarlige har en avtale om utleveringen.")
  }

  func noArrangement(_ scene: Scene) -> Saying {
    Saying(
      "Det finnes ingen ordning mellom \(scene.principal) og \(scene.processor), som er felles behandlingsansvarlige.",
      remedy: "Bli enige om hvem som gjør hva, særlig hvem som informerer de registrerte og svarer på henvendelser, og"
        + " registrer ordningen.")
  }

  func arrangementNotInForce(_ scene: Scene) -> Saying {
    Saying(
      "Ordningen mellom de felles behandlingsansvarlige\(scene.isNamed ? "" : ", \(scene.cause),") gjelder ikke"
        + " \(scene.day.map { "den \(date($0))" } ?? "på dagen").",
      remedy: "Forny ordningen, eller registrer den som gjelder nå.")
  }

  func noArrangementSeen(_ scene: Scene) -> Saying {
    Saying(
      "Ingen ordning mellom \(scene.principal) og \(scene.processor), som er felles behandlingsansvarlige, ligger i"
        + " arkivet.",
      remedy:
        "Be \(scene.principal) om en kopi, eller om en datert bekreftelse på at ordningen finnes, og registrer den.")
  }

  func disclosureUnnoted(_ scene: Scene) -> Saying {
    Saying(
      "Ingen avtale er notert om det \(scene.principal) utleverer til \(scene.processor) som behandlingsansvarlig.",
      remedy: "Avtal med \(scene.processor) hva opplysningene kan brukes til og hvem som informerer de registrerte, og"
        + " registrer det.")
  }

  func inquirerUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.processor) er oppgitt å få opplysninger fra \(scene.principal) i en bestemt undersøkelse, og det er ikke"
        + " registrert om den er en offentlig myndighet, slik det kreves for det (artikkel 4 nr. 9).",
      remedy: "Registrer hva slags virksomhet \(scene.processor) er. Er den ingen offentlig myndighet, avtal hva"
        + " opplysningene kan brukes til.")
  }

  func officerAndRepresentativeNamed(_ scene: Scene) -> Saying {
    Saying("Personvernombudet og representanten som loven krever, er registrert.")
  }

  func officerMissing(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) er en offentlig myndighet og har ikke personvernombud.",
      remedy: "Utpek et personvernombud, og meld fra til tilsynsmyndigheten. Ta det opp med ledelsen.")
  }

  func representativeOutside(_ scene: Scene) -> Saying {
    Saying(
      "Representanten for \(scene.cause) har sitt hjemsted utenfor EØS.",
      remedy: "Be \(scene.cause) om å utpeke en representant i et av landene der de registrerte er.")
  }

  func processorUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) utføres som databehandler, og det er ikke registrert hvilket av våre selskaper det er.",
      remedy: "Registrer selskapet. Spør den som er ansvarlig for aktiviteten.")
  }

  func officerUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert om \(scene.cause) har personvernombud.",
      remedy:
        "Registrer hvordan ombudet nås, eller at det ikke finnes noe og hvorfor. Spør ledelsen hos \(scene.cause).")
  }

  func officerContactUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvordan personvernombudet for \(scene.cause) nås.",
      remedy: "Registrer en adresse eller et telefonnummer. Spør \(scene.cause).")
  }

  func representativeUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvem som er representant i EØS for \(scene.cause), som har sitt hjemsted utenfor.",
      remedy:
        "Spør \(scene.cause) hvem som er representant (artikkel 27), og registrer det. Finnes det ingen, be om at en"
        + " utpekes.")
  }

  func officerReasonUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvorfor \(scene.cause) ikke har personvernombud.",
      remedy: "Registrer hvorfor artikkel 37 ikke krever det. Spør ledelsen hos \(scene.cause).")
  }
}
