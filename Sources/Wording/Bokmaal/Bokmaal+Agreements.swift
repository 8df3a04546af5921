import Checks
import Vocabulary

extension Bokmaal {
  func agreementFound(_ scene: Scene) -> Saying { Saying("En avtale mellom de to partene er registrert.") }

  func attested(_ scene: Scene) -> Saying {
    if scene.checks == [.controllersAreArranged] {
      return Saying(
        "En av de felles behandlingsansvarlige bekrefter at det finnes en ordning; den ligger ikke i arkivet.")
    }
    return Saying("En part i kjeden bekrefter at det finnes en avtale; selve avtalen ligger ikke i arkivet.")
  }

  func noAgreement(_ scene: Scene) -> Saying {
    Saying(
      "Det finnes ingen databehandleravtale mellom \(scene.principal) og \(scene.processor).",
      remedy: "Inngå en databehandleravtale med \(scene.processor) og registrer den her. Før den er inngått, kan ingen"
        + " personopplysninger sendes. Be \(scene.processor) om avtaleteksten.")
  }

  func noAgreementSeen(_ scene: Scene) -> Saying {
    Saying(
      "Ingen databehandleravtale mellom \(scene.principal) og \(scene.processor) ligger i arkivet"
        + (scene.attestedUntil.map { ", og en som var bekreftet, opphørte den \(date($0))." } ?? "."),
      remedy: "Be \(scene.principal) om en kopi, eller om en datert bekreftelse på at avtalen finnes, og registrer den."
    )
  }

  func inForce(_ scene: Scene) -> Saying { Saying("Avtalen gjelder.") }

  func withinDeletionDays(_ scene: Scene) -> Saying {
    Saying("Avtalen har opphørt, og opplysningene oppbevares bare til den avtalte fristen for sletting.")
  }

  func agreementNotInForce(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) gjelder ikke \(scene.day.map { "den \(date($0))" } ?? "på dagen"), og det gjør heller ingen annen"
        + " mellom de to partene.",
      remedy: "Forny eller erstatt avtalen og registrer den nye, eller stans dataflyten. Hvis den er forlenget: be den"
        + " andre parten om dokumentet og registrer det.")
  }

  func startUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert fra hvilken dag \(scene.cause) gjelder.",
      remedy: "Finn startdatoen i dokumentet og registrer den. Står den ikke der, spør den andre parten.")
  }

  func deletionDaysUndeclared(_ scene: Scene) -> Saying {
    if scene.checks == [.agreementEndsInTime] {
      return Saying(
        "Det er ikke registrert hvor lenge opplysninger kan oppbevares etter at \(scene.cause) slutter, så det er uklart om"
          + " avtalen under den slutter i tide.",
        remedy: "Finn fristen for sletting i avtalen og registrer den. Står den ikke der, avtal en frist.")
    }
    return Saying(
      "\(scene.opening) har opphørt, og det er ikke registrert hvor lenge opplysningene kan oppbevares etterpå.",
      remedy: "Finn fristen for sletting i avtalen og registrer den, eller be databehandleren bekrefte skriftlig at"
        + " opplysningene er slettet.")
  }

  func clausesLocated(_ scene: Scene) -> Saying {
    Saying(
      "Alle bestemmelser som artikkel 28 nr. 3 krever, er lokalisert i dokumentet eller står i et uendret standardsett."
    )
  }

  func clauseAbsent(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) mangler bestemmelser som artikkel 28 nr. 3 krever.",
      remedy: "Avtal et tillegg med disse bestemmelsene, eller bruk Kommisjonens standardavtale for databehandlere"
        + " (2021/915) uendret. Spør den andre parten.")
  }

  func clauseNotRecorded(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvor i \(scene.cause) bestemmelsene som artikkel 28 nr. 3 krever, står.",
      remedy: "Les avtalen og registrer punktet for hver bestemmelse, eller at den mangler.")
  }
}
