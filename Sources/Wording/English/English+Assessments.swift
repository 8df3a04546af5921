import Checks
import Vocabulary

extension English {
  func noToolTried(_ scene: Scene) -> Saying {
    Saying("The transfer rests on nothing that asks for an assessment of the third country.")
  }

  func assessed(_ scene: Scene) -> Saying {
    Saying("The law and practice of the third country have been assessed.")
  }

  /// `the transfer to the United States under the agreement “X”`.
  private func transfer(_ scene: Scene) -> String {
    let way = scene.kind == .agreement ? "under \(scene.cause)" : "in \(scene.cause)"
    return scene.places.isEmpty ? "the transfer \(way)" : "the transfer \(toPlaces(scene.places)) \(way)"
  }

  func assessmentInsufficient(_ scene: Scene) -> Saying {
    Saying(
      "The assessment of \(transfer(scene)) found that the safeguard is not enough.",
      remedy: "\(to("stop", scene)) the transfer, or put supplementary measures in place and have it assessed anew.")
  }

  func assessmentMissing(_ scene: Scene) -> Saying {
    Saying(
      "No assessment of \(transfer(scene)) is on record.",
      remedy:
        "Ask the recipient for its assessment of the law and practice there, or have one made. Record the day, the"
        + " outcome and the measures that it rests on.")
  }

  func assessmentOutcomeUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded what the assessment of \(transfer(scene)) came to.",
      remedy: "Read the assessment and record its outcome.")
  }

  func assessmentMeasuresMissing(_ scene: Scene) -> Saying {
    Saying(
      "The assessment of \(transfer(scene)) rests on supplementary measures that are not recorded.",
      remedy: "Read the assessment and record its measures. Ask the recipient to confirm that they are in place.")
  }

  func assessmentLapsed(_ scene: Scene) -> Saying {
    Saying(
      "The assessment of \(transfer(scene)) is older than the interval for reviews.",
      remedy: "Look through the assessment again: has the law, the recipient or the transfer changed? Record the day.")
  }

  func noDerogationClaimed(_ scene: Scene) -> Saying {
    Saying("The flow does not rely on a derogation in Article 49.")
  }

  func derogationOccasional(_ scene: Scene) -> Saying {
    Saying("The derogation in Article 49 is used only now and then, as it is meant to be.")
  }

  func derogationInPublicPowers(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is said to rest on a derogation that a public authority may not use in its public powers"
        + " (Article 49(3)).",
      remedy:
        "Stop the transfer, or find another basis, such as important reasons of public interest that are laid down by"
        + " law. Ask the data protection officer.")
  }

  func derogationConditionMissing(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is said to rest on compelling legitimate interests, and a condition for that is not met.",
      remedy: "Stop the transfer, or find another basis. Ask the data protection officer.")
  }

  func derogationRegular(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is said to rest on a derogation in Article 49, but the data are sent regularly.",
      remedy: "Put a safeguard in place, such as standard contractual clauses, or find an adequacy decision that covers"
        + " the recipient.")
  }

  func derogationFrequencyUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is said to rest on a derogation in Article 49, and it is not recorded how often data are sent.",
      remedy: "Record how often. Ask the owner of the activity.")
  }

  func derogationConditionUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is said to rest on compelling legitimate interests, and it is not recorded whether every condition"
        + " for that is met.",
      remedy: "Record each condition: few people concerned, not repeated, interests assessed, safeguards, and the"
        + " supervisory authority and the people told.")
  }

  func derogationPowersUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is said to rest on a derogation that a public authority may not use in its public powers, and it is"
        + " not recorded whether one does.",
      remedy: "Record whether whoever sends the data is a public authority, and whether it acts in its public powers.")
  }
}
