internal import Registry
internal import Vocabulary

/// Lower agreements that ask less, last longer or grant more than the ones above them.
extension Maker {
  /// An agreement of a hop below the first.
  mutating func changeLower(_ body: (inout Maker, inout Agreement) -> Void) {
    let lower = register.flows.filter { $0.role == .subProcessor }.flatMap { agreements(of: $0) }
    guard let index = lower.randomElement(using: &dice) else { return }
    var agreement = register.agreements[index]
    body(&self, &agreement)
    register.agreements[index] = agreement
  }

  /// An agreement of a hop above a sub-processor.
  mutating func changeUpper(_ body: (inout Maker, inout Agreement) -> Void) {
    let onward = register.flows.filter { $0.role == .subProcessor }
    let upper = onward.flatMap { upstream(of: $0) }.flatMap { agreements(of: $0) }
    guard let index = upper.randomElement(using: &dice) else { return }
    var agreement = register.agreements[index]
    body(&self, &agreement)
    register.agreements[index] = agreement
  }

  mutating func askLess() {
    changeLower { maker, lower in
      switch maker.number(0..<9) {
      case 0: lower.measures = maker.chance(50) ? [] : Array(lower.measures.dropFirst())
      case 1: lower.measures = [AgreedMeasure(maker.pick(["nda", "staff-training", "technical", "organisational"]))]
      case 2: lower.measures = [AgreedMeasure("technical"), AgreedMeasure("organisational")]
      case 3: lower.breachNotice = maker.pick([nil, .withoutUndueDelay, .hours(48), .hours(96), .hours(72)])
      case 4: lower.audit = maker.pick([nil, .some(.none), .thirdPartyReport, .remote])
      case 5, 6:
        lower.clauseSets = []
        lower.tools = []
        let absent = maker.chance(50)
        lower.clauses = Trees.clauses.dropFirst().map { ClauseLocation($0, at: "s. 4") }
        if absent { lower.clauses.append(ClauseLocation(Trees.clauses[0], at: nil)) }
      default: lower.clauses = lower.clauses.filter { _ in maker.chance(85) }
      }
    }
  }

  mutating func askMore() {
    changeUpper { maker, upper in
      switch maker.number(0..<5) {
      case 0: upper.measures.append(AgreedMeasure(maker.pick(Trees.measureWords), required: true))
      case 1:
        upper.measures = [
          AgreedMeasure(maker.pick(["encryption-at-rest", "multi-factor", "dp-training"]), required: true)
        ]
      case 2: upper.breachNotice = .hours(maker.pick([12, 24, 36, 48]))
      case 3: upper.audit = maker.pick([.onSite, .remote])
      default: upper.clauses.append(ClauseLocation(maker.pick(["A28.3.0b", "A28.3.0c"]), at: "s. 1"))
      }
    }
  }

  /// Hours and rights to audit of two neighbours, as they come.
  mutating func tellLater() {
    guard let flow = register.flows.filter({ $0.role == .subProcessor }).randomElement(using: &dice) else { return }
    let (hours, about) = (pick([24, 36, 48, 72]), chance(50))
    for index in upstream(of: flow).flatMap({ agreements(of: $0) }) {
      if about {
        register.agreements[index].breachNotice = chance(80) ? .hours(hours) : .withoutUndueDelay
      } else {
        register.agreements[index].audit = pick([.onSite, .remote, .thirdPartyReport])
      }
    }
    for index in agreements(of: flow) {
      if about {
        let other = BreachNotice.hours(hours + pick([-1, 0, 1, 24, 48]))
        register.agreements[index].breachNotice = pick([other, other, .withoutUndueDelay, nil])
      } else {
        register.agreements[index].audit = pick([nil, AuditRight.none, .thirdPartyReport, .remote, .onSite])
      }
    }
  }

  /// A lower agreement that ends just before or after the one above it, or its deletion days.
  mutating func lastLonger() {
    let end = after(1...200)
    let within: CalendarDuration? = pick([nil, CalendarDuration(days: 30), CalendarDuration(months: 1)])
    changeUpper { maker, upper in
      (upper.period.until, upper.renews, upper.runsWithService) = (end, false, false)
      upper.endOfTerm = EndOfTerm(within: within)
      if maker.chance(15) { upper.termination = Termination(takesEffect: end.adding(days: -20)) }
    }
    changeLower { maker, lower in
      lower.runsWithService = maker.chance(10)
      lower.renews = maker.chance(20)
      let days = maker.pick([-20, -1, 0, 1, 28, 30, 31, 32, 400])
      lower.period.until = maker.chance(75) ? end.adding(days: days) : nil
    }
  }
}
