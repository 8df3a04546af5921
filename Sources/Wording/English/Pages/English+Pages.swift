import Checks
import Registry
import Vocabulary

extension English {
  func recordTitle() -> String { "Record of processing activities" }

  func recordLead(_ role: RecordRole) -> String {
    switch role {
    case .controller: "General Data Protection Regulation, Article 30(1): the controller's record"
    case .processor: "General Data Protection Regulation, Article 30(2): the processor's record"
    }
  }

  func documentTitle(_ party: String, _ day: Day) -> String {
    "Record of processing activities: \(party), \(date(day))"
  }

  func skipToContent() -> String { "Skip to the activities" }

  func letterName(_ letter: RecordLetter) -> String {
    switch letter {
    case .controllers: "Controller and contacts"
    case .purposes: "Purposes"
    case .people: "People and data"
    case .recipients: "Recipients"
    case .transfers, .processorTransfers: "Transfers to third countries and international organisations"
    case .erasure: "Time limits for erasure"
    case .measures, .processorMeasures: "Technical and organisational measures"
    case .processorAndControllers: "Processor, controllers and contacts"
    case .processing: "Categories of processing"
    }
  }

  func asks(_ letter: RecordLetter) -> String {
    switch letter {
    case .controllers:
      "Name and contact details of the controller and, where there are any, of joint controllers, the representative"
        + " and the data protection officer"
    case .purposes: "The purposes of the processing"
    case .people: "Categories of data subjects and categories of personal data"
    case .recipients: "Categories of recipients, those in third countries and international organisations included"
    case .transfers, .processorTransfers:
      "Transfers, with the third country or international organisation and, under the second subparagraph of"
        + " Art. 49(1), the safeguards"
    case .erasure: "Where possible, the time limits for erasing each category of data"
    case .measures, .processorMeasures:
      "Where possible, a general description of the technical and organisational security measures"
    case .processorAndControllers:
      "Name and contact details of the processors and of each controller, and where there are any of representatives"
        + " and data protection officers"
    case .processing: "The categories of processing carried out for each controller"
    }
  }

  func holds(activities: Int, recipients: Int, parties: Int, agreements: Int) -> String {
    list([
      count(activities, "activity", "activities"), count(recipients, "flow to a recipient", "flows to recipients"),
      count(parties, "party", "parties"), count(agreements, "agreement", "agreements"),
    ])
  }

  func knownUntil(_ day: Day) -> String { "knows the law until \(date(day))" }

  func reading() -> [String] {
    [
      "The entries follow the letters of Article 30. What the article does not ask for is marked “additional”.",
      "“Not stated” means that the register says nothing of it, with what to do about that. “None” means that somebody"
        + " has declared that there is none, with the day and the name. The two are never the same.",
      "A link is a step from the controller: link 1 gets the data from the controller, link 2 from link 1.",
      "The verdict tells how a flow stands to the agreements and the law on the day. It is not part of what Article 30"
        + " asks for; the findings behind it are in the findings document.",
    ]
  }

  func madeUp() -> String { "made up for an example" }
  func notInAnyRecord(_ number: Int) -> String {
    "\(count(number, "activity does", "activities do")) not say whose they are, so they are in nobody's record. Record"
      + " the controller, and for what is done on behalf of others the processor."
  }
  func judgmentIsElsewhere() -> String { "The verdicts are explained in the findings document." }

  func additional() -> String { "additional" }
  func notStated() -> String { "Not stated" }

  func gap(_ gap: RecordGap, of name: String?) -> String {
    let whose = name ?? ""
    return switch gap {
    case .controller: "who the controller is"
    case .processor: "who the processor is"
    case .name: "the legal name of \(whose)"
    case .contact: "how to reach \(whose)"
    case .officer: "whether \(whose) has a data protection officer, and how to reach that person"
    case .processing: "what is done for \(whose)"
    case .purposes: "the purposes"
    case .subjects: "the categories of data subjects"
    case .categories: "the categories of personal data"
    case .recipients: "the recipients or their categories, or that there are none"
    case .systemOperator: "who runs \(whose)"
    case .country: "the country of \(whose)"
    case .places: "where \(whose) stores the data and sees them from"
    case .safeguards: "the safeguards for the transfer to \(whose)"
    case .erasure: "when the data are erased"
    case .measures: "the technical and organisational measures"
    }
  }

  func mend(_ gap: RecordGap, of name: String?) -> String {
    let whose = name ?? ""
    return switch gap {
    case .controller, .processor: "Record the party. Ask the owner of the activity."
    case .name: "Record the name as in the register of companies. Ask whoever entered \(whose)."
    case .contact: "Record an address or a contact. Ask \(whose)."
    case .officer: "Record who it is, or that none is appointed and why. Ask the management."
    case .processing: "Record the categories of processing. The agreement with \(whose) says them."
    case .purposes, .subjects, .categories: "Record them. Ask the owner of the activity."
    case .recipients: "Record flows or categories of recipients. Ask the owner of the activity."
    case .systemOperator: "Record the company. The contract for the system names it."
    case .country, .places: "Record the countries. Ask \(whose)."
    case .safeguards: "Record the safeguards as they were documented before the transfer."
    case .erasure: "Record a period, a criterion, or why no limit can be set. Ask the owner of the activity."
    case .measures: "Record them. Ask whoever answers for information security."
    }
  }

  func none(on day: Day, by person: String?) -> String {
    "None, as declared on \(date(day))" + (person.map { " by \($0)" } ?? "")
  }
  func nothingTransferred() -> String { "Every recipient and every place is inside the EEA: nothing is transferred." }
  func noRecipients() -> String { "No flow to a recipient is recorded." }
  func erased(on day: Day) -> String { "Contact data erased on \(date(day))" }
  func erasedPerson(on day: Day) -> String { "name erased on \(date(day))" }
  func nobodyNamed() -> String { "not named" }
  func yes() -> String { "Yes" }
  func no() -> String { "No" }
}
