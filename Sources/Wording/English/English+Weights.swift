import Checks

extension English {
  func weights(_ words: [String]) -> String {
    words.count < 2 ? list(words) : words.joined(separator: " or ") + ", as each answer below says"
  }

  func weight(_ check: CheckName) -> String? {
    switch check {
    case .operationsAreCovered:
      "error for analysing, profiling, tracking, combining and disclosing, and where the flow or the agreement says"
        + " nothing; warning for other operations"
    case .decisionCoversTransfer, .clausesFitTransfer: "error; warning where another basis holds"
    case .promiseIsKept: "error; warning where more is collected than a list names, from the people themselves"
    case .transferIsAssessed: "error; warning where another basis holds, or where the assessment is only too old"
    case .derogationIsOccasional:
      "error; warning where the derogation may be used regularly too, or where another basis holds"
    case .officerAndRepresentativeAreNamed:
      "error for public authorities; warning for others, and for what is about the representative"
    default: nil
    }
  }
}
