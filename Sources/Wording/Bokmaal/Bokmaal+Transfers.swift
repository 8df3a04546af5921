import Checks
import Vocabulary

extension Bokmaal {
  /// ` i USA`, ` (Den europeiske patentorganisasjonen)`; ingenting der stedet ikke er kjent.
  func inCountries(_ scene: Scene) -> String {
    guard !scene.places.isEmpty else { return "" }
    return scene.places.allSatisfy(\.isCountry) ? " \(within(scene.places))" : " (\(list(scene.places.map(\.name))))"
  }

  /// `Inngå`; `Be Google Ireland Limited, som sender opplysningene, om å inngå` der det ikke er vårt å gjøre.
  func to(_ imperative: String, _ infinitive: String, _ scene: Scene) -> String {
    guard !scene.others.isEmpty else { return imperative.withCapital }
    let asked = "be \(list(scene.others)), som sender opplysningene, om å \(infinitive)"
    return scene.isOurs ? "\(imperative.withCapital), og \(asked)," : asked.withCapital
  }

  /// `til Google LLC i USA`, `til USA etter avtalen «X»`.
  func direction(_ scene: Scene) -> String {
    let way =
      switch scene.kind {
      case .agreement: "etter \(scene.cause)"
      case .flow: "i \(scene.cause)"
      case .party, .pair, .system, .activity, .subProcessor, .promise, .notice: "til \(scene.cause)"
      case .nothing: "til \(scene.recipient)"
      }
    if scene.places.isEmpty { return "\(way), utenfor EØS," }
    return switch scene.kind {
    case .agreement, .flow: "\(toPlaces(scene.places)) \(way)"
    case .party, .pair, .system, .activity, .subProcessor, .promise, .notice, .nothing: way + inCountries(scene)
    }
  }

  func noTransferBasis(_ scene: Scene) -> Saying {
    Saying(
      "Personopplysninger overføres \(direction(scene)) uten gyldig overføringsgrunnlag.",
      remedy:
        "\(to("stans", "stanse", scene)) overføringen, eller få på plass et grunnlag: en adekvansbeslutning som dekker mottakeren, eller"
        + " standard personvernbestemmelser (SCC) med en vurdering av overføringen.")
  }

  func seatUndeclared(_ scene: Scene) -> Saying {
    if scene.kind == .notice {
      return Saying(
        "Det er ikke registrert i hvilket land \(scene.controller) har sitt hjemsted, så det er uklart hvilken"
          + " tilsynsmyndighet \(scene.cause) skal nevne.",
        remedy: "Slå opp hjemstedet i foretaksregisteret, og registrer det.")
    }
    return Saying(
      "Det er ikke registrert i hvilket land \(scene.cause) har sitt hjemsted.",
      remedy: "Slå det opp i foretaksregisteret, eller spør \(scene.cause), og registrer det.")
  }

  func placesUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert i hvilke land opplysningene i \(scene.cause) lagres eller er tilgjengelige fra.",
      remedy:
        "Spør \(scene.recipient) hvor opplysningene lagres, og hvor de ansatte har tilgang fra, også ved brukerstøtte.")
  }

  func placeOperatorUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Opplysninger i \(scene.cause) er i et land utenfor EØS, og det er ikke registrert hvem som behandler dem der.",
      remedy:
        "Spør \(scene.recipient) om dette er egne maskiner eller ansatte, eller et annet selskaps. Registrer en"
        + " dataflyt til det andre selskapet.")
  }

  func territoryUnderReview(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke avgjort om området der \(scene.cause) får opplysningene, regnes som utenfor EØS.",
      remedy: "Spør en jurist, og få for sikkerhets skyld på plass et overføringsgrunnlag.")
  }

  func basisUnclear(_ scene: Scene) -> Saying {
    Saying(
      "Det kan ikke vurderes om overføringen \(direction(scene)) har et gyldig overføringsgrunnlag.",
      remedy: "Registrer det som mangler i grunnlaget som skal bære overføringen. Spør mottakeren.")
  }

  func onwardUnbound(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hva som binder \(scene.cause), som får opplysninger fra en part utenfor EØS.",
      remedy: "Be avsenderen om avtalen med \(scene.cause), og spør om den begrenser formålene og krever samme vern"
        + " (artikkel 44).")
  }

  func listingLapsed(_ scene: Scene) -> Saying {
    Saying(
      "Det er over tolv måneder siden noen kontrollerte at \(scene.cause) står på listen som overføringen bygger på.",
      remedy: "Slå opp \(scene.cause) i listen og registrer dagen.")
  }

  func derogation(_ scene: Scene) -> Saying { Saying("Overføringen bygger på et unntak i artikkel 49.") }

  func onwardBound(_ scene: Scene) -> Saying { Saying("Den neste mottakeren er bundet slik artikkel 44 krever.") }

  func safeguard(_ scene: Scene) -> Saying {
    Saying("Overføringen bygger på nødvendige garantier (artikkel 46).")
  }

  func adequate(_ scene: Scene) -> Saying { Saying("Overføringen bygger på en adekvansbeslutning (artikkel 45).") }

  func noTransfer(_ scene: Scene) -> Saying { Saying("Ingenting overføres til en tredjestat.") }
}
