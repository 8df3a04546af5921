import Registry
import Vocabulary

/// How long data are kept: `retention-at-most`, `deletes-inactive`, `deletes-on-request`.
extension PromiseTest {
  mutating func retentionAtMost() {
    guard let atMost = promise.atMost else { return }
    let limit = KeepingLimit(event: promise.event, atMost: atMost)
    for number in activities {
      let rules = rules(activity(number).retention)
      if rules.isEmpty { isSilent(holder(ofActivity: number)) }
      for rule in rules { put(rule, under: limit, of: holder(ofActivity: number)) }
    }
    for flow in flows {
      let declared = view.register.details[Int(row(flow).details)].retention
      if declared.isEmpty { continue }
      for rule in rules(declared) { put(rule, under: limit, of: holder(ofFlow: flow)) }
    }
  }

  /// The rules that are about what the promise is about.
  private func rules(_ declared: [RetentionRule]) -> [RetentionRule] {
    let named = view.categories.numbers(of: promise.categories)
    return declared.filter { view.categories.overlap(named, view.categories.numbers(of: $0.categories)) }
  }

  private mutating func put(_ rule: RetentionRule, under limit: KeepingLimit, of other: Holder) {
    if rule.period == nil { return isSilent(other) }
    switch standing(of: rule, under: limit) {
    case .exceeded: isBroken(list(rule, limit.atMost, other))
    case .depends: isUnclear(.retentionUnclear, list(rule, limit.atMost, other))
    case .otherEvent: isUnclear(.retentionEventDiffers, list(rule, nil, other))
    case nil: break
    }
  }

  /// What is wrong with a rule; nothing where a law demands that the data are kept for its period.
  private func standing(of rule: RetentionRule, under limit: KeepingLimit) -> KeepingCase? {
    if rule.isDemanded(by: [rule.floor].compactMap { $0 }) { return nil }
    return rule.cases(under: [limit]).first
  }

  private func list(_ rule: RetentionRule, _ limit: CalendarDuration?, _ other: Holder) -> [Detail] {
    rule.period.map { [.retention($0, event: rule.event ?? "", limit: limit, under: holder, of: other)] } ?? []
  }

  mutating func deletesInactive() {
    let event = promise.event ?? "inactive"
    for number in activities {
      let rules = rules(activity(number).retention)
      let limit = KeepingLimit(event: event, atMost: CalendarDuration())
      let meant = rules.filter { $0.period != nil && limit.isOfSameEvent(as: $0) }
      // A rule without its event or its period may mean just this.
      let mayMean = rules.isEmpty || rules.contains { $0.event == nil || limit.isOfSameEvent(as: $0) }
      if meant.isEmpty, mayMean {
        isSilent(holder(ofActivity: number))
      } else if meant.isEmpty {
        isBroken([.breaks(holder(ofActivity: number))])
      } else if let atMost = promise.atMost {
        putBest(meant, under: KeepingLimit(event: event, atMost: atMost), of: holder(ofActivity: number))
      }
    }
  }

  /// One rule that is within the limit is enough.
  private mutating func putBest(_ rules: [RetentionRule], under limit: KeepingLimit, of other: Holder) {
    let found = rules.map { ($0, standing(of: $0, under: limit)) }
    if found.contains(where: { $0.1 == nil }) { return }
    let unclear = found.filter { $0.1 == .depends(limit.atMost) }
    for (rule, _) in unclear.isEmpty ? found : unclear { put(rule, under: limit, of: other) }
  }

  mutating func deletesOnRequest() {
    for number in activities {
      let said = rules(activity(number).retention).map(\.onRequest)
      if said.contains(true) { continue }
      if said.isEmpty || said.contains(nil) {
        isSilent(holder(ofActivity: number))
      } else {
        isBroken([.breaks(holder(ofActivity: number))])
      }
    }
  }
}
