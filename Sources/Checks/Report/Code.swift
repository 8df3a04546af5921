/// Why a check answers as it does: one deciding code for each answer. A code is never reused for something else.
///
/// Where several would decide, the worse one does; among equally bad ones, the one that stands first here.
public enum Code: String, CaseIterable, Comparable, Hashable, Sendable {
  // Every check
  /// The GDPR was not yet, or is no longer, law for the controller on that day.
  case notInForce = "not-in-force"
  /// The GDPR does not apply to the controller, by Art. 3.
  case outsideTheLaw = "outside-the-law"
  /// Whether the GDPR applies to the controller by Art. 3 is not declared.
  case territoryUndeclared = "territory-undeclared"
  /// Another finding on the same hop has to be settled first.
  case waits
  /// Both ends are the same party.
  case internalFlow = "internal-flow"
  /// The data go back to a party above the source.
  case returnFlow = "return-flow"
  /// The recipient decides for itself.
  case recipientIsController = "recipient-is-controller"

  // Is there an agreement: R01, R10
  /// There is an agreement of the kind between the two.
  case agreementFound = "agreement-found"
  /// A party to the chain attests an agreement that is not on file.
  case attested
  /// No agreement, and one of ours stands at the hop.
  case noAgreement = "no-agreement"
  /// It is not clear on whose behalf the recipient processes.
  case chainUnclear = "chain-unclear"
  /// More hops or chains than are judged.
  case chainTooLong = "chain-too-long"
  /// No agreement on file between two others.
  case noAgreementSeen = "no-agreement-seen"
  /// The chain has one hop.
  case singleHop = "single-hop"

  // R02
  /// It is in force.
  case inForce = "in-force"
  /// It ended, and the data are kept for the days agreed for deletion.
  case withinDeletionDays = "within-deletion-days"
  /// None is in force.
  case agreementNotInForce = "agreement-not-in-force"
  /// Its first day is not declared.
  case startUndeclared = "start-undeclared"
  /// It ended, and the deletion days are not declared.
  case deletionDaysUndeclared = "deletion-days-undeclared"

  // R03
  /// Both sides are bound, and it is shown.
  case concluded
  /// It is declared not concluded.
  case notConcluded = "not-concluded"
  /// A side is bound only after the day.
  case concludedLater = "concluded-later"
  /// It is not shown that both sides are bound.
  case conclusionNotShown = "conclusion-not-shown"
  /// It is not shown that an amendment was concluded.
  case amendmentNotShown = "amendment-not-shown"
  /// An amendment was not concluded, and is left out.
  case amendmentNotConcluded = "amendment-not-concluded"

  // R04
  /// Every clause is located, or in a standard set.
  case clausesLocated = "clauses-located"
  /// A clause is declared absent.
  case clauseAbsent = "clause-absent"
  /// Where a clause stands is not recorded.
  case clauseNotRecorded = "clause-not-recorded"

  // R05 to R09
  /// Every term is covered.
  case covered
  /// There is none, confirmed.
  case noneConfirmed = "none-confirmed"
  /// The recipient has purposes of its own that no flow to it as a controller carries.
  case actsAsController = "acts-as-controller"
  /// A term is excluded.
  case excluded
  /// A term is outside, or a marked one is not named as such.
  case notCovered = "not-covered"
  /// The flow does not say.
  case undeclared
  /// The agreement does not say.
  case scopeUnstated = "scope-unstated"
  /// The agreement names only a root, or the name of a marked group.
  case notSpecific = "not-specific"
  /// The agreement names only some of what lies below the term.
  case unclear
  /// The flow passes on what is not known to have arrived.
  case notArrived = "not-arrived"

