import Law
import Registry
import Vocabulary

/// R36: what is stored on or read from people's equipment is strictly necessary, or rests on recorded consent (GDPR 7(1)
/// and the country's own law on such equipment).
extension DayView {
  func equipmentIsUsedWithConsent(_ number: Int) -> Finding {
    let activity = register.activities[number]
    if activity.role == .processor { return Finding(.notApplicable, .processedForOthers) }
    let rows = nationalLaw(.terminalEquipment, ofActivity: number)
    if rows.isEmpty { return Finding(.notApplicable, .noLawOnTerminalEquipment) }
    let points = activity.collectionPoints.filter(\.kind.isTerminalEquipment)
    if points.isEmpty { return Finding(.notApplicable, .noTerminalEquipment, details: rows.fromMemory) }
    var all = Joined()
    for point in points where point.strictlyNecessary != true {
      for var finding in consent(to: point, of: activity) {
        finding.cause = .activity(UInt32(number))
        finding.details.append(.point(activity.id, point.kind, point.title))
        all.add(finding)
      }
    }
    var answer = all.finding ?? Finding(.complies, .consentRecorded)
    answer.details = Detail.sorted(answer.details + rows.fromMemory)
    return answer
  }

  private func consent(to point: CollectionPoint, of activity: Activity) -> [Finding] {
    let asked = point.purposes.isEmpty ? activity.purposes.map(\.term) : point.purposes
    if asked.isEmpty { return [Finding(.unknown, .pointPurposesUndeclared)] }
    return asked.compactMap { purpose in
      guard let term = purposes.index[purpose] else { return nil }
      let above = activity.purposes.filter { purposes.isAtOrBelow(term, $0.term) }
      let states = above.map { consent($0.basis) }
      if states.contains(.given) { return nil }
      let details = [Detail.purpose(purpose, nil)]
      if point.strictlyNecessary == nil { return Finding(.unknown, .necessityUndeclared, details: details) }
      if states.isEmpty || states.contains(.undeclared) {
        return Finding(.unknown, .equipmentConsentUndeclared, details: details)
      }
      return Finding(.violates, .equipmentWithoutConsent, details: details)
    }
  }

  private enum ConsentState {
    case given
    /// Nothing is declared, or too little.
    case undeclared
    /// Another basis, none, or consent from a later day.
    case lacking
  }

  private func consent(_ declared: BasisDeclaration) -> ConsentState {
    switch declared {
    case .undeclared: return .undeclared
    case .none(let confirmation): return confirmation.day <= day ? .lacking : .undeclared
    case .basis(let basis):
      guard basis.id == "A6-1-a" else { return .lacking }
      guard let consent = basis.consent, consent.given != nil, consent.withdrawn != nil, let since = consent.since
      else { return .undeclared }
      return since <= day ? .given : .lacking
    }
  }
}

extension CollectionKind {
  /// It stores on, or reads from, a person's own equipment.
  var isTerminalEquipment: Bool {
    switch self {
    case .cookie, .pixel, .localStorage, .sdk, .fingerprint: true
    case .form, .serverLog, .telephone, .email, .inPerson, .api, .thirdParty: false
    }
  }
}
