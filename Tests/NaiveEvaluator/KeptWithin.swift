internal import Checks
internal import Registry
internal import Vocabulary

/// Who sets limits to how long data are kept.
struct LimitHolder {
  let holder: Holder
  let limits: [Limit]

  struct Limit {
    let event: String?
    let atMost: CalendarDuration
    let categories: [String]
  }
}

/// R27: data are kept no longer than every agreement of the path, the record and the notices let them be.
extension Judge {
  /// One chain: what the path's steps say, then the record, then the notices.
  func kept(_ flow: Flow, along path: [Step]) -> [Finding] {
    let waiting = path.compactMap { if case .waits(let finding) = $0 { finding } else { nil } }
    let agreements = path.compactMap { step -> LimitHolder? in
      if case .ordinary(let agreement) = step { limits(of: agreement) } else { nil }
    }
    return waiting + kept(flow, within: agreements + recordedLimits(flow) + promisedLimits(flow))
  }

  /// How long a flow's data are kept, beside the limits of each holder.
  func kept(_ flow: Flow, within holders: [LimitHolder]) -> [Finding] {
    let holders = holders.filter { !$0.limits.isEmpty }
    let rules = flow.details.retention.filter {
      $0.period != nil || $0.criterion != nil || $0.notPossible != nil || $0.onRequest == true
    }
    if holders.isEmpty { return [.notApplicable(.noRetentionLimit)] }
    if rules.isEmpty { return [.unknown(.retentionUndeclared, cause: .activity(flow.activity))] }
    let unsaid = notReached(flow, by: rules)
    let silent = unsaid.isEmpty ? [] : [Finding.unknown(.retentionUndeclared, unsaid, cause: .activity(flow.activity))]
    let periods = rules.compactMap { rule in rule.period.map { (rule, $0) } }
    if periods.isEmpty { return silent + [.notApplicable(.noRetentionPeriod)] }
    return silent + [.complies(.retentionWithin)]
      + holders.flatMap { holder in periods.flatMap { kept($0, for: $1, within: holder, flow) } }
  }

  /// The declared categories about which no rule says anything; where none is declared, that.
  private func notReached(_ flow: Flow, by rules: [RetentionRule]) -> [Detail] {
    if rules.contains(where: { $0.categories.isEmpty }) { return [] }
    let named = Set(rules.flatMap(\.categories))
    switch declared(.categories, flow) {
    case .undeclared: return [.undeclared(.categories)]
    case .none: return []
    case .some(let words):
      return words.filter { named.isDisjoint(with: up(.categories, $0)) }.map { .retentionUnsaid($0) }
    }
  }

  /// One rule under one holder: every limit of the same event, or that there is none.
  private func kept(
    _ rule: RetentionRule, for period: CalendarDuration, within holder: LimitHolder, _ flow: Flow
  ) -> [Finding] {
    let limits = holder.limits.filter { areRelated($0.categories, rule.categories) }
    let same = limits.filter { runFromOneEvent($0.event, rule.event) }
    let cause = Cause.activity(flow.activity)
    let detail = { (limit: CalendarDuration?) in
      [Detail.retention(period, event: rule.event ?? "", limit: limit, under: holder.holder)]
    }
    if !limits.isEmpty, same.isEmpty { return [.unknown(.retentionEventDiffers, detail(nil), cause: cause)] }
    return same.compactMap { limit in
      let comparison = period.compared(to: limit.atMost)
      if comparison == .within { return nil }
      if isDemanded(period, rule, flow) {
        return .violates(.limitBelowFloor, detail(limit.atMost), cause: cause).weighing(.warning)
      }
      return comparison == .beyond
        ? .violates(.retentionExceeded, detail(limit.atMost), cause: cause)
        : .unknown(.retentionUnclear, detail(limit.atMost), cause: cause)
    }
  }

  /// Whether a law demands that the data are kept as long: by the rule's own word, or by the record's.
  private func isDemanded(_ period: CalendarDuration, _ rule: RetentionRule, _ flow: Flow) -> Bool {
    let recorded = (activities[flow.activity]?.retention ?? [])
      .filter { counts($0.categories, for: flow) && areRelated($0.categories, rule.categories) }
    return ([rule] + recorded).compactMap(\.floor).contains { period.compared(to: $0.period) == .within }
  }
}

/// Where the limits come from.
extension Judge {
  func limits(of agreement: AgreementOnDay) -> LimitHolder {
    LimitHolder(
      holder: .agreement(agreement.id),
      limits: agreement.retention.compactMap { limit in
        limit.atMost.map { .init(event: limit.event, atMost: $0, categories: []) }
      })
  }

  private func recordedLimits(_ flow: Flow) -> [LimitHolder] {
    let rules = (activities[flow.activity]?.retention ?? []).filter { counts($0.categories, for: flow) }
    let limits = rules.compactMap { rule in
      rule.period.map { LimitHolder.Limit(event: rule.event, atMost: $0, categories: rule.categories) }
    }
    return [LimitHolder(holder: .activity(flow.activity), limits: limits)]
  }

  /// Promises of the notices in force of the activity's controllers, by their ids.
  private func promisedLimits(_ flow: Flow) -> [LimitHolder] {
    noticesInForce.filter { controllers(flow).contains($0.controller) }
      .flatMap { notice in notice.promises.map { (notice: notice, promise: $0) } }
      .sorted { Subject.promise($0.notice.id, $0.promise.id) < .promise($1.notice.id, $1.promise.id) }
      .compactMap { notice, promise in
        guard promise.kind == .retentionAtMost, let atMost = promise.atMost, promise.exhaustive != false,
          counts(promise.categories, for: flow), isAbout(promise, flow)
        else { return nil }
        let limit = LimitHolder.Limit(event: promise.event, atMost: atMost, categories: promise.categories)
        return LimitHolder(holder: .promise(notice.id, promise.id), limits: [limit])
      }
  }

  var noticesInForce: [Notice] { notices.filter { $0.period.contains(day) } }
}

/// What may be compared with what.
extension Judge {
  /// The same event, or `any` on either side; silence is no event, and equals nothing but `any`.
  func runFromOneEvent(_ one: String?, _ other: String?) -> Bool {
    one == "any" || other == "any" || (one != nil && one == other)
  }

  /// Whether what is said of some categories may be about those of another; naming none is naming all.
  func areRelated(_ some: [String], _ others: [String], _ taxonomy: Taxonomy = .categories) -> Bool {
    some.isEmpty || others.isEmpty
      || some.contains { one in
        others.contains { up(taxonomy, one).contains($0) || up(taxonomy, $0).contains(one) }
      }
  }

  /// Whether what is said of some categories counts for a flow.
  func counts(_ categories: [String], for flow: Flow) -> Bool {
    isAbout(categories, declared(.categories, flow), .categories)
  }

  /// Whether what is said of some words is about what declares these; naming none is naming all.
  func isAbout(_ named: [String], _ declared: Declared<String>, _ taxonomy: Taxonomy) -> Bool {
    switch declared {
    case .undeclared: true
    case .none: named.isEmpty
    case .some(let words): areRelated(named, words, taxonomy)
    }
  }

  /// Whether a promise is about the kinds of people of a flow.
  func isAbout(_ promise: Promise, _ flow: Flow) -> Bool {
    isAbout(promise.subjects, declared(.subjects, flow), .subjects)
  }
}
