import Checks
import Vocabulary

extension English {
  /// ` in the United States`, ` (European Patent Organisation)`; nothing where no place is known.
  func inCountries(_ scene: Scene) -> String {
    guard !scene.places.isEmpty else { return "" }
    return scene.places.allSatisfy(\.isCountry) ? " \(within(scene.places))" : " (\(list(scene.places.map(\.name))))"
  }

  /// `Conclude`; `Ask Google Ireland Limited, which sends the data, to conclude` where that is not ours to do.
  func to(_ verb: String, _ scene: Scene) -> String {
    guard !scene.others.isEmpty else { return verb.withCapital }
    let others = list(scene.others)
    let who = "\(others), which \(scene.others.count == 1 ? "sends" : "send") the data"
    return scene.isOurs ? "\(verb.withCapital), and ask \(who), to \(verb)," : "Ask \(who), to \(verb)"
  }

  /// `to Google LLC in the United States`, `to the United States under the agreement “X”`.
  func direction(_ scene: Scene) -> String {
    let way =
      switch scene.kind {
      case .agreement: "under \(scene.cause)"
      case .flow: "in \(scene.cause)"
      case .party, .pair, .system, .activity, .subProcessor, .promise, .notice: "to \(scene.cause)"
      case .nothing: "to \(scene.recipient)"
      }
    if scene.places.isEmpty { return "\(way), outside the EEA," }
    return switch scene.kind {
    case .agreement, .flow: "\(toPlaces(scene.places)) \(way)"
    case .party, .pair, .system, .activity, .subProcessor, .promise, .notice, .nothing: way + inCountries(scene)
    }
  }

  func noTransferBasis(_ scene: Scene) -> Saying {
    Saying(
      "Personal data are transferred \(direction(scene)) without a valid basis.",
      remedy:
        "\(to("stop", scene)) the transfer, or put a basis in place: an adequacy decision that covers the recipient, or standard"
        + " contractual clauses with an assessment of the transfer.")
  }

  func seatUndeclared(_ scene: Scene) -> Saying {
    if scene.kind == .notice {
      return Saying(
        "It is not recorded in which country \(scene.controller) has its seat, so it is not known which supervisory"
          + " authority \(scene.cause) should name.",
        remedy: "Look the seat up in the register of companies, and record it.")
    }
    return Saying(
      "It is not recorded in which country \(scene.cause) has its seat.",
      remedy: "Look it up in the register of companies, or ask \(scene.cause), and record it.")
  }

  func placesUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded in which countries the data of \(scene.cause) are stored or seen.",
      remedy: "Ask \(scene.recipient) where it stores the data and from where its staff can see them, support included."
    )
  }

  func placeOperatorUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Data of \(scene.cause) are in a country outside the EEA, and it is not recorded who handles them there.",
      remedy: "Ask \(scene.recipient) whether these are its own machines or staff, or another company's. Record a flow"
        + " to the other company.")
  }

  func territoryUnderReview(_ scene: Scene) -> Saying {
    Saying(
      "It is not settled whether the territory where \(scene.cause) gets the data counts as outside the EEA.",
      remedy: "Ask a lawyer, and put a transfer basis in place to be safe.")
  }

  func basisUnclear(_ scene: Scene) -> Saying {
    Saying(
      "It cannot be judged whether the transfer \(direction(scene)) has a valid basis.",
      remedy: "Record what is missing in the basis that is meant to carry the transfer. Ask the recipient.")
  }

  func onwardUnbound(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded what binds \(scene.cause), which receives data from a party outside the EEA.",
      remedy: "Ask the sender for its agreement with \(scene.cause), and whether it limits the purposes and demands the"
        + " same protection (Article 44).")
  }

  func listingLapsed(_ scene: Scene) -> Saying {
    Saying(
      "It was last checked more than twelve months ago that \(scene.cause) is on the list that the transfer rests on.",
      remedy: "Look \(scene.cause) up on the list and record the day.")
  }

  func derogation(_ scene: Scene) -> Saying { Saying("The transfer rests on a derogation in Article 49.") }

  func onwardBound(_ scene: Scene) -> Saying { Saying("The next recipient is bound as Article 44 requires.") }

  func safeguard(_ scene: Scene) -> Saying { Saying("The transfer rests on an appropriate safeguard (Article 46).") }

  func adequate(_ scene: Scene) -> Saying { Saying("The transfer rests on an adequacy decision (Article 45).") }

  func noTransfer(_ scene: Scene) -> Saying { Saying("Nothing is transferred to a third country.") }
}
