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
    let gravest: Severity = here.contains { $0.holds && !$0.isDerogation } ? .warning : .error
    let isOccasional = occasional(id, transfer.flow, details).weighing(mustBe ? gravest : .warning)
    let isOpen = openToAuthorities(id, transfer, details).map { $0.weighing(gravest) }
    return ([isOccasional] + isOpen).joined
  }

  /// 49(3): what is closed to an authority, as soon as one of the exporters is one and does not say otherwise.
  private func openToAuthorities(_ id: String, _ transfer: Transfer, _ details: [Detail]) -> [Finding] {
    guard id == "A49-1-a" || id == "A49-1-b" || id == "A49-1-c" || id == "A49-2" else { return [] }
    let cause = Cause.flow(transfer.flow.id)
    let areAuthorities = transfer.exporters.map { exporter in
      parties[exporter]?.kind.map { $0 == .publicAuthority }
    }
    switch transfer.flow.details.transfer?.derogation?.inPublicPowers {
    case false?: return []
    case true? where areAuthorities.contains(true): return [.violates(.derogationInPublicPowers, details, cause: cause)]
    case true?, nil:
      if areAuthorities.allSatisfy({ $0 == false }) { return [] }
      return [.unknown(.derogationPowersUndeclared, details, cause: cause)]
    }
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
