import Checks
import Vocabulary

/// English.
struct English: Sentences {
  let language = Language.en

  /// `a, b and c`; semicolons where a word has a comma of its own.
  func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let hasCommas = words.contains { $0.contains(", ") }
    return words.dropLast().joined(separator: hasCommas ? "; " : ", ") + (hasCommas ? "; and " : " and ") + last
  }

  /// `22 November 2026`.
  func date(_ day: Day) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let (year, month, number) = day.civil
    return "\(number) \(months[month - 1]) \(year)"
  }

  /// `1 flow`, `2 flows`.
  func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
}

extension English {
  func notInForce(_ scene: Scene) -> Saying {
    let place = scene.countries.isEmpty ? "for the controller" : within(scene.countries)
    return Saying("Not judged: the GDPR was not yet in force \(place).")
  }

  func outsideTheLaw(_ scene: Scene) -> Saying { Saying("Not judged: the GDPR does not apply to the controller.") }

  func territoryUndeclared(_ scene: Scene) -> Saying {
    if scene.kind == .activity {
      return Saying(
        "Nobody is recorded as the controller of \(scene.cause), so nobody can say which law applies.",
        remedy: "Record who decides the purposes and means of \(scene.cause). Ask the owner of the activity.")
    }
    return Saying(
      "It is not recorded whether the GDPR applies to \(scene.cause).",
      remedy: "Record the seat of \(scene.cause) and, if that is outside the EEA, whether Article 3 makes the GDPR"
        + " apply. Ask \(scene.cause).")
  }

  func waits(_ scene: Scene) -> Saying {
    guard let check = scene.waitsFor else { return Saying("Another finding has to be settled first.") }
    return Saying("Another finding has to be settled first: “\(name(check))”.")
  }

  func internalFlow(_ scene: Scene) -> Saying {
    Saying("The sender and the recipient are the same legal person, so there is nothing to ask here.")
  }

  func returnFlow(_ scene: Scene) -> Saying {
    Saying("The data go back to a party further up in the same chain, so no new agreement is needed.")
  }

  func recipientIsController(_ scene: Scene) -> Saying {
    Saying("The recipient is itself a controller for what it receives, so no processor's agreement is needed.")
  }
}
