internal import Registry
internal import Vocabulary

/// Section 6: the chains that lead to a flow whose recipient is a processor or sub-processor.
struct Chain {
  /// The hops, top first; of a broken chain those that are known.
  var flows: [Flow]
  var isBroken = false
  /// The flow that the last hop passes on in this chain.
  var arrivedWith: Flow?

  var ids: [ID<Flow>] { flows.map(\.id) }
}

extension Judge {
  static let mostHops = 32
  static let mostChains = 1024

  /// Whether an upstream flow is live and ends where the flow below it starts.
  func isValid(_ upstream: Flow, above flow: Flow) -> Bool {
    isLive(upstream) && recipient(upstream) != nil && recipient(upstream) == source(flow)
  }

  /// Every chain that leads to a flow, in the order of their flow ids; one more than the most where there are too many.
  func chains(_ flow: Flow) -> [Chain] {
    let upstream = upstream(flow)
    if flow.role == .processor {
      if upstream.isEmpty { return [Chain(flows: [flow])] }
      return upstream.map { above in
        Chain(flows: [flow], isBroken: !isValid(above, above: flow), arrivedWith: above)
      }
    }
    if upstream.isEmpty { return [Chain(flows: [flow], isBroken: true)] }
    var chains: [Chain] = []
    for above in upstream where chains.count <= Self.mostChains {
      guard canPassOn(above, to: flow) else {
        chains.append(Chain(flows: [flow], isBroken: true, arrivedWith: above))
        continue
      }
      for chain in self.chains(above).prefix(Self.mostChains + 1 - chains.count) {
        let isBroken = chain.isBroken || !worksWithin(chain, flow)
        chains.append(Chain(flows: chain.flows + [flow], isBroken: isBroken, arrivedWith: above))
      }
    }
    return chains.enumerated().sorted { a, b in
      a.element.ids == b.element.ids
        ? a.offset < b.offset : a.element.ids.lexicographicallyPrecedes(b.element.ids)
    }.map(\.element)
  }

  private func canPassOn(_ upstream: Flow, to flow: Flow) -> Bool {
    isValid(upstream, above: flow) && upstream.role.isProcessing
  }

  /// Whether the party that a sub-processor is declared to work for stands above it in the chain.
  private func worksWithin(_ chain: Chain, _ flow: Flow) -> Bool {
    flow.worksFor.map { principal in chain.flows.contains { recipient($0) == principal } } ?? true
  }

  /// On whose behalf the recipient of a hop processes.
  func principals(_ flow: Flow) -> [ID<Party>] {
    guard let source = source(flow) else { return [] }
    if flow.role == .subProcessor {
      // Nobody works for itself.
      return [flow.worksFor.flatMap { $0 == recipient(flow) ? nil : $0 } ?? source]
    }
    return controllers(flow).filter { controller in
      source == controller
        || flows.contains {
          isLive($0) && $0.role == .processor && recipient($0) == source && self.source($0) == controller
        }
    }
  }
}
