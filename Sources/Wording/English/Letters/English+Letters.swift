import Registry
import Vocabulary

extension English {
  func attention(_ name: String, _ position: String?) -> String {
    "Attn. \(name)" + (position.map { ", \($0)" } ?? "")
  }

  func subjectLine(_ frame: LetterFrame) -> String {
    frame.reasons.contains(.isServed) && frame.reasons.count == 1
      ? "Personal data that \(frame.sender) processes for you: \(questions(frame.questions))"
      : "Personal data of \(frame.sender): \(questions(frame.questions))"
  }

  private func questions(_ number: Int) -> String { count(number, "question", "questions") }

  func greeting(_ name: String?) -> String { name.map { "Dear \($0)," } ?? "Hello," }

  func reasons(_ frame: LetterFrame) -> [String] {
    let reasons = frame.reasons.sorted().map { reason($0) }
    let ask =
      frame.questions == 1
      ? "One thing that we need for this we cannot find in what we have, and you can tell us."
      : "Some of what we need for this we cannot find in what we have, and you can tell us."
    return [
      (reasons + [accountability]).joined(separator: " "), ask,
    ]
  }

  private var accountability: String {
    "We must be able to show that this is in order (GDPR 5(2)). The articles below are those of the GDPR."
  }

  private func reason(_ reason: LetterReason) -> String {
    switch reason {
    case .processesForUs:
      "You process personal data for us. The law lets us use only processors that give sufficient guarantees, under an"
        + " agreement that says what may be done with the data (GDPR 28(1) and 28(3))."
    case .engagesOthers:
      "Those whom you engage in turn must be known to us and have the same obligations (GDPR 28(2) and 28(4))."
    case .transfers: "Data that leave the EEA need a basis for the transfer (GDPR 44)."
    case .controls:
      "Personal data pass between us, and each of us decides what they are used for, alone or together with the other. Each"
        + " must know what the other relies on (GDPR 26 and 13(1)(e))."
    case .isServed:
      "We process personal data for you, and both of us must have an agreement that says what may be done with them"
        + " (GDPR 28(3))."
    }
  }

  func articles(_ provisions: String, isLawNamed: Bool) -> String {
    let laws = provision(provisions).split(separator: "; ").map { law -> String in
      guard law.hasPrefix("GDPR ") else { return String(law) }
      let cited = law.dropFirst("GDPR ".count).split(separator: ", ").map(String.init)
      if !isLawNamed { return "GDPR " + list(cited) }
      return (cited.count > 1 || cited.contains { $0.contains("–") && !$0.contains("(") } ? "Articles " : "Article ")
        + list(cited)
    }
    return laws.joined(separator: "; ")
  }

  func pleaseSend(_ what: String) -> String { "Please send: \(what)." }
  func toRecord(_ what: String) -> String { "To record: \(what)." }

  func howToAnswer(_ frame: LetterFrame) -> String {
    let where_ = frame.replyTo.map { " to \($0)" } ?? ""
    let number = frame.questions == 1 ? "" : " Please give the number of the question with each answer."
    return
      "We would be glad to have your answer\(where_) by \(date(frame.answerBy)).\(number) If some of it takes longer,"
      + " send what you have and tell us when the rest will come; if somebody else knows, tell us who."
  }

  func farewell() -> String { "Kind regards," }

  func contactLine(_ contact: ContactDetails) -> [String] {
    let who = [contact.name, contact.position].compactMap { $0 }.joined(separator: ", ")
    let how = [contact.email, contact.phone].compactMap { $0 }.joined(separator: ", ")
    return [who, how].filter { !$0.isEmpty }
  }

  func ownQuestions(_ number: Int) -> String { "QUESTIONS THAT ONLY WE CAN ANSWER (\(number))" }
  func forOwner(_ activity: String, _ owner: String?) -> String {
    "For the owner of \(activity)" + (owner.map { " (\($0))" } ?? "")
  }
  func forOfficer(_ name: String?) -> String { "For the data protection officer" + (name.map { " (\($0))" } ?? "") }
  func forManagement() -> String { "For the management" }
  func forLegal() -> String { "For those who look after agreements and the law" }
  func nothingToAsk() -> String { "There are no open questions." }
  func nothingToAsk(_ party: String) -> String { "There are no open questions for \(party)." }

  func toParty(_ name: String) -> String { "to \(name)" }
  func inSystem(_ title: String) -> String { "in the system “\(title)”" }
  func inFlows(_ titles: [String]) -> String {
    titles.count == 1 ? "in the flow “\(titles[0])”" : "in the flows \(list(titles.map { "“\($0)”" }))"
  }
  func forActivities(_ titles: String) -> String { "for \(titles)" }
  func agreementBetween(_ parties: [String]) -> String { "the agreement between \(list(parties))" }
  func agreement(_ named: String, with parties: [String]) -> String { "\(named) with \(list(parties))" }
  func agreement(_ named: String, of parties: [String]) -> String { "\(named) between \(list(parties))" }
  func words(_ words: String, are matter: String) -> String { "\(words) (\(matter))" }
  func signature(of parties: [String]) -> String {
    "the \(parties.count == 1 ? "signature" : "signatures") of \(list(parties)) with the day"
  }
  func copy(of agreements: [String]) -> String { "a copy of \(list(agreements))" }
}
