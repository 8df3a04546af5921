import Checks
import Vocabulary

extension Bokmaal {
  func noRetentionLimit(_ scene: Scene) -> Saying {
    Saying("Ingen avtale, protokoll eller personvernerklæring setter en grense for lagringstiden.")
  }

  func noRetentionPeriod(_ scene: Scene) -> Saying {
    Saying("Mottakeren oppbevarer opplysningene etter et kriterium uten fast tid, så det er ingenting å sammenligne.")
  }

  func retentionWithin(_ scene: Scene) -> Saying {
    Saying("Opplysningene oppbevares ikke lenger enn avtalt, registrert og lovet.")
  }

  func retentionExceeded(_ scene: Scene) -> Saying {
    Saying(
      "Opplysninger i \(scene.cause) oppbevares lenger enn avtalt, registrert eller lovet.",
      remedy: "Få mottakeren til å slette i tide, eller avtal en lengre lagringstid og si fra om den, hvis det er behov"
        + " for det.")
  }

  func retentionUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvor lenge mottakerne oppbevarer opplysningene i \(scene.cause).",
      remedy: "Spør mottakerne når de sletter opplysningene, og registrer det for hver dataflyt.")
  }

  func retentionUnclear(_ scene: Scene) -> Saying {
    if scene.kind == .promise {
      return Saying(
        "Om \(scene.cause) holdes, kommer an på hvor mange dager månedene har.",
        remedy: "Oppgi tiden i samme enhet i registeret og i personvernerklæringen.")
    }
    return retentionUnclearInAFlow(scene)
  }

  private func retentionUnclearInAFlow(_ scene: Scene) -> Saying {
    Saying(
      "Om opplysninger i \(scene.cause) oppbevares for lenge, kommer an på hvor mange dager månedene har.",
      remedy: "Registrer lagringstiden og grensen i samme enhet. Spør den som er ansvarlig for aktiviteten, hva som er"
        + " ment.")
  }

  func retentionEventDiffers(_ scene: Scene) -> Saying {
    if scene.kind == .promise {
      return Saying(
        "Det kan ikke vurderes om \(scene.cause) holdes, fordi tiden i registeret og den som er lovet, løper fra ulike"
          + " hendelser.",
        remedy: "Oppgi hendelsen i registeret og i personvernerklæringen, og la den være den samme begge steder.")
    }
    return retentionEventDiffersInAFlow(scene)
  }

  private func retentionEventDiffersInAFlow(_ scene: Scene) -> Saying {
    Saying(
      "Lagringstiden for opplysninger i \(scene.cause) kan ikke sammenlignes med grensen, fordi de to løper fra ulike"
        + " hendelser.",
      remedy:
        "Registrer hvilken hendelse hver av dem løper fra, og bli enige om den samme. Spør den som er ansvarlig for"
        + " aktiviteten.")
  }

  func limitBelowFloor(_ scene: Scene) -> Saying {
    Saying(
      "En grense for lagringstiden for opplysninger i \(scene.cause) er kortere enn en lov krever.",
      remedy: "Rett grensen der den står: i avtalen, protokollen eller personvernerklæringen.")
  }
}
