import Checks

/// Whether every sub-processor is authorised, and was announced in time.
protocol AuthorisationSentences {
  func subProcessorAuthorised(_ scene: Scene) -> Saying
  func subProcessorNotified(_ scene: Scene) -> Saying
  func subProcessingForbidden(_ scene: Scene) -> Saying
  func notOnTheList(_ scene: Scene) -> Saying
  func notApproved(_ scene: Scene) -> Saying
  func notNotified(_ scene: Scene) -> Saying
  func objectionUpheld(_ scene: Scene) -> Saying
  func usedOutsideItsDays(_ scene: Scene) -> Saying
  func authorisationUndeclared(_ scene: Scene) -> Saying
  func authorisationNotRecorded(_ scene: Scene) -> Saying
  func noNoticeToWaitFor(_ scene: Scene) -> Saying
  func windowPassed(_ scene: Scene) -> Saying
  func objectionOpen(_ scene: Scene) -> Saying
  func windowOpen(_ scene: Scene) -> Saying
  func windowUndeclared(_ scene: Scene) -> Saying
  func objectionUndated(_ scene: Scene) -> Saying
  func noticeLongEnough(_ scene: Scene) -> Saying
  func noticeTooShort(_ scene: Scene) -> Saying
  func noticeUndeclared(_ scene: Scene) -> Saying
  func usedSinceUndeclared(_ scene: Scene) -> Saying
}

/// Whether an agreement keeps to the one above it in the chain, and every transfer above has a basis.
protocol UpstreamSentences {
  func scopeWithin(_ scene: Scene) -> Saying
  func scopeWider(_ scene: Scene) -> Saying
  func scopeUnclear(_ scene: Scene) -> Saying
  func obligationsKept(_ scene: Scene) -> Saying
  func clauseDropped(_ scene: Scene) -> Saying
  func measureDropped(_ scene: Scene) -> Saying
  func clauseNotShown(_ scene: Scene) -> Saying
  func measureNotShown(_ scene: Scene) -> Saying
  func breachNoticeLonger(_ scene: Scene) -> Saying
  func auditWeaker(_ scene: Scene) -> Saying
  func breachNoticeUndeclared(_ scene: Scene) -> Saying
  func auditUndeclared(_ scene: Scene) -> Saying
  func endsInTime(_ scene: Scene) -> Saying
  func outlivesUpstream(_ scene: Scene) -> Saying
  func endUndeclared(_ scene: Scene) -> Saying
  func transfersAboveCovered(_ scene: Scene) -> Saying
  func transferAboveUncovered(_ scene: Scene) -> Saying
  func transferAboveUnclear(_ scene: Scene) -> Saying
}

/// Whether what a privacy notice promises is so, and whether it names the right authority.
protocol NoticeSentences {
  func promiseKept(_ scene: Scene) -> Saying
  func promiseBroken(_ scene: Scene) -> Saying
  func exhaustiveUndeclared(_ scene: Scene) -> Saying
  func promiseUnclear(_ scene: Scene) -> Saying
  func promiseNotTestable(_ scene: Scene) -> Saying
  func examplesOnly(_ scene: Scene) -> Saying
  func judgedElsewhere(_ scene: Scene) -> Saying
  func noAuthorityNamed(_ scene: Scene) -> Saying
  func authorityNamed(_ scene: Scene) -> Saying
  func wrongAuthority(_ scene: Scene) -> Saying
  func authorityRenamed(_ scene: Scene) -> Saying
  func anotherAuthority(_ scene: Scene) -> Saying
  func authorityNotKnown(_ scene: Scene) -> Saying
  func noAuthorityInTables(_ scene: Scene) -> Saying
}

/// Whether a transfer was assessed, and whether a derogation is used as it is meant.
protocol AssessmentSentences {
  func noToolTried(_ scene: Scene) -> Saying
  func assessed(_ scene: Scene) -> Saying
  func assessmentInsufficient(_ scene: Scene) -> Saying
  func assessmentMissing(_ scene: Scene) -> Saying
  func assessmentOutcomeUndeclared(_ scene: Scene) -> Saying
  func assessmentMeasuresMissing(_ scene: Scene) -> Saying
  func assessmentLapsed(_ scene: Scene) -> Saying
  func noDerogationClaimed(_ scene: Scene) -> Saying
  func derogationOccasional(_ scene: Scene) -> Saying
  func derogationInPublicPowers(_ scene: Scene) -> Saying
  func derogationConditionMissing(_ scene: Scene) -> Saying
  func derogationRegular(_ scene: Scene) -> Saying
  func derogationFrequencyUndeclared(_ scene: Scene) -> Saying
  func derogationConditionUndeclared(_ scene: Scene) -> Saying
  func derogationPowersUndeclared(_ scene: Scene) -> Saying
}

