internal import Checks
internal import Registry
internal import Vocabulary

/// Section 6: the nearest agreement of a hop is the candidate that is least bad for the flow's declared sets.
extension Judge {
  /// What the nearest candidate answers; `nil` where there is no candidate.
  func nearest(_ ordinary: [AgreementOnDay], for flow: Flow) -> Findings? {
    let candidates = ordinary.compactMap { agreement -> Candidate? in
      guard let inForce = inForce(agreement, for: flow) else { return nil }
      var findings = coverage(agreement, flow)
      findings[.agreementIsInForce] = inForce
      findings[.agreementIsConcluded] = concluded(agreement)
      findings[.agreementHasItsClauses] = clauses(agreement)
      return Candidate(agreement: agreement.base, findings: findings)
    }
    return candidates.min { $0.isNearer(than: $1) }?.findings
  }
}

private struct Candidate {
  let agreement: Agreement
  let findings: Findings

  private static let order: [CheckName] = [
    .agreementIsInForce, .categoriesAreCovered, .subjectsAreCovered, .purposesAreCovered, .placesAreCovered,
    .agreementIsConcluded, .agreementHasItsClauses, .operationsAreCovered,
  ]

  private var inOrder: [Finding] { Self.order.compactMap { findings[$0] } }
  private var vector: [Int] { inOrder.map(\.badness) }

  /// The missing and unclear terms, each once for its dimension.
  private var missing: [[String]] {
    let pairs = inOrder.flatMap(\.details).compactMap { detail -> [String]? in
      if case .term(let dimension, let term, _, _) = detail { [String(dimension.rawValue), term] } else { nil }
    }
    return Set(pairs).sorted { $0.lexicographicallyPrecedes($1) { $0.precedesByBytes($1) } }
  }

  func isNearer(than other: Self) -> Bool {
    let (mine, theirs) = (vector, other.vector)
    if mine.max() != theirs.max() { return (mine.max() ?? 0) < (theirs.max() ?? 0) }
    if mine != theirs { return mine.lexicographicallyPrecedes(theirs) }
    let (lacking, lackingThere) = (missing, other.missing)
    if lacking.count != lackingThere.count { return lacking.count < lackingThere.count }
    if lacking != lackingThere {
      return lacking.lexicographicallyPrecedes(lackingThere) {
        $0.lexicographicallyPrecedes($1) { $0.precedesByBytes($1) }
      }
    }
    let (codes, codesThere) = (inOrder.map(\.code), other.inOrder.map(\.code))
    if codes != codesThere { return codes.lexicographicallyPrecedes(codesThere) }
    switch (agreement.period.from, other.agreement.period.from) {
    case (let a?, let b?) where a != b: return a < b
    case (.some, nil): return true
    case (nil, .some): return false
    default: return agreement.id < other.agreement.id
    }
  }
}

extension Finding {
  /// 0 complies or is not asked, 1 violates as a warning, 2 is unknown, 3 violates as an error.
  fileprivate var badness: Int {
    switch answer {
    case .notApplicable, .complies: 0
    case .unknown: 2
    case .violates: severity == .error ? 3 : 1
    }
  }
}
