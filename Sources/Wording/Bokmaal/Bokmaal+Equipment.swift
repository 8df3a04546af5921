import Checks
import Vocabulary

extension Bokmaal {
  func noTerminalEquipment(_ scene: Scene) -> Saying { Saying("Ingenting lagres på eller leses fra folks utstyr.") }

  func noLawOnTerminalEquipment(_ scene: Scene) -> Saying {
    Saying(
      "Lovtabellene har denne dagen ingen lov om informasjonskapsler og lignende der den behandlingsansvarlige holder til."
    )
  }

  func consentRecorded(_ scene: Scene) -> Saying {
    Saying("Det på folks utstyr som ikke er strengt nødvendig, bygger på samtykke.")
  }

  func equipmentWithoutConsent(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) bruker informasjonskapsler eller lignende uten samtykket som kreves.",
      remedy:
        "Be om samtykke før noe lagres eller leses, eller klar dere uten. Be den som driver nettstedet, om å endre"
        + " det.")
  }

  func pointPurposesUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hva informasjonskapsler eller lignende i \(scene.cause) er til for.",
      remedy: "Spør den som driver nettstedet, og registrer formålene med hver av dem.")
  }

  func necessityUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert om informasjonskapsler eller lignende i \(scene.cause) er strengt nødvendige.",
      remedy:
        "Registrer det for hver av dem: trengs den for en tjeneste som brukeren har bedt om? Hvis ikke, krever den"
        + " samtykke.")
  }

  func equipmentConsentUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert om folk samtykker til informasjonskapsler eller lignende i \(scene.cause).",
      remedy: "Registrer samtykke som behandlingsgrunnlag for formålet, med hvordan det gis og trekkes tilbake, og fra"
        + " når. Blir folk ikke spurt, spør dem.")
  }
}
