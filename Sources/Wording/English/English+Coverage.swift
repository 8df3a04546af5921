import Checks
import Vocabulary

extension English {
  /// What the checks of scope are about, as in `categories of data and purposes`.
  private func matters(_ scene: Scene) -> String {
    let nouns = scene.matters.map { matter($0) }
    return nouns.isEmpty ? "matters" : list(nouns)
  }

  private func matter(_ matter: ScopeMatter) -> String {
    switch matter {
    case .categories: "categories of data"
    case .subjects: "categories of data subjects"
    case .purposes: "purposes"
    case .operations: "operations"
    case .places: "places"
    }
  }

  func covered(_ scene: Scene) -> Saying { Saying("All \(matters(scene)) of the flow are covered.") }

  func noneConfirmed(_ scene: Scene) -> Saying {
    Saying("It is confirmed that the flow has no \(matters(scene)).")
  }

  func actsAsController(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.recipient) also uses the data for purposes of its own, although it is declared as a processor.",
      remedy: "Have \(scene.recipient) stop, or declare a flow to it as a controller for these purposes, with a legal"
        + " basis for the disclosure.")
  }

  func excluded(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) rules out some of the \(matters(scene)) that it is used for.",
      remedy: "\(to("stop", scene)) what is ruled out, or agree on an amendment that allows it.")
  }

  func notCovered(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) does not cover all the \(matters(scene)) that it is used for.",
      remedy: scene.others.isEmpty
        ? "Agree on an amendment that names what is missing, or stop that part of the flow. Ask the other party."
        : "\(to("agree", scene)) on an amendment that names what is missing, or stop that part of the flow.")
  }

  func undeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded which \(matters(scene)) \(scene.cause) has.",
      remedy: "Record them. Ask the owner of the activity, and \(scene.recipient) where only it knows.")
  }

  func scopeUnstated(_ scene: Scene) -> Saying {
    let what = scene.checks.count == 1 && scene.matters.count == 1 ? "which \(matters(scene))" : "what"
    let why = scene.checks == [.scopeIsNotWidened] ? ", so it cannot be compared with the next one in the chain" : ""
    return Saying("It is not recorded \(what) \(scene.cause) covers\(why).", remedy: scopeRemedy(scene))
  }

  private func scopeRemedy(_ scene: Scene) -> String {
    guard scene.attesters.isEmpty else {
      let who = list(scene.attesters)
      return
        "The agreement is not on file; \(who) only \(scene.attesters.count == 1 ? "states" : "state") that it exists."
        + " Ask \(who) for a copy, or for a written statement of what it covers, and record that."
    }
    return "Read the agreement and its annexes and record what they say. If they say nothing, "
      + "\(to("agree", scene).withSmallLetter) on an amendment."
  }

  func notSpecific(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) names \(matters(scene)) only by a heading, where the law asks which ones.",
      remedy: "Have the agreement say which kinds are meant. If an annex already does, record it.")
  }

  func unclear(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is described more broadly than the agreement: it is not clear whether all its \(matters(scene))"
        + " are covered.",
      remedy: "Say more exactly what is sent. Ask the owner of the activity.")
  }

  func notArrived(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) passes on \(matters(scene)) that are not recorded as having reached its sender.",
      remedy: "Correct this flow, or the flow that it passes on. Ask \(scene.sender) where the data come from.")
  }
}
