internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// R36: what is stored on or read from people's equipment is strictly necessary, or rests on recorded consent.
extension Judge {
  func equipment(_ activity: Activity) -> Finding {
    let laws = nationalLaws(.terminalEquipment, activity)
    if laws.isEmpty { return .notApplicable(.noLawOnTerminalEquipment) }
    let points = activity.collectionPoints.filter(\.kind.isOnEquipment)
    if points.isEmpty { return .notApplicable(.noTerminalEquipment) }
    var finding = ([.complies(.consentRecorded)] + points.flatMap { equipment($0, activity) }).joined
    finding.law += laws.map(\.reference).notSeen
    return finding
  }

  /// What is wrong with one collection point.
  private func equipment(_ point: CollectionPoint, _ activity: Activity) -> [Finding] {
    if point.strictlyNecessary == true { return [] }
    let details = [Detail.point(activity.id, point.kind, point.title)]
    let purposes = point.purposes.isEmpty ? activity.purposes.map(\.term) : point.purposes
    if purposes.isEmpty { return [.unknown(.pointPurposesUndeclared, details, cause: .activity(activity.id))] }
    return purposes.compactMap { purpose in
      let all = details + [.purpose(purpose, nil)]
      let said = activity.purposes.filter { up(.purposes, purpose).contains($0.term) }.map { consented($0.basis) }
      switch said.min() ?? .undeclared {
      case .recorded: return nil
      case _ where point.strictlyNecessary == nil:
        return .unknown(.necessityUndeclared, all, cause: .activity(activity.id))
      case .undeclared: return .unknown(.equipmentConsentUndeclared, all, cause: .activity(activity.id))
      case .lacking: return .violates(.equipmentWithoutConsent, all, cause: .activity(activity.id))
      }
    }
  }

  /// What a declaration of a basis says of consent, from best to worst.
  private enum Consented: Int, Comparable {
    case recorded, undeclared, lacking
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  private func consented(_ basis: BasisDeclaration) -> Consented {
    switch basis {
    case .undeclared: return .undeclared
    case .none(let confirmation): return confirmation.day > day ? .undeclared : .lacking
    case .basis(let basis):
      guard basis.id == "A6-1-a" else { return .lacking }
      guard let consent = basis.consent, consent.given != nil, consent.withdrawn != nil, let since = consent.since
      else { return .undeclared }
      return since <= day ? .recorded : .lacking
    }
  }
}

extension CollectionKind {
  /// Cookies and their like.
  var isOnEquipment: Bool {
    switch self {
    case .cookie, .pixel, .localStorage, .sdk, .fingerprint: true
    case .form, .serverLog, .telephone, .email, .inPerson, .api, .thirdParty: false
    }
  }
}
