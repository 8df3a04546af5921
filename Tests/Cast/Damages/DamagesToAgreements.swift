internal import Registry
internal import Vocabulary

/// Agreements of which something is not, or otherwise, declared.
extension Maker {
  mutating func damageAgreement() {
    if chance(13), !register.agreements.isEmpty {
      register = register.without(pick(register.agreements.map(\.id)))
      return
    }
    changeAgreement { maker, agreement in
      switch maker.number(0..<30) {
      case 0: agreement.draft = true
      case 1: agreement.concluded = false
      case 2...4: maker.damageEvidence(&agreement)
      case 5, 6: maker.damageSignatures(&agreement)
      case 7: agreement.period.from = nil
      case 8: agreement.period.from = maker.after()
      case 9, 10:
        agreement.period.until = maker.near()
        agreement.renews = maker.chance(15)
      case 11: agreement.termination = Termination(takesEffect: maker.near())
      case 12: agreement.runsWithService = true
      case 13, 14: maker.damageClauses(&agreement)
      case 15: agreement.endOfTerm = maker.pick([nil, EndOfTerm(within: CalendarDuration(months: 1))])
      case 16: agreement.kind = maker.pick(AgreementKind.allCases)
      case 17:
        agreement.evidence = [maker.attestation()]
        agreement.signatures = []
      case 18: maker.addEntry(&agreement)
      case 19: agreement.protectsOnward = maker.pick([true, false, nil])
      case 20: agreement.joined = [JoinedParty(maker.pick(maker.register.parties.map(\.id)), since: maker.near())]
      default: maker.damageScope(&agreement)
      }
    }
  }

  mutating func attestation() -> Evidence {
    let by = pick(register.parties.map(\.id))
    return .attested(
      by: by, who: .named("C. Person"), day: chance(80) ? before() : pick([nil, after()]),
      how: chance(90) ? "letter" : nil)
  }

  private mutating func damageEvidence(_ agreement: inout Agreement) {
    let (day, hash) = (pick([before(), near(), nil]), pick([Companies.sha256, nil]))
    agreement.signatures = chance(50) ? [] : agreement.signatures
    agreement.evidence = [
      pick([
        .claimed, .published(at: nil), .accepted(by: chance(70) ? .named("K. Person") : nil, day: day, sha256: hash),
        .signedCopy(file: nil, sha256: hash), .incorporated(reference: pick(["m 1", nil]), day: day, sha256: hash),
        .legalAct(reference: pick(["act 5", nil])),
        .accepted(by: .named("K. Person"), day: after(), sha256: Companies.sha256),
      ])
    ]
    if chance(20) { agreement.evidence.append(attestation()) }
    if chance(8) { agreement.evidence = [] }
  }

  private mutating func damageSignatures(_ agreement: inout Agreement) {
    if chance(50) { agreement.evidence = [.signedCopy(file: nil, sha256: Companies.sha256)] }
    let (party, by) = (pick(agreement.parties.map(\.party)), Person.named("S. Person"))
    switch number(0..<4) {
    case 0: agreement.signatures.removeAll { $0.party == party }
    case 1: agreement.signatures = agreement.signatures.map { Signature(party: $0.party, day: nil, by: by) }
    case 2:
      agreement.signatures.removeAll { $0.party == party }
      agreement.signatures.append(Signature(party: party, day: after(), by: by))
    default: agreement.signatures.append(Signature(party: party, day: pick([near(), nil]), by: by))
    }
  }

  private mutating func damageClauses(_ agreement: inout Agreement) {
    if chance(60) { agreement.clauseSets = [] }
    agreement.clauses = Trees.clauses.compactMap { id in
      chance(75) ? ClauseLocation(id, at: "s. 4") : chance(50) ? ClauseLocation(id, at: nil) : nil
    }
  }

  private mutating func damageScope(_ agreement: inout Agreement) {
    let dimension = pick(Dimension.allCases)
    agreement.scope[dimension] = damaged(agreement.scope[dimension], dimension)
  }

  /// A limit that names less, more, something above or below, nothing; or that excludes.
  mutating func damaged(_ limit: Scope.Limit, _ dimension: Dimension) -> Scope.Limit {
    let named = limit.named ?? []
    let pool =
      dimension.taxonomy == nil ? Trees.inside + Trees.outside + Trees.groups + ["EPO"] : Trees.words(dimension)
    var limit = limit
    switch number(0..<8) {
    case 0: limit.named = nil
    case 1: limit.named = Array(named.dropFirst())
    case 2: limit.named = named.map { Trees.parent(dimension, $0) ?? $0 }
    case 3: limit.named = named.flatMap { Trees.children(dimension, $0) }
    case 4: limit.named = some(pool, 1...3)
    case 5: limit.named = pool.filter { Trees.parent(dimension, $0) == nil }
    case 6: limit.excluded = chance(60) && !named.isEmpty ? [pick(named)] : some(pool, 1...2)
    default: limit.excluded = named.flatMap { Trees.children(dimension, $0) } + some(pool, 0...1)
    }
    if limit.named?.isEmpty == true { limit.named = some(pool, 1...1) }
    limit.named = limit.named.map { own(Set($0), dimension) }
    limit.excluded = own(Set(limit.excluded), dimension)
    return limit
  }

  /// Without words that this register does not have, sorted.
  private func own(_ words: Set<String>, _ dimension: Dimension) -> [String] {
    let sorted = words.sorted { $0.precedesByBytes($1) }
    return sorted.isEmpty || dimension.taxonomy == nil ? sorted : sorted.known(to: register, dimension)
  }

  private mutating func addEntry(_ agreement: inout Agreement) {
    var sub = agreement.subProcessing ?? SubProcessing(authorisation: .general)
    var entry = SubProcessorEntry(party: pick(register.parties.map(\.id)))
    entry.period = Period(from: pick([nil, before(), near()]), until: pick([nil, near()]))
    entry.withdrawn = pick([nil, nil, near()])
    sub.entries.append(entry)
    agreement.subProcessing = sub
  }
}
