import Registry
import Vocabulary

/// The heart of R05 to R09: a declared set under one dimension of an agreement's scope.
extension DayView {
  func coverage(of flow: Declaration, _ dimension: Dimension, under number: Int, details: Bool) -> Finding {
    let set = flow.set(dimension)
    let agreement = agreements[number]
    switch state(set, dimension) {
    case .undeclared: return undeclared(flow, dimension)
    case .none: return Finding(.complies, .noneConfirmed)
    case .some: break
    }
    let limit = agreement.limits[Int(dimension.rawValue)]
    if limit.isStated, isPlainlyCovered(set, dimension, row: limit.covered) {
      return Finding(.complies, .covered, details: details ? uncertain(set, dimension) : [])
    }
    var finding = judge(set, dimension, limit, holder: .agreement(agreement.id), details: details)
    if limit.isStated, details { finding.details += uncertain(set, dimension) }
    if finding.answer != .complies {
      finding.cause = finding.code == .unclear ? .flow(flow.number) : .agreement(number)
    }
    return finding
  }

  private func undeclared(_ flow: Declaration, _ dimension: Dimension) -> Finding {
    Finding(.unknown, .undeclared, cause: .flow(flow.number), details: [.undeclared(dimension)])
  }

  private func isPlainlyCovered(_ set: SetNumber, _ dimension: Dimension, row: Int) -> Bool {
    let covered = covered[Int(dimension.rawValue)]
    switch dimension {
    case .categories: return all(register.sets.categories, set, categories.termOfWord, covered, row)
    case .subjects: return all(register.sets.subjects, set, subjects.termOfWord, covered, row)
    case .purposes: return all(register.sets.purposes, set, purposes.termOfWord, covered, row)
    case .operations: return all(register.sets.operations, set, operations.termOfWord, covered, row)
    case .storage, .access: return all(register.sets.places, set, places.placeOfUse, covered, row)
    }
  }

  private func all(_ pool: SetPool, _ set: SetNumber, _ terms: [UInt32], _ covered: BitRows, _ row: Int) -> Bool {
    for element in pool.elements(of: set) where !covered[row, Int(terms[Int(element)])] { return false }
    return true
  }

  /// Puts each term to the limit; the worst case decides.
  private func judge(
    _ set: SetNumber, _ dimension: Dimension, _ limit: Limit, holder: Holder, details: Bool
  ) -> Finding {
    var cases: [(Int, Coverage)] = []
    for term in terms(set, dimension) {
      if let coverage = coverage(of: term, dimension, under: limit) { cases.append((term, coverage)) }
    }
    let has = { (coverage: Coverage) in cases.contains { $0.1 == coverage } }
    var finding: Finding
    if has(.excluded) {
      finding = Finding(.violates, .excluded)
    } else if !limit.isStated {
      finding = Finding(.unknown, .scopeUnstated)
    } else if has(.outside) || has(.notNamed) {
      finding = Finding(.violates, .notCovered)
    } else if has(.notSpecific) {
      finding = Finding(.unknown, .notSpecific)
    } else {
      finding = has(.unclear) ? Finding(.unknown, .unclear) : Finding(.complies, .covered)
    }
    if dimension == .operations, finding.answer != .complies {
      let listed = limit.isStated ? cases : cases.filter { $0.1 == .excluded }
      finding.severity = severity(ofOperations: listed.map(\.0), finding.code)
    }
    if details { finding.details = list(cases, dimension, limit, holder) }
    return finding
  }

  /// How a term or a place stands to a limit; `nil` where it is plainly covered.
  func coverage(of term: Int, _ dimension: Dimension, under limit: Limit) -> Coverage? {
    if let tree = tree(dimension) {
      tree.coverage(of: term, under: limit)
    } else {
      places.coverage(of: term, under: limit)
    }
  }

  private func list(_ cases: [(Int, Coverage)], _ dimension: Dimension, _ limit: Limit, _ holder: Holder) -> [Detail] {
    var details: [Detail] = cases.filter { limit.isStated || $0.1 == .excluded }.map { term, coverage in
      .term(dimension, tree(dimension)?.ids[term] ?? places.codes[term], coverage, under: holder)
    }
    if !limit.isStated {
      details.append(.unstated(dimension, under: holder))
      details += limit.conflicts.map { .conflict(dimension, agreements[$0].id) }
    }
    return details
  }
}
