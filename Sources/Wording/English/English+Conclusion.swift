import Checks
import Vocabulary

extension English {
  func concluded(_ scene: Scene) -> Saying { Saying("It is shown that both sides are bound by the agreement.") }

  func notConcluded(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) has not been concluded.",
      remedy: "Have both sides sign or accept it in writing, and record the days and the copy. Until then, no personal"
        + " data may be sent.")
  }

  func concludedLater(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) did not yet bind both sides\(scene.day.map { " on \(date($0))" } ?? "").",
      remedy: "If an earlier agreement was in place, record it. Otherwise the data were sent without one: stop the flow"
        + " until both sides are bound, and document what happened.")
  }

  func conclusionNotShown(_ scene: Scene) -> Saying {
    Saying(
      "It is not shown that both sides are bound by \(scene.cause).",
      remedy: "Put the signed copy on file and record each signature with its day, or record who accepted the terms and"
        + " when. Ask the other party for its copy.")
  }

  func amendmentNotShown(_ scene: Scene) -> Saying {
    Saying(
      "It is not shown that an amendment to \(scene.cause) was concluded, so it is not taken into account.",
      remedy: "Put the signed amendment on file and record each signature with its day. Ask the other party for its"
        + " copy.")
  }

  func amendmentNotConcluded(_ scene: Scene) -> Saying {
    Saying(
      "An amendment to \(scene.cause) has not been concluded and is not taken into account.",
      remedy: "Conclude the amendment, or mark it as a draft.")
  }
}
