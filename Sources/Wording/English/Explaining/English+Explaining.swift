import Checks
import Law
import Registry
import Vocabulary

extension English {
  func explanationTitle(_ flow: String) -> String { "How the answers for the flow “\(flow)” come about" }

  func explained(on day: Day, by edition: String) -> String {
    "On \(date(day)), by the law edition \(withDatesInWords(edition))."
  }

  func heading(_ part: ExplanationPart) -> String {
    switch part {
    case .law: "Which law applies"
    case .chains: "Which agreements count"
    case .transfer: "Whether data leave the EEA"
    case .answers: "What each check answers"
    case .waiting: "What waits for what"
    }
  }

  func standing(_ controller: String, seat: PlaceName?, _ standing: ExplainedController.Standing) -> String {
    let place = seat.map { " (seat \(within([$0])))" } ?? " (seat not recorded)"
    return switch standing {
    case .inForce: "The GDPR applies to the controller \(controller)\(place)."
    case .notInForce: "The GDPR is not in force for the controller \(controller)\(place) on this day."
    case .outside: "The GDPR does not apply to the controller \(controller)\(place)."
    case .undeclared: "It is not recorded whether the GDPR applies to the controller \(controller)\(place)."
    }
  }

  func noController() -> String { "No controller is recorded for the activity." }

  func course(_ course: Explanation.Course) -> String? {
    switch course {
    case .planned(let day):
      "The flow begins on \(date(day)), so it has no answers on this day. Ask for a later day with --on."
    case .ended(let day):
      "The flow ended on \(date(day)), so it has no answers on this day. Ask for an earlier day with --on."
    case .outsideTheLaw: "No further question is asked of the flow."
    case .endsUnknown: "An end of the flow is not known, so everything else waits for that."
    case .withinOneParty: "Both ends are the same party, so nothing is asked."
    case .back: "The data go back to a party above, so only the transfer is asked about."
    case .toController: "The recipient decides for itself, so no processor's agreement is asked for."
    case .toProcessor: nil
    }
  }

  func chain(_ number: Int, of count: Int) -> String { "Chain \(number) of \(count)" }
  func hop(_ number: Int, of count: Int, from sender: String, to recipient: String) -> String {
    (count > 1 ? "Link \(number) of \(count): " : "") + "\(sender) → \(recipient)"
  }
  func passesOn(_ flow: String) -> String { "It passes on what \(flow) brings." }
  func chainIsBroken(_ code: Code) -> String {
    code == .chainTooLong
      ? "The chain is too long, or there are too many, to be judged."
      : "The chain is broken here: what stands above does not lead to this flow."
  }
  func onBehalf(of principals: [String]) -> String { "On behalf of: \(list(principals))." }
  func noPrincipal() -> String { "It is not clear on whose behalf." }
  func tried(_ number: Int) -> String {
    number == 0
      ? "There is no agreement between them on file." : "\(count(number, "agreement", "agreements")) between them:"
  }

  func candidate(
    _ agreement: String, _ force: ExplainedCandidate.InForce, _ period: Period, _ conclusion: String
  ) -> String {
    let first = period.from.map { " since \(date($0))" } ?? ""
    let last = period.until.map { " until \(date($0))" } ?? ""
    let days =
      switch force {
      case .inForce: "in force\(first)\(last)"
      case .startUndeclared: "its first day is not recorded"
      case .notBegun: "not in force before \(period.from.map { date($0) } ?? "a later day")"
      case .ended(let day): "ended on \(date(day))"
      }
    return "\(agreement.withCapital): \(days); \(conclusion)."
  }

  func conclusion(_ code: Code) -> String {
    switch code {
    case .concluded: "both sides are bound"
    case .notConcluded: "not concluded"
    case .concludedLater: "concluded only later"
    case .amendmentNotShown: "an amendment of it is not shown to be concluded"
    case .amendmentNotConcluded: "an amendment of it is not concluded"
    default: "not shown to be concluded"
    }
  }

  func attested(_ agreement: String, by parties: [String]) -> String {
    "\(agreement.withCapital): not on file; \(list(parties)) says that it exists."
  }
  func isNoCandidate() -> String { "It cannot be relied on for this flow on this day." }
  func vector(_ wanting: [String]) -> String {
    wanting.isEmpty
      ? "Of what weighs in the choice, everything complies."
      : "Of what weighs in the choice, all complies but this: \(wanting.joined(separator: "; "))."
  }
  func weighed(_ check: String, _ answer: Answer, _ severity: Severity) -> String {
    "\(check) (\(word(answer))" + (severity == .error ? ")" : ", \(word(severity)))")
  }
  func isOnlyOne() -> String { "Chosen: it is the only one that can be relied on." }
  func isChosen() -> String { "Chosen: it is nearest to covering the flow." }
  func isChosenAsAttested() -> String { "Chosen, for want of one on file." }

  func lost(by reason: NearnessReason, check: String) -> String {
    switch reason {
    case .worstAnswer: "Not chosen: its worst answer is worse than that of the chosen one."
    case .check: "Not chosen: the first check to tell them apart is \(check), and the chosen one answers it better."
    case .fewerTerms: "Not chosen: it leaves more words uncovered than the chosen one."
    case .soonerWord: "Not chosen: the chosen one has a breach reported within fewer hours."
    case .laterEnd: "Not chosen: the chosen one runs longer, and nothing else tells them apart."
    case .moreDeletionDays: "Not chosen: the chosen one gives more time for erasure, and nothing else tells them apart."
    case .earlierStart: "Not chosen: the chosen one is older, and nothing else tells them apart."
    case .orderOfTerms, .orderOfCodes, .orderOfIDs:
      "Not chosen: the two are equally near, and a fixed order decides."
    }
  }

  func waits(for check: String) -> String { "What needs an agreement waits for \(check)." }
  func isNotJudged() -> String { "This link was not judged, because the chain is broken." }
}
