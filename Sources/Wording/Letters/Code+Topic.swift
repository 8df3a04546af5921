import Checks

extension Code {
  /// What to ask where a finding has this code; none where it is no finding, or where only we can mend it and nobody
  /// has anything to tell. (What brought the data here is asked at the flow that brought them.)
  var topic: LetterTopic? {
    switch self {
    case .noAgreement: .agreementWithYou
    case .noAgreementSeen: .agreementBetween
    case .noArrangement, .noArrangementSeen: .arrangement
    case .agreementNotInForce, .arrangementNotInForce: .renewal
    case .startUndeclared: .firstDay
    case .deletionDaysUndeclared: .deletionDays
    case .notConcluded, .amendmentNotConcluded: .conclusion
    case .conclusionNotShown, .amendmentNotShown: .signedCopy
    case .clauseAbsent, .clauseNotRecorded: .clauses
    case .excluded, .notCovered, .notSpecific: .scope
    case .scopeUnstated: .scopeSilent

    case .particularsMissing: .particulars
    case .furtherProcessorsUndeclared, .furtherProcessorsContradicted: .furtherProcessors
    case .entryWithoutFlow: .listed
    case .confirmationLapsed: .stillComplete
    case .partyUnnamed: .identity
    case .operatorUnknown: .operatedBy
    case .chainUnclear, .chainTooLong: .chain
    case .actsAsController: .ownPurposes
    case .placesUndeclared: .places
    case .placeOperatorUndeclared: .placeOperators
    case .undeclared, .unclear, .notArrived: .contents

    case .subProcessingForbidden: .forbiddenSubProcessor
    case .notOnTheList, .authorisationNotRecorded, .notNotified: .authorised
    case .notApproved: .approval
    case .objectionUpheld: .upheldObjection
    case .usedOutsideItsDays: .outsideDays
    case .authorisationUndeclared: .authorisationTerms
    case .objectionOpen, .objectionUndated: .openObjection
    case .windowOpen: .openWindow
    case .windowUndeclared, .noticeUndeclared: .windowTerms
    case .noticeTooShort: .shortNotice
    case .usedSinceUndeclared: .usedSince
    case .scopeWider, .scopeUnclear: .narrowerScope
    case .clauseDropped, .clauseNotShown: .passedOnClauses
    case .measureDropped, .measureNotShown: .passedOnMeasures
    case .breachNoticeLonger, .breachNoticeUndeclared, .breachToldLate, .breachUntold, .breachHoursUnstated:
      .breachNotice
    case .auditWeaker, .auditUndeclared: .audit
    case .outlivesUpstream, .endUndeclared: .lastDay

    case .seatUndeclared: .seat
    case .noTransferBasis, .basisUnclear, .decisionDoesNotCover, .decisionUnclear, .clausesDoNotFit, .clausesUnclear:
      .transferBasis
    case .onwardUnbound: .onward
    case .listingLapsed: .listing
    case .restsOnListAlone: .fallback
    case .assessmentInsufficient, .assessmentMissing, .assessmentOutcomeUndeclared, .assessmentMeasuresMissing,
      .assessmentLapsed:
      .assessment
    case .territoryUnderReview: .territoryReview
    case .derogationFrequencyUndeclared, .derogationConditionUndeclared, .derogationPowersUndeclared: .derogation

    case .officerMissing, .officerUndeclared, .officerContactUndeclared, .officerReasonUndeclared: .officer
    case .representativeOutside, .representativeUndeclared: .representative
    case .territoryUndeclared: .territory
    case .disclosureUnnoted, .inquirerUndeclared: .disclosure

    case .processorUndeclared: .ourProcessor
    case .purposesUndeclared: .purposes
    case .basisUndeclared: .basis
    case .purposeNotInRecord: .purposeInRecord
    case .consentNotRecorded: .consent
    case .basisLawUndeclared: .basisLaw
    case .contractPartyUnclear: .contractParty
    case .authorityUnclear: .publicAuthority
    case .balancingNotRecorded: .balancing
    case .categoriesUndeclared: .categories
    case .conditionUndeclared: .condition
    case .conditionLawUndeclared: .conditionLaw
    case .needUndeclared: .need
    case .erasedByCriterion: .criterion
    case .guaranteesOverdue, .guaranteesUndeclared: .guarantees
    case .retentionUndeclared: .retention
    case .retentionUnclear, .retentionEventDiffers: .retentionCompared
    case .pointPurposesUndeclared: .pointPurposes
    case .necessityUndeclared: .necessity
    case .equipmentConsentUndeclared: .equipmentConsent
    case .exhaustiveUndeclared: .exhaustive
    case .promiseUnclear: .promiseMeaning
    case .promiseNotTestable: .promiseFacts
    case .anotherAuthority, .authorityNotKnown, .noAuthorityInTables: .authority

    // Ours to mend, and nobody else's to answer.
    case .concludedLater, .promiseBroken, .wrongAuthority, .authorityRenamed, .basisNone, .notABasis,
      .authorityInterest, .consentLater, .conditionNone, .notACondition, .retentionExceeded, .limitBelowFloor,
      .derogationInPublicPowers, .derogationConditionMissing, .derogationRegular, .equipmentWithoutConsent,
      .recordIncomplete, .leftOutWherePossible, .reviewOverdue, .reviewUndeclared:
      nil
    // Asked where they are found.
    case .waits, .transferAboveUncovered, .transferAboveUnclear, .recordUnclear: nil
    // Nothing is found.
    case .notInForce, .outsideTheLaw, .internalFlow, .returnFlow, .recipientIsController, .agreementFound, .attested,
      .singleHop, .inForce, .withinDeletionDays, .concluded, .clausesLocated, .covered, .noneConfirmed,
      .subProcessorAuthorised, .subProcessorNotified, .scopeWithin, .obligationsKept, .endsInTime, .noNoticeToWaitFor,
      .windowPassed, .noticeLongEnough, .chainKnown, .derogation, .onwardBound, .safeguard, .adequate, .noTransfer,
      .noDecisionClaimed, .decisionCovers, .noClausesClaimed, .clausesFit, .noListingReliedOn, .fallbackRecorded,
      .transfersAboveCovered, .promiseKept, .examplesOnly, .judgedElsewhere, .noToolTried, .assessed,
      .noDerogationClaimed, .derogationOccasional, .processedForOthers, .basisDeclared, .noMarkedCategory,
      .conditionDeclared, .recordComplete, .breachToldInTime, .reviewed, .noRetentionLimit, .noRetentionPeriod,
      .retentionWithin, .recipientIsProcessor,
      .particularInquiry, .arrangementFound, .disclosureNoted, .noAuthorityNamed, .authorityNamed,
      .officerAndRepresentativeNamed, .noTerminalEquipment, .noLawOnTerminalEquipment, .consentRecorded:
      nil
    }
  }
}
