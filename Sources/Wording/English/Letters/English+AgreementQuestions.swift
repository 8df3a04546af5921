extension English {
  func askAgreementWithYou(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "We have no data processing agreement with you on file\(after(matter.things)). Has one been concluded?",
      send: "the signed agreement, or a draft that we can conclude")
  }

  func askAgreementBetween(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      (matter.principal.map { "Has \($0)" } ?? "Have you")
        + " concluded a data processing agreement with \(matter.other), to whom \(data(matter)) are passed on?",
      send: "a copy, or a written confirmation that it exists, with the day on which it was concluded")
  }

  func askArrangement(_ matter: LetterMatter) -> LetterQuestion {
    let whose = matter.isBetweenOthers ? "which of you and \(matter.other)" : "who of us"
    return LetterQuestion(
      "We have no arrangement on file that says \(whose) answers for what as joint"
        + " controllers\(after(matter.things)). Has one been agreed?",
      send: matter.isBetweenOthers
        ? "a copy, or a written confirmation that it exists, with its day"
        : "the arrangement, or a draft that we can agree on")
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
      parts.append("By our records more is processed than we find in \(matter.agreement): \(matter.named).")
    }
    if !matter.apart.isEmpty {
      let holder = matter.named.isEmpty ? matter.agreement.withCapital : "It also"
      parts.append("\(holder) rules out what is processed by our records: \(matter.apart).")
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

  /// Personal data, as those who are asked have to do with them.
  func data(_ matter: LetterMatter) -> String {
    matter.isServed ? "personal data that we process for you" : "personal data of ours"
  }

  /// ` …` behind a word; nothing where there is nothing to add.
  func after(_ text: String) -> String { text.isEmpty ? "" : " \(text)" }

  /// ` (…)` behind a statement; nothing where there is nothing to add.
  func aside(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }
}
