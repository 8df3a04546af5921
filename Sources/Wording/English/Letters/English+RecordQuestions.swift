import Registry

extension English {
  func askOurProcessor(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion("Which of our companies is the processor in \(matter.thing)?", send: "its name")
  }

  func askPurposes(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "What are personal data processed for in \(matter.thing)?", send: "each purpose with its legal basis")
  }

  func askBasis(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Which legal basis in Article 6(1) GDPR does \(matter.thing) rest on\(forEach(matter))?",
      send: "the letter of the paragraph, with what it needs: consent, law or interest")
  }

  func askPurposeInRecord(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Are these purposes part of \(matter.thing): \(matter.named)?",
      send: "the purpose with its legal basis, or the flow without it")
  }

  func askConsent(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "How do people give and withdraw consent in \(matter.thing)\(forEach(matter)), and since when?",
      send: "how it is given, how it is withdrawn, and the first day")
  }

  func askBasisLaw(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion("Which law does \(matter.thing) rest on\(forEach(matter))?", send: "the law and the section")
  }

  func askContractParty(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "\(matter.thing.withCapital) rests on a contract\(forEach(matter)). Are the people themselves parties to"
        + " it\(matter.apart.isEmpty ? "" : ", also those who act for an organisation: \(matter.apart)")?",
      send: "that they are, or another legal basis, such as legitimate interests")
  }

  func askPublicAuthority(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Is a controller of \(matter.thing) a public authority? It rests on legitimate interests\(forEach(matter)).",
      send: "what kind of body each controller is")
  }

  func askBalancing(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Which legitimate interest does \(matter.thing) pursue\(forEach(matter)), and when was it balanced against those of"
        + " the people concerned?", send: "the interest, and the day of the balancing")
  }

  func askCategories(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Which categories of personal data are processed in \(matter.thing)?",
      send: "the categories, for each kind of people")
  }

  func askCondition(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "What allows these data in \(matter.thing), which the law protects more: \(matter.named)?",
      send: "the condition, and the law or agreement that it rests on")
  }

  func askConditionLaw(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Which law allows these data in \(matter.thing): \(matter.named)?", send: "the law and the section")
  }

  func askNeed(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Why must people be identified with certainty in \(matter.thing), by \(matter.named)?",
      send: "the need, and why a weaker identification is not enough")
  }

  func askCriterion(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Some data in \(matter.thing) are kept as long as they are needed. Can a time limit be set?",
      send: "the time limit, or why there can be none")
  }

  func askGuarantees(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "What shows today that \(matter.isYou ? "you give" : "\(matter.party) gives") sufficient guarantees for the personal"
        + " data (GDPR 28(1))?",
      send: "the latest report, certificate or audit with its day, or answers to our questionnaire")
  }

  func askRetention(_ matter: LetterMatter) -> LetterQuestion {
    let keeps =
      if matter.isInSystem || matter.party.isEmpty {
        "are the personal data\(after(matter.things)) kept"
      } else if matter.isYou {
        "do you keep the personal data\(after(matter.things))"
      } else {
        "does \(matter.party) keep the personal data\(after(matter.things))"
      }
    return LetterQuestion(
      "How long \(keeps)\(aside(matter.named)), and from which event does the time run?",
      send: "the period and the event, for each kind of data where they differ")
  }

  func askRetentionCompared(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "How does the time for which data of \(matter.thing) are kept compare with its limit: \(matter.named)?",
      send: "both in the same unit and from the same event")
  }

  func askPointPurposes(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "What are these collection points of \(matter.thing) used for: \(matter.named)?", send: "the purposes of each")
  }

  func askNecessity(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Are these collection points of \(matter.thing) strictly necessary for a service that the user has asked for:"
        + " \(matter.named)?",
      send: "yes or no for each")
  }

  func askEquipmentConsent(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Do people consent before these collection points of \(matter.thing) are used: \(matter.named)?",
      send: "how they consent and withdraw it, and since when")
  }

  func askExhaustive(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Is the list in \(matter.thing) exhaustive, or are these examples?",
      send: "which of the two")
  }

  func askPromiseMeaning(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Does this agree with \(matter.thing): \(matter.named)?",
      send: "the facts in words as precise as those of the notice")
  }

  func askPromiseFacts(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Is \(matter.thing) kept? This is not recorded: \(matter.named).", send: "what is missing there")
  }

  func askAuthority(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Which supervisory authority should \(matter.thing) name\(aside(matter.named))?",
      send: "the name of the authority in the notice, or in the tables of law")
  }

  func lacking(_ promise: PromiseKind?, for holders: String) -> String {
    asked(promise).map { "\($0), for \(holders)" } ?? "what it takes, for \(holders)"
  }

  /// ` for …` behind what is asked of each purpose.
  private func forEach(_ matter: LetterMatter) -> String { matter.named.isEmpty ? "" : " for \(matter.named)" }
}
