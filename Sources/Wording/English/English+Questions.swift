import Checks
import Vocabulary

extension English {
  func question(_ check: CheckName) -> String {
    switch check {
    case .agreementExists: "Is there a data processing agreement between the controller and the processor?"
    case .agreementIsInForce: "Is the agreement between the two in force on the day?"
    case .agreementIsConcluded: "Is it shown, in writing, that both sides are bound by the agreement?"
    case .agreementHasItsClauses: "Does the agreement contain every clause that Article 28(3) requires, and where?"
    case .categoriesAreCovered: "Are all the categories of personal data that flow within what the agreement allows?"
    case .subjectsAreCovered: "Are all the people whom the data are about within what the agreement allows?"
    case .purposesAreCovered: "Are the data only used for purposes that the agreement allows?"
    case .operationsAreCovered: "Is only that done with the data which the agreement allows?"
    case .placesAreCovered: "Are the data stored in, and seen from, only those countries that the agreement allows?"
    case .chainIsUnbroken: "Is there an agreement between each processor and the sub-processor below it?"
    case .subProcessorIsAuthorised:
      "Has the controller authorised every sub-processor, in advance or by not objecting to a notice?"
    case .scopeIsNotWidened: "Does each agreement down the chain allow only what the agreement above it allows?"
    case .obligationsArePassedOn:
      "Does each agreement down the chain ask for the same clauses, measures, breach reports and audits"
        + " as the one above it?"
    case .agreementEndsInTime:
      "Does each agreement down the chain end with the one above it, or within the time for erasure"
        + " there?"
    case .chainIsKnown: "Is it recorded who the recipient is, how to reach it, and whom it engages in turn?"
    case .objectionsAreOver: "Is the time for objections over, and is every objection settled?"
    case .noticeWasLongEnough: "Was the controller told of a sub-processor as early as the agreement says?"
    case .transferHasABasis: "Does every transfer out of the EEA rest on a basis of Chapter V?"
    case .decisionCoversTransfer: "If the flow relies on an adequacy decision: does that decision cover the recipient?"
    case .transfersAboveAreCovered: "Does each transfer further up the chain rest on a basis of Chapter V?"
    case .clausesFitTransfer:
      "If the flow relies on standard contractual clauses: is it the right set and module, filled in and assessed?"
    case .promiseIsKept: "Does what is recorded agree with each promise of the privacy notice?"
    case .transferIsAssessed:
      "If the transfer rests on clauses or another safeguard: were the law and practice of the third"
        + " country assessed?"
    case .derogationIsOccasional:
      "If the flow relies on a derogation in Article 49: is the transfer occasional, and are the"
        + " conditions met?"
    case .purposesHaveABasis:
      "Does each purpose of the activity rest on a legal basis in Article 6(1), with what that needs?"
    case .specialCategoriesHaveACondition:
      "Do special categories, data about offences and national identity numbers rest on what the law"
        + " asks for?"
    case .retentionIsWithinLimits:
      "Does each recipient erase the data within the limits of the agreements, the record and the"
        + " privacy notice?"
    case .recordIsComplete:
      "Does the record of processing activities state all that Article 30 asks for?"
    case .controllersAreArranged:
      "Do joint controllers have an arrangement, and is a disclosure to another controller agreed on?"
    case .breachIsToldInTime:
      "Do the agreements along the chain have a personal data breach reported fast enough for the controller to notify"
        + " the authority within 72 hours?"
    case .reviewsAreUpToDate:
      "Was the activity looked through, and were the guarantees of its processors assessed, within the interval?"
    case .authorityIsRight:
      "Does the privacy notice name the supervisory authority of the controller, by the name that it"
        + " has on the day?"
    case .officerAndRepresentativeAreNamed:
      "Is it recorded how to reach the data protection officer, and who represents a controller outside"
        + " the EEA?"
    case .transferHasAFallback: "Is there another basis beside a list of organisations that may be struck down?"
    case .equipmentIsUsedWithConsent:
      "Is what is stored on people's equipment, or read from it, strictly necessary or based on"
        + " consent?"
    }
  }
}