  // R11
  /// The sub-processor is authorised.
  case subProcessorAuthorised = "sub-processor-authorised"
  /// The controller was told of the sub-processor; whether it must wait is another check.
  case subProcessorNotified = "sub-processor-notified"
  /// The agreement forbids to engage others.
  case subProcessingForbidden = "sub-processing-forbidden"
  /// The sub-processor is not on the list.
  case notOnTheList = "not-on-the-list"
  /// The sub-processor was not approved.
  case notApproved = "not-approved"
  /// The controller was not told of the sub-processor.
  case notNotified = "not-notified"
  /// The controller objected, and the objection was upheld.
  case objectionUpheld = "objection-upheld"
  /// The sub-processor is used outside the days for which it may be used.
  case usedOutsideItsDays = "used-outside-its-days"
  /// Whether others may be engaged is not declared.
  case authorisationUndeclared = "authorisation-undeclared"
  /// Whether the controller authorised it is not recorded.
  case authorisationNotRecorded = "authorisation-not-recorded"

  // R12
  /// The agreement grants no more than the one above it.
  case scopeWithin = "scope-within"
  /// The agreement grants more than the one above it.
  case scopeWider = "scope-wider"
  /// Whether the agreement grants more than the one above it is not clear.
  case scopeUnclear = "scope-unclear"

  // R13
  /// The agreement asks no less than the one above it.
  case obligationsKept = "obligations-kept"
  /// A clause of the agreement above is declared absent.
  case clauseDropped = "clause-dropped"
  /// A measure that the agreement above demands is not among those agreed.
  case measureDropped = "measure-dropped"
  /// Whether a clause of the agreement above was passed on is not recorded.
  case clauseNotShown = "clause-not-shown"
  /// Whether a measure that the agreement above demands was passed on is not recorded.
  case measureNotShown = "measure-not-shown"
  /// A breach may be told later than the agreement above allows.
  case breachNoticeLonger = "breach-notice-longer"
  /// The right to audit is weaker than in the agreement above.
  case auditWeaker = "audit-weaker"
  /// How soon a breach is told is not recorded, or in words that cannot be compared.
  case breachNoticeUndeclared = "breach-notice-undeclared"
  /// The right to audit is not recorded.
  case auditUndeclared = "audit-undeclared"

  // R14
  /// The agreement ends no later than the one above it allows.
  case endsInTime = "ends-in-time"
  /// The agreement runs longer than the one above it.
  case outlivesUpstream = "outlives-upstream"
  /// When the agreement ends is not declared.
  case endUndeclared = "end-undeclared"

  // R16, R17
  /// There is no notice whose days could still run.
  case noNoticeToWaitFor = "no-notice-to-wait-for"
  /// The days for objecting are over.
  case windowPassed = "window-passed"
  /// The controller objected, and that is not settled.
  case objectionOpen = "objection-open"
  /// The controller may still object.
  case windowOpen = "window-open"
  /// How long the controller may object is not declared.
  case windowUndeclared = "window-undeclared"
  /// When an objection was settled or upheld is not declared.
  case objectionUndated = "objection-undated"
  /// The notice was as long as agreed.
  case noticeLongEnough = "notice-long-enough"
  /// The notice was shorter than agreed.
  case noticeTooShort = "notice-too-short"
  /// How long the notice must be is not declared.
  case noticeUndeclared = "notice-undeclared"
  /// Since when the sub-processor is used is not declared.
  case usedSinceUndeclared = "used-since-undeclared"

  // R15
  /// Everyone is known.
  case chainKnown = "chain-known"
  /// Nobody has named who runs a system.
  case operatorUnknown = "operator-unknown"
  /// Nobody has named a party.
  case partyUnnamed = "party-unnamed"
  /// Who else processes is not declared.
  case furtherProcessorsUndeclared = "further-processors-undeclared"
  /// It is said that there are no further processors, and one gets data.
  case furtherProcessorsContradicted = "further-processors-contradicted"
  /// A listed sub-processor gets nothing that is declared.
  case entryWithoutFlow = "entry-without-flow"
  /// The list of further processors is older than the review interval.
  case confirmationLapsed = "confirmation-lapsed"
  /// An address or a contact person is missing.
  case particularsMissing = "particulars-missing"

