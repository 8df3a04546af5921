/// The checks of the catalogue, in the order in which reports show them. An id or a rule number is never reused.
public enum CheckName: String, CaseIterable, Comparable, Hashable, Sendable {
  /// R01: a processor is engaged under an agreement.
  case agreementExists = "agreement-exists"
  /// R02: that agreement is in force.
  case agreementIsInForce = "agreement-is-in-force"
  /// R03: that agreement was concluded in writing.
  case agreementIsConcluded = "agreement-is-concluded"
  /// R04: it has the clauses that the law asks for.
  case agreementHasItsClauses = "agreement-has-its-clauses"
  /// R05: the categories of data are within its scope.
  case categoriesAreCovered = "categories-are-covered"
  /// R06: the data subjects are within its scope.
  case subjectsAreCovered = "subjects-are-covered"
  /// R07: the purposes are within its scope.
  case purposesAreCovered = "purposes-are-covered"
  /// R08: the operations are within its scope.
  case operationsAreCovered = "operations-are-covered"
  /// R09: the places are within its scope.
  case placesAreCovered = "places-are-covered"
  /// R10: every sub-processor is engaged under an agreement with the one above it.
  case chainIsUnbroken = "chain-is-unbroken"
  /// R11: every sub-processor is authorised by the controller.
  case subProcessorIsAuthorised = "sub-processor-is-authorised"
  /// R12: no agreement grants more than the one above it.
  case scopeIsNotWidened = "scope-is-not-widened"
  /// R13: no agreement asks less than the one above it.
  case obligationsArePassedOn = "obligations-are-passed-on"
  /// R14: no agreement outlives the one above it.
  case agreementEndsInTime = "agreement-ends-in-time"
  /// R15: everyone in the chain is known.
  case chainIsKnown = "chain-is-known"
  /// R16: no sub-processor is used while the controller may object.
  case objectionsAreOver = "objections-are-over"
  /// R17: the controller was told of a sub-processor as early as agreed.
  case noticeWasLongEnough = "notice-was-long-enough"
  /// R18: a transfer to a third country has a basis.
  case transferHasABasis = "transfer-has-a-basis"
  /// R19: the adequacy decision that is relied on covers the transfer.
  case decisionCoversTransfer = "decision-covers-transfer"
  /// R20: every transfer that brought the data here has a basis.
  case transfersAboveAreCovered = "transfers-above-are-covered"
  /// R21: the standard clauses that are relied on fit the transfer.
  case clausesFitTransfer = "clauses-fit-transfer"
  /// R22: what a notice promises is so.
  case promiseIsKept = "promise-is-kept"
  /// R23: the law and practice of the third country were assessed.
  case transferIsAssessed = "transfer-is-assessed"
  /// R24: a derogation is not used for regular transfers.
  case derogationIsOccasional = "derogation-is-occasional"
  /// R25: every purpose has a legal basis.
  case purposesHaveABasis = "purposes-have-a-basis"
  /// R26: what the law protects more has what it needs.
  case specialCategoriesHaveACondition = "special-categories-have-a-condition"
  /// R27: data are kept no longer than agreed, recorded and promised.
  case retentionIsWithinLimits = "retention-is-within-limits"
  /// R29: the record of processing activities is complete.
  case recordIsComplete = "record-is-complete"
  /// R30: controllers have agreed who answers for what.
  case controllersAreArranged = "controllers-are-arranged"
  /// R31: word of a breach reaches the controller in time.
  case breachIsToldInTime = "breach-is-told-in-time"
  /// R32: activities and processors are looked at again in time.
  case reviewsAreUpToDate = "reviews-are-up-to-date"
  /// R33: a notice names the right authority.
  case authorityIsRight = "authority-is-right"
  /// R34: the data protection officer and the representative are on record.
  case officerAndRepresentativeAreNamed = "officer-and-representative-are-named"
  /// R35: a transfer does not rest on a list membership alone.
  case transferHasAFallback = "transfer-has-a-fallback"
  /// R36: people's equipment is used for what is necessary or consented to.
  case equipmentIsUsedWithConsent = "equipment-is-used-with-consent"

  /// The rule's number, as `R01`.
  public var rule: String {
    switch self {
    case .agreementExists: "R01"
    case .agreementIsInForce: "R02"
    case .agreementIsConcluded: "R03"
    case .agreementHasItsClauses: "R04"
    case .categoriesAreCovered: "R05"
    case .subjectsAreCovered: "R06"
    case .purposesAreCovered: "R07"
    case .operationsAreCovered: "R08"
    case .placesAreCovered: "R09"
    case .chainIsUnbroken: "R10"
    case .subProcessorIsAuthorised: "R11"
    case .scopeIsNotWidened: "R12"
    case .obligationsArePassedOn: "R13"
    case .agreementEndsInTime: "R14"
    case .chainIsKnown: "R15"
    case .objectionsAreOver: "R16"
    case .noticeWasLongEnough: "R17"
    case .transferHasABasis: "R18"
    case .decisionCoversTransfer: "R19"
    case .transfersAboveAreCovered: "R20"
    case .clausesFitTransfer: "R21"
    case .promiseIsKept: "R22"
    case .transferIsAssessed: "R23"
    case .derogationIsOccasional: "R24"
    case .purposesHaveABasis: "R25"
    case .specialCategoriesHaveACondition: "R26"
    case .retentionIsWithinLimits: "R27"
    case .recordIsComplete: "R29"
    case .controllersAreArranged: "R30"
    case .breachIsToldInTime: "R31"
    case .reviewsAreUpToDate: "R32"
    case .authorityIsRight: "R33"
    case .officerAndRepresentativeAreNamed: "R34"
    case .transferHasAFallback: "R35"
    case .equipmentIsUsedWithConsent: "R36"
    }
  }

