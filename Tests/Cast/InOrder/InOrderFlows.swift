internal import Registry
internal import Vocabulary

/// Flows of which everything is declared, each with the agreement that it needs.
extension Maker {
  mutating func link(
    from: Actor, to: Actor, _ role: RecipientRole, _ activity: Activity, _ upstream: [Flow]
  ) -> Flow {
    var flow = Flow(id: ID("f\(newNumber())"), activity: activity.id, from: from, to: to, role: role)
    flow.onwardOf = upstream.map(\.id)
    flow.period = Period(from: before(200...900))
    flow.categories = words(.categories, within: upstream.map(\.categories))
    flow.subjects = words(.subjects, within: upstream.map(\.subjects))
    flow.purposes = .some(some(Trees.plain[.purposes] ?? [], 1...2).known(to: register, .purposes))
    flow.operations = .some(chance(25) ? ["store"] : some(Trees.plain[.operations] ?? [], 1...3))
    flow.ownPurposes = chance(30) ? .none(Confirmation(day: before())) : .undeclared
    let place = party(to).flatMap { self.party($0)?.seat } ?? "NO"
    if !isDeclaredBySystem(to) || chance(30) {
      flow.storage = .some([PlaceUse(place, by: .recipient)])
      flow.access = .some(
        Set([PlaceUse(place, by: .recipient), PlaceUse(chance(30) ? "NO" : place, by: .recipient)]).sorted())
    }
    flow.details.furtherProcessors =
      chance(50)
      ? .complete(asOf: before(0...25), accordingTo: "their list") : .none(Confirmation(day: before(0...25)))
    flow.details.retention = rules(reaching: flow.categories.elements)
    flow.details.frequency = pick([.oneOff, .occasional, .regular, nil])
    register.flows.append(flow)
    if role == .subProcessor { listFurther(above: flow) }
    if let from = party(from), let to = party(to), from != to {
      if role == .processor || role == .subProcessor {
        agree(principal(from, activity, role), to, flow)
        coverAlong(flow, upstream)
      }
      coverTransfer(flow, from, to, activity)
    }
    return flow
  }

  /// Who passes data on to a sub-processor does not say that it uses none.
  private mutating func listFurther(above flow: Flow) {
    for id in flow.onwardOf {
      guard let index = register.flows.firstIndex(where: { $0.id == id }) else { continue }
      if case .none(let confirmation) = register.flows[index].details.furtherProcessors {
        register.flows[index].details.furtherProcessors = .complete(asOf: confirmation.day, accordingTo: "their list")
      }
      listFurther(above: register.flows[index])
    }
  }

  private func principal(_ from: ID<Party>, _ activity: Activity, _ role: RecipientRole) -> ID<Party> {
    let controllers = activity.controllers.map(\.party)
    return role == .subProcessor || controllers.contains(from) ? from : controllers.first ?? from
  }

  private func isDeclaredBySystem(_ actor: Actor) -> Bool {
    guard case .system(let id) = actor else { return false }
    return register.systems.contains { $0.id == id && $0.storage != .undeclared }
  }

  /// Words of which each arrived with one of the flows above.
  private mutating func words(_ dimension: Dimension, within above: [Declared<String>]) -> Declared<String> {
    let arrived = above.map { Set($0.elements) }
    if let first = arrived.first {
      let everywhere = arrived.reduce(first) { $0.intersection($1) }.sorted { $0.precedesByBytes($1) }
      if !everywhere.isEmpty { return .some(some(everywhere, 1...3)) }
    }
    let plain = some(Trees.plain[dimension] ?? [], 1...3)
    let special = chance(12) && dimension == .categories ? [pick(["sick-leave", "national-id-number"])] : []
    return .some((plain + special).known(to: register, dimension))
  }
}

extension [String] {
  /// Without the own words that this register does not have.
  func known(to register: Register, _ dimension: Dimension) -> [String] {
    let own = ["sports-note", "ward-note", "ward-note-short", "shift-plan", "temp", "fleet"]
    let kept = filter { !own.contains($0) || !register.terms.isEmpty }
    return kept.isEmpty ? Array((Trees.plain[dimension] ?? []).prefix(1)) : kept
  }
}
