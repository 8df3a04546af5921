import Checks
import Vocabulary

/// Norwegian bokmål.
struct Bokmaal: Sentences {
  let language = Language.nb

  /// `a, b og c`; semicolons where a word has a comma of its own.
  func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let hasCommas = words.contains { $0.contains(", ") }
    return words.dropLast().joined(separator: hasCommas ? "; " : ", ") + (hasCommas ? "; og " : " og ") + last
  }

  /// `22. november 2026`.
  func date(_ day: Day) -> String {
    let months = [
      "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
      "desember",
    ]
    let (year, month, number) = day.civil
    return "\(number). \(months[month - 1]) \(year)"
  }

  /// `1 dataflyt`, `2 dataflyter`.
  func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
}

extension Bokmaal {
  func notInForce(_ scene: Scene) -> Saying {
    let place = scene.countries.isEmpty ? "for den behandlingsansvarlige" : within(scene.countries)
    return Saying("Ikke vurdert: personvernforordningen gjaldt ennå ikke \(place).")
  }

  func outsideTheLaw(_ scene: Scene) -> Saying {
    Saying("Ikke vurdert: personvernforordningen gjelder ikke for den behandlingsansvarlige.")
  }

  func territoryUndeclared(_ scene: Scene) -> Saying {
    if scene.kind == .activity {
      return Saying(
        "Ingen er registrert som behandlingsansvarlig for \(scene.cause), så ingen kan si hvilken lov som gjelder.",
        remedy:
          "Registrer hvem som bestemmer formål og midler for \(scene.cause). Spør den som er ansvarlig for aktiviteten."
      )
    }
    return Saying(
      "Det er ikke registrert om personvernforordningen gjelder for \(scene.cause).",
      remedy:
        "Registrer hvor \(scene.cause) har sitt hjemsted, og, hvis det er utenfor EØS, om forordningen gjelder etter"
        + " artikkel 3. Spør \(scene.cause).")
  }

  func waits(_ scene: Scene) -> Saying {
    guard let check = scene.waitsFor else { return Saying("Et annet funn må avklares først.") }
    return Saying("Et annet funn må avklares først: «\(name(check))».")
  }

  func internalFlow(_ scene: Scene) -> Saying {
    Saying("Avsender og mottaker er samme juridiske person, så det er ingenting å spørre om her.")
  }

  func returnFlow(_ scene: Scene) -> Saying {
    Saying("Opplysningene går tilbake til en part høyere opp i samme kjede, så det trengs ingen ny avtale.")
  }

  func recipientIsController(_ scene: Scene) -> Saying {
    Saying("Mottakeren er selv behandlingsansvarlig for det den får, så det trengs ingen databehandleravtale.")
  }
}
