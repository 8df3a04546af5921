import Checks
import Registry
import Vocabulary

/// Every sentence of the letters, in one language.
protocol LetterSentences: AgreementQuestions, ChainQuestions, AuthorisationQuestions, TransferQuestions,
  RecordQuestions
{
  func attention(_ name: String, _ position: String?) -> String
  func subjectLine(_ frame: LetterFrame) -> String
  func greeting(_ name: String?) -> String
  /// Why we ask, a paragraph each.
  func reasons(_ frame: LetterFrame) -> [String]
  /// Provisions as they are cited in a letter that has named the law, or where nothing has.
  func articles(_ provisions: String, isLawNamed: Bool) -> String
  func pleaseSend(_ what: String) -> String
  func toRecord(_ what: String) -> String
  func howToAnswer(_ frame: LetterFrame) -> String
  func farewell() -> String
  func contactLine(_ contact: ContactDetails) -> [String]

  func ownQuestions(_ count: Int) -> String
  func forOwner(_ activity: String, _ owner: String?) -> String
  func forOfficer(_ name: String?) -> String
  func forManagement() -> String
  func forLegal() -> String
  func nothingToAsk() -> String
  func nothingToAsk(_ party: String) -> String

  /// Why a basis for a transfer holds or does not; who gets the data is called by name, or is whoever reads it.
  func why(_ why: BasisTried.Why, recipient: String, isYou: Bool) -> String
  /// What a promise asks of flows or activities, for some of them.
  func lacking(_ promise: PromiseKind?, for holders: String) -> String
  /// Words with what sort of words they are.
  func words(_ words: String, are matter: String) -> String

  /// Whom data go to, behind what they are handed over in.
  func toParty(_ name: String) -> String
  func inSystem(_ title: String) -> String
  func inFlows(_ titles: [String]) -> String
  func forActivities(_ titles: String) -> String
  func agreementBetween(_ parties: [String]) -> String
  func agreement(_ named: String, with parties: [String]) -> String
  func agreement(_ named: String, of parties: [String]) -> String
  func signature(of parties: [String]) -> String
  func copy(of agreements: [String]) -> String
}

/// Questions about agreements.
protocol AgreementQuestions {
  func askAgreementWithYou(_ matter: LetterMatter) -> LetterQuestion
  func askAgreementBetween(_ matter: LetterMatter) -> LetterQuestion
  func askArrangement(_ matter: LetterMatter) -> LetterQuestion
  func askRenewal(_ matter: LetterMatter) -> LetterQuestion
  func askFirstDay(_ matter: LetterMatter) -> LetterQuestion
  func askDeletionDays(_ matter: LetterMatter) -> LetterQuestion
  func askConclusion(_ matter: LetterMatter) -> LetterQuestion
  func askSignedCopy(_ matter: LetterMatter) -> LetterQuestion
  func askClauses(_ matter: LetterMatter) -> LetterQuestion
  func askScope(_ matter: LetterMatter) -> LetterQuestion
  func askScopeSilent(_ matter: LetterMatter) -> LetterQuestion
}

/// Questions about who is in the chain, and what it does.
protocol ChainQuestions {
  func askParticulars(_ matter: LetterMatter) -> LetterQuestion
  func askFurtherProcessors(_ matter: LetterMatter) -> LetterQuestion
  func askListed(_ matter: LetterMatter) -> LetterQuestion
  func askStillComplete(_ matter: LetterMatter) -> LetterQuestion
  func askIdentity(_ matter: LetterMatter) -> LetterQuestion
  func askOperatedBy(_ matter: LetterMatter) -> LetterQuestion
  func askChain(_ matter: LetterMatter) -> LetterQuestion
  func askOwnPurposes(_ matter: LetterMatter) -> LetterQuestion
  func askPlaces(_ matter: LetterMatter) -> LetterQuestion
  func askPlaceOperators(_ matter: LetterMatter) -> LetterQuestion
  func askContents(_ matter: LetterMatter) -> LetterQuestion
}

