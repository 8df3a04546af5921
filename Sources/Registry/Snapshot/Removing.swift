import Vocabulary

extension RegistrySnapshot {
  /// The register without some of its objects. All that is numbered is numbered anew where one of them was.
  ///
  /// Throws `RegistryFaults` where something that stays names one of them.
  public func removing(_ names: Set<ObjectName>) throws -> RegistrySnapshot {
    if names.allSatisfy({ stands(alone: $0) }), referrers(to: names).isEmpty { return without(names) }
    return try Removal(self, names).register()
  }

  /// Whether no flow, nor what many flows declared alike, could name an object: then flows may stay as they are.
  private func stands(alone name: ObjectName) -> Bool {
    switch name.kind {
    case .notice, .announcement, .acceptance: true
    case .agreement: !details.contains { $0.references.contains(Reference(.agreement, name.id)) }
    default: false
    }
  }

  /// The register without objects that no flow could name. Only agreements have numbers among these.
  private func without(_ names: Set<ObjectName>) -> RegistrySnapshot {
    var register = self
    register.notices.removeAll { names.contains(ObjectName(.notice, $0.id.key)) }
    register.announcements.removeAll { names.contains(ObjectName(.announcement, $0.id.key)) }
    register.acceptances.removeAll { names.contains(ObjectName(.acceptance, $0.id.key)) }
    let hasAgreements = names.contains { $0.kind == .agreement }
    if hasAgreements { register.remove(agreements: names) }
    register.isNumbered(goingOn: !hasAgreements)
    return register
  }

  private mutating func remove(agreements names: Set<ObjectName>) {
    agreements.removeAll { names.contains(ObjectName(.agreement, $0.id.key)) }
    numbersOfAgreements = [:]
    for (place, agreement) in agreements.enumerated() { numbersOfAgreements[agreement.id] = Number(UInt32(place)) }
  }
}
