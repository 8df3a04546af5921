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
      Outcome(.unknown, .territoryUndeclared, .party), Outcome(.notApplicable, .internalFlow),
    ]
    let waiting = self == .chainIsKnown ? [] : [Outcome(.notApplicable, .waits)]
    switch self {
    case .transferHasABasis, .decisionCoversTransfer, .clausesFitTransfer, .transferHasAFallback:
      return always + waiting
    case .agreementExists, .agreementIsInForce, .agreementIsConcluded, .agreementHasItsClauses, .categoriesAreCovered,
      .subjectsAreCovered, .purposesAreCovered, .operationsAreCovered, .placesAreCovered, .chainIsUnbroken,
      .chainIsKnown:
      return always + waiting
        + [Outcome(.notApplicable, .returnFlow), Outcome(.notApplicable, .recipientIsController)]
    default: return always + waiting
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
    case .chainIsKnown: particulars
    case .transferHasABasis: transfers
    case .decisionCoversTransfer: decisions
    case .clausesFitTransfer: standardClauses
    case .transferHasAFallback: fallback
    default: []
    }
  }
}
