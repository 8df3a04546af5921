import Checks
import Vocabulary

extension English {
  func gap(_ code: Code, _ things: String) -> String { label(code).map { "\(things) – \($0)" } ?? things }

  private func label(_ code: Code) -> String? {
    switch code {
    case .basisUndeclared: "no legal basis recorded"
    case .basisNone: "declared to have no legal basis"
    case .notABasis: "what is recorded is no legal basis"
    case .purposeNotInRecord: "not among the purposes on record"
    case .consentNotRecorded: "not all of the consent recorded"
    case .consentLater: "consent not yet asked for"
    case .basisLawUndeclared: "no law recorded"
    case .contractPartyUnclear: "unclear whether people are parties to the contract"
    case .authorityInterest: "legitimate interests of a public authority"
    case .authorityUnclear: "not recorded whether a public authority relies on interests"
    case .balancingNotRecorded: "interest or balancing test not recorded"
    case .conditionNone: "declared that nothing allows it"
    case .notACondition: "what is recorded is no condition in Article 9(2)"
    case .conditionUndeclared: "not recorded what allows it"
    case .conditionLawUndeclared: "no law recorded"
    case .needUndeclared: "need for certain identification not recorded"
    case .startUndeclared: "first day not recorded"
    case .deletionDaysUndeclared: "ended, with no time limit for erasure recorded"
    case .recordIncomplete: "to be stated in the record"
    case .leftOutWherePossible: "asked for where possible"
    case .recordUnclear: "unclear whether it has to be stated"
    case .erasedByCriterion: "by a criterion, without a reason"
    case .breachUntold: "nothing said of breaches"
    case .breachHoursUnstated: "no hours stated"
    case .reviewOverdue: "not looked through again"
    case .guaranteesOverdue: "not assessed again"
    case .guaranteesUndeclared: "no assessment recorded"
    default: labelOfSubProcessor(code)
    }
  }

  private func labelOfSubProcessor(_ code: Code) -> String? {
    switch code {
    case .subProcessingForbidden: "no sub-processors allowed"
    case .notOnTheList: "not on the list"
    case .notApproved: "not approved"
    case .notNotified: "no notice given"
    case .objectionUpheld: "objection upheld"
    case .usedOutsideItsDays: "used outside the days on the list"
    case .authorisationUndeclared: "not recorded whether sub-processors are allowed"
    case .authorisationNotRecorded: "not recorded whether it is authorised"
    case .objectionOpen: "objection still open"
    case .windowOpen: "the time for objections still runs"
    case .objectionUndated: "the day of the objection's outcome is not recorded"
    case .windowUndeclared: "time for objections not recorded"
    default: nil
    }
  }

  func missingMeasures(_ measures: String, in activity: String) -> String {
    "measures missing in \(activity): \(measures)"
  }

  func announced(_ notice: String, from first: Day, _ told: Day) -> String {
    "\(notice) applies from \(date(first)) and was announced on \(date(told))"
  }

  func found(_ words: String, in activity: String) -> String { "\(words) in \(activity)" }
  func brought(by flows: String, to places: String) -> String { "brought by \(flows) to \(places)" }
}
