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

  // R15
  /// Everyone is known.
  case chainKnown = "chain-known"
  /// Nobody has named who runs a system.
  case operatorUnknown = "operator-unknown"
  /// Nobody has named a party.
  case partyUnnamed = "party-unnamed"
  /// Who else processes is not declared.
  case furtherProcessorsUndeclared = "further-processors-undeclared"
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

  /// The order above.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  /// Its place above, from zero.
  public var rank: Int { Self.ranks[self] ?? 0 }

  private static let ranks = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
