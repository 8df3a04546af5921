import Checks

extension English {
  func exampleLabel() -> String { "An example" }

  func example(_ check: CheckName) -> String {
    switch check {
    case .agreementExists, .agreementIsInForce, .agreementIsConcluded, .agreementHasItsClauses,
      .categoriesAreCovered, .subjectsAreCovered, .purposesAreCovered, .operationsAreCovered, .placesAreCovered:
      exampleOfAgreement(check)
    case .chainIsUnbroken, .subProcessorIsAuthorised, .scopeIsNotWidened, .obligationsArePassedOn,
      .agreementEndsInTime, .chainIsKnown, .objectionsAreOver, .noticeWasLongEnough:
      exampleOfChain(check)
    case .transferHasABasis, .decisionCoversTransfer, .transfersAboveAreCovered, .clausesFitTransfer,
      .transferIsAssessed, .derogationIsOccasional, .transferHasAFallback:
      exampleOfTransfer(check)
    case .promiseIsKept, .purposesHaveABasis, .specialCategoriesHaveACondition, .retentionIsWithinLimits,
      .recordIsComplete, .controllersAreArranged, .breachIsToldInTime, .reviewsAreUpToDate, .authorityIsRight,
      .officerAndRepresentativeAreNamed, .equipmentIsUsedWithConsent:
      exampleOfRecord(check)
    }
  }

  private func exampleOfAgreement(_ check: CheckName) -> String {
    switch check {
    case .agreementExists:
      "Fjord Freight keeps its customers in the cloud service Tally, and nobody has made an agreement with Tally. A data"
        + " processing agreement between the two mends it."
    case .agreementIsInForce:
      "The agreement with Tally ran until 31 December, and customers are still entered in February. A renewal from 1"
        + " January mends it, or erasing the data within the days agreed."
    case .agreementIsConcluded:
      "The agreement with Tally lies in a folder, signed by Tally alone. Fjord Freight's signature with its day, on a copy"
        + " that is kept, mends it."
    case .agreementHasItsClauses:
      "The agreement says nothing of what happens to the data at the end. An amendment with that clause mends it; so does"
        + " recording the section where it stands after all."
    case .categoriesAreCovered:
      "The agreement names contact details, and the web form sends IP addresses too. Naming IP addresses in an amendment"
        + " mends it, or no longer sending them."
    case .subjectsAreCovered:
      "The agreement is about customers, and job applicants are entered as well. Naming applicants in it mends it."
    case .purposesAreCovered:
      "Tally is engaged to answer customers, and uses the messages to train its own products. Stopping that mends it;"
        + " otherwise Tally is a controller for it and needs a legal basis of its own."
    case .operationsAreCovered:
      "The agreement lets Tally store data, and Tally also makes profiles of them. Naming profiling in the instructions"
        + " mends it, or an end to the profiles."
    case .placesAreCovered:
      "The agreement keeps data within the EEA, and support staff in India can open them. Shutting that access mends it,"
        + " or agreeing on India with a basis for the transfer."
    default: ""
    }
  }

  private func exampleOfChain(_ check: CheckName) -> String {
    switch check {
    case .chainIsUnbroken:
      "Tally stores its copies with Hollow Cloud, and there is no agreement between the two. An agreement with the same"
        + " obligations mends it; Tally has to make it."
    case .subProcessorIsAuthorised:
      "Tally's list of sub-processors names Hollow Cloud only, and mail goes out through Swift Post. Notice of Swift Post,"
        + " or Fjord Freight's approval where the agreement asks for that, mends it."
    case .scopeIsNotWidened:
      "Tally may process contact details, and its own agreement with Hollow Cloud is about “all customer data”. Limiting"
        + " that to contact details mends it."
    case .obligationsArePassedOn:
      "Fjord Freight demands encryption of every sub-processor, and Tally's agreement with Hollow Cloud has nothing on it."
        + " An amendment that demands encryption mends it."
    case .agreementEndsInTime:
      "The agreement with Tally ends in June, and Tally's agreement with Hollow Cloud runs for three more years. Letting it"
        + " end with the one above mends it."
    case .chainIsKnown:
      "Newsletters go out through a system that nobody knows who runs. Finding the company on the invoice and recording it"
        + " mends it; so does a list of those whom it engages in turn."
    case .objectionsAreOver:
      "Tally gave notice of Swift Post on 1 May, one may object for 30 days, and data go there on 10 May. Waiting until 31"
        + " May mends it, or approving Swift Post at once."
    case .noticeWasLongEnough:
      "The agreement asks for 30 days' notice, and Tally used Swift Post ten days after telling of it. Nothing mends it"
        + " afterwards; a word to Tally keeps it from happening again."
    default: ""
    }
  }