  // R18
  /// No country has a basis.
  case noTransferBasis = "no-transfer-basis"
  /// The recipient's seat is not declared.
  case seatUndeclared = "seat-undeclared"
  /// The places are not declared.
  case placesUndeclared = "places-undeclared"
  /// Who operates a place in a third country is not declared.
  case placeOperatorUndeclared = "place-operator-undeclared"
  /// Whether a territory is inside the EEA needs a lawyer's look.
  case territoryUnderReview = "territory-under-review"
  /// A basis may hold; what decides it is not declared.
  case basisUnclear = "basis-unclear"
  /// What binds the next recipient is not declared.
  case onwardUnbound = "onward-unbound"
  /// The list was last looked at more than twelve months ago.
  case listingLapsed = "listing-lapsed"
  /// A derogation of Art. 49 holds.
  case derogation
  /// The next recipient is bound as Art. 44 asks.
  case onwardBound = "onward-bound"
  /// A safeguard of Art. 46 holds.
  case safeguard
  /// An adequacy decision covers it.
  case adequate
  /// Nothing is transferred to a third country.
  case noTransfer = "no-transfer"

  // R19, R21, R35
  /// No adequacy decision is claimed.
  case noDecisionClaimed = "no-decision-claimed"
  /// The decision that is claimed covers the transfer.
  case decisionCovers = "decision-covers"
  /// The decision that is claimed does not cover the transfer.
  case decisionDoesNotCover = "decision-does-not-cover"
  /// Whether the decision that is claimed covers the transfer is not clear.
  case decisionUnclear = "decision-unclear"
  /// No standard clauses are claimed.
  case noClausesClaimed = "no-clauses-claimed"
  /// The clauses that are claimed fit.
  case clausesFit = "clauses-fit"
  /// The clauses that are claimed do not fit.
  case clausesDoNotFit = "clauses-do-not-fit"
  /// Whether the clauses that are claimed fit is not clear.
  case clausesUnclear = "clauses-unclear"
  /// No list membership is relied on.
  case noListingReliedOn = "no-listing-relied-on"
  /// Another basis stands beside the list membership.
  case fallbackRecorded = "fallback-recorded"
  /// A list membership is the only basis.
  case restsOnListAlone = "rests-on-list-alone"

  // R20
  /// Every transfer that brought the data here has a basis.
  case transfersAboveCovered = "transfers-above-covered"
  /// A transfer that brought the data here has no basis.
  case transferAboveUncovered = "transfer-above-uncovered"
  /// Whether a transfer that brought the data here has a basis is not clear.
  case transferAboveUnclear = "transfer-above-unclear"

  // R22
  /// What is declared agrees with the sentence.
  case promiseKept = "promise-kept"
  /// What is declared disagrees with the sentence.
  case promiseBroken = "promise-broken"
  /// Whether the list is exhaustive is not declared.
  case exhaustiveUndeclared = "exhaustive-undeclared"
  /// Something declared is broader than the sentence, so that it is not clear.
  case promiseUnclear = "promise-unclear"
  /// What the sentence speaks of is not declared.
  case promiseNotTestable = "promise-not-testable"
  /// The list holds examples, which promise nothing.
  case examplesOnly = "examples-only"
  /// Another check asks about the sentence.
  case judgedElsewhere = "judged-elsewhere"

  // R23
  /// The transfer has no safeguard that asks for an assessment.
  case noToolTried = "no-tool-tried"
  /// Law and practice of the country were assessed.
  case assessed
  /// The assessment says that the safeguard is not enough.
  case assessmentInsufficient = "assessment-insufficient"
  /// No assessment on or before the day is on file.
  case assessmentMissing = "assessment-missing"
  /// What the assessment came to is not declared.
  case assessmentOutcomeUndeclared = "assessment-outcome-undeclared"
  /// The assessment rests on measures that are not recorded.
  case assessmentMeasuresMissing = "assessment-measures-missing"
  /// The assessment is older than the interval for reviews.
  case assessmentLapsed = "assessment-lapsed"

  // R24
  /// No derogation of Art. 49 is claimed.
  case noDerogationClaimed = "no-derogation-claimed"
  /// The derogation is used as Art. 49 means it.
  case derogationOccasional = "derogation-occasional"
  /// A public authority uses one in its public powers that Art. 49(3) closes to it.
  case derogationInPublicPowers = "derogation-in-public-powers"
  /// A condition of the second subparagraph is declared not met.
  case derogationConditionMissing = "derogation-condition-missing"
  /// The derogation is used for regular transfers.
  case derogationRegular = "derogation-regular"
  /// How often data are transferred is not declared.
  case derogationFrequencyUndeclared = "derogation-frequency-undeclared"
  /// A condition of the second subparagraph is not declared.
  case derogationConditionUndeclared = "derogation-condition-undeclared"
  /// Whether a public authority uses it in its public powers is not declared.
  case derogationPowersUndeclared = "derogation-powers-undeclared"

