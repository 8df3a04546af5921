import Checks

extension CheckName {
  var promises: [Outcome] {
    [
      Outcome(.complies, .promiseKept), Outcome(.violates, .promiseBroken, .promise),
      Outcome(.unknown, .exhaustiveUndeclared, .promise), Outcome(.unknown, .promiseUnclear, .promise),
      Outcome(.unknown, .promiseNotTestable, .promise), Outcome(.unknown, .retentionUnclear, .promise),
      Outcome(.unknown, .retentionEventDiffers, .promise), Outcome(.notApplicable, .examplesOnly),
      Outcome(.notApplicable, .judgedElsewhere),
    ]
  }

  var bases: [Outcome] {
    [
      Outcome(.notApplicable, .processedForOthers), Outcome(.complies, .basisDeclared),
      Outcome(.violates, .basisNone, .activity), Outcome(.violates, .notABasis, .activity),
      Outcome(.violates, .authorityInterest, .activity), Outcome(.violates, .consentLater, .activity),
      Outcome(.unknown, .purposesUndeclared, .activity), Outcome(.unknown, .basisUndeclared, .activity),
      Outcome(.unknown, .purposeNotInRecord, .activity), Outcome(.unknown, .consentNotRecorded, .activity),
      Outcome(.unknown, .basisLawUndeclared, .activity), Outcome(.unknown, .contractPartyUnclear, .activity),
      Outcome(.unknown, .authorityUnclear, .activity), Outcome(.unknown, .balancingNotRecorded, .activity, .warning),
    ]
  }

  var conditions: [Outcome] {
    [
      Outcome(.notApplicable, .processedForOthers), Outcome(.notApplicable, .noMarkedCategory),
      Outcome(.complies, .conditionDeclared), Outcome(.violates, .conditionNone, .activity),
      Outcome(.violates, .notACondition, .activity), Outcome(.unknown, .categoriesUndeclared, .activity),
      Outcome(.unknown, .conditionUndeclared, .activity), Outcome(.unknown, .conditionLawUndeclared, .activity),
      Outcome(.unknown, .needUndeclared, .activity),
    ]
  }

  var retention: [Outcome] {
    [
      Outcome(.notApplicable, .noRetentionLimit), Outcome(.notApplicable, .noRetentionPeriod),
      Outcome(.complies, .retentionWithin), Outcome(.violates, .retentionExceeded, .activity),
      Outcome(.unknown, .retentionUndeclared, .activity), Outcome(.unknown, .retentionUnclear, .activity),
      Outcome(.unknown, .retentionEventDiffers, .activity), Outcome(.violates, .limitBelowFloor, .activity, .warning),
    ]
  }

  var completeness: [Outcome] {
    [
      Outcome(.complies, .recordComplete), Outcome(.violates, .recordIncomplete, .activity),
      Outcome(.violates, .leftOutWherePossible, .activity, .warning), Outcome(.unknown, .recordUnclear, .activity),
      Outcome(.unknown, .erasedByCriterion, .activity, .warning),
    ]
  }

  var breaches: [Outcome] {
    [
      Outcome(.complies, .breachToldInTime), Outcome(.violates, .breachToldLate, .agreement, .advice),
      Outcome(.unknown, .breachUntold, .agreement), Outcome(.unknown, .breachHoursUnstated, .agreement, .advice),
    ]
  }

  var reviews: [Outcome] {
    [
      Outcome(.complies, .reviewed), Outcome(.violates, .reviewOverdue, .activity, .warning),
      Outcome(.violates, .guaranteesOverdue, .activity, .warning),
      Outcome(.unknown, .reviewUndeclared, .activity, .warning),
      Outcome(.unknown, .guaranteesUndeclared, .activity, .warning),
    ]
  }

  var arrangements: [Outcome] {
    [
      Outcome(.notApplicable, .recipientIsProcessor), Outcome(.notApplicable, .particularInquiry),
      Outcome(.complies, .arrangementFound), Outcome(.complies, .attested), Outcome(.complies, .disclosureNoted),
      Outcome(.violates, .noArrangement, .pair), Outcome(.violates, .arrangementNotInForce, .agreement),
      Outcome(.unknown, .noArrangementSeen, .pair), Outcome(.unknown, .startUndeclared, .agreement),
      Outcome(.unknown, .conclusionNotShown, .agreement), Outcome(.unknown, .disclosureUnnoted, .pair, .advice),
      Outcome(.unknown, .inquirerUndeclared, .pair, .advice),
    ]
  }

  var authorities: [Outcome] {
    [
      Outcome(.notApplicable, .noAuthorityNamed), Outcome(.complies, .authorityNamed),
      Outcome(.violates, .wrongAuthority, .notice, .warning),
      Outcome(.violates, .authorityRenamed, .notice, .warning),
      Outcome(.unknown, .anotherAuthority, .notice, .warning),
      Outcome(.unknown, .authorityNotKnown, .notice, .warning),
      Outcome(.unknown, .noAuthorityInTables, .notice, .warning), Outcome(.unknown, .seatUndeclared, .notice, .warning),
    ]
  }

  var officers: [Outcome] {
    [
      Outcome(.complies, .officerAndRepresentativeNamed), Outcome(.violates, .officerMissing, .party),
      Outcome(.violates, .representativeOutside, .party, .warning), Outcome(.unknown, .officerUndeclared, .party),
      Outcome(.unknown, .officerContactUndeclared, .party),
      Outcome(.unknown, .representativeUndeclared, .party, .warning),
      Outcome(.unknown, .officerReasonUndeclared, .party, .warning),
      Outcome(.unknown, .seatUndeclared, .party, .warning),
      Outcome(.unknown, .processorUndeclared, .activity),
    ]
  }

  var equipment: [Outcome] {
    [
      Outcome(.notApplicable, .processedForOthers), Outcome(.notApplicable, .noLawOnTerminalEquipment),
      Outcome(.notApplicable, .noTerminalEquipment), Outcome(.complies, .consentRecorded),
      Outcome(.violates, .equipmentWithoutConsent, .activity), Outcome(.unknown, .pointPurposesUndeclared, .activity),
      Outcome(.unknown, .necessityUndeclared, .activity), Outcome(.unknown, .equipmentConsentUndeclared, .activity),
    ]
  }
}
