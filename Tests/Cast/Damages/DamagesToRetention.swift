internal import Registry
internal import Vocabulary

/// Periods about as long as limits, or not to be compared with them.
extension Maker {
  /// A period next to another one: a day more or less, or as many days as the months may have.
  mutating func about(_ period: CalendarDuration) -> CalendarDuration {
    let days = period.days + 30 * period.months
    if chance(25) { return asDays(period) }
    return pick([
      CalendarDuration(months: period.months, days: period.days + 1),
      CalendarDuration(months: period.months, days: max(period.days - 1, 0)),
      CalendarDuration(days: days), CalendarDuration(days: days + days / 60), CalendarDuration(days: days - 3),
      CalendarDuration(months: max(days / 30, 1)), CalendarDuration(months: 2 * period.months, days: 2 * period.days),
    ])
  }

  /// As many days as the months mostly have, or months for days: which is longer depends on when they begin.
  private func asDays(_ period: CalendarDuration) -> CalendarDuration {
    period.months == 0
      ? CalendarDuration(months: max(period.days / 30, 1))
      : CalendarDuration(days: period.days + period.months * 365 / 12)
  }

  mutating func changed(_ rule: RetentionRule, _ words: [String]) -> RetentionRule {
    var rule = rule
    switch number(0..<12) {
    case 0...3: rule.period = about(rule.period ?? keeps)
    case 4: rule.event = pick([nil, "any", "last-contact", "end-of-contract", "inactive"])
    case 5: (rule.period, rule.criterion) = (nil, "as long as needed")
    case 6: rule.onRequest = pick([true, false, nil].filter { $0 != rule.onRequest })
    case 7: rule.categories = some(words, 1...2)
    case 8: rule.floor = LegalFloor(law: "the Bookkeeping Act, section 13", period: about(rule.period ?? keeps))
    case 9: (rule.period, rule.notPossible) = (nil, "depends on the case")
    default: rule.period = CalendarDuration(months: pick([1, 12, 24, 60]))
    }
    return rule
  }

  mutating func damageRetention() {
    switch number(0..<15) {
    case 0, 1, 14: changeFlow { maker, flow in maker.damageRules(of: &flow) }
    case 2...6: keepAboutAsLong()
    case 7, 8: damageLimit()
    case 9:
      changePromise(where: { $0.kind == .retentionAtMost }) { maker, _, promise in
        promise.atMost = maker.about(maker.keeps)
        promise.event = maker.pick([promise.event, "any", nil])
      }
    default: changeActivity { maker, activity in maker.damageRules(of: &activity) }
    }
  }

  private mutating func damageRules(of flow: inout Flow) {
    let (rules, words) = (flow.details.retention, flow.categories.elements)
    switch number(0..<8) {
    case 0, 1: flow.details.retention = []
    case 3: flow.details.retention = Array(rules.filter { !$0.categories.isEmpty }.dropFirst())
    case 2: flow.details.retention.append(changed(newRule(), words))
    default: flow.details.retention = (rules.isEmpty ? [newRule()] : rules).map { changed($0, words) }
    }
  }

  private mutating func damageRules(of activity: inout Activity) {
    let words = activity.about.flatMap(\.categories)
    switch number(0..<8) {
    case 0: activity.retention = []
    case 1, 2:
      var rule = newRule()
      (rule.categories, rule.period) = (some(words, 0...2), CalendarDuration(months: 60))
      rule.floor = LegalFloor(law: "the Bookkeeping Act, section 13", period: about(keeps))
      activity.retention.append(rule)
    default: activity.retention = activity.retention.map { changed($0, words) }
    }
  }

  /// A recipient that keeps data about as long as one who sets a limit allows.
  private mutating func keepAboutAsLong() {
    changeFlow { maker, flow in
      let recorded = maker.register.activities.filter { $0.id == flow.activity }.flatMap(\.retention)
      let agreed = maker.agreements(of: flow).flatMap { maker.register.agreements[$0].retention }
      let limits = recorded.map { ($0.event, $0.period) } + agreed.map { (.some($0.event), $0.atMost) }
      guard let (event, limit) = limits.randomElement(using: &maker.dice), let limit else { return }
      var rule = maker.newRule()
      (rule.event, rule.period, rule.criterion) = (event, maker.about(limit), nil)
      if maker.chance(15) { rule.categories = maker.some(flow.categories.elements, 1...1) }
      if maker.chance(20) { rule.floor = LegalFloor(law: "a law", period: maker.about(limit)) }
      flow.details.retention = maker.chance(80) ? [rule] : flow.details.retention + [rule]
    }
  }

  private mutating func damageLimit() {
    changeAgreement { maker, agreement in
      var limit = agreement.retention.first ?? maker.newLimit()
      switch maker.number(0..<6) {
      case 0: limit.event = maker.pick(["any", "last-contact", "end-of-contract", "inactive"])
      case 1: (limit.atMost, limit.criterion) = (nil, "as long as needed")
      case 2: agreement.retention = []
      default: limit.atMost = maker.about(maker.keeps)
      }
      agreement.retention = maker.chance(15) ? agreement.retention + [limit] : [limit]
    }
  }

  /// Nothing that says how long: no limit to keep within.
  mutating func sayNoLimit() {
    for index in register.activities.indices { register.activities[index].retention = [] }
    for index in register.agreements.indices where chance(90) { register.agreements[index].retention = [] }
    for index in register.notices.indices { register.notices[index].promises.removeAll { $0.kind == .retentionAtMost } }
  }
}