  // R25
  /// We process for others, and the question is theirs.
  case processedForOthers = "processed-for-others"
  /// Every purpose has a legal basis with what it needs.
  case basisDeclared = "basis-declared"
  /// A purpose is declared to have no legal basis.
  case basisNone = "basis-none"
  /// What is named is no legal basis of Art. 6(1) on that day.
  case notABasis = "not-a-basis"
  /// A public authority relies on legitimate interests.
  case authorityInterest = "authority-interest"
  /// Consent is asked for only since a later day.
  case consentLater = "consent-later"
  /// The activity declares no purpose.
  case purposesUndeclared = "purposes-undeclared"
  /// The legal basis of a purpose is not declared.
  case basisUndeclared = "basis-undeclared"
  /// A flow serves a purpose that the activity does not name.
  case purposeNotInRecord = "purpose-not-in-record"
  /// How consent is given and withdrawn, and since when, is not recorded.
  case consentNotRecorded = "consent-not-recorded"
  /// The law that the basis rests on is not declared.
  case basisLawUndeclared = "basis-law-undeclared"
  /// People who act for an organisation are seldom parties to its contract.
  case contractPartyUnclear = "contract-party-unclear"
  /// Whether the controller is a public authority is not declared.
  case authorityUnclear = "authority-unclear"
  /// The interest, or the balancing of it, is not recorded.
  case balancingNotRecorded = "balancing-not-recorded"

  // R26
  /// No category needs more than a legal basis.
  case noMarkedCategory = "no-marked-category"
  /// Every category that needs more than a legal basis has it.
  case conditionDeclared = "condition-declared"
  /// A condition is declared to be lacking.
  case conditionNone = "condition-none"
  /// What is named is no condition of Art. 9(2) on that day.
  case notACondition = "not-a-condition"
  /// The activity declares no categories of data.
  case categoriesUndeclared = "categories-undeclared"
  /// What allows a special category is not declared.
  case conditionUndeclared = "condition-undeclared"
  /// The law that the condition rests on is not declared.
  case conditionLawUndeclared = "condition-law-undeclared"
  /// The need for certain identification is not declared.
  case needUndeclared = "need-undeclared"

  // R27
  /// Nothing sets a limit.
  case noRetentionLimit = "no-retention-limit"
  /// The recipient keeps the data by a criterion and not for a period.
  case noRetentionPeriod = "no-retention-period"
  /// The data are kept no longer than every limit allows.
  case retentionWithin = "retention-within"
  /// The data are kept longer than a limit allows.
  case retentionExceeded = "retention-exceeded"
  /// How long the recipient keeps the data is not declared.
  case retentionUndeclared = "retention-undeclared"
  /// Which of two periods is longer depends on the months they fall in.
  case retentionUnclear = "retention-unclear"
  /// The period and the limit run from different events.
  case retentionEventDiffers = "retention-event-differs"
  /// A limit is shorter than a law demands.
  case limitBelowFloor = "limit-below-floor"

  // R29
  /// The entry of the record states all that Art. 30 asks for.
  case recordComplete = "record-complete"
  /// The entry leaves out what Art. 30 asks for.
  case recordIncomplete = "record-incomplete"
  /// The entry leaves out what Art. 30 asks for where possible.
  case leftOutWherePossible = "left-out-where-possible"
  /// The register does not tell whether the entry has to state something.
  case recordUnclear = "record-unclear"
  /// Data are erased by a criterion, and it is not recorded why there is no time limit.
  case erasedByCriterion = "erased-by-criterion"

