import Checks
import Vocabulary

extension Bokmaal {
  func chainUnclear(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke klart på vegne av hvem \(scene.recipient) behandler opplysningene i \(scene.cause).",
      remedy: "Registrer dataflyten som brakte opplysningene til avsenderen, og hvem \(scene.recipient) arbeider for."
        + " Bestemmer den selv, registrer den som behandlingsansvarlig.")
  }

  func chainTooLong(_ scene: Scene) -> Saying {
    Saying(
      "Kjeden av databehandlere bak \(scene.cause) er for lang til å vurderes: over 32 ledd eller 1 024 grener.",
      remedy: "Gå gjennom dataflytene som den viderefører, og fjern dem som ikke fører disse opplysningene.")
  }

  func singleHop(_ scene: Scene) -> Saying {
    Saying("Dataflyten går rett til databehandleren, så det er ingen kjede.")
  }

  func chainKnown(_ scene: Scene) -> Saying { Saying("Alle i kjeden er kjent.") }

  func operatorUnknown(_ scene: Scene) -> Saying {
    Saying(
      "Ingen har registrert hvem som driver \(scene.cause).",
      remedy:
        "Finn ut hvilket selskap som driver det, og registrer selskapet. Spør den som er ansvarlig for aktiviteten, eller se"
        + " hvem som sender fakturaen.")
  }

  func partyUnnamed(_ scene: Scene) -> Saying {
    Saying(
      "Ingen har registrert hvem \(scene.cause) er.",
      remedy:
        "Finn det registrerte navnet på selskapet og registrer det. Spør den som er ansvarlig for aktiviteten, eller parten som den arbeider"
        + " for.")
  }

  func furtherProcessorsUndeclared(_ scene: Scene) -> Saying {
    // Hvem en underdatabehandler bruker, er det parten over den som skal vite og si fra om.
    let ask =
      scene.others.isEmpty
      ? "Be \(scene.cause) om oversikten over underdatabehandlere."
      : "Be \(list(scene.others)) om oversikten over underdatabehandlerne til \(scene.cause)."
    return Saying(
      "Det er ikke registrert om \(scene.cause) bruker andre databehandlere.",
      remedy: ask + " Registrer en dataflyt til hver av dem og dagen for oversikten, eller bekreftelsen på at det ikke"
        + " er noen.")
  }

  func furtherProcessorsContradicted(_ scene: Scene) -> Saying {
    Saying(
      "Det er bekreftet at \(scene.cause) ikke bruker flere databehandlere, men det er registrert at opplysninger sendes"
        + " videre til noen.",
      remedy:
        "Spør \(scene.others.isEmpty ? scene.cause : list(scene.others)) hva som er riktig. Registrer så dagen for"
        + " listen over underdatabehandlere, eller siste dag for dataflytene.")
  }

  func entryWithoutFlow(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.cause) kan bruke underdatabehandlere uten at det er registrert hva de får.",
      remedy:
        "Spør \(scene.cause) hvilke opplysninger hver av dem får, og registrer en dataflyt, eller registrer at den"
        + " ikke lenger brukes.")
  }

  func confirmationLapsed(_ scene: Scene) -> Saying {
    Saying(
      "Oversikten over underdatabehandlerne til \(scene.cause) er eldre enn tiden mellom gjennomganger.",
      remedy: "Spør \(scene.cause) om oversikten fortsatt er fullstendig, og registrer dagen for svaret.")
  }

  func particularsMissing(_ scene: Scene) -> Saying {
    Saying(
      "Kontaktopplysninger for \(scene.cause) er ikke registrert.",
      remedy:
        "Registrer adresse og kontaktperson. Begge deler står som regel i avtalen; hvis ikke, spør \(scene.cause).")
  }
}
