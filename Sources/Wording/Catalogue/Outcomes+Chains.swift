import Checks

extension CheckName {
  var authorisation: [Outcome] {
    [
      Outcome(.complies, .subProcessorAuthorised), Outcome(.complies, .subProcessorNotified),
      Outcome(.violates, .subProcessingForbidden, .subProcessor), Outcome(.violates, .notOnTheList, .subProcessor),
      Outcome(.violates, .notApproved, .subProcessor), Outcome(.violates, .notNotified, .subProcessor),
      Outcome(.violates, .objectionUpheld, .subProcessor), Outcome(.violates, .usedOutsideItsDays, .subProcessor),
      Outcome(.unknown, .authorisationUndeclared, .agreement),
      Outcome(.unknown, .authorisationNotRecorded, .subProcessor), Outcome(.unknown, .objectionUndated, .subProcessor),
      Outcome(.notApplicable, .singleHop),
    ]
  }

  var objections: [Outcome] {
    [
      Outcome(.complies, .windowPassed), Outcome(.violates, .windowOpen, .subProcessor),
      Outcome(.violates, .objectionOpen, .subProcessor), Outcome(.unknown, .windowUndeclared, .subProcessor),
      Outcome(.unknown, .objectionUndated, .subProcessor), Outcome(.notApplicable, .noNoticeToWaitFor),
      Outcome(.notApplicable, .singleHop),
    ]
  }

  var notices: [Outcome] {
    [
      Outcome(.complies, .noticeLongEnough), Outcome(.violates, .noticeTooShort, .agreement, .warning),
      Outcome(.unknown, .noticeUndeclared, .agreement, .warning),
      Outcome(.unknown, .usedSinceUndeclared, .agreement, .warning), Outcome(.notApplicable, .noNoticeToWaitFor),
      Outcome(.notApplicable, .singleHop),
    ]
  }

  var narrowing: [Outcome] {
    [
      Outcome(.complies, .scopeWithin), Outcome(.violates, .scopeWider, .agreement, .warning),
      Outcome(.unknown, .scopeUnstated, .agreement, .warning), Outcome(.unknown, .scopeUnclear, .agreement, .warning),
      Outcome(.notApplicable, .singleHop),
    ]
  }

  var obligations: [Outcome] {
    [
      Outcome(.complies, .obligationsKept), Outcome(.complies, .attested),
      Outcome(.violates, .clauseDropped, .agreement),
      Outcome(.violates, .measureDropped, .agreement), Outcome(.unknown, .clauseNotShown, .agreement),
      Outcome(.unknown, .measureNotShown, .agreement), Outcome(.violates, .breachNoticeLonger, .agreement, .warning),
      Outcome(.violates, .auditWeaker, .agreement, .warning),
      Outcome(.unknown, .breachNoticeUndeclared, .agreement, .warning),
      Outcome(.unknown, .auditUndeclared, .agreement, .warning), Outcome(.notApplicable, .singleHop),
    ]
  }

  var endings: [Outcome] {
    [
      Outcome(.complies, .endsInTime), Outcome(.violates, .outlivesUpstream, .agreement, .warning),
      Outcome(.unknown, .endUndeclared, .agreement, .warning),
      Outcome(.unknown, .deletionDaysUndeclared, .agreement, .warning), Outcome(.notApplicable, .attested),
      Outcome(.notApplicable, .singleHop),
    ]
  }

  var transfersAbove: [Outcome] {
    [
      Outcome(.complies, .transfersAboveCovered), Outcome(.violates, .transferAboveUncovered, .party),
      Outcome(.unknown, .transferAboveUnclear, .party), Outcome(.notApplicable, .singleHop),
    ]
  }

  var assessments: [Outcome] {
    [
      Outcome(.notApplicable, .noTransfer), Outcome(.notApplicable, .noToolTried), Outcome(.complies, .assessed),
      Outcome(.violates, .assessmentInsufficient, .agreement), Outcome(.unknown, .assessmentMissing, .agreement),
      Outcome(.unknown, .assessmentOutcomeUndeclared, .agreement),
      Outcome(.unknown, .assessmentMeasuresMissing, .agreement),
      Outcome(.unknown, .assessmentLapsed, .agreement, .warning),
    ]
  }

  var derogations: [Outcome] {
    [
      Outcome(.notApplicable, .noTransfer), Outcome(.notApplicable, .noDerogationClaimed),
      Outcome(.complies, .derogationOccasional), Outcome(.violates, .derogationConditionMissing, .flow),
      Outcome(.violates, .derogationRegular, .flow), Outcome(.unknown, .derogationFrequencyUndeclared, .flow),
      Outcome(.unknown, .derogationConditionUndeclared, .flow), Outcome(.violates, .derogationInPublicPowers, .flow),
      Outcome(.unknown, .derogationPowersUndeclared, .flow),
    ]
  }
}
