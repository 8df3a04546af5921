import Checks
import Vocabulary

extension Bokmaal {
  func concluded(_ scene: Scene) -> Saying { Saying("Det er dokumentert at begge parter er bundet av avtalen.") }

  func notConcluded(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) er ikke inngått.",
      remedy: "Få begge parter til å undertegne eller godta den skriftlig, og registrer dagene og kopien. Inntil da kan"
        + " ingen personopplysninger sendes.")
  }

  func concludedLater(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) bandt ennå ikke begge parter\(scene.day.map { " den \(date($0))" } ?? "").",
      remedy: "Registrer den tidligere avtalen, hvis det fantes en. Ellers ble opplysningene sendt uten avtale: stans"
        + " dataflyten til begge parter er bundet, og dokumenter hva som skjedde.")
  }

  func conclusionNotShown(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke dokumentert at begge parter er bundet av \(scene.cause).",
      remedy: "Legg den undertegnede kopien i arkivet og registrer hver underskrift med dag, eller registrer hvem som"
        + " godtok vilkårene og når. Be den andre parten om sin kopi.")
  }

  func amendmentNotShown(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke dokumentert at et tillegg til \(scene.cause) er inngått, så det er ikke tatt med i vurderingen.",
      remedy: "Legg det undertegnede tillegget i arkivet og registrer hver underskrift med dag. Be den andre parten om"
        + " sin kopi.")
  }

  func amendmentNotConcluded(_ scene: Scene) -> Saying {
    Saying(
      "Et tillegg til \(scene.cause) er ikke inngått og er ikke tatt med i vurderingen.",
      remedy: "Inngå tillegget, eller merk det som utkast.")
  }
}