  private func exampleOfTransfer(_ check: CheckName) -> String {
    switch check {
    case .transferHasABasis:
      "Tally's parent company in the United States reads the data, is on no list, and has signed no standard clauses."
        + " Standard contractual clauses with an assessment mend it, or a place on the list."
    case .decisionCoversTransfer:
      "The register says that the transfer rests on the Data Privacy Framework, and the recipient has left the list. Another"
        + " basis mends it, or its return to the list."
    case .transfersAboveAreCovered:
      "Data reached Hollow Cloud through a company in the United States without a basis, and go on from there. A basis for"
        + " that first transfer mends both."
    case .clausesFitTransfer:
      "A controller has signed module 3, which is for processors, with a processor in India. Signing module 2 mends it."
    case .transferIsAssessed:
      "Standard clauses with a company in India are signed, and nobody has looked at the law there. An assessment with its"
        + " day, outcome and measures mends it."
    case .derogationIsOccasional:
      "Bookings go to a hotel in Kenya every day, and each is said to rest on the derogation for contracts. Standard"
        + " clauses with the hotel mend it; the derogation is for what happens now and then."
    case .transferHasAFallback:
      "Everything sent to the United States rests on the Data Privacy Framework alone. Standard clauses signed beside it"
        + " mend it: two such lists have already been annulled overnight."
    default: ""
    }
  }

  private func exampleOfRecord(_ check: CheckName) -> String {
    switch check {
    case .promiseIsKept:
      "The privacy notice says that national identity numbers are never collected, and the order form asks for them."
        + " Taking the field out of the form mends it, or saying what is so."
    case .purposesHaveABasis:
      "Newsletters are recorded as resting on consent, and nobody has written down how it is given and withdrawn. Writing"
        + " that down, with the first day, mends it."
    case .specialCategoriesHaveACondition:
      "Sick notes of employees are kept, with a legal basis and nothing more. Recording the condition of Article 9(2) and"
        + " the law that it rests on mends it."
    case .retentionIsWithinLimits:
      "The record says that enquiries are erased after one year, and Tally keeps them for three. Shorter storage at Tally"
        + " mends it."
    case .recordIsComplete:
      "Nobody has recorded whom the newsletter goes to, and the authority asks for the record. Recording the recipients"
        + " mends it; so does recording that there are none."
    case .controllersAreArranged:
      "Fjord Freight and a sister company run one customer register together and have agreed on nothing. An arrangement"
        + " that says who informs people and who answers them mends it."
    case .breachIsToldInTime:
      "Hollow Cloud has 48 hours to tell Tally of a breach, and Tally has 36 to tell Fjord Freight: 84 together. Agreeing"
        + " on 24 hours each mends it."
    case .reviewsAreUpToDate:
      "Tally was chosen three years ago, and nobody has looked at its security since. A new assessment, with its day,"
        + " mends it."
    case .authorityIsRight:
      "The privacy notice of a Norwegian company sends complaints to “Datainspektionen”. Naming Datatilsynet, the authority"
        + " in Norway, mends it."
    case .officerAndRepresentativeAreNamed:
      "A municipality has no data protection officer on record. Appointing one and recording how to reach the officer mends"
        + " it; a private company may record why it needs none."
    case .equipmentIsUsedWithConsent:
      "The website sets a cookie for analytics before the visitor has said yes. Asking first mends it, or doing without the"
        + " cookie."
    default: ""
    }
  }
}
