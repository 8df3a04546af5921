public import Checks

/// An answer that a check may give.
public struct Outcome: Hashable, Sendable {
  /// The answer.
  public var answer: Answer
  /// The code that decides it.
  public var code: Code
  /// How much it weighs, where it is a finding; a check may weigh it less in a case that its explanation names.
  public var severity: Severity
  /// What sort of object would decide it.
  public var cause: Scene.Kind

  init(_ answer: Answer, _ code: Code, _ cause: Scene.Kind = .nothing, _ severity: Severity = .error) {
    self.answer = answer
    self.code = code
    self.severity = severity
    self.cause = cause
  }
}

extension CheckName {
  /// Every answer that the check may give, the worst first, then in the order of the codes.
  public var outcomes: [Outcome] {
    (own + common).sorted { $0.answer == $1.answer ? $0.code < $1.code : $0.answer > $1.answer }
  }

  /// What every check may say before it asks its own question.
  private var common: [Outcome] {
    let always: [Outcome] = [
      Outcome(.notApplicable, .notInForce), Outcome(.notApplicable, .outsideTheLaw),
      Outcome(.unknown, .territoryUndeclared, .party),
    ]
    let flow = always + [Outcome(.notApplicable, .internalFlow)]
    let waiting = flow + [Outcome(.notApplicable, .waits)]
    let (returning, controller) = (
      Outcome(.notApplicable, .returnFlow), Outcome(.notApplicable, .recipientIsController)
    )
    switch self {
    case .promiseIsKept, .purposesHaveABasis, .specialCategoriesHaveACondition, .recordIsComplete, .reviewsAreUpToDate,
      .authorityIsRight, .equipmentIsUsedWithConsent:
      return always
    case .chainIsKnown: return flow + [returning, controller]
    case .transferHasABasis, .decisionCoversTransfer, .clausesFitTransfer, .transferHasAFallback, .transferIsAssessed,
      .derogationIsOccasional, .officerAndRepresentativeAreNamed:
      return waiting
    case .controllersAreArranged: return waiting + [returning]
    case .agreementExists, .agreementIsInForce, .agreementIsConcluded, .agreementHasItsClauses, .categoriesAreCovered,
      .subjectsAreCovered, .purposesAreCovered, .operationsAreCovered, .placesAreCovered, .chainIsUnbroken,
      .subProcessorIsAuthorised, .scopeIsNotWidened, .obligationsArePassedOn, .agreementEndsInTime, .objectionsAreOver,
      .noticeWasLongEnough, .transfersAboveAreCovered, .retentionIsWithinLimits, .breachIsToldInTime:
      return waiting + [returning, controller]
    }
  }

  private var own: [Outcome] {
    switch self {
    case .agreementExists: existence
    case .chainIsUnbroken: existence + [Outcome(.notApplicable, .singleHop)]
    case .agreementIsInForce: force
    case .agreementIsConcluded: conclusion
    case .agreementHasItsClauses: clauses
    case .categoriesAreCovered, .subjectsAreCovered:
      specificCoverage + [Outcome(.unknown, .notArrived, .flow), Outcome(.unknown, .chainUnclear, .flow)]
    case .purposesAreCovered: specificCoverage + [Outcome(.violates, .actsAsController, .flow)]
    case .operationsAreCovered, .placesAreCovered: coverage
    case .subProcessorIsAuthorised: authorisation
    case .scopeIsNotWidened: narrowing
    case .obligationsArePassedOn: obligations
    case .agreementEndsInTime: endings
    case .chainIsKnown: particulars
    case .objectionsAreOver: objections
    case .noticeWasLongEnough: notices
    case .transferHasABasis: transfers
    case .decisionCoversTransfer: decisions
    case .transfersAboveAreCovered: transfersAbove
    case .clausesFitTransfer: standardClauses
    case .promiseIsKept: promises
    case .transferIsAssessed: assessments
    case .derogationIsOccasional: derogations
    case .purposesHaveABasis: bases
    case .specialCategoriesHaveACondition: conditions
    case .retentionIsWithinLimits: retention
    case .recordIsComplete: completeness
    case .controllersAreArranged: arrangements
    case .breachIsToldInTime: breaches
    case .reviewsAreUpToDate: reviews
    case .authorityIsRight: authorities
    case .officerAndRepresentativeAreNamed: officers
    case .transferHasAFallback: fallback
    case .equipmentIsUsedWithConsent: equipment
    }
  }
}
