import Checks
import Vocabulary

extension English {
  func promiseKept(_ scene: Scene) -> Saying { Saying("What is recorded agrees with the promise.") }

  func promiseBroken(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is not kept.",
      remedy: "Change what is done so that it holds, or change the privacy notice and tell people beforehand. If the"
        + " record is wrong, correct it. Ask the owner of the activity.")
  }

  func exhaustiveUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is not kept if the list there is meant to be complete, and that is not recorded.",
      remedy:
        "Read the privacy notice and record whether the list is complete or only gives examples. If it is complete,"
        + " add what is missing.")
  }

  func promiseUnclear(_ scene: Scene) -> Saying {
    Saying(
      "It is not clear whether \(scene.cause) is kept: what is recorded is broader than what the privacy notice names.",
      remedy: "Record more exactly what is done. Ask the owner of the activity.")
  }

  func promiseNotTestable(_ scene: Scene) -> Saying {
    Saying(
      "It cannot be judged whether \(scene.cause) is kept, because what it takes is not recorded.",
      remedy: "Record what is missing. Ask the owner of the activity.")
  }

  func examplesOnly(_ scene: Scene) -> Saying { Saying("The list only gives examples, so it promises nothing.") }

  func judgedElsewhere(_ scene: Scene) -> Saying { Saying("Another check asks whether the right authority is named.") }

  func noAuthorityNamed(_ scene: Scene) -> Saying {
    Saying("Nothing is recorded of a supervisory authority that the privacy notice names.")
  }

  func authorityNamed(_ scene: Scene) -> Saying { Saying("The privacy notice names the right supervisory authority.") }

  func wrongAuthority(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) does not name the supervisory authority of \(scene.controller).",
      remedy: "Name that authority in the privacy notice, so that people know where to complain.")
  }

  func authorityRenamed(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) calls a supervisory authority by a name that it no longer has.",
      remedy: "Correct the name in the privacy notice.")
  }

  func anotherAuthority(_ scene: Scene) -> Saying {
    Saying(
      "It is not clear whether \(scene.cause) names the right supervisory authority: where \(scene.controller) is, regional"
        + " authorities may be the right ones.",
      remedy: "Find out which authority supervises \(scene.controller), and name it in the privacy notice.")
  }

  func authorityNotKnown(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) names a supervisory authority that the tables of law do not know.",
      remedy: "Look the name up, and correct it where it is wrong.")
  }

  func noAuthorityInTables(_ scene: Scene) -> Saying {
    Saying(
      "The tables of law know no supervisory authority where the controller behind \(scene.cause) has its seat.",
      remedy: "Find out which authority \(scene.controller) answers to, and compare it with the one that is named.")
  }
}
