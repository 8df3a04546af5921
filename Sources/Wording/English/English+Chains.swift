import Checks
import Vocabulary

extension English {
  func chainUnclear(_ scene: Scene) -> Saying {
    Saying(
      "It is not clear on whose behalf \(scene.recipient) processes the data of \(scene.cause).",
      remedy: "Record the flow that brought the data to the sender, and the party that \(scene.recipient) works for. If"
        + " it decides by itself, record it as a controller.")
  }

  func chainTooLong(_ scene: Scene) -> Saying {
    Saying(
      "The chain of processors behind \(scene.cause) is too long to be judged: more than 32 links or 1,024 branches.",
      remedy: "Look through the flows that it passes on, and remove those that do not carry these data.")
  }

  func singleHop(_ scene: Scene) -> Saying { Saying("The flow goes straight to the processor, so there is no chain.") }

  func chainKnown(_ scene: Scene) -> Saying { Saying("Everyone in the chain is known.") }

  func operatorUnknown(_ scene: Scene) -> Saying {
    Saying(
      "Nobody has recorded who runs \(scene.cause).",
      remedy: "Find out which company runs it and record that company. Ask the owner of the activity, or look at who"
        + " sends the invoice.")
  }

  func partyUnnamed(_ scene: Scene) -> Saying {
    Saying(
      "Nobody has recorded who \(scene.cause) is.",
      remedy: "Find out the legal name and record it. Ask the owner of the activity, or the party that it works for.")
  }

  func furtherProcessorsUndeclared(_ scene: Scene) -> Saying {
    // What a sub-processor uses is for the party above it to know and to pass on.
    let ask =
      scene.others.isEmpty
      ? "Ask \(scene.cause) for its list of sub-processors."
      : "Ask \(list(scene.others)) for the list of sub-processors of \(scene.cause)."
    return Saying(
      "It is not recorded whether \(scene.cause) uses further processors.",
      remedy: ask + " Record a flow to each of them and the day of the list, or the confirmation that there are none.")
  }

  func furtherProcessorsContradicted(_ scene: Scene) -> Saying {
    Saying(
      "It is confirmed that \(scene.cause) uses no further processors, and yet recorded that it passes data on to some.",
      remedy:
        "Ask \(scene.others.isEmpty ? scene.cause : list(scene.others)) which of the two is right. Then record the"
        + " day of its list of sub-processors, or the last day of the flows.")
  }

  func entryWithoutFlow(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.cause) may use sub-processors of which it is not recorded what they receive.",
      remedy: "Ask \(scene.cause) which data each of them receives and record a flow, or record that it is no longer"
        + " used.")
  }

  func confirmationLapsed(_ scene: Scene) -> Saying {
    Saying(
      "The list of further processors of \(scene.cause) is older than the interval for reviews.",
      remedy: "Ask \(scene.cause) whether the list is still complete, and record the day of the answer.")
  }

  func particularsMissing(_ scene: Scene) -> Saying {
    Saying(
      "Contact particulars of \(scene.cause) are not recorded.",
      remedy:
        "Record the address and a contact person. Both usually stand in the agreement; otherwise ask \(scene.cause).")
  }
}
