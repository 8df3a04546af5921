/// What a question is about. Findings of one topic about one thing are one question, whatever their codes.
enum LetterTopic: Int, CaseIterable, Comparable {
  // Whether there is an agreement, and what it says
  case agreementWithYou, agreementBetween, arrangement, renewal, firstDay, deletionDays, conclusion, signedCopy, clauses
  case scope, scopeSilent
  // Who is in the chain, and what it does
  case particulars, furtherProcessors, listed, stillComplete, identity, operatedBy, chain, ownPurposes
  case places, placeOperators, contents
  // Sub-processors, and what was passed on to them
  case forbiddenSubProcessor, authorised, approval, upheldObjection, outsideDays, authorisationTerms, openObjection,
    openWindow
  case windowTerms, shortNotice, usedSince
  case narrowerScope, passedOnClauses, passedOnMeasures, breachNotice, audit, lastDay
  // Transfers
  case seat, transferBasis, onward, listing, fallback, assessment, territoryReview, derogation
  // Controllers
  case officer, representative, territory, disclosure, guarantees
  // Activities and notices
  case ourProcessor, purposes, basis, purposeInRecord, consent, basisLaw, contractParty, publicAuthority, balancing
  case categories, condition, conditionLaw, need, retention, retentionCompared, criterion
  case pointPurposes, necessity, equipmentConsent
  case exhaustive, promiseMeaning, promiseFacts, authority

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Who can answer a question.
enum Answerer {
  /// The other party of an agreement; of an agreement between others, the one above.
  case counterparty
  /// The other of two that need an agreement; where both are others, the one above.
  case pair
  /// Who gets the data; of a sub-processor, the party above it.
  case recipient
  /// Who hands the data over, where that is neither ours nor a controller; else ourselves.
  case sender
  /// The party itself; of a sub-processor, the party above it.
  case party
  /// Whoever the transfer's basis is to be had from.
  case transfer
  /// Our own: who answers for the activity.
  case owner
  /// Our own data protection officer.
  case officer
  /// Our own management, of what only it decides.
  case management
  /// Our own lawyers.
  case legal
}

extension LetterTopic {
  /// Who can answer it.
  var answerer: Answerer {
    switch self {
    case .agreementWithYou, .agreementBetween, .arrangement: .pair
    case .renewal, .firstDay, .deletionDays, .conclusion, .signedCopy, .clauses, .scope, .scopeSilent: .counterparty
    case .forbiddenSubProcessor, .authorised, .approval, .upheldObjection, .outsideDays, .authorisationTerms,
      .openObjection,
      .openWindow, .windowTerms, .shortNotice, .usedSince, .narrowerScope, .passedOnClauses, .passedOnMeasures,
      .breachNotice, .audit, .lastDay:
      .counterparty
    case .ownPurposes, .places, .placeOperators, .retention: .recipient
    case .contents: .sender
    case .particulars, .furtherProcessors, .listed, .stillComplete, .identity, .seat, .listing, .officer,
      .representative, .onward, .guarantees:
      .party
    case .transferBasis, .fallback, .assessment: .transfer
    case .operatedBy, .chain, .disclosure, .ourProcessor, .purposes, .basis, .purposeInRecord, .consent, .balancing,
      .categories,
      .need, .retentionCompared, .criterion, .pointPurposes, .necessity, .equipmentConsent:
      .owner
    case .territory, .exhaustive, .promiseMeaning, .promiseFacts, .authority: .officer
    case .territoryReview, .derogation, .basisLaw, .contractParty, .publicAuthority, .condition, .conditionLaw: .legal
    }
  }
}
