import Checks
import Vocabulary

extension English {
  func name(_ check: CheckName) -> String {
    switch check {
    case .agreementExists: "There is an agreement with the processor"
    case .agreementIsInForce: "The agreement is in force"
    case .agreementIsConcluded: "The agreement was concluded in writing"
    case .agreementHasItsClauses: "The agreement has the clauses that the law requires"
    case .categoriesAreCovered: "The agreement covers the categories of data"
    case .subjectsAreCovered: "The agreement covers the categories of data subjects"
    case .purposesAreCovered: "The agreement covers the purposes"
    case .operationsAreCovered: "The agreement covers the operations"
    case .placesAreCovered: "The agreement covers the places"
    case .chainIsUnbroken: "There is an agreement with every sub-processor"
    case .subProcessorIsAuthorised: "Every sub-processor is authorised"
    case .scopeIsNotWidened: "No agreement allows more than the one above it"
    case .obligationsArePassedOn: "Every agreement passes on the obligations of the one above it"
    case .agreementEndsInTime: "No agreement outlives the one above it"
    case .chainIsKnown: "Everyone in the chain is known"
    case .objectionsAreOver: "No sub-processor is used while objections are possible"
    case .noticeWasLongEnough: "Notice of sub-processors was given in time"
    case .transferHasABasis: "A transfer to a third country has a basis"
    case .decisionCoversTransfer: "The adequacy decision covers the transfer"
    case .transfersAboveAreCovered: "Every transfer that brought the data here has a basis"
    case .clausesFitTransfer: "The standard contractual clauses fit the transfer"
    case .promiseIsKept: "What the privacy notice promises is so"
    case .transferIsAssessed: "The transfer was assessed"
    case .derogationIsOccasional: "A derogation is only used now and then"
    case .purposesHaveABasis: "Every purpose has a legal basis"
    case .specialCategoriesHaveACondition: "Data with special protection have what they need"
    case .retentionIsWithinLimits: "Data are kept no longer than agreed, recorded and promised"
    case .recordIsComplete: "The record of processing activities is complete"
    case .controllersAreArranged: "Controllers have agreed on who answers for what"
    case .breachIsToldInTime: "Word of a breach reaches the controller in time"
    case .reviewsAreUpToDate: "The activity and its processors are reviewed in time"
    case .authorityIsRight: "The privacy notice names the right authority"
    case .officerAndRepresentativeAreNamed: "The data protection officer and the representative are on record"
    case .transferHasAFallback: "The transfer does not rest on a list alone"
    case .equipmentIsUsedWithConsent: "Cookies and the like are necessary or consented to"
    }
  }

  func provision(_ citation: String) -> String {
    citation.replacing("ekomloven § ", with: "Norwegian Electronic Communications Act, section ")
  }

  func word(_ answer: Answer) -> String {
    switch answer {
    case .complies: "complies"
    case .violates: "violates"
    case .unknown: "to be clarified"
    case .notApplicable: "not applicable"
    }
  }

  func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "advice"
    }
  }
}
