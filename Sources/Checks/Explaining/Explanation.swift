public import Registry
public import Vocabulary

/// How the answers for one flow came about, step by step: what every rule saw on the day.
public struct Explanation: Hashable, Sendable {
  /// The flow.
  public var flow: ID<Flow>
  /// The day of judgment.
  public var day: Day
  /// What sort of flow it is to the rules.
  public var course: Course
  /// Those who decide, and whether the GDPR is law for each.
  public var controllers: [ExplainedController]
  /// The chains that lead to it, each from the top; none where no processor is engaged.
  public var chains: [ExplainedChain]
  /// The hop as Chapter V sees it; none where the rules do not get so far.
  public var transfer: ExplainedTransfer?
  /// The answer of every check, in their order; none where the flow is not in use on the day.
  public var verdicts: [Verdict]

  /// What sort of flow it is, in the order in which it is asked.
  public enum Course: Hashable, Sendable {
    /// It begins later, on this day.
    case planned(Day)
    /// It ended, on this day.
    case ended(Day)
    /// The GDPR is not law for its controllers, or that is not declared.
    case outsideTheLaw
    /// An end of it is not known.
    case endsUnknown
    /// Both ends are the same party.
    case withinOneParty
    /// The data go back to a party above.
    case back
    /// The recipient decides for itself.
    case toController
    /// The recipient processes on behalf of another.
    case toProcessor
  }
}

/// A controller, and whether the GDPR is law for it on the day.
public struct ExplainedController: Hashable, Sendable {
  /// The controller.
  public var party: ID<Party>
  /// Its seat, where that is declared.
  public var seat: String?
  /// Whether the GDPR is law for it.
  public var standing: Standing

  /// Whether the GDPR is law for somebody.
  public enum Standing: Hashable, Sendable {
    /// It is.
    case inForce
    /// Not yet, or no longer.
    case notInForce
    /// It is outside, by Art. 3.
    case outside
    /// Not declared.
    case undeclared
  }
}

/// A chain of hops from the controller to the flow.
public struct ExplainedChain: Hashable, Sendable {
  /// The hops, top first, the flow itself last; of a broken chain those that are left.
  public var hops: [ExplainedHop]
  /// The flow that the last hop passes on.
  public var upstream: ID<Flow>?
  /// Why it is no chain, where it is none.
  public var broken: Code?
}
