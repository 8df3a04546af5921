import Checks
import Vocabulary

extension English {
  func subProcessorAuthorised(_ scene: Scene) -> Saying { Saying("The sub-processor is authorised.") }

  func subProcessorNotified(_ scene: Scene) -> Saying {
    Saying("Notice of the sub-processor was given; whether the time for objections is over is a check of its own.")
  }

  func subProcessingForbidden(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is used, although \(scene.agreement) does not allow sub-processors.",
      remedy: "Have \(scene.processor) stop using \(scene.cause), or agree with \(scene.principal) on an amendment that"
        + " allows it.")
  }

  func notOnTheList(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is used, but is not on the list of sub-processors under \(scene.agreement).",
      remedy:
        "Ask \(scene.processor) for its current list. If \(scene.cause) is on it, record the entry with the day of"
        + " the notice or the approval. If not, \(scene.processor) must stop using \(scene.cause).")
  }

  func notApproved(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is used without the approval that \(scene.agreement) asks for.",
      remedy: "If \(scene.principal) has approved \(scene.cause), record the day. Until it has, \(scene.processor) may"
        + " not use \(scene.cause).")
  }

  func notNotified(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is used, and no notice of it under \(scene.agreement) is on record.",
      remedy: "Ask \(scene.processor) when it gave notice, and record the day. If it gave none, it must give notice now"
        + " and wait until the time for objections is over.")
  }

  func objectionUpheld(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is used, although an objection to it under \(scene.agreement) was upheld.",
      remedy: "Have \(scene.processor) stop using \(scene.cause) for these data and confirm that in writing, and record"
        + " the last day of the flow.")
  }

  func usedOutsideItsDays(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is used outside the days that stand on the list under \(scene.agreement).",
      remedy: "Ask \(scene.processor) whether \(scene.cause) is still used. If it is, it must be listed anew; if not,"
        + " record the last day of the flow.")
  }

  func authorisationUndeclared(_ scene: Scene) -> Saying {
    let who = list(scene.attesters)
    return Saying(
      "It is not recorded whether \(scene.cause) allows sub-processors.",
      remedy: scene.attesters.isEmpty
        ? "Read the agreement and record whether it forbids sub-processors, asks for approval of each, or allows them"
          + " after notice, and who is on its list."
        : "The agreement is not on file. Ask \(who) for a copy, or for what it says of sub-processors, and record that."
    )
  }

  func authorisationNotRecorded(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is used further down the chain, and it is not recorded whether \(scene.agreement) authorises it.",
      remedy: "Ask \(scene.processor) for a list that includes the sub-processors of its sub-processors, and record"
        + " \(scene.cause) with the day of the notice or the approval.")
  }

  func noNoticeToWaitFor(_ scene: Scene) -> Saying { Saying("There is no notice of a sub-processor to wait for.") }

  func windowPassed(_ scene: Scene) -> Saying { Saying("The time for objections to the sub-processor is over.") }

  func objectionOpen(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is used while an objection to it under \(scene.agreement) is open.",
      remedy: "Have \(scene.processor) do without \(scene.cause) until the objection is settled. Record the outcome and"
        + " its day.")
  }

  func windowOpen(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is used while the time for objections under \(scene.agreement) still runs.",
      remedy: "Ask \(scene.processor) to wait until that time is over, or have \(scene.principal) approve"
        + " \(scene.cause) and record the day.")
  }

  func windowUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded how long \(scene.principal) may object to \(scene.cause) under \(scene.agreement).",
      remedy: "Find the notice period in the agreement and record it. If it names none, agree on one with"
        + " \(scene.processor).")
  }

  func objectionUndated(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded when an objection to \(scene.cause) under \(scene.agreement) was settled or upheld, so it is not"
        + " known whether it is still open\(scene.day.map { " on \(date($0))" } ?? "").",
      remedy: "Ask \(scene.processor) for the answer to the objection, and record its outcome and its day.")
  }

  func noticeLongEnough(_ scene: Scene) -> Saying {
    Saying("Notice of the sub-processor was given as early as agreed.")
  }

  func noticeTooShort(_ scene: Scene) -> Saying {
    Saying(
      "A sub-processor was used sooner after the notice than \(scene.cause) allows.",
      remedy: "Object, if there is reason to, and remind \(scene.processor) of the notice that was agreed.")
  }

  func noticeUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded how early \(scene.cause) asks for notice of a sub-processor, so it is not known whether notice was"
        + " given in time.",
      remedy: "Find the notice period in the agreement and record it. If it names none, agree on one with"
        + " \(scene.processor).")
  }

  func usedSinceUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded since when a sub-processor under \(scene.cause) is used, so it is not known whether notice was"
        + " given in time.",
      remedy: "Ask \(scene.processor) for the first day, and record it.")
  }
}
