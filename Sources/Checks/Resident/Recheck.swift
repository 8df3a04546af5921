/// What a change of a register did to its report.
public struct Recheck: Hashable, Sendable {
  /// How often a subject was judged: each that the change reaches, as it stood before and as it stands now.
  public let evaluations: Int
  /// Whether everything was judged anew: the change is one that may reach anybody.
  public let isWhole: Bool
  /// What is to be shown of the subjects that were judged, in their order.
  public let verdicts: [Verdict]
}
