import Registry
import Vocabulary

/// A limit of how long data may be kept, as somebody sets it.
struct KeepingLimit {
  /// The event that it runs from; `nil` where it is not declared.
  let event: String?
  let atMost: CalendarDuration
  /// The categories that it is about, as terms of the tree; all where there are none.
  var categories: [Int] = []
  /// The kinds of people that it is about, likewise.
  var subjects: [Int] = []
}

/// How a period stands to the limits that one holder sets.
enum KeepingCase: Equatable {
  case exceeded(CalendarDuration)
  /// Which of the two is longer depends on the months they fall in.
  case depends(CalendarDuration)
  /// The holder's limits run from other events.
  case otherEvent
}

extension RetentionRule {
  /// What is wrong with a rule's period under the limits of one holder; nothing where it is within all that run from the
  /// same event.
  func cases(under limits: [KeepingLimit]) -> [KeepingCase] {
    guard let period, !limits.isEmpty else { return [] }
    let same = limits.filter { $0.isOfSameEvent(as: self) }
    if same.isEmpty { return [.otherEvent] }
    return same.compactMap { limit in
      switch period.compared(to: limit.atMost) {
      case .within: nil
      case .beyond: .exceeded(limit.atMost)
      case .depends: .depends(limit.atMost)
      }
    }
  }

  /// Whether a law demands at least the rule's period.
  func isDemanded(by floors: [LegalFloor]) -> Bool {
    period.map { period in floors.contains { period.compared(to: $0.period) == .within } } ?? false
  }
}

extension RetentionRule {
  /// Whether it says how long, or why it cannot; an event alone does not.
  var saysSomething: Bool { period != nil || onRequest == true || criterion != nil || notPossible != nil }
}

extension KeepingLimit {
  func isOfSameEvent(as rule: RetentionRule) -> Bool {
    if event == "any" || rule.event == "any" { return true }
    return event != nil && event == rule.event
  }
}

extension TermTree {
  /// Whether what is named says something of what a flow declares; a flow that does not declare it may be meant by all.
  func concern(_ named: [Int], _ declared: @autoclosure () -> [Int]?) -> Bool {
    guard !named.isEmpty, let declared = declared() else { return true }
    return !declared.isEmpty && overlap(named, declared)
  }

  /// Whether two lists of terms have something to do with each other: a term of one is at, above or below one of the
  /// other; a list without terms is about everything.
  func overlap(_ some: [Int], _ others: [Int]) -> Bool {
    some.isEmpty || others.isEmpty || some.contains { one in others.contains { up[one, $0] || up[$0, one] } }
  }
}
