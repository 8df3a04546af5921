extension English {
  func askParticulars(_ matter: LetterMatter) -> LetterQuestion {
    let address = matter.asksAddress ? "what is \(your(matter)) postal address" : nil
    let contact =
      matter.asksContact ? "who is \(your(matter)) contact person for matters of personal data" : nil
    return LetterQuestion(
      [address, contact].compactMap { $0 }.joined(separator: ", and ").withCapital + "?",
      send: matter.asksContact
        ? "\(matter.asksAddress ? "the address, and " : "")the name, position, e-mail address and telephone number of that"
          + " person" : "the address")
  }

  func askFurtherProcessors(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "\(matter.isYou ? "Do you" : "Does \(matter.party)") use other processors for \(data(matter))?",
      send:
        "the complete list and the day for which it holds, with the legal name, country, task and data of each; or a"
        + " confirmation that there are none")
  }

  func askListed(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "These sub-processors are listed, but we do not know what they get: \(matter.named). Do they get"
        + " \(data(matter))?",
      send: "for each the data, the purpose and the country, or a confirmation that it gets none")
  }

  func askStillComplete(_ matter: LetterMatter) -> LetterQuestion {
    let day = matter.day.map { " of \(date($0))" } ?? ""
    return LetterQuestion(
      "Is \(your(matter)) list of further processors\(day) still complete?",
      send: "a confirmation with its day, or the list as it is now")
  }

  func askIdentity(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Which company is \(matter.party), to whom data go\(after(matter.things))?",
      send: "the registered name, the registration number and the country")
  }

  func askOperatedBy(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Which company runs \(matter.thing)?", send: "its registered name and country, and who has the agreement with it")
  }

  func askChain(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "On whose behalf are the data processed\(after(matter.things))?",
      send: "the flow that brought the data to the sender, and whom the recipient works for")
  }

  func askOwnPurposes(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "By our records \(matter.isYou ? "you use" : "\(matter.party) uses") \(data(matter)) for"
        + " purposes that \(matter.isYou ? "you have" : "it has") set: \(matter.named). Is that so?",
      send: "a confirmation that it is not done, or what it rests on, since whoever sets purposes is a controller for"
        + " them (GDPR 28(10))")
  }

  func askPlaces(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "In which countries are the personal data\(after(matter.things)) stored, and from which countries can anybody see or work"
        + " on them, support included?",
      send: "the countries, and for each whose machines or staff they are")
  }

  func askPlaceOperators(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Whose machines or staff handle the personal data\(after(matter.things)) \(within(matter.places)):"
        + " \(matter.isYou ? "your own" : matter.isUs ? "our own" : "those of \(matter.party)"), or another company's?",
      send: "the legal name of the company in each country")
  }

  func askContents(_ matter: LetterMatter) -> LetterQuestion {
    let named = matter.named.isEmpty ? "" : " This is to be settled: \(matter.named)."
    return LetterQuestion(
      "Exactly which \(matter.matters) are there\(after(matter.things))?\(named)",
      send: "the list, in words as precise as those of the agreement")
  }

  /// `your`, or whose.
  func your(_ matter: LetterMatter) -> String { matter.isYou ? "your" : "\(matter.party)’s" }
}
