internal import Checks
internal import Registry
internal import Vocabulary

/// Promises of how long data are kept, and of when they are erased.
extension PromiseOnDay {
  /// Every period beside the promised one; what is kept by a criterion, or from another event, is not clear.
  var retentionAtMost: [Finding] {
    guard let atMost = promise.atMost else { return [silent(holder)] }
    let ofActivities = keeping.flatMap { activity -> [Finding] in
      let rules = counting(activity.retention).filter { !$0.isOnRequestAlone }
      if rules.isEmpty { return [silent(.activity(activity.id))] }
      return rules.compactMap { kept($0, of: .activity(activity.id), atMost) }
    }
    let ofFlows = flows.filter { judge.counts(promise.categories, for: $0) }.flatMap { flow in
      counting(flow.details.retention).filter { !$0.isOnRequestAlone }
        .compactMap { kept($0, of: .flow(flow.id), atMost) }
    }
    return ofActivities + ofFlows
  }

  private func kept(_ rule: RetentionRule, of owner: Holder, _ atMost: CalendarDuration) -> Finding? {
    guard let period = rule.period else { return unclear([.silent(owner)]) }
    if let floor = rule.floor, period.compared(to: floor.period) == .within { return nil }
    guard judge.runFromOneEvent(rule.event, promise.event) else { return unclear([retention(rule, period, nil)]) }
    switch period.compared(to: atMost) {
    case .within: return nil
    case .depends: return unclear([retention(rule, period, atMost)])
    case .beyond: return broken([retention(rule, period, atMost)])
    }
  }

  private func retention(_ rule: RetentionRule, _ period: CalendarDuration, _ limit: CalendarDuration?) -> Detail {
    .retention(period, event: rule.event ?? "", limit: limit, under: holder)
  }

  /// Every activity erases those of whom nothing was heard, in time.
  var deletesInactive: [Finding] {
    keeping.compactMap { activity in
      let rules = counting(activity.retention)
      if rules.isEmpty { return silent(.activity(activity.id)) }
      let periods = rules.filter { judge.runFromOneEvent($0.event, promise.event ?? "inactive") }
        .compactMap { rule in rule.period.map { (rule: rule, period: $0) } }
      if periods.isEmpty { return broken([.breaks(.activity(activity.id))]) }
      guard let atMost = promise.atMost else { return nil }
      let comparisons = periods.map { $0.period.compared(to: atMost) }
      if comparisons.contains(.within) { return nil }
      let details = periods.map { retention($0.rule, $0.period, atMost) }
      return comparisons.contains(.depends) ? unclear(details) : broken(details)
    }
  }

  /// Every activity erases those who ask for it.
  var deletesOnRequest: [Finding] {
    keeping.compactMap { activity in
      let rules = counting(activity.retention)
      if rules.isEmpty { return silent(.activity(activity.id)) }
      return rules.contains(where: \.onRequest) ? nil : broken([.breaks(.activity(activity.id))])
    }
  }

  /// The activities that may keep what the promise names.
  private var keeping: [Activity] {
    activities.filter { activity in
      let categories = activity.about.flatMap(\.categories) + activity.collectionPoints.flatMap(\.categories)
      return judge.areRelated(promise.categories, categories)
    }
  }

  private func counting(_ rules: [RetentionRule]) -> [RetentionRule] {
    rules.filter { judge.areRelated(promise.categories, $0.categories) }
  }
}

extension RetentionRule {
  /// Whether it says that data are erased on request and sets no other time.
  fileprivate var isOnRequestAlone: Bool { onRequest && period == nil && criterion == nil && notPossible == nil }
}
