internal import Registry
internal import Vocabulary

/// Amendments that begin on one day and say different things about one term of their base.
extension Maker {
  mutating func amendTwice() {
    let below = register.flows.filter { $0.role == .subProcessor }
    let neighbours = below.flatMap { agreements(of: $0) + upstream(of: $0).flatMap { agreements(of: $0) } }
    let all = neighbours.isEmpty ? register.flows.flatMap { agreements(of: $0) } : neighbours
    guard let index = all.randomElement(using: &dice) else { return }
    let base = register.agreements[index]
    let (start, way) = (pick([before(1...40), near()]), number(0..<12))
    let dimension = pick(Dimension.allCases)
    for turn in 0..<2 {
      var amendment = Agreement(id: ID("a\(newNumber())"))
      (amendment.kind, amendment.amends, amendment.parties) = (base.kind, base.id, base.parties)
      amendment.period.from = chance(80) ? start : start.adding(days: 1)
      amendment.concludeRightly(on: start, as: number(0...3))
      if way < 8 {
        state(&amendment, way, first: turn == 0)
      } else {
        limit(&amendment, base, dimension, way, first: turn == 0)
      }
      register.agreements.append(amendment)
    }
  }

  /// Replaces a dimension in two ways, replaces and adds, or adds and removes one term.
  private mutating func limit(
    _ amendment: inout Agreement, _ base: Agreement, _ dimension: Dimension, _ way: Int, first: Bool
  ) {
    let named = base.scope[dimension].named ?? []
    let places = Trees.inside + Trees.outside
    let other = dimension.taxonomy == nil ? pick(places) : pick(Trees.words(dimension).known(to: register, dimension))
    let word = named.first ?? other
    switch (way, first) {
    case (8, _), (9, true), (10, true): amendment.scope[dimension].named = named + (first ? [] : [other])
    case (9, false): amendment.scope[dimension].added = [other]
    case (10, false): amendment.scope[dimension].removed = [word]
    default:
      if first { amendment.scope[dimension].added = [word] } else { amendment.scope[dimension].removed = [word] }
    }
    if amendment.scope[dimension].named?.isEmpty == true { amendment.scope[dimension].named = [other] }
    amendment.scope[dimension].named = amendment.scope[dimension].named.map {
      Set($0).sorted { $0.precedesByBytes($1) }
    }
  }

  private mutating func state(_ amendment: inout Agreement, _ way: Int, first: Bool) {
    let days = CalendarDuration(days: first ? 10 : pick([10, 60]))
    switch way {
    case 0: amendment.subProcessing = SubProcessing(authorisation: first ? .general : pick([.general, .specific]))
    case 1, 2:
      var sub = SubProcessing()
      if way == 1 { sub.notice = days } else { sub.objection = days }
      amendment.subProcessing = sub
    case 3: amendment.retention = [RetentionLimit(event: event, atMost: first ? keeps : about(keeps))]
    case 4: amendment.breachNotice = .hours(first ? 24 : pick([24, 72]))
    case 5: amendment.audit = first ? .remote : pick([.remote, .onSite, AuditRight.none])
    case 6: amendment.endOfTerm = EndOfTerm(within: days)
    default: amendment.extendsUntil = first ? after(10...20) : after()
    }
  }
}
