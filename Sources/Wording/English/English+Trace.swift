import Checks
import Records
import Registry
import Vocabulary

extension English {
  func traceTitle(_ register: String) -> String { "\(register): who receives personal data" }

  func traced(on day: Day, subjects: [String], data: [String], activity: String?) -> String {
    let asked = [
      subjects.isEmpty ? nil : "about people of the kind \(list(subjects.map { quoted($0) }))",
      data.isEmpty ? nil : "about the data \(list(data.map { quoted($0) }))",
      activity.map { "in the activity “\($0)”" },
    ].compactMap { $0 }
    return "Asked for \(date(day))" + (asked.isEmpty ? ", about everybody and all data." : ", \(list(asked)).")
  }

  func traceUse() -> String {
    "For the answer to a person who asks for access (GDPR 15(1)(c)), and for telling every recipient of a rectification,"
      + " an erasure or a restriction (GDPR 19)."
  }

  func heading(_ part: TracePart, _ state: TraceState, _ count: Int) -> String {
    let when =
      switch state {
      case .live: ""
      case .planned: " LATER"
      case .past: " BEFORE"
      }
    return switch part {
    case .recipient: (state == .past ? "FORMER RECIPIENTS" : "RECIPIENTS\(when)") + " (\(count))"
    case .inquiry: "PARTICULAR INQUIRIES BY AUTHORITIES\(when) (\(count))"
    case .controller: "TO THE CONTROLLERS THEMSELVES\(when) (\(count))"
    case .internal: "WITHIN ONE PARTY\(when) (\(count))"
    }
  }

  func note(_ part: TracePart) -> String? {
    switch part {
    case .recipient: nil
    case .inquiry: "An authority that gets data in a particular inquiry is no recipient (GDPR 4(9))."
    case .controller: "These are not disclosed by the controllers, but come to them."
    case .internal: "These are no recipients, but systems where the data may have to be corrected or erased too."
    }
  }

  func nothingTraced() -> String {
    "Nothing that is recorded fits: no flow declares what was asked for or leaves it open."
  }

  func label(_ label: TraceLabel) -> String {
    switch label {
    case .role: "Role"
    case .seat: "Seat"
    case .tell: "To tell"
    case .data: "Data"
    case .subjects: "People"
    case .agreement: "Under"
    case .stored: "Stored"
    case .seen: "Seen from"
    case .host: "Hosted by"
    case .transfer: "Transfer"
    case .further: "Further"
    }
  }

  func unknownOperator(_ system: String) -> String {
    "Whoever runs the system “\(system)”: nobody has recorded who that is"
  }
  func unknownOperatorToDo() -> String {
    "find out which company runs it and record that company; until then nobody can be told"
  }

  func hop(_ number: Int) -> String {
    let isTeen = (11...13).contains(number % 100)
    let ending = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
    return "\(number)\(ending) hop"
  }
  func hopNotKnown() -> String { "hop not known" }
  func ownCompany() -> String { "one of our own companies" }
  func notRecorded() -> String { "not recorded" }
  func nobodyToTell() -> String { "neither an address nor a contact person is recorded" }
  func erased(_ day: Day) -> String { "the contact was erased on \(date(day))" }
  func officer(_ contact: String) -> String { "data protection officer: \(contact)" }
  func none() -> String { "none, confirmed" }
  func notRecorded(for flows: Int) -> String { "not recorded for \(count(flows, "flow", "flows"))" }
  func place(_ place: String, by party: String) -> String { "\(place) (\(party))" }
  func attestedOnly(_ agreement: String) -> String { "\(agreement), which is not on file" }
  func noAgreement(_ check: String) -> String { "no agreement that can be relied on: see “\(check)”" }

  func notAsked(_ course: Explanation.Course) -> String {
    switch course {
    case .planned, .ended: "not judged: the flow is not in use on this day"
    case .outsideTheLaw: "not judged: the GDPR does not apply, or that is not recorded"
    case .toController: "none is needed: the recipient decides for itself"
    case .back: "none is needed: the data go back to a party above"
    case .endsUnknown, .withinOneParty, .toProcessor: "not judged"
    }
  }

  func chainBroken() -> String { "not judged: the chain to the controller is broken" }
  func noBasisRecorded() -> String { "no basis is recorded" }
  func furtherNotRecorded(for flows: Int?) -> String {
    let some = flows.map { " for \(count($0, "flow", "flows"))" } ?? ""
    return "it is not recorded\(some) whether it uses further processors"
  }
  func listedOnly(_ parties: [String]) -> String {
    parties.count == 1
      ? "\(list(parties)): listed as a sub-processor, and what it receives is not recorded"
      : "\(list(parties)): listed as sub-processors, and what they receive is not recorded"
  }
  func inActivity(_ activity: String) -> String { "in “\(activity)”" }

  func days(_ period: Period) -> String? {
    switch (period.from, period.until) {
    case (nil, nil): nil
    case (let from?, nil): "since \(date(from))"
    case (nil, let until?): "until \(date(until))"
    case (let from?, let until?): "\(date(from)) to \(date(until))"
    }
  }

  func certainty(_ isCertain: Bool) -> String { isCertain ? "certain" : "possible" }
  func onlyPossible() -> String { "possible" }

  func doubt(_ doubt: TraceDoubt, words: [String], flow: String) -> String {
    switch doubt {
    case .undeclared(.subjects): "it is not recorded whose data the flow carries"
    case .undeclared: "it is not recorded which data the flow carries"
    case .wider: "\(list(words)) is wider than what was asked for"
    case .passesOn: "it serves another activity and passes on “\(flow)”"
    }
  }

  func counts(_ counts: TraceCounts) -> String {
    let apart = TracePart.allCases.compactMap { part in counts.apart[part].map { "\($0) \(word(part))" } }
    return
      "Recipients: \(counts.named) named, \(counts.unnamed) not named; \(counts.planned) later, \(counts.past) former."
      + " Flows to them: \(counts.certain) certain, \(counts.possible) possible."
      + (apart.isEmpty ? "" : " Other flows: \(list(apart)).")
  }

  func word(_ part: TracePart) -> String {
    switch part {
    case .recipient: "to a recipient"
    case .inquiry: "in a particular inquiry"
    case .controller: "to a controller"
    case .internal: "within one party"
    }
  }

  func word(_ state: TraceState) -> String {
    switch state {
    case .live: "now"
    case .planned: "later"
    case .past: "before"
    }
  }

  func column(_ column: TraceColumn) -> String {
    switch column {
    case .part: "Sort"
    case .state: "When"
    case .recipientID: "Recipient's id"
    case .recipient: "Recipient"
    case .address: "Address"
    case .contact: "Contact"
    case .email: "E-mail"
    case .phone: "Telephone"
    case .role: "Role"
    case .hop: "Hop"
    case .seat: "Seat"
    case .stored: "Stored in"
    case .seen: "Seen from"
    case .host: "Hosted by"
    case .agreement: "Agreement"
    case .transfer: "Transfer"
    case .further: "Further processors"
    case .flowID: "Flow's id"
    case .flow: "Flow"
    case .activityID: "Activity's id"
    case .activity: "Activity"
    case .from: "From"
    case .to: "To"
    case .since: "First day"
    case .until: "Last day"
    case .certainty: "Certain or possible"
    case .why: "Why only possible"
    case .subjects: "Data subjects"
    case .data: "Data"
    case .verdict: "Verdict"
    }
  }
}