  // R30
  /// The recipient decides nothing for itself.
  case recipientIsProcessor = "recipient-is-processor"
  /// An authority gets the data in a particular inquiry.
  case particularInquiry = "particular-inquiry"
  /// The joint controllers have an arrangement.
  case arrangementFound = "arrangement-found"
  /// The disclosure between controllers is agreed.
  case disclosureNoted = "disclosure-noted"
  /// The joint controllers have no arrangement.
  case noArrangement = "no-arrangement"
  /// The arrangement of the joint controllers is not in force.
  case arrangementNotInForce = "arrangement-not-in-force"
  /// No arrangement of the joint controllers is on file.
  case noArrangementSeen = "no-arrangement-seen"
  /// What the recipient relies on is not noted.
  case disclosureUnnoted = "disclosure-unnoted"
  /// Whether the recipient of a declared inquiry is a public authority is not declared.
  case inquirerUndeclared = "inquirer-undeclared"

  // R31
  /// Word of a breach reaches the controller in time.
  case breachToldInTime = "breach-told-in-time"
  /// Word of a breach may reach the controller too late to notify the authority in time.
  case breachToldLate = "breach-told-late"
  /// An agreement does not say how soon a breach is told.
  case breachUntold = "breach-untold"
  /// An agreement has a breach told without undue delay, and no number of hours.
  case breachHoursUnstated = "breach-hours-unstated"

  // R32
  /// The activity and its processors were looked at in time.
  case reviewed
  /// The activity should have been looked through again.
  case reviewOverdue = "review-overdue"
  /// The guarantees of a processor should have been assessed again.
  case guaranteesOverdue = "guarantees-overdue"
  /// When the activity was last looked through is not recorded.
  case reviewUndeclared = "review-undeclared"
  /// When the guarantees of a processor were last assessed is not recorded.
  case guaranteesUndeclared = "guarantees-undeclared"

  // R33
  /// The notice names no authority.
  case noAuthorityNamed = "no-authority-named"
  /// The notice names the right authority by its name on that day.
  case authorityNamed = "authority-named"
  /// The notice does not name the controller's authority.
  case wrongAuthority = "wrong-authority"
  /// The notice names an authority by a former name.
  case authorityRenamed = "authority-renamed"
  /// The notice names another authority where a regional one may be right.
  case anotherAuthority = "another-authority"
  /// The notice names what is no authority in the tables.
  case authorityNotKnown = "authority-not-known"
  /// The tables have no authority for the controller's country.
  case noAuthorityInTables = "no-authority-in-tables"

  // R34
  /// The officer and the representative that the law asks for are on record.
  case officerAndRepresentativeNamed = "officer-and-representative-named"
  /// A public authority has no data protection officer.
  case officerMissing = "officer-missing"
  /// The representative is not established in the EEA.
  case representativeOutside = "representative-outside"
  /// Which party of ours is the processor is not declared.
  case processorUndeclared = "processor-undeclared"
  /// Whether a data protection officer is appointed is not declared.
  case officerUndeclared = "officer-undeclared"
  /// How to reach the data protection officer is not recorded.
  case officerContactUndeclared = "officer-contact-undeclared"
  /// Who represents the controller in the EEA is not declared.
  case representativeUndeclared = "representative-undeclared"
  /// Why no data protection officer is appointed is not recorded.
  case officerReasonUndeclared = "officer-reason-undeclared"

  // R36
  /// Nothing is stored on or read from people's equipment.
  case noTerminalEquipment = "no-terminal-equipment"
  /// No law on terminal equipment is in the tables for the controller's country on that day.
  case noLawOnTerminalEquipment = "no-law-on-terminal-equipment"
  /// What is not strictly necessary rests on recorded consent.
  case consentRecorded = "consent-recorded"
  /// People's equipment is used for a purpose without consent.
  case equipmentWithoutConsent = "equipment-without-consent"
  /// What a collection point is for is not declared.
  case pointPurposesUndeclared = "point-purposes-undeclared"
  /// Whether a collection point is strictly necessary is not declared.
  case necessityUndeclared = "necessity-undeclared"
  /// Whether people consent is not recorded.
  case equipmentConsentUndeclared = "equipment-consent-undeclared"

  /// The order above.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  /// Its place above, from zero.
  public var rank: Int { Self.ranks[self] ?? 0 }

  private static let ranks = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
