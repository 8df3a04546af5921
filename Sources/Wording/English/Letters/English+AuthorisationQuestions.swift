extension English {
  func askForbidden(_ matter: LetterMatter) -> LetterQuestion {
    if matter.isServed {
      return LetterQuestion(
        "\(matter.agreement.withCapital) allows no sub-processors, but by our records \(matter.other) gets personal data"
          + " that we process for you. Can we agree that it may?",
        send: "a draft of an amendment that allows it, or your answer that it may not be used")
    }
    return LetterQuestion(
      "\(matter.agreement.withCapital) allows no sub-processors, but by our records \(matter.other) gets personal data of"
        + " ours. Is that so?",
      send: "a confirmation that it gets none, or a draft of an amendment that allows it")
  }

  func askAuthorised(_ matter: LetterMatter) -> LetterQuestion {
    if matter.isServed {
      return LetterQuestion(
        "We find neither a notice to you of \(matter.other) as a sub-processor under \(matter.agreement), nor an"
          + " authorisation from you. Have you been told, and do you authorise it?",
        send: "the notice that you got or your authorisation, with its day; or your authorisation or objection now")
    }
    return LetterQuestion(
      "We find neither notice nor authorisation of \(matter.other) as a sub-processor under \(matter.agreement). When was"
        + " it given?",
      send: "the notice or the authorisation with its day, or a request for authorisation and the list as it is now")
  }

  func askApproval(_ matter: LetterMatter) -> LetterQuestion {
    let what = "approved \(matter.other) as a sub-processor under \(matter.agreement)"
    switch matter.approver {
    case .you:
      return LetterQuestion(
        "By our records you have not \(what), which asks for your approval of each. It"
          + " gets data\(after(matter.things)). Do you approve it, or do you object?",
        send: "your approval in writing with its day, or your objection")
    case .us:
      return LetterQuestion(
        "By our records we have not \(what), which asks for our approval of each. Have you an approval from us?",
        send:
          "that approval with its day; or a request for one, with what \(matter.other) does with which data in which"
          + " country, and a confirmation that it gets none of them until it is approved")
    case .others(let principal):
      return LetterQuestion(
        "By our records \(principal) has not \(what), which asks for its approval of each. Has it?",
        send: "the approval with its day, or a confirmation that \(matter.other) gets no \(data(matter)) until then")
    }
  }

  func askUpheld(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "The objection to \(matter.other) under \(matter.agreement) was upheld\(onDay(matter)). Does it still get"
        + " \(data(matter))?", send: "a confirmation with the last day on which it got any")
  }

  func askOutsideDays(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Is \(matter.other) used outside the days for which it is listed under"
        + " \(matter.agreement)\(aside(matter.named))?",
      send: "the first and the last day of its use, and the list as it is now")
  }

  func askAuthorisationTerms(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Does \(matter.agreement) allow sub-processors: not at all, after approval of each, or after notice with a right to"
        + " object?", send: "the section that says so, and the list of those who are allowed")
  }

  func askOpenObjection(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "What is the answer to the objection to \(matter.other) under \(matter.agreement)\(onDay(matter)), and of which day?",
      send:
        "the answer with its day, and a confirmation that it gets no \(data(matter)) until the objection is settled"
    )
  }

  func askOpenWindow(_ matter: LetterMatter) -> LetterQuestion {
    let runs = matter.day.map { "runs until the end of \(date($0))" } ?? "is still running"
    if matter.isServed {
      return LetterQuestion(
        "The time in which you may object to \(matter.other) under \(matter.agreement) \(runs), and by our records it gets"
          + " \(data(matter)) already. Do you approve it before then, or do you object?",
        send: "your approval in writing, or your objection")
    }
    return LetterQuestion(
      "The time for objecting to \(matter.other) under \(matter.agreement) \(runs). Does it get \(data(matter)) already?",
      send: "a confirmation that it gets none before that time is over, and since when it has got any")
  }

  func askWindowTerms(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "How long before a sub-processor is used must it be notified under \(matter.agreement), and how long may one"
        + " object?", send: "both time limits, and where they are stated")
  }

  func askShortNotice(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "A sub-processor was taken into use sooner after the notice than \(matter.agreement) allows\(aside(matter.named))."
        + " What is the reason, and how will the agreed notice be kept from now on?", send: "a short account")
  }

  func askUsedSince(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Since when has \(matter.other) been used under \(matter.agreement)?", send: "the first day")
  }

  func askNarrower(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "\(matter.agreement.withCapital) seems to allow more than \(above(matter)): \(matter.named). Is it limited"
        + " elsewhere?", send: "the place that limits it, or a draft of an amendment that does")
  }

  func askPassedOnClauses(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "A sub-processor must have the same obligations as the processor. Where in \(matter.agreement) does this stand:"
        + " \(matter.named)?", send: "the section or page of each, and an amendment with what is lacking")
  }

  func askPassedOnMeasures(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Does \(matter.agreement) demand these measures, which \(above(matter)) demands: \(matter.named)?",
      send: "the section or annex that does, or an amendment")
  }

  func askBreachNotice(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Within how many hours is a personal data breach to be reported under \(matter.agreement)\(compared(matter))?",
      send: "the time limit and where it is stated"
        + (compared(matter).isEmpty ? "" : ", and an amendment where it is longer than in the agreement above"))
  }

  func askAudit(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Which right to audit does \(matter.agreement) give\(compared(matter))?",
      send: "the section that gives it, and an amendment where it is weaker than in the agreement above")
  }

  func askLastDay(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "When does \(matter.agreement) end\(compared(matter))? It must not outlast the agreement above it.",
      send: "the last day and where it is stated, or an amendment")
  }

  /// The agreement that another one is held to.
  private func above(_ matter: LetterMatter) -> String { matter.above ?? "the agreement above it" }

  private func compared(_ matter: LetterMatter) -> String {
    matter.named.isEmpty ? "" : " (compare \(matter.named))"
  }

  private func onDay(_ matter: LetterMatter) -> String { matter.day.map { " (\(date($0)))" } ?? "" }
}
