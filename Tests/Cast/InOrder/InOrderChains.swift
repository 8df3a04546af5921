internal import Registry
internal import Vocabulary

/// What agreements of neighbouring hops need of each other: authorised sub-processors, and as much asked below as above.
extension Maker {
  mutating func bindChains() {
    for flow in register.flows where flow.role == .processor {
      for index in agreements(of: flow) where chance(75) { demand(index) }
    }
    let onward = register.flows.filter { $0.role == .subProcessor }
    // Twice: an agreement may stand below one that was itself only now made to ask for something.
    for _ in 0..<2 { for flow in onward { bind(flow) } }
    for flow in onward.reversed() {
      for upper in upstream(of: flow).flatMap({ agreements(of: $0) }) {
        for lower in agreements(of: flow) where lower != upper { widen(upper, to: lower) }
      }
    }
  }

  private mutating func bind(_ flow: Flow) {
    for upper in upstream(of: flow).flatMap({ agreements(of: $0) }) {
      for lower in agreements(of: flow) where lower != upper { passOn(upper, to: lower) }
      if let party = party(flow.to) { authorise(party, under: upper) }
    }
    authoriseAtTheTop(flow)
  }

  /// The flows that a flow passes on, looking through those inside one party.
  func upstream(of flow: Flow) -> [Flow] {
    let above = register.flows.filter { flow.onwardOf.contains($0.id) }
    return above.flatMap { party($0.from) == party($0.to) ? upstream(of: $0) : [$0] }
  }

  /// The agreements between the two ends of a flow, or a controller and its recipient.
  func agreements(of flow: Flow) -> [Int] {
    guard flow.role.isProcessing, let from = party(flow.from), let to = party(flow.to) else { return [] }
    let activity = register.activities.first { $0.id == flow.activity }
    let controllers = flow.role == .processor ? activity?.controllers.map(\.party) ?? [] : []
    return register.agreements.indices.filter { index in
      let agreement = register.agreements[index]
      return agreement.amends == nil && agreement.parties(on: .processor).contains(to)
        && agreement.parties(on: .principal).contains { $0 == from || controllers.contains($0) }
    }
  }

  /// Measures, hours and a right to audit that have to be passed on.
  private mutating func demand(_ index: Int) {
    register.agreements[index].measures = some(["encryption", "access-control", "staff-training"], 1...2).map {
      AgreedMeasure($0, required: chance(80))
    }
    register.agreements[index].breachNotice = pick([.hours(24), .hours(24), .hours(48), .withoutUndueDelay, nil])
    register.agreements[index].audit = pick([.remote, .thirdPartyReport, AuditRight.none, nil])
  }

  private mutating func passOn(_ upper: Int, to lower: Int) {
    let above = register.agreements[upper]
    for measure in above.measures
    where !register.agreements[lower].measures.contains(where: { $0.term == measure.term }) {
      let below = Trees.measures.filter { $0.value == measure.term }.map(\.key).sorted { $0.precedesByBytes($1) }
      let term = chance(30) ? below.first ?? measure.term : measure.term
      register.agreements[lower].measures.append(AgreedMeasure(term, required: measure.required))
    }
    register.agreements[lower].breachNotice = sooner(above.breachNotice, register.agreements[lower].breachNotice)
    if let right = above.audit {
      let chosen = chance(60) ? right : .onSite
      let known = register.agreements[lower].audit ?? chosen
      register.agreements[lower].audit = AuditRight.allCases.first { $0 == known || $0 == chosen }
    }
    if let end = above.period.until, !above.renews {
      if chance(50) {
        register.agreements[lower].runsWithService = true
      } else {
        register.agreements[lower].period.until = end
        register.agreements[lower].renews = false
      }
    }
  }

  /// A notice that keeps to both: the fewer hours.
  private mutating func sooner(_ upper: BreachNotice?, _ lower: BreachNotice?) -> BreachNotice? {
    switch (upper, lower) {
    case (.hours(let a), .hours(let b)): .hours(min(a, b))
    case (.hours(let a), _): .hours(chance(50) ? a : a - 24)
    case (_, .some): lower
    case (_, nil): upper
    }
  }

  private mutating func widen(_ upper: Int, to lower: Int) {
    for dimension in Dimension.allCases where register.agreements[upper].scope[dimension].named != nil {
      let named = register.agreements[upper].scope[dimension].named ?? []
      let more = register.agreements[lower].scope[dimension].named ?? []
      register.agreements[upper].scope[dimension].named = Set(named + more).sorted { $0.precedesByBytes($1) }
    }
  }

  /// The first agreement of a chain authorises those far below too, where it lists every level.
  private mutating func authoriseAtTheTop(_ flow: Flow) {
    guard let party = party(flow.to) else { return }
    var above = upstream(of: flow)
    while above.contains(where: { $0.role == .subProcessor }) {
      above = above.flatMap { $0.role == .subProcessor ? upstream(of: $0) : [$0] }
    }
    for index in above.flatMap({ agreements(of: $0) }) where chance(93) { authorise(party, under: index) }
  }
}
