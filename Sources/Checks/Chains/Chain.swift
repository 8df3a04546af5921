import Registry
import Vocabulary

/// The hops that lead to a flow, top first, the flow itself last; or why there is no telling.
struct Chain {
  var hops: [UInt32]
  /// The flow that the last hop passes on, in this chain.
  var upstream: UInt32?
  /// Why it is no chain: unclear, or too long.
  var broken: Code?
}

extension DayView {
  static let longestChain = 32
  static let mostChains = 1024

  /// The flows that a flow passes on, with internal ones replaced by what they pass on.
  func upstream(of row: FlowRow) -> [UInt32] {
    if row.upstream == .none { return [] }
    let direct = register.upstream(of: row)
    if direct.count == 1, let only = direct.first, !isInternal(register.flows[only.index]) { return [only.raw] }
    var found: Set<UInt32> = []
    var seen: Set<UInt32> = []
    var open = direct.map(\.raw)
    while let number = open.popLast() {
      guard seen.insert(number).inserted else { continue }
      let row = register.flows[Int(number)]
      if isInternal(row) { open += register.upstream(of: row).map(\.raw) } else { found.insert(number) }
    }
    return found.sorted()
  }

  /// Both ends are the same party.
  func isInternal(_ row: FlowRow) -> Bool {
    guard let from = register.party(of: row.from) else { return false }
    return from == register.party(of: row.to)
  }

  /// An upstream flow is live on the day and ends where the one below it begins.
  func isValid(_ upstream: FlowRow, below: FlowRow) -> Bool {
    guard upstream.isLive(on: day), let end = register.party(of: upstream.to) else { return false }
    return end == register.party(of: below.from)
  }

  /// Every chain that leads to a processor's or sub-processor's flow.
  func chains(to number: UInt32, _ row: FlowRow) -> [Chain] {
    let chains = row.role == .processor ? processorChains(number, row) : subProcessorChains(number, row)
    if chains.count > Self.mostChains || chains.contains(where: { $0.broken == .chainTooLong }) {
      return [Chain(hops: [number], broken: .chainTooLong)]
    }
    return chains.count < 2 ? chains : chains.sorted { comesBefore($0, $1) }
  }

  private func processorChains(_ number: UInt32, _ row: FlowRow) -> [Chain] {
    let upstream = upstream(of: row)
    if upstream.isEmpty { return [Chain(hops: [number])] }
    return upstream.map { above in
      let valid = isValid(register.flows[Int(above)], below: row)
      return Chain(hops: [number], upstream: above, broken: valid ? nil : .chainUnclear)
    }
  }

  /// Walks up from the flow; each path that reaches a processor's flow is a chain.
  private func subProcessorChains(_ number: UInt32, _ row: FlowRow) -> [Chain] {
    var found: [Chain] = []
    var open: [[UInt32]] = [[number]]
    while let path = open.popLast() {
      let last = register.flows[Int(path[path.count - 1])]
      let above = upstream(of: last)
      if last.role == .processor {
        found += tops(path, last, above)
        continue
      }
      if above.isEmpty || path.count > Self.longestChain || found.count + open.count > Self.mostChains {
        let long = !above.isEmpty
        found.append(broken(path, long ? .chainTooLong : .chainUnclear))
        if long { return found }
        continue
      }
      for next in above {
        let upstream = register.flows[Int(next)]
        let engages = upstream.role == .processor || upstream.role == .subProcessor
        if engages, isValid(upstream, below: last) {
          open.append(path + [next])
        } else {
          found.append(broken(path, .chainUnclear, at: next))
        }
      }
    }
    return found
  }

  /// A processor's flow is the top of a chain, once for each flow that it passes on itself.
  private func tops(_ path: [UInt32], _ top: FlowRow, _ above: [UInt32]) -> [Chain] {
    if above.isEmpty { return [finished(path)] }
    return above.map { number in
      isValid(register.flows[Int(number)], below: top) ? finished(path) : broken(path, .chainUnclear)
    }
  }

  private func finished(_ path: [UInt32]) -> Chain {
    let hops = Array(path.reversed())
    var above: Set<UInt32> = []
    for hop in hops {
      let row = register.flows[Int(hop)]
      if row.role == .subProcessor, let worksFor = row.worksFor, let party = register.party(of: worksFor),
        !above.contains(party.raw)
      {
        return broken(path, .chainUnclear)
      }
      if let recipient = register.party(of: row.to) { above.insert(recipient.raw) }
    }
    if hops.count > Self.longestChain { return broken(path, .chainTooLong) }
    return Chain(hops: hops, upstream: path[1])
  }

  /// A path that is no chain; whatever else is wrong with it, one that is too long is just that.
  private func broken(_ path: [UInt32], _ code: Code, at upstream: UInt32? = nil) -> Chain {
    Chain(
      hops: Array(path.reversed()), upstream: upstream ?? (path.count > 1 ? path[1] : nil),
      broken: path.count > Self.longestChain ? .chainTooLong : code)
  }

  private func comesBefore(_ a: Chain, _ b: Chain) -> Bool {
    let (left, right) = (a.hops + [a.upstream].compactMap { $0 }, b.hops + [b.upstream].compactMap { $0 })
    return left.lexicographicallyPrecedes(right) { register.names.flows.precedes($0, $1) }
  }

  /// Every party above a flow: those at the ends of what it passes on, and the controllers it does not start from.
  func partiesAbove(_ row: FlowRow, source: Number<Party>) -> Set<UInt32> {
    var above: Set<UInt32> = []
    var seen: Set<UInt32> = []
    var open = upstream(of: row)
    while let number = open.popLast() {
      guard seen.insert(number).inserted else { continue }
      let row = register.flows[Int(number)]
      for end in [row.from, row.to] { if let party = register.party(of: end) { above.insert(party.raw) } }
      open += upstream(of: row)
    }
    let controllers = activities[row.activity.index].controllers
    if !controllers.contains(source.raw) { above.formUnion(controllers) }
    above.remove(source.raw)
    return above
  }
}
