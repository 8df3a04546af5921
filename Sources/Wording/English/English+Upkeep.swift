import Checks
import Vocabulary

extension English {
  func recordComplete(_ scene: Scene) -> Saying {
    Saying("The entry in the record of processing activities states all that Article 30 asks for.")
  }

  func recordIncomplete(_ scene: Scene) -> Saying {
    Saying(
      "The record of processing activities leaves out what Article 30 requires of \(scene.cause).",
      remedy: "Record what is missing. Ask the owner of the activity.")
  }

  func leftOutWherePossible(_ scene: Scene) -> Saying {
    Saying(
      "The record of processing activities leaves out what Article 30 asks for, where possible, of \(scene.cause).",
      remedy: "Record when the data are erased and which measures protect them, as far as it can be said.")
  }

  func recordUnclear(_ scene: Scene) -> Saying {
    Saying(
      "It is not clear what the record of processing activities has to state about \(scene.cause).",
      remedy: "Find out what is named here and record it. Another finding asks for it as well.")
  }

  func erasedByCriterion(_ scene: Scene) -> Saying {
    Saying(
      "Some data in \(scene.cause) are erased by a criterion, and it is not recorded why no time limit can be set.",
      remedy: "Record a time limit, or why there can be none. Ask the owner of the activity.")
  }

  func breachToldInTime(_ scene: Scene) -> Saying {
    Saying("Word of a personal data breach reaches the controller in time to notify the authority within 72 hours.")
  }

  func breachToldLate(_ scene: Scene) -> Saying {
    Saying(
      "Word of a personal data breach may take more than 48 hours to reach the controller, who has 72 hours from then to"
        + " notify the authority, and people wait for it.",
      remedy: "Agree on fewer hours, first in \(scene.cause), so that the hours along the chain are 48 at most.")
  }

  func breachUntold(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded how soon a personal data breach is to be reported under \(scene.cause).",
      remedy: "Read the agreement and record the time limit, or that it says “without undue delay”. If it says nothing,"
        + " agree on a time limit.")
  }

  func breachHoursUnstated(_ scene: Scene) -> Saying {
    Saying(
      "No number of hours for reporting a personal data breach is recorded of \(scene.cause), so nobody can tell whether"
        + " word reaches the controller in time.",
      remedy: "Agree on a number of hours, and record it.")
  }

  func reviewed(_ scene: Scene) -> Saying {
    Saying("The activity and its processors were looked at within the interval.")
  }

  func reviewOverdue(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) should have been looked through again.",
      remedy:
        "Look through the entry with its owner, assess the processors that are listed, if any, and record the days.")
  }

  func guaranteesOverdue(_ scene: Scene) -> Saying {
    Saying(
      "The guarantees of a processor in \(scene.cause) should have been assessed again.",
      remedy: "Assess them: by an audit, a report or a questionnaire, as the agreement allows. Record the day.")
  }

  func reviewUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded when \(scene.cause) was last looked through.",
      remedy:
        "Look through the entry with its owner, assess the processors that are listed, if any, and record the days.")
  }

  func guaranteesUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded when the guarantees of a processor in \(scene.cause) were last assessed.",
      remedy: "Record the day of the last audit, report or questionnaire. If there was none, assess the processor.")
  }
}
