import Registry
import Vocabulary

extension English {
  func evidence(_ evidence: Evidence, party: String?, person: String?) -> String {
    switch evidence {
    case .claimed: return "somebody says that it exists"
    case .published(let place): return "its terms are published" + (place.map { " at \($0)" } ?? "")
    case .accepted(_, let day, _):
      return "its terms were accepted" + (day.map { " on \(date($0))" } ?? "") + (person.map { " by \($0)" } ?? "")
    case .signedCopy(let file, _): return file.map { "signed copy declared: \($0)" } ?? "a signed copy is declared"
    case .incorporated(let reference, let day, _):
      return "part of a signed main contract" + (reference.map { ", \($0)" } ?? "")
        + (day.map { ", \(date($0))" } ?? "")
    case .legalAct(let reference): return "a legal act" + (reference.map { ", \($0)" } ?? "")
    case .attested(_, _, let day, let how):
      let says = "not on file; \(party ?? "somebody") says that it exists"
      return says + (day.map { " (\(date($0)))" } ?? "") + (how.map { ": \($0)" } ?? "")
    }
  }

  func signed(_ party: String, day: Day?, person: String?) -> String {
    "\(party), " + (day.map { date($0) } ?? "day not stated") + (person.map { ", by \($0)" } ?? "")
  }

  func terminated(_ termination: Termination) -> String {
    "no longer in force from \(date(termination.takesEffect))"
      + (termination.notified.map { ", notice given on \(date($0))" } ?? "")
      + (termination.reason.map { ": \($0)" } ?? "")
  }

  func renews(byItself: Bool, withService: Bool) -> [String] {
    (byItself ? ["renews by itself"] : []) + (withService ? ["runs as long as the service does"] : [])
  }

  func breach(_ notice: BreachNotice) -> String {
    switch notice {
    case .hours(let hours): "within \(count(hours, "hour", "hours"))"
    case .withoutUndueDelay: "without undue delay"
    }
  }

  func within(_ duration: CalendarDuration) -> String { "within \(self.duration(duration))" }

  func standardClauses(_ set: String, module: Int?) -> String {
    "standard contractual clauses \(set)" + (module.map { ", module \($0)" } ?? "")
  }

  func bindingRules(_ kind: RulesKind?, approved: Day?) -> String {
    let whose =
      switch kind {
      case .controller: " for controllers"
      case .processor: " for processors"
      case nil: ""
      }
    return "binding corporate rules\(whose)" + (approved.map { ", approved on \(date($0))" } ?? "")
  }

  func assessed(_ assessment: TransferAssessment) -> String {
    "assessed" + (assessment.day.map { " on \(date($0))" } ?? "")
      + (assessment.outcome.map { ": \(word($0))" } ?? ", outcome not stated")
      + (assessment.reference.map { " (\($0))" } ?? "")
  }

  func dates(_ entry: SubProcessorEntry) -> [String] {
    var parts: [String] = []
    if entry.period != Period() { parts.append(dates(entry.period)) }
    if entry.listed { parts.append("listed when it was signed") }
    if let day = entry.notified { parts.append("notified on \(date(day))") }
    if let day = entry.approved { parts.append("approved on \(date(day))") }
    for objection in entry.objections {
      parts.append("objection on \(date(objection.day)), \(outcome(of: objection))")
    }
    if let day = entry.withdrawn { parts.append("withdrawn on \(date(day))") }
    return parts
  }

  private func outcome(of objection: Objection) -> String {
    let outcome =
      switch objection.outcome {
      case .open: "not settled"
      case .upheld: "upheld"
      case .settled: "settled"
      }
    return outcome + (objection.decided.map { " on \(date($0))" } ?? "")
  }

  func told(before duration: CalendarDuration?) -> String {
    duration.map { "told \(self.duration($0)) before a change" } ?? "how long before a change it is told is not stated"
  }

  func mayObject(within duration: CalendarDuration?) -> String {
    duration.map { "objections within \(self.duration($0))" } ?? "how long there is to object is not stated"
  }

  func listsEveryLevel(_ lists: Bool) -> String {
    lists ? "the list names sub-processors of every level" : "the list does not name sub-processors of every level"
  }

