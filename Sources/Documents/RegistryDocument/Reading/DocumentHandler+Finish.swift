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
      for fault in error.all { try faults.add(problem(fault), at: position(of: fault, names)) }
      throw faults.sorted
    }
  }

  private func problem(_ fault: RegistryFault) -> Problem {
    switch fault {
    case .onwardCycle(let ids):
      Problem(
        message: ids.count == 1
          ? "the flow `\(ids[0])` passes itself on"
          : "the flows \(Nearest.list(ids, "and")) pass each other on in a ring",
        help: "remove one `onward-of`, so that the chain has a beginning")
    case .amendsAmendment(let id):
      Problem(
        message: "the agreement `\(id)` amends another amendment", help: "name the agreement that both of them amend")
    case .duplicate(let kind, let id):
      Problem(message: "the \(kind.rawValue) `\(id)` is declared twice", help: "give one of the two another id")
    case .dangling(let kind, let id):
      Problem(message: "no \(kind.rawValue) is called `\(id)`", help: "declare it, or correct the id")
    case .termCycle(_, let ids):
      Problem(
        message: "\(Nearest.list(ids, "and")) stand below each other",
        help: "give one of them a parent that is not below it")
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
