import Checks

extension CheckName {
  var existence: [Outcome] {
    [
      Outcome(.complies, .agreementFound), Outcome(.complies, .attested), Outcome(.violates, .noAgreement, .pair),
      Outcome(.unknown, .chainUnclear, .flow), Outcome(.unknown, .chainTooLong, .flow),
      Outcome(.unknown, .noAgreementSeen, .pair),
    ]
  }

  var force: [Outcome] {
    [
      Outcome(.complies, .inForce), Outcome(.complies, .withinDeletionDays),
      Outcome(.violates, .agreementNotInForce, .agreement), Outcome(.unknown, .startUndeclared, .agreement),
      Outcome(.unknown, .deletionDaysUndeclared, .agreement), Outcome(.notApplicable, .attested),
    ]
  }

  var conclusion: [Outcome] {
    [
      Outcome(.complies, .concluded), Outcome(.violates, .notConcluded, .agreement),
      Outcome(.violates, .concludedLater, .agreement), Outcome(.unknown, .conclusionNotShown, .agreement),
      Outcome(.unknown, .amendmentNotShown, .agreement),
      Outcome(.violates, .amendmentNotConcluded, .agreement, .warning), Outcome(.notApplicable, .attested),
    ]
  }

  var clauses: [Outcome] {
    [
      Outcome(.complies, .clausesLocated), Outcome(.violates, .clauseAbsent, .agreement),
      Outcome(.unknown, .clauseNotRecorded, .agreement), Outcome(.notApplicable, .attested),
    ]
  }

  var coverage: [Outcome] {
    [
      Outcome(.complies, .covered), Outcome(.complies, .noneConfirmed), Outcome(.violates, .excluded, .agreement),
      Outcome(.violates, .notCovered, .agreement), Outcome(.unknown, .undeclared, .flow),
      Outcome(.unknown, .scopeUnstated, .agreement), Outcome(.unknown, .unclear, .flow),
    ]
  }

  /// Operations and places may be named by their root; other words may not.
  var specificCoverage: [Outcome] { coverage + [Outcome(.unknown, .notSpecific, .agreement)] }

  var particulars: [Outcome] {
    [
      Outcome(.complies, .chainKnown), Outcome(.unknown, .operatorUnknown, .system),
      Outcome(.unknown, .partyUnnamed, .party), Outcome(.unknown, .furtherProcessorsUndeclared, .party),
      Outcome(.unknown, .furtherProcessorsContradicted, .party),
      Outcome(.unknown, .entryWithoutFlow, .party), Outcome(.unknown, .confirmationLapsed, .party),
      Outcome(.unknown, .particularsMissing, .party, .warning),
    ]
  }

  var transfers: [Outcome] {
    [
      Outcome(.violates, .noTransferBasis, .party), Outcome(.unknown, .seatUndeclared, .party),
      Outcome(.unknown, .placesUndeclared, .flow), Outcome(.unknown, .placeOperatorUndeclared, .flow),
      Outcome(.unknown, .territoryUnderReview, .party), Outcome(.unknown, .basisUnclear, .party),
      Outcome(.unknown, .onwardUnbound, .party), Outcome(.unknown, .listingLapsed, .party),
      Outcome(.complies, .derogation), Outcome(.complies, .onwardBound), Outcome(.complies, .safeguard),
      Outcome(.complies, .adequate), Outcome(.complies, .noTransfer),
    ]
  }

  var decisions: [Outcome] {
    [
      Outcome(.notApplicable, .noDecisionClaimed), Outcome(.notApplicable, .noTransfer),
      Outcome(.complies, .decisionCovers), Outcome(.violates, .decisionDoesNotCover, .party),
      Outcome(.unknown, .decisionUnclear, .party),
    ]
  }

  var standardClauses: [Outcome] {
    [
      Outcome(.notApplicable, .noClausesClaimed), Outcome(.notApplicable, .noTransfer), Outcome(.complies, .clausesFit),
      Outcome(.violates, .clausesDoNotFit, .agreement), Outcome(.unknown, .clausesUnclear, .agreement),
    ]
  }

  var fallback: [Outcome] {
    [
      Outcome(.notApplicable, .noListingReliedOn), Outcome(.complies, .fallbackRecorded),
      Outcome(.violates, .restsOnListAlone, .party, .advice),
    ]
  }
}
