public import Registry
public import Vocabulary

/// How one flow stands on the day, in short: what sort of flow it is, its verdict, on whose behalf, and under what.
public struct FlowStanding: Hashable, Sendable {
  /// What sort of flow it is to the rules.
  public var course: Explanation.Course
  /// The flow's own verdict, as the report has it; none where it is not judged because it is not in use on the day.
  public var verdict: Answer?
  /// How many hops it is from the controller, the least over its chains: 1 leaves the controller. None where the chain is
  /// broken, or nobody can tell.
  public var hop: Int?
  /// On whose behalf the recipient processes; none where it decides for itself, or there is no telling.
  public var principals: [ID<Party>]
  /// What the flow's own hop stands on, each once over its chains; none where no processor is engaged. Where a chain is
  /// broken, the check that found it so.
  public var footings: [ExplainedHop.Footing]
  /// What R18 says of a transfer out of the EEA; none where it is not asked.
  public var transfer: Code?
  /// The places outside the EEA that a basis must cover, each with the bases that were tried and what came of it.
  public var places: [ExplainedPlace]

  init(_ course: Explanation.Course) {
    self.course = course
    (principals, footings, places) = ([], [], [])
  }
}
