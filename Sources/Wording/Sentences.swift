import Checks
import Vocabulary

/// Every sentence that a person reads, in one language. A language that lacks one does not compile.
protocol Sentences: Sendable, GeneralSentences, AgreementSentences, CoverageSentences, ChainSentences,
  TransferSentences, AuthorisationSentences, UpstreamSentences, NoticeSentences, AssessmentSentences,
  LawfulnessSentences, RetentionSentences, ControllerSentences, UpkeepSentences, GapSentences,
  CheckSentences, DetailSentences, SubjectSentences, BasisSentences, ReportSentences, CatalogueSentences, LawSentences,
  AcceptanceSentences, LetterSentences, ExplainingSentences, ExampleSentences, PageSentences, FactSentences,
  PictureSentences, TraceSentences, DifferenceSentences, VerdictChangeSentences, ConflictSentences, StoreSentences,
  FlawSentences
{
  /// The language.
  var language: Language { get }
}

extension Language {
  /// The sentences of this language.
  var sentences: any Sentences {
    switch self {
    case .en: English()
    case .nb: Bokmaal()
    }
  }
}

/// What any check may have to say.
protocol GeneralSentences {
  func notInForce(_ scene: Scene) -> Saying
  func outsideTheLaw(_ scene: Scene) -> Saying
  func territoryUndeclared(_ scene: Scene) -> Saying
  func waits(_ scene: Scene) -> Saying
  func internalFlow(_ scene: Scene) -> Saying
  func returnFlow(_ scene: Scene) -> Saying
  func recipientIsController(_ scene: Scene) -> Saying
}

/// Whether there is an agreement, in force, concluded, and with its clauses.
protocol AgreementSentences {
  func agreementFound(_ scene: Scene) -> Saying
  func attested(_ scene: Scene) -> Saying
  func noAgreement(_ scene: Scene) -> Saying
  func noAgreementSeen(_ scene: Scene) -> Saying
  func inForce(_ scene: Scene) -> Saying
  func withinDeletionDays(_ scene: Scene) -> Saying
  func agreementNotInForce(_ scene: Scene) -> Saying
  func startUndeclared(_ scene: Scene) -> Saying
  func deletionDaysUndeclared(_ scene: Scene) -> Saying
  func concluded(_ scene: Scene) -> Saying
  func notConcluded(_ scene: Scene) -> Saying
  func concludedLater(_ scene: Scene) -> Saying
  func conclusionNotShown(_ scene: Scene) -> Saying
  func amendmentNotShown(_ scene: Scene) -> Saying
  func amendmentNotConcluded(_ scene: Scene) -> Saying
  func clausesLocated(_ scene: Scene) -> Saying
  func clauseAbsent(_ scene: Scene) -> Saying
  func clauseNotRecorded(_ scene: Scene) -> Saying
}

/// Whether what flows is within the scope of the agreement.
protocol CoverageSentences {
  func covered(_ scene: Scene) -> Saying
  func noneConfirmed(_ scene: Scene) -> Saying
  func actsAsController(_ scene: Scene) -> Saying
  func excluded(_ scene: Scene) -> Saying
  func notCovered(_ scene: Scene) -> Saying
  func undeclared(_ scene: Scene) -> Saying
  func scopeUnstated(_ scene: Scene) -> Saying
  func notSpecific(_ scene: Scene) -> Saying
  func unclear(_ scene: Scene) -> Saying
  func notArrived(_ scene: Scene) -> Saying
}

/// Who is in the chain, and for whom.
protocol ChainSentences {
  func chainUnclear(_ scene: Scene) -> Saying
  func chainTooLong(_ scene: Scene) -> Saying
  func singleHop(_ scene: Scene) -> Saying
  func chainKnown(_ scene: Scene) -> Saying
  func operatorUnknown(_ scene: Scene) -> Saying
  func partyUnnamed(_ scene: Scene) -> Saying
  func furtherProcessorsUndeclared(_ scene: Scene) -> Saying
  func furtherProcessorsContradicted(_ scene: Scene) -> Saying
  func entryWithoutFlow(_ scene: Scene) -> Saying
  func confirmationLapsed(_ scene: Scene) -> Saying
  func particularsMissing(_ scene: Scene) -> Saying
}

/// Whether a transfer to a third country has a basis.
protocol TransferSentences {
  func noTransferBasis(_ scene: Scene) -> Saying
  func seatUndeclared(_ scene: Scene) -> Saying
  func placesUndeclared(_ scene: Scene) -> Saying
  func placeOperatorUndeclared(_ scene: Scene) -> Saying
  func territoryUnderReview(_ scene: Scene) -> Saying
  func basisUnclear(_ scene: Scene) -> Saying
  func onwardUnbound(_ scene: Scene) -> Saying
  func listingLapsed(_ scene: Scene) -> Saying
  func derogation(_ scene: Scene) -> Saying
  func onwardBound(_ scene: Scene) -> Saying
  func safeguard(_ scene: Scene) -> Saying
  func adequate(_ scene: Scene) -> Saying
  func noTransfer(_ scene: Scene) -> Saying
  func noDecisionClaimed(_ scene: Scene) -> Saying
  func decisionCovers(_ scene: Scene) -> Saying
  func decisionDoesNotCover(_ scene: Scene) -> Saying
  func decisionUnclear(_ scene: Scene) -> Saying
  func noClausesClaimed(_ scene: Scene) -> Saying
  func clausesFit(_ scene: Scene) -> Saying
  func clausesDoNotFit(_ scene: Scene) -> Saying
  func clausesUnclear(_ scene: Scene) -> Saying
  func noListingReliedOn(_ scene: Scene) -> Saying
  func fallbackRecorded(_ scene: Scene) -> Saying
  func restsOnListAlone(_ scene: Scene) -> Saying
}
