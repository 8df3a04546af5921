import Checks
import Vocabulary

extension English {
  func recipientIsProcessor(_ scene: Scene) -> Saying {
    Saying("The recipient is a processor, and the question is about controllers.")
  }

  func particularInquiry(_ scene: Scene) -> Saying {
    Saying("A public authority gets the data in a particular inquiry (Article 4(9)).")
  }

  func arrangementFound(_ scene: Scene) -> Saying { Saying("The joint controllers have an arrangement.") }

  func disclosureNoted(_ scene: Scene) -> Saying { Saying("The two controllers have agreed on the disclosure.") }

  func noArrangement(_ scene: Scene) -> Saying {
    Saying(
      "There is no arrangement between \(scene.principal) and \(scene.processor), who are joint controllers.",
      remedy: "Agree with each other on who does what, above all on informing people and answering their requests, and"
        + " record the arrangement.")
  }

  func arrangementNotInForce(_ scene: Scene) -> Saying {
    Saying(
      "The arrangement of the joint controllers\(scene.isNamed ? "" : ", \(scene.cause),") is not in force \(onTheDay(scene)).",
      remedy: "Renew the arrangement, or record the one that holds now.")
  }

  func noArrangementSeen(_ scene: Scene) -> Saying {
    Saying(
      "No arrangement between \(scene.principal) and \(scene.processor), who are joint controllers, is on file.",
      remedy: "Ask \(scene.principal) for a copy, or for a dated statement that the arrangement exists, and record it.")
  }

  func disclosureUnnoted(_ scene: Scene) -> Saying {
    Saying(
      "Nothing is noted of an agreement on what \(scene.principal) discloses to \(scene.processor) as a controller.",
      remedy: "Agree with \(scene.processor) on what it may use the data for and who informs people, and record it.")
  }

  func inquirerUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.processor) is said to get data from \(scene.principal) in a particular inquiry, and it is not recorded"
        + " whether it is a public authority, as it must be for that (Article 4(9)).",
      remedy:
        "Record what kind of body \(scene.processor) is. If it is no public authority, agree with it on what it may"
        + " use the data for.")
  }

  func officerAndRepresentativeNamed(_ scene: Scene) -> Saying {
    Saying("The data protection officer and the representative that the law asks for are on record.")
  }

  func officerMissing(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is a public authority and has no data protection officer.",
      remedy: "Appoint one, and tell the supervisory authority who it is. Ask the management.")
  }

  func representativeOutside(_ scene: Scene) -> Saying {
    Saying(
      "The representative of \(scene.cause) has its seat outside the EEA.",
      remedy: "Ask \(scene.cause) to appoint a representative in one of the countries where the people are.")
  }

  func processorUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is carried out as a processor, and it is not recorded which of our companies that is.",
      remedy: "Record the company. Ask the owner of the activity.")
  }

  func officerUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded whether \(scene.cause) has a data protection officer.",
      remedy: "Record how to reach the officer, or that there is none and why. Ask the management of \(scene.cause).")
  }

  func officerContactUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded how to reach the data protection officer of \(scene.cause).",
      remedy: "Record an address or a telephone number. Ask \(scene.cause).")
  }

  func representativeUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded who represents \(scene.cause), which has its seat outside the EEA, inside it.",
      remedy:
        "Ask \(scene.cause) who its representative is (Article 27), and record it. If it has none, ask it to appoint"
        + " one.")
  }

  func officerReasonUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded why \(scene.cause) has no data protection officer.",
      remedy: "Record why Article 37 does not ask for one. Ask the management of \(scene.cause).")
  }
}