/// Whether every purpose has a legal basis, and what the law protects more has what it needs.
protocol LawfulnessSentences {
  func processedForOthers(_ scene: Scene) -> Saying
  func basisDeclared(_ scene: Scene) -> Saying
  func basisNone(_ scene: Scene) -> Saying
  func notABasis(_ scene: Scene) -> Saying
  func authorityInterest(_ scene: Scene) -> Saying
  func consentLater(_ scene: Scene) -> Saying
  func purposesUndeclared(_ scene: Scene) -> Saying
  func basisUndeclared(_ scene: Scene) -> Saying
  func purposeNotInRecord(_ scene: Scene) -> Saying
  func consentNotRecorded(_ scene: Scene) -> Saying
  func basisLawUndeclared(_ scene: Scene) -> Saying
  func contractPartyUnclear(_ scene: Scene) -> Saying
  func authorityUnclear(_ scene: Scene) -> Saying
  func balancingNotRecorded(_ scene: Scene) -> Saying
  func noMarkedCategory(_ scene: Scene) -> Saying
  func conditionDeclared(_ scene: Scene) -> Saying
  func conditionNone(_ scene: Scene) -> Saying
  func notACondition(_ scene: Scene) -> Saying
  func categoriesUndeclared(_ scene: Scene) -> Saying
  func conditionUndeclared(_ scene: Scene) -> Saying
  func conditionLawUndeclared(_ scene: Scene) -> Saying
  func needUndeclared(_ scene: Scene) -> Saying
}

/// How long data are kept, and what people's equipment is used for.
protocol RetentionSentences {
  func noRetentionLimit(_ scene: Scene) -> Saying
  func noRetentionPeriod(_ scene: Scene) -> Saying
  func retentionWithin(_ scene: Scene) -> Saying
  func retentionExceeded(_ scene: Scene) -> Saying
  func retentionUndeclared(_ scene: Scene) -> Saying
  func retentionUnclear(_ scene: Scene) -> Saying
  func retentionEventDiffers(_ scene: Scene) -> Saying
  func limitBelowFloor(_ scene: Scene) -> Saying
  func noTerminalEquipment(_ scene: Scene) -> Saying
  func noLawOnTerminalEquipment(_ scene: Scene) -> Saying
  func consentRecorded(_ scene: Scene) -> Saying
  func equipmentWithoutConsent(_ scene: Scene) -> Saying
  func pointPurposesUndeclared(_ scene: Scene) -> Saying
  func necessityUndeclared(_ scene: Scene) -> Saying
  func equipmentConsentUndeclared(_ scene: Scene) -> Saying
}

/// Whether the record is complete and looked through, and how fast word of a breach travels.
protocol UpkeepSentences {
  func recordComplete(_ scene: Scene) -> Saying
  func recordIncomplete(_ scene: Scene) -> Saying
  func leftOutWherePossible(_ scene: Scene) -> Saying
  func recordUnclear(_ scene: Scene) -> Saying
  func erasedByCriterion(_ scene: Scene) -> Saying
  func breachToldInTime(_ scene: Scene) -> Saying
  func breachToldLate(_ scene: Scene) -> Saying
  func breachUntold(_ scene: Scene) -> Saying
  func breachHoursUnstated(_ scene: Scene) -> Saying
  func reviewed(_ scene: Scene) -> Saying
  func reviewOverdue(_ scene: Scene) -> Saying
  func guaranteesOverdue(_ scene: Scene) -> Saying
  func reviewUndeclared(_ scene: Scene) -> Saying
  func guaranteesUndeclared(_ scene: Scene) -> Saying
}

/// What controllers have agreed among themselves, and whom they have appointed.
protocol ControllerSentences {
  func recipientIsProcessor(_ scene: Scene) -> Saying
  func particularInquiry(_ scene: Scene) -> Saying
  func arrangementFound(_ scene: Scene) -> Saying
  func disclosureNoted(_ scene: Scene) -> Saying
  func noArrangement(_ scene: Scene) -> Saying
  func arrangementNotInForce(_ scene: Scene) -> Saying
  func noArrangementSeen(_ scene: Scene) -> Saying
  func disclosureUnnoted(_ scene: Scene) -> Saying
  func inquirerUndeclared(_ scene: Scene) -> Saying
  func officerAndRepresentativeNamed(_ scene: Scene) -> Saying
  func officerMissing(_ scene: Scene) -> Saying
  func representativeOutside(_ scene: Scene) -> Saying
  func processorUndeclared(_ scene: Scene) -> Saying
  func officerUndeclared(_ scene: Scene) -> Saying
  func officerContactUndeclared(_ scene: Scene) -> Saying
  func representativeUndeclared(_ scene: Scene) -> Saying
  func officerReasonUndeclared(_ scene: Scene) -> Saying
}
