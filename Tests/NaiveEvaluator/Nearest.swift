internal import Checks
internal import Registry
internal import Vocabulary

/// Section 6: the nearest agreement of a hop is the candidate that is least bad for the flow's declared sets.
extension Judge {
  /// The nearest candidate and what it answers; `nil` where there is no candidate.
  func nearest(
    _ ordinary: [AgreementOnDay], at place: Int, of chain: [Hop], under upper: Step?, for flow: Flow
  ) -> (AgreementOnDay, Findings)? {
    let candidates = ordinary.compactMap { agreement -> Candidate? in
      guard let inForce = inForce(agreement, for: flow) else { return nil }
      var findings = coverage(agreement, flow)
      findings[.agreementIsInForce] = inForce
      findings[.agreementIsConcluded] = concluded(agreement)
      findings[.agreementHasItsClauses] = clauses(agreement)
      let (authorised, over) = toAuthorise(agreement, at: place, of: chain)
      return Candidate(
        agreement: agreement, findings: findings, authorised: authorised, over: over,
        kept: kept(flow, within: [limits(of: agreement)]).joined, told: breachTold(under: agreement),
        hours: hoursToTell(agreement),
        besideUpper: upper?.agreement.map { beside($0, agreement) } ?? [])
    }
    return candidates.min { $0.isNearer(than: $1) }.map { ($0.agreement, $0.findings) }
  }

  /// R13, R12 and R14 of a candidate under the agreement that was chosen for the hop above.
  private func beside(_ upper: AgreementOnDay, _ lower: AgreementOnDay) -> [Finding] {
    [
      obligationsKept(lower, under: upper), scopeWithin(lower, under: upper), endsInTime(lower, under: upper),
    ]
  }
}

private struct Candidate {
  let agreement: AgreementOnDay
  /// R02 to R09.
  let findings: Findings
  /// R11 and R16 of those whom it must authorise.
  let authorised: Finding
  let over: Finding
  /// R27 under it alone.
  let kept: Finding
  /// R31 of it alone, and the hours that it names.
  let told: Finding
  let hours: Int?
  /// R13, R12 and R14 under the agreement above.
  let besideUpper: [Finding]

  init(
    agreement: AgreementOnDay, findings: Findings, authorised: [Finding], over: [Finding], kept: Finding,
    told: Finding, hours: Int?, besideUpper: [Finding]
  ) {
    self.agreement = agreement
    self.findings = findings
    self.authorised = authorised.isEmpty ? .notApplicable(.singleHop) : authorised.joined
    self.over = over.isEmpty ? .notApplicable(.singleHop) : over.joined
    self.kept = kept
    self.told = told
    self.hours = hours
    self.besideUpper = besideUpper
  }

  private static let covering: [CheckName] = [
    .categoriesAreCovered, .subjectsAreCovered, .purposesAreCovered, .placesAreCovered,
  ]

  /// R02, R05, R06, R07, R09, R03, R04, R11, R16, R27, R08, R31.
  private var inOrder: [Finding] {
    let first = [.agreementIsInForce] + Self.covering + [.agreementIsConcluded, .agreementHasItsClauses]
    return first.compactMap { findings[$0] } + [authorised, over, kept]
      + [findings[.operationsAreCovered]].compactMap { $0 } + [told]
  }

  private var vector: [Int] { inOrder.map(\.badness) }

  /// The missing and unclear terms, each once for its dimension.
  private var missing: [[String]] {
    let covered = (Self.covering + [.operationsAreCovered]).compactMap { findings[$0] }
    let pairs = covered.flatMap(\.details).compactMap { detail -> [String]? in
      if case .term(let dimension, let term, _, _) = detail { [String(dimension.rawValue), term] } else { nil }
    }
    return Set(pairs).sorted { $0.lexicographicallyPrecedes($1) { $0.precedesByBytes($1) } }
  }

  func isNearer(than other: Self) -> Bool {
    let (mine, theirs) = (vector, other.vector)
    if mine.max() != theirs.max() { return (mine.max() ?? 0) < (theirs.max() ?? 0) }
    if mine != theirs { return mine.lexicographicallyPrecedes(theirs) }
    let (beside, besideThere) = (besideUpper.map(\.badness), other.besideUpper.map(\.badness))
    if beside != besideThere { return beside.lexicographicallyPrecedes(besideThere) }
    let (lacking, lackingThere) = (missing, other.missing)
    if lacking.count != lackingThere.count { return lacking.count < lackingThere.count }
    if lacking != lackingThere {
      return lacking.lexicographicallyPrecedes(lackingThere) {
        $0.lexicographicallyPrecedes($1) { $0.precedesByBytes($1) }
      }
    }
    let (codes, codesThere) = ((inOrder + besideUpper).map(\.code), (other.inOrder + other.besideUpper).map(\.code))
    if codes != codesThere { return codes.lexicographicallyPrecedes(codesThere) }
    if hours != other.hours { return other.hours.map { there in hours.map { $0 < there } ?? false } ?? true }
    let (start, startThere) = (agreement.base.period.from, other.agreement.base.period.from)
    if start != startThere { return startThere.map { there in start.map { $0 < there } ?? false } ?? true }
    let (end, endThere) = (agreement.end, other.agreement.end)
    if end != endThere { return end.map { day in endThere.map { day > $0 } ?? false } ?? true }
    let (left, leftThere) = (agreement.deletionDays, other.agreement.deletionDays)
    if left != leftThere {
      guard let left, let leftThere else { return left != nil }
      return (left.months, left.days) > (leftThere.months, leftThere.days)
    }
    return agreement.id < other.agreement.id
  }
}

extension Finding {
  /// 0 complies or is not asked, 1 violates as a warning or has an advice, 2 is unknown, 3 violates as an error.
  fileprivate var badness: Int {
    switch answer {
    case .notApplicable, .complies: 0
    case .unknown: severity == .advice ? 1 : 2
    case .violates: severity == .error ? 3 : 1
    }
  }
}
