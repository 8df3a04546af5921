import Registry
import Vocabulary

/// R08: the operations are within the agreement's scope (GDPR 28(3)). An error where an operation that changes what is
/// done with people's data is listed, or where flow or agreement do not say; else a warning.
extension DayView {
  func operationsAreCovered(_ flow: Declaration, under agreement: Int, details: Bool) -> Finding {
    coverage(of: flow, .operations, under: agreement, details: details)
  }

  /// Operations whose absence from an agreement is an error.
  private static let grave = [
    "analyse", "profiling", "tracking", "combine", "share", "disclose-by-transmission", "make-available",
  ]

  func severity(ofOperations listed: [Int], _ code: Code) -> Severity {
    let isGrave = listed.contains { operation in Self.grave.contains { operations.isAtOrBelow(operation, $0) } }
    return isGrave || code == .undeclared || code == .scopeUnstated ? .error : .warning
  }
}
