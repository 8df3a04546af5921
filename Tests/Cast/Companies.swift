public import Registry
public import Vocabulary

/// The companies, flows and agreements that hand-written stories speak of.
public enum Companies {
  /// The SHA-256 that every paper of theirs has.
  public static let sha256 = String(repeating: "9f2c", count: 16)
  /// Norsk Varme AS, one of ours, in Norway: the controller of most stories.
  public static var us: Party {
    var party = known("us", seat: "NO", own: true)
    party.officer = DataProtectionOfficer(
      appointed: true, contact: .held(ContactDetails(name: "D. Officer")), notified: Day(2018, 8, 1))
    return party
  }
  /// A Norwegian processor.
  public static let host = known("host", seat: "NO")
  /// A Norwegian sub-processor.
  public static let mailer = known("mailer", seat: "NO")
  /// Google Ireland Limited.
  public static let googleIreland = known("google-ie", seat: "IE")
  /// Google LLC, on the Data Privacy Framework's list.
  public static var googleLLC: Party {
    var party = known("google-llc", seat: "US")
    party.listings = [
      Listing(
        decision: "us-dpf", period: Period(from: Day(2023, 8, 1)), checked: Day(2026, 1, 15), humanResources: true)
    ]
    return party
  }

  /// A private company of which everything that checks ask for is declared.
  public static func known(_ id: ID<Party>, seat: String, own: Bool = false) -> Party {
    var party = Party(id: id)
    (party.name, party.kind, party.seat, party.own) = (id.key, .private, seat, own)
    party.address = "1 Street"
    party.contact = .held(ContactDetails(name: "A. Person"))
    party.assessments = (2018...2026).map { GuaranteeAssessment(on: Day($0, 1, 15)) }
    return party
  }

  /// A newsletter with one controller.
  public static func newsletter(_ controller: ID<Party> = "us") -> Activity {
    var activity = Activity(id: "newsletter")
    activity.controllers = [ControllerShare(controller)]
    var consent = LegalBasis("A6-1-a")
    consent.consent = Consent(given: "a box that is ticked", withdrawn: "a link", since: Day(2018, 7, 20))
    activity.purposes = [PurposeDeclaration("newsletter", basis: .basis(consent))]
    activity.about = [AboutWhom(subjects: ["customer"], categories: ["email-work"])]
    var kept = RetentionRule()
    kept.notPossible = "until consent is withdrawn"
    activity.retention = [kept]
    activity.measuresDescription = "encryption and access control"
    activity.reviewed = Day(2026, 1, 15)
    return activity
  }

  /// A flow of work addresses of customers for the newsletter, kept and read where the recipient is.
  public static func flow(
    _ id: ID<Flow>, from: ID<Party>, to: ID<Party>, _ role: RecipientRole = .processor, place: String = "NO"
  ) -> Flow {
    var flow = Flow(id: id, activity: "newsletter", from: .party(from), to: .party(to), role: role)
    flow.categories = .some(["email-work"])
    flow.subjects = .some(["customer"])
    flow.purposes = .some(["newsletter"])
    flow.operations = .some(["access"])
    flow.storage = .some([PlaceUse(place, by: .recipient)])
    flow.access = .some([PlaceUse(place, by: .recipient)])
    flow.details.furtherProcessors = .complete(asOf: Day(2026, 1, 15), accordingTo: "their list")
    return flow
  }

  /// A processing agreement of 2023 that covers such a flow, signed by both, with every clause.
  public static func agreement(
    _ id: ID<Agreement>, _ principal: ID<Party>, _ processor: ID<Party>, place: String = "EEA"
  ) -> Agreement {
    var agreement = Agreement(id: id)
    agreement.parties = [AgreementParty(principal, .principal), AgreementParty(processor, .processor)]
    agreement.period.from = Day(2018, 1, 1)
    agreement.evidence = [.signedCopy(file: "copy.pdf", sha256: Companies.sha256)]
    agreement.signatures = agreement.parties.map { Signature(party: $0.party, day: Day(2018, 1, 1)) }
    agreement.clauses = Trees.clauses.map { ClauseLocation($0, at: "section 4") }
    agreement.breachNotice = .hours(1)
    agreement.scope[.categories].named = ["contact", "email-address"]
    agreement.scope[.subjects].named = ["customer"]
    agreement.scope[.purposes].named = ["direct-marketing"]
    agreement.scope[.operations].named = ["keep", "use"]
    agreement.scope[.storage].named = [place]
    agreement.scope[.access].named = [place]
    return agreement
  }

  /// A general authorisation with thirty days' notice, and sub-processors that were on the list from the start.
  public static func general(listing parties: ID<Party>...) -> SubProcessing {
    var agreed = SubProcessing(authorisation: .general)
    agreed.notice = CalendarDuration(days: 30)
    agreed.entries = parties.map { party in
      var entry = SubProcessorEntry(party: party)
      entry.listed = true
      return entry
    }
    return agreed
  }

  /// We give the newsletter's list to our Norwegian host, under an agreement.
  public static var hosted: Register {
    var register = Register()
    register.parties = [us, host]
    register.activities = [newsletter()]
    register.flows = [flow("f1", from: "us", to: "host")]
    register.agreements = [agreement("a1", "us", "host")]
    return register
  }

  /// The host passes it on to the mailer, under an agreement of theirs.
  public static var mailed: Register {
    var register = hosted
    register.parties.append(mailer)
    var onward = flow("f2", from: "host", to: "mailer", .subProcessor)
    onward.onwardOf = ["f1"]
    register.flows.append(onward)
    register.agreements.append(agreement("a2", "host", "mailer"))
    register.change("a1" as ID<Agreement>) { $0.subProcessing = general(listing: "mailer") }
    return register
  }

  /// The mailer passes it on to a printer, under an agreement of theirs. The host has allowed it; we have not been asked.
  public static var printed: Register {
    var register = mailed
    register.parties.append(known("printer", seat: "NO"))
    var onward = flow("f3", from: "mailer", to: "printer", .subProcessor)
    onward.onwardOf = ["f2"]
    register.flows.append(onward)
    register.agreements.append(agreement("a3", "mailer", "printer"))
    register.change("a2" as ID<Agreement>) { $0.subProcessing = general(listing: "printer") }
    return register
  }

  /// We use Google Ireland, which passes data on to Google LLC.
  public static var google: Register {
    var register = Register()
    register.parties = [us, googleIreland, googleLLC]
    register.activities = [newsletter()]
    var onward = flow("f2", from: "google-ie", to: "google-llc", .subProcessor, place: "US")
    onward.onwardOf = ["f1"]
    register.flows = [flow("f1", from: "us", to: "google-ie", place: "IE"), onward]
    register.agreements = [agreement("a1", "us", "google-ie"), agreement("a2", "google-ie", "google-llc")]
    for index in register.agreements.indices {
      register.agreements[index].scope[.storage].named = ["EEA", "US"]
      register.agreements[index].scope[.access].named = ["EEA", "US"]
    }
    register.change("a1" as ID<Agreement>) { $0.subProcessing = general(listing: "google-llc") }
    return register
  }
}
