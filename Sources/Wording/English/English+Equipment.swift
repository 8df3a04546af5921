import Checks
import Vocabulary

extension English {
  func noTerminalEquipment(_ scene: Scene) -> Saying {
    Saying("Nothing is stored on people's equipment or read from it.")
  }

  func noLawOnTerminalEquipment(_ scene: Scene) -> Saying {
    Saying("The tables of law have no law on cookies and the like where the controller is, on this day.")
  }

  func consentRecorded(_ scene: Scene) -> Saying {
    Saying("What is not strictly necessary on people's equipment rests on consent.")
  }

  func equipmentWithoutConsent(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) uses cookies or the like without the consent that they need.",
      remedy: "Ask people for consent before anything is stored or read, or do without. Ask whoever runs the website to"
        + " change it.")
  }

  func pointPurposesUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded what the cookies or the like of \(scene.cause) are for.",
      remedy: "Ask whoever runs the website, and record the purposes of each.")
  }

  func necessityUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded whether the cookies or the like of \(scene.cause) are strictly necessary.",
      remedy: "Record it for each: is it needed for a service that the person has asked for? If not, it needs consent.")
  }

  func equipmentConsentUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded whether people consent to the cookies or the like of \(scene.cause).",
      remedy: "Record consent as the legal basis of the purpose, with how it is given and withdrawn and since when. If"
        + " people are not asked, ask them.")
  }
}
