internal import Checks
internal import Registry
internal import Vocabulary

/// Promises of how long data are kept, and of when they are erased.
extension PromiseOnDay {
  /// Every period beside the promised one; what is kept by a criterion, or from another event, is not clear.
  var retentionAtMost: [Finding] {
    let ofActivities = activities.flatMap { activity -> [Finding] in
      let rules = counting(activity.retention)
      if rules.isEmpty { return [silent(.activity(activity.id))] }
      return rules.compactMap { kept($0, of: .activity(activity.id), from: promise.event) }
    }
    let ofFlows = flows.flatMap { flow in
      counting(flow.details.retention).compactMap { kept($0, of: .flow(flow.id), from: promise.event) }
    }
    return ofActivities + ofFlows
  }

  /// One rule beside the promised period, where one is promised; a law that demands as much keeps the promise.
  private func kept(_ rule: RetentionRule, of owner: Holder, from event: String?) -> Finding? {
    guard let period = rule.period else { return silent(owner) }
    if let floor = rule.floor, period.compared(to: floor.period) == .within { return nil }
    guard judge.runFromOneEvent(rule.event, event) else {
      return .unknown(.retentionEventDiffers, [retention(rule, period, nil, owner)], cause: cause)
    }
    guard let atMost = promise.atMost else { return nil }
    switch period.compared(to: atMost) {
    case .within: return nil
    case .depends: return .unknown(.retentionUnclear, [retention(rule, period, atMost, owner)], cause: cause)
    case .beyond: return broken([retention(rule, period, atMost, owner)])
    }
  }

  private func retention(
    _ rule: RetentionRule, _ period: CalendarDuration, _ limit: CalendarDuration?, _ owner: Holder
  ) -> Detail {
    .retention(period, event: rule.event ?? "", limit: limit, under: holder, of: owner)
  }

  /// Every activity erases those of whom nothing was heard, in time.
  var deletesInactive: [Finding] {
    activities.compactMap { activity in
      let rules = counting(activity.retention)
      if rules.isEmpty { return silent(.activity(activity.id)) }
      let event = promise.event ?? "inactive"
      let such = rules.filter { $0.period != nil && judge.runFromOneEvent($0.event, event) }
      if such.isEmpty {
        let isSilent = rules.contains { $0.event == nil || judge.runFromOneEvent($0.event, event) }
        return isSilent ? silent(.activity(activity.id)) : broken([.breaks(.activity(activity.id))])
      }
      let findings = such.map { kept($0, of: .activity(activity.id), from: event) }
      if findings.contains(where: { $0 == nil }) { return nil }
      let best = findings.compactMap { $0?.place }.max()
      return findings.compactMap { $0 }.filter { $0.place == best }.joined
    }
  }

  /// Every activity erases those who ask for it.
  var deletesOnRequest: [Finding] {
    activities.compactMap { activity in
      let rules = counting(activity.retention)
      if rules.contains(where: { $0.onRequest == true }) { return nil }
      let isSaid = !rules.isEmpty && rules.allSatisfy { $0.onRequest == false }
      return isSaid ? broken([.breaks(.activity(activity.id))]) : silent(.activity(activity.id))
    }
  }

  /// The rules that may be about what the promise names.
  private func counting(_ rules: [RetentionRule]) -> [RetentionRule] {
    rules.filter { judge.areRelated(promise.categories, $0.categories) }
  }
}
