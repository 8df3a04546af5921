import Checks
import Vocabulary

extension English {
  func decision(_ name: String, _ citation: String) -> String { "the adequacy decision “\(name)”, \(citation)" }
  func citation(_ decision: String) -> String { decision }
  func ending(_ reason: String) -> String {
    reason.replacing("invalid by ", with: "declared invalid in Case ").replacing("annulled ", with: "annulled in Case ")
  }
  func forerunner(_ name: String, _ citation: String, _ why: String, _ reason: String) -> String {
    "the list before it, “\(name)”, \(citation): \(why) (\(reason))"
  }
  func standardClauses(_ set: String, in agreement: String?) -> String {
    let clauses = set.isEmpty ? "standard contractual clauses" : "standard contractual clauses \(set)"
    return agreement.map { "\(clauses) in \($0)" } ?? clauses
  }
  func bindingRules(in agreement: String) -> String { "binding corporate rules in \(agreement)" }
  func otherSafeguard(_ label: String, in agreement: String) -> String { "\(label) in \(agreement)" }
  func exporterListing(_ decision: String) -> String { "the sender's place on the list “\(decision)”" }
  func joinedClauses(_ agreement: String) -> String { "the clauses that the recipient joined in \(agreement)" }
  func sameCountry() -> String { "the sender's own country, which has an adequacy decision" }
  func derogation(_ label: String) -> String { label }

  func why(_ why: BasisTried.Why) -> String {
    switch why {
    case .holds: "all that it asks for is recorded"
    case .ended(let day): "it ended on \(date(day))"
    case .notYet(let day): "it begins on \(date(day))"
    case .otherCountry: "it is about another country"
    case .excludedPart: "it leaves out this recipient or purpose"
    case .partUndeclared: "it leaves out some recipients or purposes, and it is not recorded whether this is one"
    case .outsideSector: "the recipient is outside the sector that it covers"
    case .sectorUndeclared: "it is not recorded whether the recipient is inside the sector that it covers"
    case .notListed: "the recipient is not on the list"
    case .listingStartUndeclared: "it is not recorded since when the recipient is on the list"
    case .withoutHumanResources: "the recipient's place on the list does not cover data about employees"
    case .humanResourcesUnclear:
      "it is not clear that the recipient's place on the list covers the data about employees"
    case .notChecked: "it is not recorded when somebody looked in the list"
    case .lapsed: "somebody last looked in the list more than twelve months ago"
    case .seatUndeclared: "the recipient's seat is not recorded"
    case .noClauses: "no such clauses between the two are on file"
    case .notInForce: "the agreement is not in force"
    case .startUndeclared: "it is not recorded from which day the agreement applies"
    case .notConcluded: "the agreement has not been concluded"
    case .conclusionNotShown: "it is not shown that both sides are bound"
    case .notATool: "this set of clauses is not made for transfers"
    case .setNotUsable: "this set of clauses could not, or can no longer, be used"
    case .conclusionDayUndeclared: "it is not recorded when the agreement was concluded"
    case .noModuleFits: "the set has no module for these roles"
    case .wrongModule: "it is the wrong module for these roles"
    case .moduleUndeclared: "the module is not recorded"
    case .annexMissing: "an annex is not filled in"
    case .annexesUndeclared: "it is not recorded which annexes are filled in"
    case .assessmentMissing: "no assessment of the transfer is recorded"
    case .outcomeUndeclared: "the outcome of the assessment is not recorded"
    case .assessmentInsufficient: "the assessment found that it is not enough"
    case .measuresMissing: "the supplementary measures of the assessment are not recorded"
    case .notApproved: "approval had not yet been given"
    case .approvalUndeclared: "it is not recorded when approval was given"
    case .rulesKindUndeclared: "it is not recorded whether the rules are for controllers or processors"
    case .wrongRulesKind: "the rules are not made for this role"
    case .notAMember: "the sender or the recipient is not bound by the rules"
    case .protectionUndeclared:
      "it is not recorded that the recipient is bound to limited purposes and the same protection"
    case .frequencyUndeclared: "it is not recorded how often data are sent"
    case .notOccasional: "it only allows what is occasional"
    case .publicPowers: "a public authority may not use it in its public powers"
    case .publicPowersUndeclared: "it is not recorded whether a public authority acts in its public powers"
    case .conditionMissing: "a condition of Article 49 is not met"
    case .conditionUndeclared: "it is not recorded whether the conditions of Article 49 are met"
    }
  }
}
