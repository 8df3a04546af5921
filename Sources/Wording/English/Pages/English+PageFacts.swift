import Registry
import Vocabulary

extension English {
  func dates(_ period: Period) -> String {
    switch (period.from, period.until) {
    case (nil, nil): "first and last day not stated"
    case (let from?, nil): "since \(date(from))"
    case (nil, let until?): "until \(date(until)), first day not stated"
    case (let from?, let until?): "\(date(from)) to \(date(until))"
    }
  }

  func email(_ address: String) -> String { "e-mail \(address)" }
  func phone(_ number: String) -> String { "telephone \(number)" }
  func noOfficer(_ reason: String?) -> String { "None is appointed" + (reason.map { ": \($0)" } ?? "") }
  func notified(on day: Day) -> String { "notified to the authority on \(date(day))" }
  func controller(_ name: String, processing: String?) -> String { processing.map { "\(name): \($0)" } ?? name }
  func planned(_ name: String) -> String { "\(name) (planned)" }
  func plannedFrom(_ day: Day) -> String { "begins on \(date(day))" }
  func startsLater() -> String { "begins later" }

  func kept(_ rule: RetentionRule, _ categories: [String]) -> [String] {
    let what = categories.isEmpty ? "All data" : list(categories).withCapital
    let event = rule.event.map { event in self.event(event) }
    var parts: [String] = []
    if let period = rule.period {
      parts.append("\(what): \(duration(period))" + (event.map { " from \($0)" } ?? ", from when is not stated"))
    } else if let event, rule.criterion == nil || rule.event != nil {
      parts.append("\(what): the time runs from \(event); how long it is, is not stated")
    }
    if let criterion = rule.criterion { parts.append("\(parts.isEmpty ? what + ": " : "")\(criterion)") }
    if let why = rule.notPossible { parts.append("\(what): no time limit is possible, because \(why.withSmallLetter)") }
    if rule.onRequest == true { parts.append("Erased on request") }
    if let floor = rule.floor { parts.append("\(floor.law) demands at least \(duration(floor.period))") }
    return parts.isEmpty ? ["\(what): not stated"] : parts
  }

  func comesFrom(_ source: DataSource) -> String {
    switch source {
    case .subject: "From the data subject (Art. 13)"
    case .elsewhere(let place): "From elsewhere (Art. 14): \(place)"
    case .both(let place): "From the data subject and from elsewhere (Art. 13 and 14): \(place)"
    }
  }

  func collected(_ what: [String], for purposes: [String], voluntary: Bool?, necessary: Bool?) -> [String] {
    var parts: [String] = []
    if !what.isEmpty { parts.append(list(what)) }
    if !purposes.isEmpty { parts.append("for \(list(purposes))") }
    if let voluntary { parts.append(voluntary ? "voluntary" : "not voluntary") }
    if let necessary { parts.append(necessary ? "strictly necessary" : "not strictly necessary") }
    return parts
  }

  func practice(_ practice: Practice) -> String {
    practice.done ? "Yes" + (practice.logic.map { ": \($0)" } ?? ", how is not stated") : "No"
  }

  func assessment(_ assessment: ImpactAssessment) -> [String] {
    var parts: [String] = []
    if let needed = assessment.needed { parts.append(needed ? "Needed" : "Not needed") }
    if let done = assessment.done { parts.append("finished on \(date(done))") }
    if let reference = assessment.reference { parts.append("kept as \(reference)") }
    if let reason = assessment.reason { parts.append("because \(reason.withSmallLetter)") }
    return parts
  }

  func interest(_ interest: String) -> String { "interest: \(interest)" }
  func balanced(on day: Day) -> String { "interests balanced on \(date(day))" }
  func consent(_ consent: Consent) -> [String] {
    [
      consent.given.map { "given: \($0)" }, consent.withdrawn.map { "withdrawn: \($0)" },
      consent.since.map { "asked for since \(date($0))" },
    ].compactMap { $0 }
  }
  func underLaw(_ law: String) -> String { "law: \(law)" }
  func needed(because need: String) -> String { "need: \(need)" }
  func noBasis(on day: Day, by person: String?) -> String {
    "declared on \(date(day))" + (person.map { " by \($0)" } ?? "") + " to have no legal basis"
  }
}
