import Checks
import Vocabulary

extension English {
  func processedForOthers(_ scene: Scene) -> Saying {
    Saying("The data are processed on behalf of others, and the question is for them.")
  }

  func basisDeclared(_ scene: Scene) -> Saying { Saying("Every purpose has a legal basis, with what that needs.") }

  func basisNone(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) has purposes that are declared to have no legal basis.",
      remedy: "Stop processing for these purposes, or find a legal basis in Article 6(1) and record it. Ask the data"
        + " protection officer.")
  }

  func notABasis(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) has purposes for which what is recorded as a legal basis is none in Article 6(1).",
      remedy: "Find out which of the letters (a) to (f) is meant, and record that.")
  }

  func authorityInterest(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) has purposes that rely on legitimate interests, as a public authority may not when it performs its"
        + " tasks.",
      remedy:
        "Find another legal basis, most often a task in the public interest with a basis in law (Article 6(1)(e)).")
  }

  func consentLater(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) has purposes that rely on consent that was not yet asked for.",
      remedy: "Do not use the data for these purposes before people have consented. If consent was asked for earlier,"
        + " correct the day.")
  }

  func purposesUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded what \(scene.cause) is for.",
      remedy: "Ask the owner of the activity, and record each purpose with its legal basis.")
  }

  func basisUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) has purposes for which no legal basis is recorded.",
      remedy: "Decide on a legal basis for each purpose, and record it. Ask the owner of the activity.")
  }

  func purposeNotInRecord(_ scene: Scene) -> Saying {
    Saying(
      "Data flow for purposes that are not recorded for \(scene.cause).",
      remedy: "Record the purpose with its legal basis, or correct the flow. Ask the owner of the activity.")
  }

  func consentNotRecorded(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) has purposes that rely on consent, and it is not all recorded how people give and withdraw it, and"
        + " since when.",
      remedy: "Record all three. It must be as easy to withdraw consent as to give it (Article 7(3)).")
  }

  func basisLawUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) has purposes that rely on an obligation or a task laid down by law, and it is not recorded which"
        + " law.",
      remedy: "Find the act and the section, and record them.")
  }

  func contractPartyUnclear(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) has purposes that rely on a contract with the data subject, but people who act for an"
        + " organisation are seldom a party to its contract.",
      remedy: "Consider legitimate interests instead (Article 6(1)(f)), with a balancing test.")
  }

  func authorityUnclear(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) has purposes that rely on legitimate interests, and it is not recorded whether the controller is"
        + " a public authority.",
      remedy:
        "Record what kind of organisation the controller is. A public authority may not rely on legitimate interests"
        + " when it performs its tasks.")
  }

  func balancingNotRecorded(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) has purposes that rely on legitimate interests, and the interest or the balancing test is not"
        + " recorded.",
      remedy: "Write down the interest, weigh it against that of the people concerned, and record the day.")
  }
}
