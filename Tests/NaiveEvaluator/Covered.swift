internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// Section 3, *A declared set under a scope*: R05 to R09 of one agreement.
extension Judge {
  /// One dimension of a flow under the agreement of a hop.
  func covered(_ dimension: Dimension, _ flow: Flow, under agreement: AgreementOnDay) -> Finding {
    let limit = agreement.base.isAttested ? AgreementOnDay.Limit() : agreement.limits[dimension] ?? .init()
    let cause = Cause.agreement(agreement.id)
    switch declared(dimension, flow) {
    case .undeclared:
      return weighed(.unknown(.undeclared, [.undeclared(dimension)], cause: .flow(flow.id)), dimension)
    case .none: return .complies(.noneConfirmed)
    case .some(let terms):
      guard let named = limit.named else { return weighed(unstated(dimension, terms, limit, agreement.id), dimension) }
      let cases = terms.compactMap { term in
        cover(dimension, term, named: named, excluded: limit.excluded).map { (term, $0) }
      }
      let found = Set(cases.map(\.1))
      let details = cases.map { Detail.term(dimension, $0.0, $0.1, under: .agreement(agreement.id)) }
      let law = dimension.taxonomy == nil ? placesNotSeen(terms) : []
      let finding: Finding =
        if found.contains(.excluded) {
          .violates(.excluded, details, cause: cause, law: law)
        } else if found.contains(.outside) || found.contains(.notNamed) {
          .violates(.notCovered, details, cause: cause, law: law)
        } else if found.contains(.notSpecific) {
          .unknown(.notSpecific, details, cause: cause, law: law)
        } else if found.contains(.unclear) {
          .unknown(.unclear, details, cause: .flow(flow.id), law: law)
        } else {
          .complies(.covered, law: law)
        }
      return weighed(finding, dimension)
    }
  }

  func cover(_ dimension: Dimension, _ term: String, named: Set<String>, excluded: Set<String> = []) -> Coverage? {
    guard let taxonomy = dimension.taxonomy else { return places.cover(term, named: named, excluded: excluded) }
    return words[taxonomy].map { $0.cover(term, named: named, excluded: excluded) } ?? .outside
  }

  /// Where the agreement does not say: what is excluded all the same, and that it does not say.
  private func unstated(
    _ dimension: Dimension, _ terms: [String], _ limit: AgreementOnDay.Limit, _ id: ID<Agreement>
  ) -> Finding {
    let excluded = terms.filter { term in
      dimension.taxonomy.map { words[$0]?.isExcluded(term, by: limit.excluded) == true }
        ?? places.isExcluded(term, by: limit.excluded)
    }
    let details =
      excluded.map { Detail.term(dimension, $0, .excluded, under: .agreement(id)) }
      + [.unstated(dimension, under: .agreement(id))] + limit.conflicts.map { .conflict(dimension, $0) }
    return excluded.isEmpty
      ? .unknown(.scopeUnstated, details, cause: .agreement(id))
      : .violates(.excluded, details, cause: .agreement(id))
  }

  /// R08 is a warning unless something grave is listed, or nothing is said.
  private func weighed(_ finding: Finding, _ dimension: Dimension) -> Finding {
    guard dimension == .operations, finding.answer >= .unknown else { return finding }
    if finding.code == .undeclared || finding.code == .scopeUnstated { return finding }
    let isGrave = finding.details.contains { detail in
      guard case .term(_, let term, _, _) = detail else { return false }
      return words[.operations].map { !Self.grave.isDisjoint(with: $0.up(term)) } ?? true
    }
    return finding.weighing(isGrave ? .error : .warning)
  }

  private static let grave: Set<String> = [
    "analyse", "profiling", "tracking", "combine", "share", "disclose-by-transmission", "make-available",
  ]

  /// Rows about declared places that nobody looked up.
  func placesNotSeen(_ places: [String]) -> [Detail] {
    places.compactMap { self.places.row($0)?.reference }.notSeen
  }
}
