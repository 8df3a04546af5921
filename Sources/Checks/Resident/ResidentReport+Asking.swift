public import Registry
public import Vocabulary

extension ResidentReport {
  /// What is to be shown of one subject, without asking any rule again; empty where nothing is, and where there is no such
  /// subject.
  public func verdicts(of subject: Subject) -> [Verdict] { (shown[subject] ?? []).map(\.verdict) }

  /// How the answers for a flow come about; `nil` where the register has no such flow.
  public func explanation(of flow: ID<Flow>) -> Explanation? {
    view.register.number(of: flow).map { view.explanation(of: $0.raw) }
  }
}
