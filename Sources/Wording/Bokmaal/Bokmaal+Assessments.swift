import Checks
import Vocabulary

extension Bokmaal {
  func noToolTried(_ scene: Scene) -> Saying {
    Saying("Overføringen bygger ikke på noe som krever en vurdering av tredjestaten.")
  }

  func assessed(_ scene: Scene) -> Saying { Saying("Lov og praksis i tredjestaten er vurdert.") }

  /// `overføringen til USA etter avtalen «X»`.
  private func transfer(_ scene: Scene) -> String {
    let way = scene.kind == .agreement ? "etter \(scene.cause)" : "i \(scene.cause)"
    return scene.places.isEmpty ? "overføringen \(way)" : "overføringen \(toPlaces(scene.places)) \(way)"
  }

  func assessmentInsufficient(_ scene: Scene) -> Saying {
    Saying(
      "Vurderingen av \(transfer(scene)) viser at garantiene ikke er nok.",
      remedy: "\(to("stans", "stanse", scene)) overføringen, eller få på plass ytterligere tiltak og en ny vurdering.")
  }

  func assessmentMissing(_ scene: Scene) -> Saying {
    Saying(
      "Ingen vurdering av \(transfer(scene)) er registrert.",
      remedy: "Be mottakeren om sin vurdering av lov og praksis der, eller få laget en. Registrer dagen, utfallet og"
        + " tiltakene som den bygger på.")
  }

  func assessmentOutcomeUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hva vurderingen av \(transfer(scene)) kom til.",
      remedy: "Les vurderingen og registrer utfallet.")
  }

  func assessmentMeasuresMissing(_ scene: Scene) -> Saying {
    Saying(
      "Vurderingen av \(transfer(scene)) bygger på ytterligere tiltak som ikke er registrert.",
      remedy: "Les vurderingen og registrer tiltakene. Be mottakeren bekrefte at de er på plass.")
  }

  func assessmentLapsed(_ scene: Scene) -> Saying {
    Saying(
      "Vurderingen av \(transfer(scene)) er eldre enn tiden mellom gjennomganger.",
      remedy: "Gå gjennom vurderingen på nytt: har loven, mottakeren eller overføringen endret seg? Registrer dagen.")
  }

  func noDerogationClaimed(_ scene: Scene) -> Saying { Saying("Dataflyten bygger ikke på et unntak i artikkel 49.") }

  func derogationOccasional(_ scene: Scene) -> Saying {
    Saying("Unntaket i artikkel 49 brukes bare leilighetsvis, slik det er ment.")
  }

  func derogationInPublicPowers(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) er oppgitt å bygge på et unntak som en offentlig myndighet ikke kan bruke når den utøver offentlig"
        + " myndighet (artikkel 49 nr. 3).",
      remedy: "Stans overføringen, eller finn et annet grunnlag, som viktige allmenne interesser fastsatt i lov. Spør"
        + " personvernombudet.")
  }

  func derogationConditionMissing(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) er oppgitt å bygge på tvingende berettigede interesser, og et vilkår for det er ikke oppfylt.",
      remedy: "Stans overføringen, eller finn et annet grunnlag. Spør personvernombudet.")
  }

  func derogationRegular(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) er oppgitt å bygge på et unntak i artikkel 49, men opplysningene sendes jevnlig.",
      remedy: "Få på plass garantier, som standard personvernbestemmelser (SCC), eller finn en adekvansbeslutning som"
        + " dekker mottakeren.")
  }

  func derogationFrequencyUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) er oppgitt å bygge på et unntak i artikkel 49, og det er ikke registrert hvor ofte opplysninger"
        + " sendes.",
      remedy: "Registrer hvor ofte. Spør den som er ansvarlig for aktiviteten.")
  }

  func derogationConditionUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) er oppgitt å bygge på tvingende berettigede interesser, og det er ikke registrert om alle vilkår"
        + " for det er oppfylt.",
      remedy: "Registrer hvert vilkår: få berørte, ikke gjentatt, interessene vurdert, garantier på plass, og"
        + " tilsynsmyndigheten og de registrerte varslet.")
  }

  func derogationPowersUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) er oppgitt å bygge på et unntak som en offentlig myndighet ikke kan bruke når den utøver offentlig"
        + " myndighet, og det er ikke registrert om noen gjør det.",
      remedy:
        "Registrer om den som sender opplysningene er en offentlig myndighet, og om den utøver offentlig myndighet.")
  }
}
