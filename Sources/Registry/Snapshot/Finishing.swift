import Vocabulary

/// Everything that keeps declarations from being a register.
public struct RegistryFaults: Error, Hashable, Sendable {
  /// Each fault once, in an order that does not depend on chance; never empty.
  public let all: [RegistryFault]

  /// Faults of a register.
  public init(_ all: [RegistryFault]) { self.all = all }
}

extension RegistryBuilder {
  /// The register, once all that is named is declared and nothing stands above itself.
  public consuming func finish() throws(RegistryFaults) -> RegistrySnapshot {
    if declares(.system) { linkSystems() }
    var faults = danglingFlows() + danglingReferences()
    if declares(.term) { faults += snapshot.terms.cycles() }
    if declares(.agreement) { faults += amendedAmendments() }
    if faults.isEmpty { faults += onwardCycles() }
    guard faults.isEmpty else { throw RegistryFaults(faults) }
    snapshot.activities = activities.finished()
    link()
    snapshot.isNumbered(goingOn: revising != nil)
    return snapshot
  }

  /// Whether any object of a kind was declared since this builder began.
  private func declares(_ kind: ObjectKind) -> Bool { revising?.declaredKinds.contains(kind) ?? true }

  /// The flows that were declared, or only named, since this builder began.
  private var newFlows: FlattenSequence<[Range<Int>]> {
    let reopened = revising?.reopenedFlows.map { $0.number..<$0.number + 1 } ?? []
    return (reopened + [(revising?.flows ?? 0)..<snapshot.flows.count]).joined()
  }

  /// Finds out which flows start where; a system that is declared anew may take all its flows elsewhere.
  private mutating func link() {
    guard let revising, !revising.movesFlows else { return snapshot.links = Links(snapshot) }
    let moved =
      revising.reopenedFlows.map { ($0.number, Optional($0.was)) }
      + (revising.flows..<snapshot.flows.count).map { ($0, nil) }
    if !moved.isEmpty { snapshot.links.follow(moved, in: snapshot) }
  }

  private mutating func linkSystems() {
    for system in snapshot.systems {
      guard let operatedBy = system.operator, let number = snapshot.names.actors.number(of: system.id.key),
        let party = snapshot.number(of: operatedBy)
      else { continue }
      snapshot.actors[Int(number)].party = party.raw
    }
  }

  /// What flows name and nobody declares: actors, activities, other flows.
  private func danglingFlows() -> [RegistryFault] {
    var faults: [RegistryFault] = []
    for number in 0..<UInt32(snapshot.names.actors.count) where !snapshot.actors[Int(number)].isDeclared {
      faults.append(.dangling(.actor, id: snapshot.names.actors[number]))
    }
    for number in activities.missing {
      faults.append(.dangling(.activity, id: snapshot.names.activities[UInt32(number)]))
    }
    for number in newFlows {
      let row = snapshot.flows[number]
      if !row.isDeclared { faults.append(.dangling(.flow, id: snapshot.names.flows[UInt32(number)])) }
      if let worksFor = row.worksFor, snapshot.actors[worksFor.index].isDeclared,
        snapshot.actors[worksFor.index].system != ActorEntry.nobody
      {
        faults.append(.dangling(.party, id: snapshot.names.actors[worksFor.raw]))
      }
    }
    return faults
  }

  private func danglingReferences() -> [RegistryFault] {
    var seen: Set<Reference> = []
    return references.filter { seen.insert($0).inserted && !snapshot.declares($0) }.map {
      .dangling($0.kind, id: $0.id)
    } + (revising?.vacant.keys.sorted().compactMap { $0.fault } ?? [])
  }

  /// What is referred to, by objects that were declared since this builder began.
  private var references: [Reference] {
    if let revising {
      return revising.references + snapshot.details[revising.details...].flatMap(\.references)
        + placeReferences(from: revising.placeUses)
    }
    var references = snapshot.parties.flatMap(\.references) + snapshot.systems.flatMap(\.references)
    references += activities.declaredSince.flatMap(\.references) + snapshot.agreements.flatMap(\.references)
    references += snapshot.notices.flatMap(\.references) + snapshot.announcements.flatMap(\.references)
    references += snapshot.details.flatMap(\.references)
    return references + placeReferences(from: 0)
  }

  private func placeReferences(from first: Int) -> [Reference] {
    snapshot.names.placeUses[first...].compactMap {
      if case .party(let party) = $0.by { Reference(.party, party.key) } else { nil }
    }
  }

  private func amendedAmendments() -> [RegistryFault] {
    snapshot.agreements.compactMap { amendment in
      guard let base = amendment.amends, let number = snapshot.number(of: base) else { return nil }
      return snapshot.agreements[number.index].amends == nil ? nil : .amendsAmendment(id: amendment.id.key)
    }
  }

  /// Walks upstream from each flow; a flow that is met again while it is still being walked closes a ring. A new ring has a
  /// new flow in it.
  private func onwardCycles() -> [RegistryFault] {
    var state: [Int: UInt8] = [:]
    for start in newFlows where state[start] == nil {
      var path: [(flow: Int, next: Int)] = [(start, 0)]
      state[start] = 1
      while let top = path.last {
        let upstream = snapshot.upstream(of: snapshot.flows[top.flow])
        guard top.next < upstream.count else {
          state[top.flow] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let above = upstream[top.next].index
        if state[above] == 1 {
          let ring = path.drop { $0.flow != above }.map { snapshot.names.flows[UInt32($0.flow)] }
          return [.onwardCycle(ids: ring.sorted { $0.precedesByBytes($1) })]
        }
        if state[above] == nil {
          state[above] = 1
          path.append((above, 0))
        }
      }
    }
    return []
  }
}

extension [Term] {
  /// Rings among the organisation's own terms.
  fileprivate func cycles() -> [RegistryFault] {
    let above = Dictionary(map { ([$0.taxonomy.rawValue, $0.id], [$0.taxonomy.rawValue, $0.parent]) }) { a, _ in a }
    var known: Set<[String]> = []
    return compactMap { term in
      var path = [[term.taxonomy.rawValue, term.id]]
      while let last = path.last, let next = above[last], !known.contains(next) {
        if let start = path.firstIndex(of: next) {
          known.formUnion(path)
          return .termCycle(term.taxonomy, ids: path[start...].map { $0[1] }.sorted { $0.precedesByBytes($1) })
        }
        path.append(next)
      }
      known.formUnion(path)
      return nil
    }
  }
}

extension ObjectName {
  /// That it was to be declared anew and was not.
  fileprivate var fault: RegistryFault? {
    switch kind {
    case .registry, .activity, .flow, .party, .system: nil
    case .term: .dangling(.term, id: id)
    case .agreement: .dangling(.agreement, id: id)
    case .notice: .dangling(.notice, id: id)
    case .announcement: .dangling(.announcement, id: id)
    case .acceptance: .dangling(.acceptance, id: id)
    }
  }
}
