extension English {
  func askAgreementWithYou(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "We have no data processing agreement with you on file \(matter.things). Has one been concluded?",
      send: "the signed agreement, or a draft that we can conclude")
  }

  func askAgreementBetween(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Have you concluded a data processing agreement with \(matter.other), to whom personal data of ours are passed on?",
      send: "a copy, or a written confirmation that it exists, with the day on which it was concluded")
  }

  func askArrangement(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "We have no arrangement on file that says who of us answers for what as joint controllers \(matter.things). Has one"
        + " been agreed?", send: "the arrangement, or a draft that we can agree on")
  }

  func askRenewal(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "By our records \(matter.agreement) does not apply on \(date(matter.on))\(aside(matter.named)). Has it been"
        + " renewed, extended or replaced?", send: "what applies now, or a draft that we can conclude")
  }

  func askFirstDay(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion("From which day does \(matter.agreement) apply?", send: "the day, and where it is stated")
  }

  func askDeletionDays(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "For how long after the end of \(matter.agreement) may personal data still be kept, before they are erased or"
        + " returned?", send: "the time limit, and where it is stated")
  }

  func askConclusion(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "By our records \(matter.agreement) has not been concluded\(aside(matter.named)). Has it been, or can it be now?",
      send: "the copy that both sides have signed, or one for signature")
  }

  func askSignedCopy(_ matter: LetterMatter) -> LetterQuestion {
    let lacking = matter.named.isEmpty ? "" : ": we lack \(matter.named)"
    return LetterQuestion(
      "We cannot show that both sides are bound by \(matter.agreement)\(lacking). Can you help us?",
      send:
        "a complete copy with the signatures and their days, or what else shows that it was accepted, by whom and when"
    )
  }

  func askClauses(_ matter: LetterMatter) -> LetterQuestion {
    let absent = matter.apart.isEmpty ? nil : "What we do not find in \(matter.agreement) is this: \(matter.apart)."
    let holder = absent == nil ? matter.agreement : "it"
    let asked =
      matter.named.isEmpty
      ? "Does it stand somewhere else, or can we add it?" : "Where in \(holder) does this stand: \(matter.named)?"
    return LetterQuestion(
      [absent, asked].compactMap { $0 }.joined(separator: " "),
      send: "the section or page of each, and a proposal to add what is lacking")
  }

  func askScope(_ matter: LetterMatter) -> LetterQuestion {
    var parts: [String] = []
    if !matter.named.isEmpty {
      parts.append("We do not find that \(matter.agreement) covers all that is processed: \(matter.named).")
    }
    if !matter.apart.isEmpty {
      parts.append("\(matter.named.isEmpty ? matter.agreement.withCapital : "It") rules out \(matter.apart).")
    }
    return LetterQuestion(
      parts.joined(separator: " ") + " Is this agreed elsewhere, or can we agree on it?",
      send: "the place where it is agreed, or a draft of an amendment that names it")
  }

  func askScopeSilent(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Which \(matter.matters) does \(matter.agreement) cover?",
      send: "the section or annex that lists them, or a draft of one")
  }

  /// ` (…)` behind a statement; nothing where there is nothing to add.
  func aside(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }
}
