/// What the rules answer for a flow that complies with all that it is asked: the few things in which such flows differ.
struct QuickAnswer {
  /// Whether the flow has a chain above it.
  var isChained = false
  /// Whether R17 had a notice to ask about.
  var hadNotice = false
  /// Whether R16 had days for objecting to ask about.
  var hadWindow = false

  /// Whether R27 had a limit to ask about.
  var hadLimit = false
  /// What the rules of Chapter V say.
  var transfer = TransferAnswer.inside
  /// Whether the flow has one chain, and neither it nor anything above it leaves the EEA.
  var isPlain = true

  /// Takes in the answer of a further hop; false where it has more to say.
  mutating func join(_ other: QuickHop?) -> Bool {
    guard let other else { return false }
    isChained = true
    hadNotice = hadNotice || other.hadNotice
    hadWindow = hadWindow || other.hadWindow
    return true
  }

  /// Takes in what R27 says under one more holder of limits; false where it has more to say.
  mutating func keep(_ holds: Bool?) -> Bool {
    guard let holds else { return false }
    hadLimit = hadLimit || holds
    return true
  }
}

/// What the rules answer for one hop below another, where all comply.
struct QuickHop {
  let hadNotice: Bool
  let hadWindow: Bool
}

/// How many flows comply with all that they are asked.
struct CompliantFlows {
  private var single = 0
  private var chained = 0
  private var withNotice = 0
  private var withWindow = 0
  private var withLimit = 0
  /// How many flows comply with each of the rules of Chapter V.
  private var transfers = [Int](repeating: 0, count: TransferAnswer.checks.count)

  mutating func count(_ answer: QuickAnswer) {
    if answer.isChained { chained += 1 } else { single += 1 }
    if answer.hadNotice { withNotice += 1 }
    if answer.hadWindow { withWindow += 1 }
    if answer.hadLimit { withLimit += 1 }
    for place in transfers.indices where answer.transfer.complying >> UInt8(place) & 1 == 1 { transfers[place] += 1 }
  }

  /// How many of them a check answers with *complies*; the others it does not ask.
  func complying(with check: CheckName) -> Int {
    switch check {
    case .agreementExists, .agreementIsInForce, .agreementIsConcluded, .agreementHasItsClauses, .categoriesAreCovered,
      .subjectsAreCovered, .purposesAreCovered, .operationsAreCovered, .placesAreCovered, .chainIsKnown,
      .breachIsToldInTime, .officerAndRepresentativeAreNamed:
      single + chained
    case .chainIsUnbroken, .subProcessorIsAuthorised, .scopeIsNotWidened, .obligationsArePassedOn,
      .agreementEndsInTime, .transfersAboveAreCovered:
      chained
    case .noticeWasLongEnough: withNotice
    case .objectionsAreOver: withWindow
    case .retentionIsWithinLimits: withLimit
    case .transferHasABasis, .decisionCoversTransfer, .clausesFitTransfer, .transferHasAFallback, .transferIsAssessed,
      .derogationIsOccasional:
      TransferAnswer.checks.firstIndex(of: check).map { transfers[$0] } ?? 0
    case .controllersAreArranged: 0
    case .promiseIsKept, .purposesHaveABasis, .specialCategoriesHaveACondition, .recordIsComplete, .reviewsAreUpToDate,
      .authorityIsRight, .equipmentIsUsedWithConsent:
      0
    }
  }

  var all: Int { single + chained }
}
