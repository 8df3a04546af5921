import Law
import Registry
import Vocabulary

/// Derogations for specific situations (GDPR 49), where the flow names one, with the facts that it needs.
extension DayView {
  func derogations(_ transfer: Transfer) -> [Attempt] {
    let details = register.details[Int(transfer.flow.row.details)]
    guard let claim = details.transfer, case .other(let basis) = claim.basis, basis.hasPrefix("A49") else { return [] }
    let facts = claim.derogation ?? DerogationFacts()
    let faults =
      frequency(basis, details.frequency) + conditions(basis, facts) + publicPowers(transfer)
    let (outcome, why) = faults.first { $0.0 == .violates } ?? faults.first ?? (.complies, .holds)
    let row = law.legalBasis(basis)
    return [
      Attempt(
        tried: BasisTried(.derogation(basis), outcome, why),
        law: row.flatMap { $0.source.confidence >= .memory ? [$0.reference] : nil } ?? [])
    ]
  }

  private func frequency(_ basis: String, _ frequency: Frequency?) -> [(Answer, BasisTried.Why)] {
    guard let frequency else { return [(.unknown, .frequencyUndeclared)] }
    let onlyOccasional = ["A49-1-b", "A49-1-c", "A49-1-e"].contains(basis)
    let isOccasional = frequency == .oneOff || frequency == .occasional
    return onlyOccasional && !isOccasional ? [(.violates, .notOccasional)] : []
  }

  /// The second subparagraph's six conditions.
  private func conditions(_ basis: String, _ facts: DerogationFacts) -> [(Answer, BasisTried.Why)] {
    guard basis == "A49-2" else { return [] }
    if facts.conditions.contains(false) { return [(.violates, .conditionMissing)] }
    return facts.conditions.contains(nil) ? [(.unknown, .conditionUndeclared)] : []
  }

  private func publicPowers(_ transfer: Transfer) -> [(Answer, BasisTried.Why)] {
    switch barredToAuthorities(transfer) {
    case .violates: [(.violates, .publicPowers)]
    case .unknown: [(.unknown, .publicPowersUndeclared)]
    case .complies, .notApplicable: []
    }
  }

  /// Whether what is claimed is open, violates it or is unknown: Art. 49(3) closes it to authorities in their public powers.
  func barredToAuthorities(_ transfer: Transfer) -> Answer {
    let claim = register.details[Int(transfer.flow.row.details)].transfer
    guard let claim, case .other(let basis) = claim.basis, claim.derogation?.inPublicPowers != false,
      ["A49-1-a", "A49-1-b", "A49-1-c", "A49-2"].contains(basis)
    else { return .complies }
    let kinds = transfer.exporters.map { register.parties[Int($0)].kind }
    if kinds.contains(.publicAuthority), claim.derogation?.inPublicPowers == true { return .violates }
    return kinds.contains { $0 == .publicAuthority || $0 == nil } ? .unknown : .complies
  }
}

extension DerogationFacts {
  /// The six conditions of the second subparagraph, and whether each is met.
  var conditions: [Bool?] {
    [repetitive.map { !$0 }, fewPersons, safeguards, authorityTold, subjectsTold, recorded]
  }
}
