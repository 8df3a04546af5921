import Vocabulary

extension RegistrySnapshot {
  /// Whether what a reference names is declared.
  func declares(_ reference: Reference) -> Bool {
    switch reference.kind {
    case .party: number(of: ID<Party>(reference.id)) != nil
    case .system: names.actors.number(of: reference.id).map { actors[Int($0)].system != ActorEntry.nobody } ?? false
    case .agreement: number(of: ID<Agreement>(reference.id)) != nil
    case .notice: notices.contains { $0.id.key == reference.id }
    default: true
    }
  }

  /// Puts another version of an agreement in the place of the one of its id; all numbers stay as they are.
  ///
  /// Throws `RegistryFaults`, and changes nothing, where there is no agreement of its id, where it names what is not
  /// declared, or where it or another would amend an amendment.
  public mutating func replace(_ agreement: Agreement) throws(RegistryFaults) {
    if let faults = faults(of: agreement) { throw faults }
    if let number = number(of: agreement.id) { agreements[number.index] = agreement }
  }

  /// The register with other versions of its agreements, one for each number: whoever calls knows that each can stand there.
  package func with(versions: [Agreement]) -> RegistrySnapshot {
    var register = self
    register.agreements = versions
    return register
  }

  /// What would keep another version of an agreement from standing in its place; `nil` where nothing does.
  public func faults(of agreement: Agreement) -> RegistryFaults? {
    guard let number = number(of: agreement.id) else {
      return RegistryFaults([.dangling(.agreement, id: agreement.id.key)])
    }
    var seen: Set<Reference> = []
    var faults = agreement.references.filter { seen.insert($0).inserted && !declares($0) }
      .map { RegistryFault.dangling($0.kind, id: $0.id) }
    if faults.isEmpty, agreement.amends != agreements[number.index].amends, amendsAmendment(agreement) {
      faults.append(.amendsAmendment(id: agreement.id.key))
    }
    return faults.isEmpty ? nil : RegistryFaults(faults)
  }

  private func amendsAmendment(_ agreement: Agreement) -> Bool {
    guard let base = agreement.amends, let number = number(of: base) else { return false }
    return base == agreement.id || agreements[number.index].amends != nil
      || agreements.contains { $0.amends == agreement.id }
  }
}
