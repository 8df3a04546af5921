import Checks
import Registry
import Vocabulary

/// Which field answers which finding.
enum MendField {
  /// Findings about one of the six dimensions: of an agreement's scope, or of what a flow declares.
  static let aboutScope: Set<Code> = [
    .excluded, .notCovered, .undeclared, .scopeUnstated, .notSpecific, .unclear, .notArrived, .scopeWider,
    .scopeUnclear, .placesUndeclared, .placeOperatorUndeclared,
  ]

  /// Findings about one sub-processor of an agreement.
  static let aboutEntries: Set<Code> = [
    .notOnTheList, .notApproved, .notNotified, .objectionUpheld, .usedOutsideItsDays, .authorisationNotRecorded,
    .objectionOpen, .windowOpen, .objectionUndated, .usedSinceUndeclared, .noticeTooShort,
  ]

  /// Findings about one purpose of an activity.
  static let aboutPurposes: Set<Code> = [
    .basisNone, .notABasis, .authorityInterest, .consentLater, .purposesUndeclared, .basisUndeclared,
    .purposeNotInRecord, .consentNotRecorded, .basisLawUndeclared, .contractPartyUnclear, .authorityUnclear,
    .balancingNotRecorded, .equipmentWithoutConsent, .equipmentConsentUndeclared,
  ]

  static let ofAgreements: [Code: String] = [
    .agreementNotInForce: "until", .arrangementNotInForce: "until", .outlivesUpstream: "until",
    .endUndeclared: "until", .startUndeclared: "from", .deletionDaysUndeclared: "endOfTerm",
    .notConcluded: "concluded", .amendmentNotConcluded: "concluded", .concludedLater: "signature",
    .conclusionNotShown: "evidence", .amendmentNotShown: "evidence", .clauseAbsent: "clauses",
    .clauseNotRecorded: "clauses", .clauseDropped: "clauses", .clauseNotShown: "clauses", .measureDropped: "measure",
    .measureNotShown: "measure", .breachNoticeLonger: "breachNotice", .breachNoticeUndeclared: "breachNotice",
    .breachToldLate: "breachNotice", .breachUntold: "breachNotice", .breachHoursUnstated: "breachNotice",
    .auditWeaker: "audit", .auditUndeclared: "audit", .authorisationUndeclared: "subProcessing",
    .subProcessingForbidden: "subProcessing", .windowUndeclared: "subProcessing", .noticeUndeclared: "subProcessing",
    .basisUnclear: "transferTool", .noTransferBasis: "transferTool", .onwardUnbound: "transferTool",
    .transferAboveUncovered: "transferTool", .transferAboveUnclear: "transferTool", .clausesUnclear: "transferTool",
    .clausesDoNotFit: "transferTool", .assessmentMissing: "transferTool", .assessmentLapsed: "transferTool",
    .assessmentInsufficient: "transferTool", .assessmentOutcomeUndeclared: "transferTool",
    .assessmentMeasuresMissing: "transferTool", .retentionExceeded: "retention", .limitBelowFloor: "retention",
  ]

  static let ofFlows: [Code: String] = [
    .chainUnclear: "onwardOf", .actsAsController: "ownPurposes", .basisUnclear: "transfer",
    .transferAboveUnclear: "transfer", .transferAboveUncovered: "transfer", .decisionUnclear: "transfer",
    .decisionDoesNotCover: "transfer", .clausesUnclear: "transfer", .clausesDoNotFit: "transfer",
    .derogationInPublicPowers: "transfer", .derogationConditionMissing: "transfer", .derogationRegular: "transfer",
    .derogationFrequencyUndeclared: "frequency", .derogationConditionUndeclared: "transfer",
    .derogationPowersUndeclared: "transfer", .retentionUndeclared: "retention", .noRetentionPeriod: "retention",
    .retentionExceeded: "retention", .retentionUnclear: "retention", .retentionEventDiffers: "retention",
    .limitBelowFloor: "retention", .inquirerUndeclared: "inquiry",
  ]

  static let ofParties: [Code: String] = [
    .partyUnnamed: "name", .territoryUndeclared: "underArticle3", .seatUndeclared: "country",
    .territoryUnderReview: "country", .listingLapsed: "listing", .officerMissing: "dataProtectionOfficer",
    .officerUndeclared: "dataProtectionOfficer", .officerContactUndeclared: "dataProtectionOfficer",
    .officerReasonUndeclared: "dataProtectionOfficer", .representativeOutside: "representative",
    .representativeUndeclared: "representative", .authorityUnclear: "kind", .guaranteesOverdue: "assessed",
    .guaranteesUndeclared: "assessed",
  ]

  static let ofActivities: [Code: String] = [
    .categoriesUndeclared: "about", .conditionNone: "condition", .notACondition: "condition",
    .conditionUndeclared: "condition", .conditionLawUndeclared: "condition", .needUndeclared: "condition",
    .retentionUndeclared: "retention", .noRetentionPeriod: "retention", .retentionExceeded: "retention",
    .retentionUnclear: "retention", .retentionEventDiffers: "retention", .limitBelowFloor: "retention",
    .erasedByCriterion: "retention", .reviewOverdue: "reviewed", .reviewUndeclared: "reviewed",
    .processorUndeclared: "processor", .pointPurposesUndeclared: "collectedThrough",
    .necessityUndeclared: "collectedThrough",
  ]

  /// The field of an activity that an entry of the record is filled from.
  static func of(_ gap: RecordGap) -> String? {
    switch gap {
    case .controller: "controller"
    case .processor: "processor"
    case .purposes: "purpose"
    case .subjects, .categories: "about"
    case .recipients: "recipientCategory"
    case .erasure: "retention"
    case .measures: "measures"
    case .name, .contact, .officer, .processing, .systemOperator, .country, .places, .safeguards: nil
    }
  }

  /// The field of a recipient that a basis for a transfer to it asks for.
  static func ofParties(_ why: BasisTried.Why?) -> String? {
    switch why {
    case .outsideSector, .sectorUndeclared: "sector"
    case .notListed, .listingStartUndeclared, .withoutHumanResources, .humanResourcesUnclear, .notChecked, .lapsed:
      "listing"
    case .seatUndeclared, .otherCountry: "country"
    case .excludedPart, .partUndeclared: "kind"
    default: nil
    }
  }

  /// The field of a flow that a promise is tested against.
  static func ofFlows(silentOn promise: PromiseKind) -> FieldPlace? {
    switch promise {
    case .purposesOnly: FieldPlace("/purposes")
    case .placesOnly: FieldPlace("/storage")
    case .retentionAtMost, .deletesInactive, .deletesOnRequest: FieldPlace("/retention")
    case .neverCollects, .collectsOnly, .profilesOnlyFrom: FieldPlace("/categories")
    default: nil
    }
  }

  /// The field of an activity that a promise is tested against.
  static func ofActivities(silentOn promise: PromiseKind) -> FieldPlace? {
    switch promise {
    case .neverCollects, .voluntary: FieldPlace("/collectedThrough")
    case .collectsOnly: FieldPlace("/about")
    case .purposesOnly, .consentWithdrawable: FieldPlace("/purpose")
    case .profilesOnlyFrom: FieldPlace("/profiling")
    case .retentionAtMost, .deletesInactive, .deletesOnRequest: FieldPlace("/retention")
    case .measuresInPlace, .rightsServed: FieldPlace("/measures")
    default: nil
    }
  }
}
