import Checks
import Vocabulary

extension Bokmaal {
  func recordComplete(_ scene: Scene) -> Saying {
    Saying("Protokollen oppgir alt som artikkel 30 krever om aktiviteten.")
  }

  func recordIncomplete(_ scene: Scene) -> Saying {
    Saying(
      "Protokollen mangler opplysninger som artikkel 30 krever om \(scene.cause).",
      remedy: "Registrer det som mangler. Spør den som er ansvarlig for aktiviteten.")
  }

  func leftOutWherePossible(_ scene: Scene) -> Saying {
    Saying(
      "Protokollen mangler opplysninger om \(scene.cause) som artikkel 30 krever om det er mulig.",
      remedy: "Registrer når opplysningene slettes og hvilke tiltak som verner dem, så langt det lar seg si.")
  }

  func recordUnclear(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke klart hva protokollen må oppgi om \(scene.cause).",
      remedy: "Finn ut av det som er nevnt her, og registrer det. Et annet funn spør også om det.")
  }

  func erasedByCriterion(_ scene: Scene) -> Saying {
    Saying(
      "Noen opplysninger i \(scene.cause) slettes etter et kriterium, og det er ikke registrert hvorfor det ikke kan"
        + " settes en frist.",
      remedy: "Registrer en slettefrist, eller hvorfor det ikke kan settes noen. Spør den som er ansvarlig for"
        + " aktiviteten.")
  }

  func breachToldInTime(_ scene: Scene) -> Saying {
    Saying(
      "Melding om brudd på personopplysningssikkerheten når den behandlingsansvarlige tidsnok til å melde fra til"
        + " tilsynsmyndigheten innen 72 timer.")
  }

  func breachToldLate(_ scene: Scene) -> Saying {
    Saying(
      "Det kan gå mer enn 48 timer før den behandlingsansvarlige får melding om brudd på personopplysningssikkerheten."
        + " Fra da er fristen til tilsynsmyndigheten 72 timer, og imens venter de registrerte.",
      remedy: "Avtal færre timer, først i \(scene.cause), slik at timene gjennom kjeden blir høyst 48.")
  }

  func breachUntold(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvor raskt det skal meldes fra om brudd på personopplysningssikkerheten etter"
        + " \(scene.cause).",
      remedy:
        "Les avtalen og registrer fristen, eller at den sier «uten ugrunnet opphold». Sier den ingenting, avtal en"
        + " frist.")
  }

  func breachHoursUnstated(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert noe antall timer for å melde fra om brudd på personopplysningssikkerheten i"
        + " \(scene.cause), så ingen kan si om meldingen når den behandlingsansvarlige i tide.",
      remedy: "Avtal et antall timer, og registrer det.")
  }

  func reviewed(_ scene: Scene) -> Saying {
    Saying("Aktiviteten og databehandlerne i den er gjennomgått innen fristen.")
  }

  func reviewOverdue(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) skulle ha vært gjennomgått på nytt.",
      remedy:
        "Gå gjennom oppføringen med den som er ansvarlig, vurder databehandlerne om noen er nevnt, og registrer dagene."
    )
  }

  func guaranteesOverdue(_ scene: Scene) -> Saying {
    Saying(
      "Garantiene til en databehandler i \(scene.cause) skulle ha vært vurdert på nytt.",
      remedy: "Vurder dem: ved revisjon, rapport eller spørreskjema, slik avtalen gir rett til. Registrer dagen.")
  }

  func reviewUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert når \(scene.cause) sist ble gjennomgått.",
      remedy:
        "Gå gjennom oppføringen med den som er ansvarlig, vurder databehandlerne om noen er nevnt, og registrer dagene."
    )
  }

  func guaranteesUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert når garantiene til en databehandler i \(scene.cause) sist ble vurdert.",
      remedy:
        "Registrer dagen for siste revisjon, rapport eller spørreskjema. Finnes det ingen, vurder databehandleren.")
  }
}
