import Checks
import Vocabulary

extension English {
  func onTheDay(_ scene: Scene) -> String { scene.day.map { "on \(date($0))" } ?? "on the day" }

  func agreementFound(_ scene: Scene) -> Saying { Saying("An agreement between the two parties is on file.") }

  func attested(_ scene: Scene) -> Saying {
    if scene.checks == [.controllersAreArranged] {
      return Saying("One of the joint controllers confirms that there is an arrangement; it is not on file itself.")
    }
    return Saying("A party to the chain confirms that there is an agreement; the agreement itself is not on file.")
  }

  func noAgreement(_ scene: Scene) -> Saying {
    Saying(
      "There is no data processing agreement between \(scene.principal) and \(scene.processor).",
      remedy: "Conclude a data processing agreement with \(scene.processor) and record it here. Until it is concluded,"
        + " no personal data may be sent. Ask \(scene.processor) for its agreement.")
  }

  func noAgreementSeen(_ scene: Scene) -> Saying {
    Saying(
      "No data processing agreement between \(scene.principal) and \(scene.processor) is on file"
        + (scene.attestedUntil.map { ", and one that was confirmed ended on \(date($0))." } ?? "."),
      remedy: "Ask \(scene.principal) for a copy, or for a dated statement that the agreement exists, and record it.")
  }

  func inForce(_ scene: Scene) -> Saying { Saying("The agreement is in force.") }

  func withinDeletionDays(_ scene: Scene) -> Saying {
    Saying("The agreement has ended, and the data are only kept until the agreed time for erasure.")
  }

  func agreementNotInForce(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) is not in force \(onTheDay(scene)), and neither is any other between the two parties.",
      remedy: "Renew or replace the agreement and record the new one, or stop the flow. If it has been extended, ask"
        + " the other party for the paper and record it.")
  }

  func startUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded from which day \(scene.cause) applies.",
      remedy: "Find the first day in the document and record it. If it names none, ask the other party.")
  }

  func deletionDaysUndeclared(_ scene: Scene) -> Saying {
    if scene.checks == [.agreementEndsInTime] {
      return Saying(
        "It is not recorded how long data may be kept after \(scene.cause) ends, so it is not known whether the agreement"
          + " below it ends in time.",
        remedy: "Find the time limit for erasure in the agreement and record it. If it names none, agree on one.")
    }
    return Saying(
      "\(scene.opening) has ended, and it is not recorded how long the data may be kept after that.",
      remedy: "Find the time limit for erasure in the agreement and record it, or ask the processor to confirm in"
        + " writing that the data are erased.")
  }

  func clausesLocated(_ scene: Scene) -> Saying {
    Saying(
      "Every clause that Article 28(3) requires is located in the document, or contained in an unmodified standard set."
    )
  }

  func clauseAbsent(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) lacks clauses that Article 28(3) requires.",
      remedy: "Agree on an amendment with these clauses, or use the Commission's standard clauses for processors"
        + " (2021/915) unchanged. Ask the other party.")
  }

  func clauseNotRecorded(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded where the clauses that Article 28(3) requires stand in \(scene.cause).",
      remedy: "Read the agreement and record the section of each clause, or that it is absent.")
  }
}
