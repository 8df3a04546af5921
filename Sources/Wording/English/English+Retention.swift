import Checks
import Vocabulary

extension English {
  func noRetentionLimit(_ scene: Scene) -> Saying {
    Saying("No agreement, record or privacy notice sets a limit to how long the data are kept.")
  }

  func noRetentionPeriod(_ scene: Scene) -> Saying {
    Saying("The recipient keeps the data by a criterion and not for a period, so there is nothing to compare.")
  }

  func retentionWithin(_ scene: Scene) -> Saying {
    Saying("The data are kept no longer than is agreed, recorded and promised.")
  }

  func retentionExceeded(_ scene: Scene) -> Saying {
    Saying(
      "Data of \(scene.cause) are kept longer than is agreed, recorded or promised.",
      remedy: "Have the recipient erase the data in time, or agree on and give notice of a longer period, if there is a"
        + " need for it.")
  }

  func retentionUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded how long recipients keep the data of \(scene.cause).",
      remedy: "Ask the recipients when they erase the data, and record it for each flow.")
  }

  func retentionUnclear(_ scene: Scene) -> Saying {
    if scene.kind == .promise {
      return Saying(
        "Whether \(scene.cause) is kept depends on how many days the months have.",
        remedy: "State the time in the record and in the privacy notice in the same unit.")
    }
    return retentionUnclearInAFlow(scene)
  }

  private func retentionUnclearInAFlow(_ scene: Scene) -> Saying {
    Saying(
      "Whether data of \(scene.cause) are kept too long depends on how many days the months have.",
      remedy: "Record the period and the limit in the same unit. Ask the owner of the activity which one is meant.")
  }

  func retentionEventDiffers(_ scene: Scene) -> Saying {
    if scene.kind == .promise {
      return Saying(
        "It cannot be judged whether \(scene.cause) is kept, because the time in the record and the one that is promised"
          + " run from different events.",
        remedy: "State the event in the record and in the privacy notice, and make them the same.")
    }
    return retentionEventDiffersInAFlow(scene)
  }

  private func retentionEventDiffersInAFlow(_ scene: Scene) -> Saying {
    Saying(
      "How long data of \(scene.cause) are kept cannot be compared with the limit, because the two run from different"
        + " events.",
      remedy: "Record from which event each of them runs, and agree on the same one. Ask the owner of the activity.")
  }

  func limitBelowFloor(_ scene: Scene) -> Saying {
    Saying(
      "A limit to how long data of \(scene.cause) are kept is shorter than a law demands.",
      remedy: "Correct the limit where it stands: the agreement, the record or the privacy notice.")
  }
}
