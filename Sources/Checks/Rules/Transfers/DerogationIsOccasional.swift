import Law
import Registry
import Vocabulary

/// R24: the derogations of GDPR 49 are for specific situations (EDPB Guidelines 2/2018): those of 49(1)(b), (c), (e) and of
/// the second subparagraph for occasional transfers alone; regular use of the others is a warning.
extension DayView {
  func derogationIsOccasional(_ transfer: Transfer, _ own: CoveredPlace?) -> Finding {
    guard let attempt = derogations(transfer).first, case .derogation(let basis) = attempt.tried.kind else {
      return Finding(.notApplicable, .noDerogationClaimed)
    }
    if transfer.presence == .inside { return Finding(.notApplicable, .noTransfer) }
    let (answer, code) = occasional(basis, transfer)
    let isStrict = law.legalBasis(basis)?.onlyOccasional ?? true
    let otherHolds = own?.holding.contains { !$0.isExemption } ?? false
    let place = transfer.place.map { places.codes[$0] } ?? PlaceTable.unnamed
    return Finding(
      answer, code, severity: isStrict && !otherHolds ? .error : .warning,
      cause: answer == .complies ? .none : .flow(transfer.flow.number),
      details: [.basis(place: place, attempt.tried)])
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
