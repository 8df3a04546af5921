import Checks
import Vocabulary

extension English {
  func noDecisionClaimed(_ scene: Scene) -> Saying { Saying("The flow does not rely on an adequacy decision.") }

  func decisionCovers(_ scene: Scene) -> Saying {
    Saying("The adequacy decision that is relied on covers the transfer.")
  }

  func decisionDoesNotCover(_ scene: Scene) -> Saying {
    Saying(
      "The transfer to \(scene.cause)\(inCountries(scene)) is said to rest on"
        + (scene.decisions.isEmpty
          ? " an adequacy decision that does not cover it." : " \(list(scene.decisions)), which does not cover it."),
      remedy: "Find another basis, or correct what the transfer is said to rest on."
        + (scene.isMissingFromList
          ? " If \(scene.cause) is on the list after all, record that with the day you looked." : ""))
  }

  func decisionUnclear(_ scene: Scene) -> Saying {
    Saying(
      "It is not clear whether \(scene.decisions.isEmpty ? "the adequacy decision that is relied on" : list(scene.decisions))"
        + " covers the transfer to \(scene.cause)\(inCountries(scene)).",
      remedy: "Record what is missing. Look in the list or the decision, or ask \(scene.cause).")
  }

  func noClausesClaimed(_ scene: Scene) -> Saying { Saying("The flow does not rely on standard contractual clauses.") }

  func clausesFit(_ scene: Scene) -> Saying { Saying("The standard contractual clauses that are relied on fit.") }

  func clausesDoNotFit(_ scene: Scene) -> Saying {
    Saying(
      scene.kind == .agreement
        ? "The standard contractual clauses in \(scene.cause) do not fit the transfer that is said to rest on them."
        : "\(scene.opening) is said to rest on standard contractual clauses, and none are on file.",
      remedy:
        "\(to("conclude", scene)) the clauses of 2021/914 in the module for these roles, with all annexes and an assessment of the"
        + " transfer, or correct what the transfer is said to rest on.")
  }

  func clausesUnclear(_ scene: Scene) -> Saying {
    Saying(
      scene.kind == .agreement
        ? "It is not clear whether the standard contractual clauses in \(scene.cause) fit the transfer."
        : "It is not clear whether the standard contractual clauses that \(scene.cause) is said to rest on fit.",
      remedy: "Read the clauses and their annexes and record what is missing. Ask the other party for its copy.")
  }

  func noListingReliedOn(_ scene: Scene) -> Saying { Saying("The transfer does not rest on a list of organisations.") }

  func fallbackRecorded(_ scene: Scene) -> Saying {
    Saying("Another basis stands ready if the list of organisations falls away.")
  }

  func restsOnListAlone(_ scene: Scene) -> Saying {
    Saying(
      "The transfer to \(scene.cause)\(inCountries(scene)) rests only on the recipient being on a list"
        + (scene.decisions.isEmpty ? "" : ", that of \(list(scene.decisions))")
        + ". Earlier lists of this kind were struck down.",
      remedy: "\(to("conclude", scene)) standard contractual clauses with \(scene.cause) as well, so that the transfer"
        + " does not have to stop on the day the decision falls.")
  }
}