  /// The provisions that it asks after; those of another law than the GDPR stand first.
  public var provision: String {
    switch self {
    case .agreementExists, .agreementIsInForce, .subjectsAreCovered, .operationsAreCovered: "GDPR 28(3)"
    case .agreementIsConcluded: "GDPR 28(9), 5(2)"
    case .agreementHasItsClauses: "GDPR 28(3)(a)–(h)"
    case .categoriesAreCovered: "GDPR 28(3), 5(1)(c)"
    case .purposesAreCovered: "GDPR 28(3), 5(1)(b), 28(10)"
    case .placesAreCovered: "GDPR 28(3)(a)"
    case .chainIsUnbroken, .obligationsArePassedOn: "GDPR 28(4)"
    case .subProcessorIsAuthorised, .objectionsAreOver, .noticeWasLongEnough: "GDPR 28(2)"
    case .scopeIsNotWidened: "GDPR 28(4), 28(3)"
    case .agreementEndsInTime: "GDPR 28(3)(g), 28(4)"
    case .chainIsKnown: "GDPR 28(1), 28(2)"
    case .transferHasABasis: "GDPR 44–49"
    case .decisionCoversTransfer, .transferHasAFallback: "GDPR 45"
    case .transfersAboveAreCovered: "GDPR 44"
    case .clausesFitTransfer: "GDPR 46(2)(c)"
    case .promiseIsKept: "GDPR 13, 5(1)(a)"
    case .transferIsAssessed: "GDPR 46(1)"
    case .derogationIsOccasional: "GDPR 49"
    case .purposesHaveABasis: "GDPR 6(1), 5(2)"
    case .specialCategoriesHaveACondition: "GDPR 9(2), 10, 87"
    case .retentionIsWithinLimits: "GDPR 5(1)(e), 28(3)(g), 30(1)(f)"
    case .recordIsComplete: "GDPR 30(1), 30(2)"
    case .breachIsToldInTime: "GDPR 33(1), 33(2)"
    case .reviewsAreUpToDate: "GDPR 24(1), 28(1), 28(3)(h)"
    case .controllersAreArranged: "GDPR 26, 4(7), 13(1)(e)"
    case .authorityIsRight: "GDPR 13(2)(d), 77"
    case .officerAndRepresentativeAreNamed: "GDPR 27, 37, 30(1)(a)"
    case .equipmentIsUsedWithConsent: "ekomloven § 3-15; GDPR 4(11), 7(1)"
    }
  }

  /// What sort of thing it asks about.
  public var subject: Subject.Kind {
    switch self {
    case .promiseIsKept: .promise
    case .purposesHaveABasis, .specialCategoriesHaveACondition, .recordIsComplete, .reviewsAreUpToDate,
      .equipmentIsUsedWithConsent:
      .activity
    case .authorityIsRight: .notice
    default: .flow
    }
  }

  /// The order above.
  public static func < (a: Self, b: Self) -> Bool { a.position < b.position }

  /// Its place in the catalogue, from zero.
  public var position: Int {
    switch self {
    case .agreementExists: 0
    case .agreementIsInForce: 1
    case .agreementIsConcluded: 2
    case .agreementHasItsClauses: 3
    case .categoriesAreCovered: 4
    case .subjectsAreCovered: 5
    case .purposesAreCovered: 6
    case .operationsAreCovered: 7
    case .placesAreCovered: 8
    case .chainIsUnbroken: 9
    case .subProcessorIsAuthorised: 10
    case .scopeIsNotWidened: 11
    case .obligationsArePassedOn: 12
    case .agreementEndsInTime: 13
    case .chainIsKnown: 14
    case .objectionsAreOver: 15
    case .noticeWasLongEnough: 16
    case .transferHasABasis: 17
    case .decisionCoversTransfer: 18
    case .transfersAboveAreCovered: 19
    case .clausesFitTransfer: 20
    case .promiseIsKept: 21
    case .transferIsAssessed: 22
    case .derogationIsOccasional: 23
    case .purposesHaveABasis: 24
    case .specialCategoriesHaveACondition: 25
    case .retentionIsWithinLimits: 26
    case .recordIsComplete: 27
    case .controllersAreArranged: 28
    case .breachIsToldInTime: 29
    case .reviewsAreUpToDate: 30
    case .authorityIsRight: 31
    case .officerAndRepresentativeAreNamed: 32
    case .transferHasAFallback: 33
    case .equipmentIsUsedWithConsent: 34
    }
  }
}
