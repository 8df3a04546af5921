import Checks
import Vocabulary

extension English {
  func failure(_ check: CheckName) -> String {
    switch check {
    case .agreementExists: "It fails when no agreement of the right kind is on file between the two."
    case .agreementIsInForce: "It fails when every agreement between the two has ended or has not begun."
    case .agreementIsConcluded: "It fails when the agreement is recorded as not concluded, or as concluded later."
    case .agreementHasItsClauses: "It fails when a required clause is recorded as absent."
    case .categoriesAreCovered: "It fails when a category of data is ruled out, or not named, in the agreement."
    case .subjectsAreCovered: "It fails when a category of data subjects is ruled out, or not named, in the agreement."
    case .purposesAreCovered:
      "It fails when a purpose is ruled out or not named, or when the processor has purposes of its own."
    case .operationsAreCovered:
      "It fails when an operation is ruled out or not named. Analysing, profiling, tracking, combining and disclosing"
        + " weigh as errors, the others as warnings."
    case .placesAreCovered: "It fails when a country of storage or access is ruled out, or not named, in the agreement."
    case .chainIsUnbroken: "It fails when one of our own companies stands at a link without an agreement."
    case .subProcessorIsAuthorised:
      "It fails when sub-processors are forbidden, when one is not on the list, not approved or not"
        + " announced, when an objection was upheld, or when it is used outside its days."
    case .scopeIsNotWidened:
      "It warns when an agreement names something that the one above it rules out or does not name."
    case .obligationsArePassedOn:
      "It fails when a clause or a measure of the agreement above is missing. A longer time to report"
        + " breaches and a weaker right to audit weigh as warnings."
    case .agreementEndsInTime:
      "It warns when an agreement runs longer than that, or renews while the one above it ends."
    case .chainIsKnown:
      "It never fails outright: what is not recorded is to be clarified. A missing address or contact person weighs as"
        + " a warning, all else as an error."
    case .objectionsAreOver: "It fails when the time for objections still runs, or when an objection is open."
    case .noticeWasLongEnough: "It warns when a sub-processor was used sooner after the notice than agreed."
    case .transferHasABasis: "It fails when no basis that was tried for a country holds, and none may hold."
    case .decisionCoversTransfer:
      "It fails when the decision has ended, is about another country, or leaves the recipient out. It is a warning"
        + " where another basis holds."
    case .transfersAboveAreCovered: "It fails when the data came by a transfer without a valid basis."
    case .clausesFitTransfer:
      "It fails when the clauses are missing, old, of the wrong module, incomplete or not assessed. It is a warning"
        + " where another basis holds."
    case .promiseIsKept:
      "It fails when something recorded disagrees with a promise. A list that only gives examples"
        + " promises nothing. What is collected beyond a list weighs as a warning where the data come from"
        + " the person."
    case .transferIsAssessed:
      "It fails when the assessment found that the safeguard is not enough. It is a warning where"
        + " another basis holds, and where the assessment is only too old."
    case .derogationIsOccasional:
      "It fails when the data are sent regularly, when a condition for compelling legitimate"
        + " interests is not met, or when a public authority uses in its public powers what Article 49(3) closes to it."
        + " It is a warning where the derogation may be used more often, or another"
        + " basis holds."
    case .purposesHaveABasis:
      "It fails when a purpose has no legal basis, when what is named is none, when a public authority"
        + " relies on legitimate interests, or when consent is only asked for later. A balancing test that"
        + " is not recorded weighs as a warning."
    case .specialCategoriesHaveACondition:
      "It fails when nothing allows the data, or when what is named is no condition in Article 9(2)."
    case .retentionIsWithinLimits:
      "It fails when data are kept longer than a limit allows. It is a warning where a law demands the"
        + " longer period."
    case .recordIsComplete:
      "It fails when the entry leaves out what Article 30 requires. Time limits and measures are required where possible"
        + " and weigh as warnings; so does a criterion in place of a time limit without the reason."
    case .controllersAreArranged:
      "It fails when joint controllers have no arrangement, or one that is not in force. For other"
        + " controllers it only gives advice."
    case .breachIsToldInTime:
      "It gives advice when the hours add up to more than 48, or when no hours are recorded. That an agreement says"
        + " nothing at all is to be clarified, as an error."
    case .reviewsAreUpToDate:
      "It warns when the interval has passed, which is twelve months where none is recorded, or when nobody has recorded"
        + " a day."
    case .authorityIsRight: "It warns when another authority is named, or the right one by a former name."
    case .officerAndRepresentativeAreNamed:
      "It fails when a public authority has no data protection officer. A representative outside the"
        + " EEA weighs as a warning, and so does what is not recorded of others than public authorities."
    case .transferHasAFallback: "It gives advice when nothing else would carry the transfer."
    case .equipmentIsUsedWithConsent:
      "It fails when cookies or the like that are not strictly necessary are used without consent."
    }
  }
}
