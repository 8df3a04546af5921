import Registry
import Vocabulary

/// R27: the recipient keeps data no longer than each agreement of the path, the record and the notices allow (GDPR 5(1)(e),
/// 28(3)(g), 30(1)(f)). Each limit is compared by itself, event with event and period with period.
extension ChainJudge {
  mutating func judgeRetention() {
    var holders: [(holder: Holder, limits: [KeepingLimit])] = []
    for footing in path {
      switch footing {
      case .agreement(let number): holders += view.keepingLimits(ofAgreement: number)
      case .attested: break
      case .waits(let check, let cause): add(.waiting(for: check, cause), to: .retentionIsWithinLimits)
      }
    }
    judgeRetention(holders)
  }

  /// A chain that cannot be followed has no agreements to ask about; the others still speak.
  mutating func waitForRetention(_ check: CheckName, _ cause: CauseNumber) {
    add(.waiting(for: check, cause), to: .retentionIsWithinLimits)
    judgeRetention([])
  }

  private mutating func judgeRetention(_ agreed: [(holder: Holder, limits: [KeepingLimit])]) {
    for finding in view.retention(of: flow, under: agreed, alone: false, details: details) {
      add(finding, to: .retentionIsWithinLimits)
    }
  }
}

extension DayView {
  /// The limits of one agreement alone.
  func retention(of flow: Declaration, underAgreement number: Int, details: Bool) -> [Finding] {
    retention(of: flow, under: keepingLimits(ofAgreement: number), alone: true, details: details)
  }

  func keepingLimits(ofAgreement number: Int) -> [(holder: Holder, limits: [KeepingLimit])] {
    agreements[number].keepingLimits
  }

  /// - Parameter alone: whether record and notices are left out.
  func retention(
    of flow: Declaration, under agreed: [(holder: Holder, limits: [KeepingLimit])], alone: Bool, details: Bool
  ) -> [Finding] {
    let activity = flow.row.activity
    let recorded = keepingLimits(ofActivity: activity.index)
    lazy var carried = declared(flow.row.categories, .categories)
    lazy var people = declared(flow.row.subjects, .subjects)
    var holders = agreed
    for (holder, limits) in alone ? [] : recorded.holders {
      let about = limits.filter {
        categories.concern($0.categories, carried) && subjects.concern($0.subjects, people)
      }
      if !about.isEmpty { holders.append((holder, about)) }
    }
    if holders.isEmpty { return [Finding(.notApplicable, .noRetentionLimit)] }
    let rules = register.details[Int(flow.row.details)].retention.filter { $0.saysSomething }
    let cause = CauseNumber.activity(activity.raw)
    if rules.isEmpty { return [Finding(.unknown, .retentionUndeclared, cause: cause)] }
    let unsaid = rules.contains { $0.categories.isEmpty } ? [] : unsaid(rules, of: carried)
    var findings =
      unsaid.isEmpty ? [] : [Finding(.unknown, .retentionUndeclared, cause: cause, details: details ? unsaid : [])]
    let periods = rules.filter { $0.period != nil }
    if periods.isEmpty { return findings.isEmpty ? [Finding(.notApplicable, .noRetentionPeriod)] : findings }
    for rule in periods {
      let named = terms(of: rule.categories)
      let floors =
        [rule.floor].compactMap { $0 }
        + recorded.floors.filter {
          categories.overlap($0.categories, named) && categories.concern($0.categories, carried)
        }.map(\.floor)
      for (holder, limits) in holders {
        let about = limits.filter { categories.overlap($0.categories, named) }
        findings += rule.cases(under: about).map { finding($0, of: rule, under: holder, floors, cause, details) }
      }
    }
    return findings.isEmpty ? [Finding(.complies, .retentionWithin)] : findings
  }

  /// What no rule reaches: a rule reaches what it names and all below it; one that names nothing reaches all.
  private func unsaid(_ rules: [RetentionRule], of carried: [Int]?) -> [Detail] {
    guard let carried else { return [.undeclared(.categories)] }
    let named = rules.flatMap { terms(of: $0.categories) }
    return carried.filter { category in !named.contains { categories.up[category, $0] } }
      .map { .retentionUnsaid(categories.ids[$0]) }
  }

  /// The terms of a set; `nil` where the flow does not declare it.
  private func declared(_ set: SetNumber, _ dimension: Dimension) -> [Int]? {
    state(set, dimension) == .undeclared ? nil : terms(set, dimension)
  }

  private func finding(
    _ found: KeepingCase, of rule: RetentionRule, under holder: Holder, _ floors: [LegalFloor], _ cause: CauseNumber,
    _ details: Bool
  ) -> Finding {
    var limit: CalendarDuration?
    var finding: Finding
    switch found {
    case .exceeded(let atMost): (limit, finding) = (atMost, Finding(.violates, .retentionExceeded, cause: cause))
    case .depends(let atMost): (limit, finding) = (atMost, Finding(.unknown, .retentionUnclear, cause: cause))
    case .otherEvent: finding = Finding(.unknown, .retentionEventDiffers, cause: cause)
    }
    if limit != nil, rule.isDemanded(by: floors) {
      finding = Finding(.violates, .limitBelowFloor, severity: .warning, cause: cause)
    }
    if details, let period = rule.period {
      finding.details = [.retention(period, event: rule.event ?? "", limit: limit, under: holder)]
    }
    return finding
  }
}
