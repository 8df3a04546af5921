internal import Checks
internal import Registry
internal import Vocabulary

/// Section 5: ends that nobody named, and flows that go back up.
extension Judge {
  /// What R15 says where an end of a flow is unknown; `nil` where both are known.
  func unknownEnd(_ flow: Flow) -> Finding? {
    let ends = [flow.to, flow.from]
    let systems = ends.compactMap(systemWithoutOperator)
    let unnamed = ends.compactMap(unnamedParty)
    let details = systems.map { Detail.system($0) } + unnamed.map { .party($0) }
    if let system = systems.first { return .unknown(.operatorUnknown, details, cause: .system(system)) }
    if let party = unnamed.first { return .unknown(.partyUnnamed, details, cause: .party(party)) }
    return nil
  }

  private func systemWithoutOperator(_ actor: Actor) -> ID<System>? {
    if case .system(let id) = actor, systems[id]?.operator == nil { id } else { nil }
  }

  private func unnamedParty(_ actor: Actor) -> ID<Party>? {
    party(actor).flatMap { parties[$0]?.name == nil ? $0 : nil }
  }

  /// Whether data go back to a party that stands above the source.
  func isReturn(_ flow: Flow) -> Bool {
    guard let source = source(flow), let recipient = recipient(flow) else { return false }
    if flow.role.isProcessing {
      let isAtTheTop = !controllers(flow).contains(source) && controllers(flow).contains(recipient)
      var found: [ID<Flow>: Bool] = [:]
      return leadsBack(flow, to: recipient, isAtTheTop, &found)
    }
    var above = Set(flowsAbove(flow).flatMap { [self.source($0), self.recipient($0)] }.compactMap { $0 })
    above.remove(source)
    let controllers = controllers(flow)
    if !controllers.contains(source) { above.formUnion(controllers) }
    return above.contains(recipient)
  }

  /// Every chain up from a flow comes, by flows that are in use and end where the next begins, to one that the party sends;
  /// where a chain is at its end, the party is a controller.
  private func leadsBack(
    _ flow: Flow, to party: ID<Party>, _ isAtTheTop: Bool, _ found: inout [ID<Flow>: Bool]
  ) -> Bool {
    if let known = found[flow.id] { return known }
    var leads = true
    let above = upstream(flow)
    for one in above {
      let joins = isLive(one) && self.recipient(one) != nil && self.recipient(one) == source(flow)
      leads = leads && joins && (source(one) == party || leadsBack(one, to: party, isAtTheTop, &found))
    }
    if above.isEmpty { leads = isAtTheTop }
    found[flow.id] = leads
    return leads
  }

  /// Every flow that is reached by following upstream, any number of steps.
  private func flowsAbove(_ flow: Flow) -> [Flow] {
    var found: [ID<Flow>: Flow] = [:]
    var next = upstream(flow)
    while let one = next.popLast() {
      if found.updateValue(one, forKey: one.id) == nil { next += upstream(one) }
    }
    return Array(found.values)
  }
}

extension RecipientRole {
  /// Whether it processes on behalf of somebody.
  var isProcessing: Bool { self == .processor || self == .subProcessor }
}
