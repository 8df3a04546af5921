import Law
import Registry
import Vocabulary

/// R24: the derogations of GDPR 49 are for specific situations (EDPB Guidelines 2/2018): those of 49(1)(b), (c), (e) and of
/// the second subparagraph for occasional transfers alone; regular use of the others is a warning. Public authorities may
/// not use some of them in their public powers (49(3)).
extension DayView {
  func derogationIsOccasional(_ transfer: Transfer, _ own: CoveredPlace?) -> [Finding] {
    guard let attempt = derogations(transfer).first, case .derogation(let basis) = attempt.tried.kind else {
      return [Finding(.notApplicable, .noDerogationClaimed)]
    }
    if transfer.presence == .inside { return [Finding(.notApplicable, .noTransfer)] }
    let isStrict = law.legalBasis(basis)?.onlyOccasional ?? true
    let otherHolds = own?.holding.contains { !$0.isExemption } ?? false
    let place = transfer.place.map { places.codes[$0] } ?? PlaceTable.unnamed
    func finding(_ found: (Answer, Code), isStrict: Bool) -> Finding {
      Finding(
        found.0, found.1, severity: isStrict && !otherHolds ? .error : .warning,
        cause: found.0 == .complies ? .none : .flow(transfer.flow.number),
        details: [.basis(place: place, attempt.tried)])
    }
    let barred = publicPowers(transfer).map { finding($0, isStrict: true) }
    return [finding(occasional(basis, transfer), isStrict: isStrict)] + [barred].compactMap { $0 }
  }

  /// Art. 49(3) closes what is claimed to a public authority in its public powers, or may.
  private func publicPowers(_ transfer: Transfer) -> (Answer, Code)? {
    switch barredToAuthorities(transfer) {
    case .violates: (.violates, .derogationInPublicPowers)
    case .unknown: (.unknown, .derogationPowersUndeclared)
    case .complies, .notApplicable: nil
    }
  }

  private func occasional(_ basis: String, _ transfer: Transfer) -> (Answer, Code) {
    let details = register.details[Int(transfer.flow.row.details)]
    let conditions = basis == "A49-2" ? (details.transfer?.derogation ?? DerogationFacts()).conditions : []
    if conditions.contains(false) { return (.violates, .derogationConditionMissing) }
    switch details.frequency {
    case .regular, .continuous: return (.violates, .derogationRegular)
    case nil: return (.unknown, .derogationFrequencyUndeclared)
    case .oneOff, .occasional: break
    }
    return conditions.contains(nil)
      ? (.unknown, .derogationConditionUndeclared) : (.complies, .derogationOccasional)
  }
}
