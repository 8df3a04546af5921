extension English {
  func askSeat(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "In which country is \(your(matter)) registered office?",
      send: "the country and the registration number")
  }

  func askTransferBasis(_ matter: LetterMatter) -> LetterQuestion {
    let whom = matter.isYou ? "you" : matter.party
    let found = matter.named.isEmpty ? "" : " We have looked at \(matter.named)."
    return LetterQuestion(
      "What does the transfer of \(data(matter)) to \(whom)\(inPlaces(matter)) rest on?\(found)",
      send: "what shows it: an entry in a list, or signed standard contractual clauses with their annexes and the"
        + " assessment of the transfer")
  }

  func askOnward(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "What binds \(matter.isYou ? "you" : matter.party) to use \(data(matter)) for limited purposes only, and to"
        + " give them the same protection?", send: "the agreement, and where it says so")
  }

  func askListing(_ matter: LetterMatter) -> LetterQuestion {
    let list = matter.lists.isEmpty ? "the list that the transfer rests on" : "the list of \(matter.lists)"
    return LetterQuestion(
      "\(matter.isYou ? "Are you" : "Is \(matter.party)") still on \(list), and does that cover \(data(matter))?",
      send: "the entry in the list with the day on which it was looked up, and whether it covers data about employees")
  }

  func askFallback(_ matter: LetterMatter) -> LetterQuestion {
    let list = matter.lists.isEmpty ? "a place on a list" : matter.lists
    return LetterQuestion(
      "The transfer to \(matter.isYou ? "you" : matter.party)\(inPlaces(matter)) rests on \(list) alone. Can standard"
        + " contractual clauses be concluded as well, in case it falls?",
      send: "the clauses for signature, with their annexes and the assessment of the transfer")
  }

  func askAssessment(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "For the transfer\(matter.places.isEmpty ? "" : " \(toPlaces(matter.places))") under \(matter.agreement): when was"
        + " the law and practice there assessed, with which outcome, and on which supplementary measures does that rest?",
      send: "the assessment, or its day, outcome and measures")
  }

  func askTerritoryReview(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Does the place where \(matter.party) gets the data count as within the EEA?",
      send: "the conclusion with its source, or a basis for the transfer to be on the safe side")
  }

  func askDerogation(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "A derogation (GDPR 49) is relied on\(after(matter.things)). How often are data sent, which of its conditions are met,"
        + " and does a public authority rely on it in its public powers (49(3))?",
      send:
        "how often, each condition with yes or no, and whether the one who sends is a public authority in its public"
        + " powers")
  }

  func askOfficer(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "\(matter.isYou ? "Have you" : "Has \(matter.party)") appointed a data protection officer?",
      send: "the officer’s name, e-mail address and telephone number, or why none is needed (GDPR 37(1))")
  }

  func askRepresentative(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Who represents \(matter.isYou ? "you" : matter.party) in the EEA?",
      send: "the name, country and address of the representative, or why none is needed")
  }

  func askTerritory(_ matter: LetterMatter) -> LetterQuestion {
    if matter.party.isEmpty {
      return LetterQuestion(
        "Who decides the purposes and means of \(matter.thing)?", send: "the controller or controllers")
    }
    return LetterQuestion(
      "Where is the registered office of \(matter.party), and does Article 3 make the GDPR apply where that is outside"
        + " the EEA?", send: "the country, and yes or no with the reason")
  }

  func askDisclosure(_ matter: LetterMatter) -> LetterQuestion {
    let asked =
      matter.isUs
      ? "What do we rely on when \(matter.other) discloses personal data to us\(after(matter.things))?"
      : "What does \(matter.party) rely on when it gets personal data from \(matter.other)\(after(matter.things))?"
    return LetterQuestion(
      asked, send: "the agreement between the controllers, or the law by which a public authority may demand the data")
  }

  private func inPlaces(_ matter: LetterMatter) -> String {
    let countries = matter.places.filter(\.isCountry)
    return countries.isEmpty ? "" : " \(within(countries))"
  }
}
