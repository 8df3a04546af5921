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

  func greeting(_ frame: LetterFrame) -> String { frame.contact.map { "Dear \($0)," } ?? "Hello," }

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
      "You get personal data from us and decide for yourselves, or together with us, what they are used for. Each of us"
        + " must know what the other relies on (GDPR 26 and 13(1)(e))."
    case .isServed:
      "We process personal data for you, and both of us must have an agreement that says what may be done with them"
        + " (GDPR 28(3))."
    }
  }

  func article(_ provision: String) -> String {
    provision.hasPrefix("GDPR ") ? "Article " + provision.dropFirst("GDPR ".count) : provision
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
  func forLegal() -> String { "For those who look after agreements and the law" }
  func nothingToAsk() -> String { "There are no open questions." }
  func nothingToAsk(_ party: String) -> String { "There are no open questions for \(party)." }

  func toParty(_ name: String) -> String { "to \(name)" }
  func inSystem(_ title: String) -> String { "in the system “\(title)”" }
  func inFlows(_ titles: [String]) -> String {
    titles.count == 1 ? "in the flow “\(titles[0])”" : "in the flows \(list(titles.map { "“\($0)”" }))"
  }
  func forActivities(_ titles: [String]) -> String { "for \(list(titles.map { "“\($0)”" }))" }
  func agreementBetween(_ parties: [String]) -> String { "the agreement between \(list(parties))" }
  func agreement(_ named: String, with parties: [String]) -> String { "\(named) with \(list(parties))" }
  func signature(of parties: [String]) -> String {
    "the \(parties.count == 1 ? "signature" : "signatures") of \(list(parties)) with the day"
  }
  func copy(of agreements: [String]) -> String { "a copy of \(list(agreements))" }
}