/// Questions about sub-processors, and what was passed on to them.
protocol AuthorisationQuestions {
  func askForbidden(_ matter: LetterMatter) -> LetterQuestion
  func askAuthorised(_ matter: LetterMatter) -> LetterQuestion
  func askApproval(_ matter: LetterMatter) -> LetterQuestion
  func askUpheld(_ matter: LetterMatter) -> LetterQuestion
  func askOutsideDays(_ matter: LetterMatter) -> LetterQuestion
  func askAuthorisationTerms(_ matter: LetterMatter) -> LetterQuestion
  func askOpenObjection(_ matter: LetterMatter) -> LetterQuestion
  func askOpenWindow(_ matter: LetterMatter) -> LetterQuestion
  func askWindowTerms(_ matter: LetterMatter) -> LetterQuestion
  func askShortNotice(_ matter: LetterMatter) -> LetterQuestion
  func askUsedSince(_ matter: LetterMatter) -> LetterQuestion
  func askNarrower(_ matter: LetterMatter) -> LetterQuestion
  func askPassedOnClauses(_ matter: LetterMatter) -> LetterQuestion
  func askPassedOnMeasures(_ matter: LetterMatter) -> LetterQuestion
  func askBreachNotice(_ matter: LetterMatter) -> LetterQuestion
  func askAudit(_ matter: LetterMatter) -> LetterQuestion
  func askLastDay(_ matter: LetterMatter) -> LetterQuestion
}

/// Questions about transfers and about controllers.
protocol TransferQuestions {
  func askSeat(_ matter: LetterMatter) -> LetterQuestion
  func askTransferBasis(_ matter: LetterMatter) -> LetterQuestion
  func askOnward(_ matter: LetterMatter) -> LetterQuestion
  func askListing(_ matter: LetterMatter) -> LetterQuestion
  func askFallback(_ matter: LetterMatter) -> LetterQuestion
  func askAssessment(_ matter: LetterMatter) -> LetterQuestion
  func askTerritoryReview(_ matter: LetterMatter) -> LetterQuestion
  func askDerogation(_ matter: LetterMatter) -> LetterQuestion
  func askOfficer(_ matter: LetterMatter) -> LetterQuestion
  func askRepresentative(_ matter: LetterMatter) -> LetterQuestion
  func askTerritory(_ matter: LetterMatter) -> LetterQuestion
  func askDisclosure(_ matter: LetterMatter) -> LetterQuestion
}

/// Questions about activities and notices, which only we can answer.
protocol RecordQuestions {
  func askOurProcessor(_ matter: LetterMatter) -> LetterQuestion
  func askPurposes(_ matter: LetterMatter) -> LetterQuestion
  func askBasis(_ matter: LetterMatter) -> LetterQuestion
  func askPurposeInRecord(_ matter: LetterMatter) -> LetterQuestion
  func askConsent(_ matter: LetterMatter) -> LetterQuestion
  func askBasisLaw(_ matter: LetterMatter) -> LetterQuestion
  func askContractParty(_ matter: LetterMatter) -> LetterQuestion
  func askPublicAuthority(_ matter: LetterMatter) -> LetterQuestion
  func askBalancing(_ matter: LetterMatter) -> LetterQuestion
  func askCategories(_ matter: LetterMatter) -> LetterQuestion
  func askCondition(_ matter: LetterMatter) -> LetterQuestion
  func askConditionLaw(_ matter: LetterMatter) -> LetterQuestion
  func askNeed(_ matter: LetterMatter) -> LetterQuestion
  func askCriterion(_ matter: LetterMatter) -> LetterQuestion
  func askGuarantees(_ matter: LetterMatter) -> LetterQuestion
  func askRetention(_ matter: LetterMatter) -> LetterQuestion
  func askRetentionCompared(_ matter: LetterMatter) -> LetterQuestion
  func askPointPurposes(_ matter: LetterMatter) -> LetterQuestion
  func askNecessity(_ matter: LetterMatter) -> LetterQuestion
  func askEquipmentConsent(_ matter: LetterMatter) -> LetterQuestion
  func askExhaustive(_ matter: LetterMatter) -> LetterQuestion
  func askPromiseMeaning(_ matter: LetterMatter) -> LetterQuestion
  func askPromiseFacts(_ matter: LetterMatter) -> LetterQuestion
  func askAuthority(_ matter: LetterMatter) -> LetterQuestion
}
