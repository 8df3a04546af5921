internal import Registry
internal import Vocabulary
internal import XMLText

extension DocumentHandler {
  /// The register, once the document has ended. Takes the builder out, so that nothing is held twice.
  mutating func finished() throws(DocumentFaults) -> RegistrySnapshot {
    caches = []
    let names = builder.names
    var taken = RegistryBuilder(header)
    swap(&taken, &builder)
    if takesHeader { taken.header = header }
    do {
      return try taken.finish()
    } catch {
      for fault in error.all { try faults.add(.whole(flaw(fault)), at: position(of: fault, names)) }
      throw faults.sorted
    }
  }

  private func flaw(_ fault: RegistryFault) -> WholeFlaw {
    switch fault {
    case .onwardCycle(let ids): .onwardRing(ids)
    case .amendsAmendment(let id): .amendsAmendment(id)
    case .duplicate(let kind, let id): .declaredTwice(kind, id)
    case .dangling(let kind, let id): .undeclared(kind, id)
    case .termCycle(_, let ids): .termRing(ids)
    }
  }

  private func position(of fault: RegistryFault, _ names: RegisterNames) -> Position {
    switch fault {
    case .onwardCycle(let ids):
      places(of: ids.compactMap { names.flows.number(of: $0) })
    case .amendsAmendment(let id): self.names.position(.agreement, id)
    default: .start
    }
  }
}

extension DocumentHandler {
  /// Where one of some flows is declared: the first of a document that people have, and of an edit one that was put, which
  /// come last.
  private func places(of flows: [UInt32]) -> Position {
    let positions = flows.map { names[.flow, Int($0)].position }
    return (tellsLines ? positions.min() : positions.max()) ?? .start
  }
}

extension DeclaredNames {
  /// Where something is declared, by a key whose numbers are given here.
  func position(_ kind: NamedKind, _ key: String) -> Position {
    guard let number = number(kind, of: key) else { return .start }
    return self[kind, number].position
  }
}
