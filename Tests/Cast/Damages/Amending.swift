internal import Registry
internal import Vocabulary

/// Amendments, further agreements of the same two, and registers at the edge of a rule.
extension Maker {
  mutating func amend() {
    let bases = register.agreements.filter { $0.amends == nil }
    guard !bases.isEmpty else { return }
    let base = pick(bases)
    let start = pick([before(), near(), before(1...3)])
    for _ in 0..<pick([1, 1, 2]) { register.agreements.append(newAmendment(base, chance(90) ? start : nil)) }
  }

  private mutating func newAmendment(_ base: Agreement, _ start: Day?) -> Agreement {
    var amendment = Agreement(id: ID("a\(newNumber())"))
    amendment.kind = base.kind
    amendment.amends = base.id
    amendment.parties = chance(90) ? base.parties : []
    amendment.period.from = start
    amendment.concludeRightly(on: start ?? before(), as: number(0...3))
    switch number(0..<12) {
    case 0: amendment.concluded = false
    case 1, 2: amendment.evidence = [.claimed]
    case 3: amendment.period.until = near()
    case 4: amendment.draft = true
    default: break
    }
    for _ in 0..<number(1...3) { state(&amendment, base) }
    return amendment
  }

  /// One thing that an amendment states.
  private mutating func state(_ amendment: inout Agreement, _ base: Agreement) {
    if chance(35) { return stateTerms(&amendment, base) }
    let dimension = pick(Dimension.allCases)
    let before = base.scope[dimension]
    switch number(0..<9) {
    case 0, 1: amendment.scope[dimension] = damaged(before, dimension)
    case 2: amendment.scope[dimension] = Scope.Limit(named: before.named)
    case 3: amendment.scope[dimension].added += damaged(before, dimension).named ?? []
    case 4: amendment.scope[dimension].removed += some(before.named ?? [], 0...1)
    case 5: amendment.extendsUntil = near()
    case 6: amendment.endOfTerm = EndOfTerm(within: CalendarDuration(days: pick([10, 30, 400])))
    case 7: amendment.clauses = some(Trees.clauses, 1...4).map { ClauseLocation($0, at: chance(80) ? "s. 1" : nil) }
    default:
      if amendment.parties.count > 1 {
        let (from, to) = (amendment.parties[0].party, amendment.parties[1].party)
        amendment.tools.append(newTool(isFromController: chance(60), isToController: chance(20), from, to))
      } else {
        amendment.clauseSets = ["2021/915"]
      }
    }
  }

  /// One thing beside the scope: sub-processing, retention, measures, breaches, audits, the end.
  private mutating func stateTerms(_ amendment: inout Agreement, _ base: Agreement) {
    switch number(0..<7) {
    case 0, 1, 2:
      var sub = SubProcessing(authorisation: pick([nil, nil, .general, .specific, Authorisation.none]))
      sub.notice = pick([nil, nil, CalendarDuration(days: 7), CalendarDuration(days: 60)])
      sub.objection = pick([nil, nil, CalendarDuration(days: 7), CalendarDuration(days: 60)])
      sub.coversAllLevels = pick([nil, true, false])
      for entry in some(base.subProcessing?.entries ?? [], 0...2) {
        var entry = entry
        damage(&entry, sub)
        sub.entries.append(entry)
      }
      amendment.subProcessing = sub
    case 3: amendment.retention = [RetentionLimit(event: pick([event, "any"]), atMost: about(keeps))]
    case 4: amendment.measures = [AgreedMeasure(pick(Trees.measureWords), required: chance(60))]
    case 5: amendment.breachNotice = pick([.hours(24), .hours(72), .withoutUndueDelay])
    default: amendment.audit = pick(AuditRight.allCases)
    }
  }

  /// Another agreement between two who have one: a copy with a fault, or one that says less.
  mutating func addAgreement() {
    let bases = register.agreements.filter { $0.amends == nil }
    guard !bases.isEmpty, !register.flows.isEmpty else { return }
    var copy = pick(bases)
    copy.id = ID("a\(newNumber())")
    for _ in 0..<number(0...2) {
      let dimension = pick(Dimension.allCases)
      copy.scope[dimension] = damaged(copy.scope[dimension], dimension)
    }
    switch number(0..<6) {
    case 0: copy.draft = true
    case 1: copy.evidence = [attestation()]
    case 2: copy.period.from = pick([nil, near(), before()])
    case 3: copy.period.until = near()
    default: break
    }
    if copy.evidence.contains(where: { $0.isAttestation }), chance(60) {
      register.agreements.removeAll { $0.parties == copy.parties && $0.amends == nil }
      mend()
    }
    register.agreements.append(copy)
  }
}

extension Evidence {
  fileprivate var isAttestation: Bool { if case .attested = self { true } else { false } }
}

extension RecipientRole {
  var isProcessing: Bool { self == .processor || self == .subProcessor }
}
