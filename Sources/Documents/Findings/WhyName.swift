import Checks
import Vocabulary

extension BasisTried.Why {
  /// As documents write it.
  var name: String {
    switch self {
    case .holds: "holds"
    case .ended: "ended"
    case .notYet: "not-yet"
    case .otherCountry: "other-country"
    case .excludedPart: "excluded-part"
    case .partUndeclared: "part-undeclared"
    case .outsideSector: "outside-sector"
    case .sectorUndeclared: "sector-undeclared"
    case .notListed: "not-listed"
    case .listingStartUndeclared: "listing-start-undeclared"
    case .withoutHumanResources: "without-human-resources"
    case .humanResourcesUnclear: "human-resources-unclear"
    case .notChecked: "not-checked"
    case .lapsed: "lapsed"
    case .seatUndeclared: "seat-undeclared"
    case .noClauses: "no-clauses"
    case .notInForce: "not-in-force"
    case .startUndeclared: "start-undeclared"
    case .notConcluded: "not-concluded"
    case .conclusionNotShown: "conclusion-not-shown"
    case .notATool: "not-a-tool"
    case .setNotUsable: "set-not-usable"
    case .conclusionDayUndeclared: "conclusion-day-undeclared"
    case .noModuleFits: "no-module-fits"
    case .wrongModule: "wrong-module"
    case .moduleUndeclared: "module-undeclared"
    case .annexMissing: "annex-missing"
    case .annexesUndeclared: "annexes-undeclared"
    case .assessmentMissing: "assessment-missing"
    case .outcomeUndeclared: "outcome-undeclared"
    case .assessmentInsufficient: "assessment-insufficient"
    case .measuresMissing: "measures-missing"
    case .notApproved: "not-approved"
    case .approvalUndeclared: "approval-undeclared"
    case .rulesKindUndeclared: "rules-kind-undeclared"
    case .wrongRulesKind: "wrong-rules-kind"
    case .notAMember: "not-a-member"
    case .protectionUndeclared: "protection-undeclared"
    case .frequencyUndeclared: "frequency-undeclared"
    case .notOccasional: "not-occasional"
    case .publicPowers: "public-powers"
    case .publicPowersUndeclared: "public-powers-undeclared"
    case .conditionMissing: "condition-missing"
    case .conditionUndeclared: "condition-undeclared"
    }
  }

  /// The day that it names, where it names one.
  var day: Day? {
    switch self {
    case .ended(let day), .notYet(let day): day
    default: nil
    }
  }
}