  func listing(_ decision: String, _ period: Period, checked: Day?) -> String {
    "\(decision): \(dates(period))" + (checked.map { ", looked up on \(date($0))" } ?? ", not looked up")
  }

  func stored(_ places: String) -> String { "stored: \(places)" }
  func seen(_ places: String) -> String { "seen from: \(places)" }
  func by(_ place: String, _ party: String) -> String { "\(place) (\(party))" }
  func noneFound(_ question: String) -> String { "No agreement to show until “\(question)” is settled" }
  func noAgreementNeeded() -> String { "Decides for itself: no processor's agreement is needed" }
  func actsFor(_ principals: [String]) -> String { "on behalf of \(list(principals))" }

  func safeguards(_ facts: DerogationFacts) -> [String] {
    let said: [(Bool?, String, String)] = [
      (facts.inPublicPowers, "in public powers", "not in public powers"),
      (facts.repetitive, "repeated", "not repeated"),
      (facts.fewPersons, "few people", "more than few people"),
      (facts.safeguards, "suitable safeguards stand", "no suitable safeguards"),
      (facts.authorityTold, "the authority was told", "the authority was not told"),
      (facts.subjectsTold, "the data subjects were told", "the data subjects were not told"),
    ]
    return said.compactMap { fact, yes, no in fact.map { $0 ? yes : no } }
      + (facts.reason.map { ["reason: \($0)"] } ?? [])
  }

  func furtherProcessors(_ further: FurtherProcessors) -> String {
    switch further {
    case .undeclared: "Further processors: not stated"
    case .complete(let day, let who):
      "Further processors: complete list as of \(date(day))" + (who.map { ", according to \($0)" } ?? "")
    case .none(let confirmation): "No further processors, as declared on \(date(confirmation.day))"
    }
  }

  func holdsMadeUp() -> String { "Agreements and flows, or all of it, are made up for an example." }
  func notOnFile() -> String { "not on file" }
  func noTransferBasis() -> String { "nothing that could carry it is recorded".withCapital }
  func inquiry(_ law: String) -> String { "inquiry under \(law)" }
  func itsOwnPurposes(_ purposes: String) -> String { "the recipient's own: \(purposes)" }
  func appointed() -> String { "Appointed, how to reach that person is not stated" }
  func notAssessed() -> String { "no assessment recorded" }
  func acceptedText() -> String { "the text that was accepted" }
  func signedCopy() -> String { "the signed copy" }
  func mainContract() -> String { "the main contract" }
  func excluding(_ words: String) -> String { "not: \(words)" }
  func adding(_ words: String) -> String { "added: \(words)" }
  func takingOut(_ words: String) -> String { "taken out: \(words)" }
  func nothingNamed() -> String { "nothing" }
}

extension English {
  func pictureTitle(_ name: String) -> String { "Flows of personal data: \(name)" }

  func pictureDescription(parties: Int, flows: Int, outside: Int, unplaced: Int) -> String {
    "\(count(flows, "flow", "flows")) between \(count(parties, "party", "parties")), from the controller on the left,"
      + " link by link to the right. \(outside == 0 ? "None" : "\(outside)") of them \(outside == 1 ? "has its" : "have their")"
      + " seat outside the EEA" + (unplaced > 0 ? "; of \(unplaced) the seat is not stated" : "") + "."
  }

  func pictureCaption() -> String {
    "The table tells the same flow by flow. An arrow stands for all flows of its pair."
  }
  func pictureOrigin() -> String { "From" }
  func pictureHop(_ hop: Int) -> String { "Link \(hop)" }
  func pictureUnknownHop() -> String { "Link not clear" }
  func pictureInside() -> String { "Inside the EEA" }
  func pictureOutside() -> String { "Outside the EEA" }
  func pictureNowhere() -> String { "Seat not stated" }
  func pictureGroup(_ number: Int) -> String { "\(number) recipients alike" }
  func pictureFlows(_ number: Int) -> String { count(number, "flow", "flows") }
  func pictureIsGrouped(_ parties: Int) -> String {
    "There are \(parties) parties, so those that are alike stand in one box. The table names each."
  }
}
