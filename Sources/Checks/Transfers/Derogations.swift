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
      frequency(basis, details.frequency) + conditions(basis, facts) + publicPowers(basis, facts, transfer.exporters)
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

  /// Art. 49(3).
  private func publicPowers(
    _ basis: String, _ facts: DerogationFacts, _ exporters: [UInt32]
  ) -> [(Answer, BasisTried.Why)] {
    guard ["A49-1-a", "A49-1-b", "A49-1-c", "A49-2"].contains(basis), facts.inPublicPowers != false else { return [] }
    let kinds = exporters.map { register.parties[Int($0)].kind }
    if kinds.contains(.publicAuthority), facts.inPublicPowers == true { return [(.violates, .publicPowers)] }
    return kinds.contains { $0 == .publicAuthority || $0 == nil } ? [(.unknown, .publicPowersUndeclared)] : []
  }
}

extension DerogationFacts {
  /// The six conditions of the second subparagraph, and whether each is met.
  var conditions: [Bool?] {
    [repetitive.map { !$0 }, fewPersons, safeguards, authorityTold, subjectsTold, recorded]
  }
}
