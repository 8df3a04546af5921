import Checks
import Vocabulary

extension English {
  func scopeWithin(_ scene: Scene) -> Saying {
    Saying("The agreement allows no more than the one above it in the chain.")
  }

  func scopeWider(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) allows more than the agreement above it in the chain.",
      remedy: "\(to("agree", scene)) on an amendment that takes out what goes too far, or have the agreement above"
        + " widened.")
  }

  func scopeUnclear(_ scene: Scene) -> Saying {
    Saying(
      "It is not clear whether \(scene.cause) allows more than the agreement above it in the chain.",
      remedy: "\(to("agree", scene)) on wording that names the same things as the agreement above. If an annex already"
        + " does, record it.")
  }

  func obligationsKept(_ scene: Scene) -> Saying { Saying("The agreement asks for no less than the one above it.") }

  func clauseDropped(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) lacks clauses that stand in the agreement above it.",
      remedy:
        "\(to("agree", scene)) on an amendment with these clauses: a sub-processor must have the same obligations.")
  }

  func measureDropped(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) does not ask for all the measures that the agreement above it demands.",
      remedy: "\(to("agree", scene)) on an amendment with these measures. If an annex already names them, record it.")
  }

  func clauseNotShown(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded where the clauses of the agreement above stand in \(scene.cause).",
      remedy: "Read the agreement and record the section of each clause, or that it lacks the clause.")
  }

  func measureNotShown(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded whether \(scene.cause) asks for the measures that the agreement above it demands.",
      remedy: "Read the agreement and its annexes and record the measures that they name.")
  }

  func breachNoticeLonger(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) gives more time to report a personal data breach than the agreement above it.",
      remedy: "\(to("agree", scene)) on a time limit that is no longer than the one above.")
  }

  func auditWeaker(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) gives a weaker right to audit than the agreement above it.",
      remedy: "\(to("agree", scene)) on the right to audit that the agreement above gives.")
  }

  func breachNoticeUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded in hours how soon a personal data breach is to be reported under \(scene.cause), as it is for"
        + " the agreement above.",
      remedy: "Read the agreement and record the time limit. If it names none, \(to("agree", scene).withSmallLetter) on"
        + " one.")
  }

  func auditUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded what right to audit \(scene.cause) gives; the agreement above it gives one.",
      remedy: "Read the agreement and record the right to audit, or that it gives none.")
  }

  func endsInTime(_ scene: Scene) -> Saying { Saying("The agreement ends no later than the one above it allows.") }

  func outlivesUpstream(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) runs longer than the agreement above it allows.",
      remedy: "\(to("agree", scene)) that it ends with the agreement above, or extend that one.")
  }

  func endUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded when \(scene.cause) ends, while the agreement above it has a last day.",
      remedy: "Find the last day in the document and record it, or that the agreement renews or runs with the service.")
  }

  func transfersAboveCovered(_ scene: Scene) -> Saying {
    Saying("Every transfer that brought the data here has a basis.")
  }

  func transferAboveUncovered(_ scene: Scene) -> Saying {
    Saying(
      "Data that were transferred \(direction(scene)) without a valid basis are passed on.",
      remedy: "Put a basis in place for that transfer. Until it is, what was transferred must not be passed on.")
  }

  func transferAboveUnclear(_ scene: Scene) -> Saying {
    Saying(
      "Data are passed on, and it cannot be judged whether the transfer \(direction(scene)) that brought them has a valid"
        + " basis.",
      remedy: "Settle that transfer first: record what is missing there.")
  }
}
