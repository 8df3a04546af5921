public import Registry
public import Vocabulary

/// One hop of a chain: on whose behalf the recipient processes, the agreements that were tried, and what the one that
/// was chosen says.
public struct ExplainedHop: Hashable, Sendable {
  /// The flow that it is.
  public var flow: ID<Flow>
  /// On whose behalf the recipient processes; none where there is no telling.
  public var principals: [ID<Party>]
  /// The recipient, where it is known.
  public var recipient: ID<Party>?
  /// Every agreement of the kind between them, the chosen one first, then by id.
  public var candidates: [ExplainedCandidate]
  /// What it stands on.
  public var footing: Footing
  /// What the flow declares under the chosen agreement, dimension by dimension; none where there is no agreement.
  public var scope: [ExplainedDimension]
  /// Those below whom the chosen agreement must authorise.
  public var authorisations: [ExplainedAuthorisation]

  /// What a hop stands on.
  public enum Footing: Hashable, Sendable {
    /// An agreement on file.
    case agreement(ID<Agreement>)
    /// Somebody's word that one exists.
    case attested(ID<Agreement>)
    /// Nothing: what needs it waits for this check's finding.
    case waits(CheckName)
    /// The chain is broken, so that no hop was judged.
    case notJudged
  }
}

/// An agreement that was tried for a hop.
public struct ExplainedCandidate: Hashable, Sendable {
  /// The agreement.
  public var agreement: ID<Agreement>
  /// What shows it is nothing but somebody's word.
  public var isAttested: Bool
  /// Whether it can be relied on for the flow on the day.
  public var isCandidate: Bool
  /// Its days, as amended.
  public var period: Period
  /// Whether it is in force.
  public var force: InForce
  /// What R03 says of it.
  public var conclusion: Code
  /// What each rule that weighs in the choice says of it, in the order in which they weigh.
  public var vector: [Entry]
  /// What decides between it and the chosen one; none of the chosen one itself, and of those that are no candidates.
  public var lostBy: NearnessReason?

  /// Whether an agreement is in force on the day.
  public enum InForce: Hashable, Sendable {
    /// It is.
    case inForce
    /// Its first day is not declared.
    case startUndeclared
    /// It begins later.
    case notBegun
    /// It ended.
    case ended(Day)
  }

  /// One rule's answer for a candidate.
  public struct Entry: Hashable, Sendable {
    /// The rule.
    public var check: CheckName
    /// Its code.
    public var code: Code
    /// Its answer.
    public var answer: Answer
    /// How much that weighs.
    public var severity: Severity
  }
}

/// What decides between two agreements of a hop.
public enum NearnessReason: Hashable, Sendable {
  /// The worst of its answers is less bad.
  case worstAnswer
  /// This rule, the first that tells them apart.
  case check(CheckName)
  /// It leaves fewer terms uncovered.
  case fewerTerms
  /// The order of the terms that are left uncovered: nothing that matters tells them apart.
  case orderOfTerms
  /// The order of their codes.
  case orderOfCodes
  /// It has a breach told within fewer hours.
  case soonerWord
  /// It began earlier.
  case earlierStart
  /// It ends later.
  case laterEnd
  /// It gives more days for erasing the data after its end.
  case moreDeletionDays
  /// The order of their ids.
  case orderOfIDs
}

/// One dimension of what a flow declares, under an agreement.
public struct ExplainedDimension: Hashable, Sendable {
  /// Which dimension.
  public var dimension: Dimension
  /// What the flow says of it.
  public var declared: Said
  /// Whether the agreement says anything of it.
  public var isStated: Bool
  /// Each term that the flow declares, in its order.
  public var terms: [ExplainedTerm]

  /// What a flow says of a dimension.
  public enum Said: Hashable, Sendable {
    /// Nothing.
    case undeclared
    /// That there is none.
    case none
    /// These terms.
    case terms
  }
}

/// A term that a flow declares, and how it stands to the agreement's scope.
public struct ExplainedTerm: Hashable, Sendable {
  /// The term.
  public var term: String
  /// How it stands; none where it is plainly covered.
  public var coverage: Coverage?
  /// The words of the scope that decide: those that cover it, exclude it, or cover only some of it.
  public var by: [String]
}

/// A sub-processor under an agreement that must authorise it.
public struct ExplainedAuthorisation: Hashable, Sendable {
  /// The sub-processor.
  public var party: ID<Party>
  /// The agreement.
  public var agreement: ID<Agreement>
  /// Whether the agreement is the controller's own, some levels above.
  public var isThroughout: Bool
  /// What is agreed of sub-processors, as amended.
  public var authorisation: Authorisation?
  /// How long before a change it is to be told.
  public var notice: CalendarDuration?
  /// How long one may object.
  public var objection: CalendarDuration?
  /// The entry that counts, where there is one.
  public var entry: SubProcessorEntry?
  /// The first day on which silence is consent.
  public var freeFrom: Day?
  /// What R11, R16 and R17 say, as far as they are asked.
  public var answers: [ExplainedCandidate.Entry]
}
