import Checks
import Vocabulary

extension Bokmaal {
  func noDecisionClaimed(_ scene: Scene) -> Saying { Saying("Dataflyten bygger ikke på en adekvansbeslutning.") }

  func decisionCovers(_ scene: Scene) -> Saying {
    Saying("Adekvansbeslutningen som dataflyten bygger på, dekker overføringen.")
  }

  func decisionDoesNotCover(_ scene: Scene) -> Saying {
    Saying(
      "Overføringen til \(scene.cause)\(inCountries(scene)) er oppgitt å bygge på"
        + (scene.decisions.isEmpty
          ? " en adekvansbeslutning som ikke dekker den." : " \(list(scene.decisions)), som ikke dekker den."),
      remedy:
        "Finn et annet grunnlag, eller rett det overføringen er oppgitt å bygge på."
        + (scene.isMissingFromList
          ? " Står \(scene.cause) likevel på listen, registrer det med dagen du så etter." : ""))
  }

  func decisionUnclear(_ scene: Scene) -> Saying {
    Saying(
      "Det er uklart om \(scene.decisions.isEmpty ? "adekvansbeslutningen som er oppgitt," : list(scene.decisions))"
        + " dekker overføringen til \(scene.cause)\(inCountries(scene)).",
      remedy: "Registrer det som mangler. Se i listen eller beslutningen, eller spør \(scene.cause).")
  }

  func noClausesClaimed(_ scene: Scene) -> Saying {
    Saying("Dataflyten bygger ikke på standard personvernbestemmelser (SCC).")
  }

  func clausesFit(_ scene: Scene) -> Saying {
    Saying("De standard personvernbestemmelsene (SCC) som dataflyten bygger på, passer.")
  }

  func clausesDoNotFit(_ scene: Scene) -> Saying {
    Saying(
      scene.kind == .agreement
        ? "De standard personvernbestemmelsene (SCC) i \(scene.cause) passer ikke til overføringen som er oppgitt å bygge"
          + " på dem."
        : "\(scene.opening) er oppgitt å bygge på standard personvernbestemmelser (SCC), og ingen ligger i arkivet.",
      remedy:
        "\(to("inngå", "inngå", scene)) bestemmelsene i 2021/914 i modulen for disse rollene, med alle vedlegg og en vurdering av"
        + " overføringen, eller rett det overføringen er oppgitt å bygge på.")
  }

  func clausesUnclear(_ scene: Scene) -> Saying {
    Saying(
      scene.kind == .agreement
        ? "Det er uklart om de standard personvernbestemmelsene (SCC) i \(scene.cause) passer til overføringen."
        : "Det er uklart om de standard personvernbestemmelsene (SCC) som \(scene.cause) er oppgitt å bygge på, passer.",
      remedy: "Les bestemmelsene og vedleggene og registrer det som mangler. Be den andre parten om sin kopi.")
  }

  func noListingReliedOn(_ scene: Scene) -> Saying { Saying("Overføringen bygger ikke på en liste over virksomheter.") }

  func fallbackRecorded(_ scene: Scene) -> Saying {
    Saying("Et annet overføringsgrunnlag står klart hvis listen over virksomheter faller bort.")
  }

  func restsOnListAlone(_ scene: Scene) -> Saying {
    Saying(
      "Overføringen til \(scene.cause)\(inCountries(scene)) bygger bare på at mottakeren står på en liste"
        + (scene.decisions.isEmpty ? "" : " etter \(list(scene.decisions))")
        + ". Tidligere lister av dette slaget er kjent ugyldige.",
      remedy:
        "\(to("inngå", "inngå", scene)) standard personvernbestemmelser (SCC) med \(scene.cause) i tillegg, slik at"
        + " overføringen ikke må stanses den dagen beslutningen faller.")
  }
}
