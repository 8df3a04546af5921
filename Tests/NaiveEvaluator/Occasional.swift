internal import Checks
internal import Registry
internal import Vocabulary

/// R24: a derogation of Art. 49 is not used for regular transfers.
extension Judge {
  /// `here` are the bases tried for the importer's place.
  func occasional(_ transfer: Transfer, _ here: [Tried]) -> Finding {
    guard case .other(let id) = transfer.flow.details.transfer?.basis, id.hasPrefix("A49") else {
      return .notApplicable(.noDerogationClaimed)
    }
    if staysInside(transfer) { return .notApplicable(.noTransfer) }
    let details = derogation(transfer).map { $0.detail(transfer.place ?? "?") }
    let mustBe = ["A49-1-b", "A49-1-c", "A49-1-e", "A49-2"].contains(id)
    let hasAnother = here.contains { $0.holds && !$0.isDerogation }
    return occasional(id, transfer.flow, details).weighing(mustBe && !hasAnother ? .error : .warning)
  }

  private func occasional(_ id: String, _ flow: Flow, _ details: [Detail]) -> Finding {
    let cause = Cause.flow(flow.id)
    let conditions = id == "A49-2" ? (flow.details.transfer?.derogation ?? DerogationFacts()).conditions : []
    if conditions.contains(false) { return .violates(.derogationConditionMissing, details, cause: cause) }
    switch flow.details.frequency {
    case .regular?, .continuous?: return .violates(.derogationRegular, details, cause: cause)
    case nil: return .unknown(.derogationFrequencyUndeclared, details, cause: cause)
    case .oneOff?, .occasional?: break
    }
    return conditions.contains(nil)
      ? .unknown(.derogationConditionUndeclared, details, cause: cause) : .complies(.derogationOccasional, details)
  }
}

extension DerogationFacts {
  /// What the second subparagraph asks to be so.
  var conditions: [Bool?] {
    [repetitive.map { !$0 }, fewPersons, safeguards, authorityTold, subjectsTold, recorded]
  }
}

extension Tried {
  fileprivate var isDerogation: Bool { if case .derogation = basis.kind { true } else { false } }
}
