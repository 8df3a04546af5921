import Registry
import Vocabulary

/// Who hands data to whom on the day, whatever the activity.
struct FlowsByEnds {
  private var anyRole: Set<Pair> = []
  private var asProcessor: Set<Pair> = []
  private var asSubProcessor: Set<Pair> = []
  /// The sub-processors of a party, each once.
  private var engaged: [UInt32: [UInt32]] = [:]
  /// The live flows to a party in role controller.
  private var toController: [UInt32: [UInt32]] = [:]
  /// What changed since all this was made: a copy shares the rest.
  private var since = Since()

  private struct Since {
    var pairs: [Pair: RolesOfFlows] = [:]
    var engaged: [UInt32: [UInt32]] = [:]
    var toController: [UInt32: [UInt32]] = [:]
  }

  init(_ register: RegistrySnapshot, on day: Day) {
    var last = Pair(.max, .max)
    var lastRole = RecipientRole.controller
    register.flows.forEach { number, row in
      guard row.isLive(on: day), let from = register.party(of: row.from), let to = register.party(of: row.to)
      else { return }
      if row.role == .controller { toController[to.raw, default: []].append(UInt32(number)) }
      let pair = Pair(from.raw, to.raw)
      // Registers come in runs: the same pair again and again.
      if pair == last, row.role == lastRole { return }
      (last, lastRole) = (pair, row.role)
      if row.role == .subProcessor, asSubProcessor.insert(pair).inserted {
        engaged[from.raw, default: []].append(to.raw)
      }
      anyRole.insert(pair)
      if row.role == .processor { asProcessor.insert(pair) }
    }
  }

  /// In which roles one party gets data from another.
  func roles(from source: UInt32, to recipient: UInt32) -> RolesOfFlows {
    let pair = Pair(source, recipient)
    if !since.pairs.isEmpty, let now = since.pairs[pair] { return now }
    guard anyRole.contains(pair) else { return [] }
    var roles: RolesOfFlows = [.any]
    if asProcessor.contains(pair) { roles.insert(.processor) }
    if asSubProcessor.contains(pair) { roles.insert(.subProcessor) }
    return roles
  }

  /// Whether a live flow runs from one party to another.
  func flows(from source: UInt32, to recipient: UInt32) -> Bool {
    let pair = Pair(source, recipient)
    if !since.pairs.isEmpty, let now = since.pairs[pair] { return now.contains(.any) }
    return anyRole.contains(pair)
  }

  /// The live flows to a party in role controller.
  func flows(toController party: UInt32) -> [UInt32] {
    since.toController[party] ?? toController[party] ?? []
  }

  /// Whether a live flow runs to a party from another, or from a sub-processor below that one.
  func lead(from source: UInt32, to recipient: UInt32) -> Bool {
    var reached = [source]
    var known: Set<UInt32> = [source]
    var next = 0
    while next < reached.count {
      if flows(from: reached[next], to: recipient) { return true }
      for party in engaged(by: reached[next]) where known.insert(party).inserted { reached.append(party) }
      next += 1
    }
    return false
  }

  private func engaged(by party: UInt32) -> [UInt32] { since.engaged[party] ?? engaged[party] ?? [] }

  /// Some parties, and all that engage one of them as a sub-processor, at once or further up.
  func engaging(_ parties: [UInt32]) -> Set<UInt32> {
    var engagers: [UInt32: [UInt32]] = [:]
    for (party, others) in engaged.merging(since.engaged, uniquingKeysWith: { $1 }) {
      for other in others { engagers[other, default: []].append(party) }
    }
    var found: Set<UInt32> = []
    var open = parties
    while let party = open.popLast() {
      if found.insert(party).inserted { open += engagers[party] ?? [] }
    }
    return found
  }

  /// Whether a live flow runs from one party to another as its processor.
  func isProcessor(_ recipient: UInt32, of controller: UInt32) -> Bool {
    let pair = Pair(controller, recipient)
    if !since.pairs.isEmpty, let now = since.pairs[pair] { return now.contains(.processor) }
    return asProcessor.contains(pair)
  }
}

/// In which roles somebody gets data from somebody.
struct RolesOfFlows: OptionSet {
  let rawValue: UInt8
  /// Any at all.
  static let any = Self(rawValue: 1)
  static let processor = Self(rawValue: 2)
  static let subProcessor = Self(rawValue: 4)
}

extension FlowsByEnds {
  /// How much stands beside what was made at once.
  var moved: Int { since.pairs.count + since.toController.count }

  /// The same once flows of the register were declared anew, or first.
  func following(_ moved: [MovedFlow], in register: RegistrySnapshot, on day: Day) -> FlowsByEnds {
    var next = self
    for flow in moved {
      for row in [flow.was, flow.now].compactMap({ $0 }) {
        guard let from = register.party(of: row.from), let to = register.party(of: row.to) else { continue }
        next.ask(register, from, to, on: day)
      }
      if let was = flow.was, was.role == .controller, let to = register.party(of: was.to) {
        next.since.toController[to.raw] = next.flows(toController: to.raw).filter { $0 != flow.number }
      }
      let now = flow.now
      if now.role == .controller, now.isLive(on: day), register.party(of: now.from) != nil,
        let to = register.party(of: now.to)
      {
        next.since.toController[to.raw] = next.flows(toController: to.raw) + [flow.number]
      }
    }
    return next
  }

  /// Looks at all flows between two parties.
  private mutating func ask(_ register: RegistrySnapshot, _ from: Number<Party>, _ to: Number<Party>, on day: Day) {
    let was = roles(from: from.raw, to: to.raw)
    var now: RolesOfFlows = []
    for number in register.links.flows(from: from) {
      let row = register.flows[Int(number)]
      guard row.isLive(on: day), register.party(of: row.to) == to else { continue }
      now.insert(.any)
      if row.role == .processor { now.insert(.processor) }
      if row.role == .subProcessor { now.insert(.subProcessor) }
    }
    if was == now { return }
    since.pairs[Pair(from.raw, to.raw)] = now
    if was.contains(.subProcessor) == now.contains(.subProcessor) { return }
    let others = engaged(by: from.raw).filter { $0 != to.raw }
    since.engaged[from.raw] = now.contains(.subProcessor) ? others + [to.raw] : others
  }
}
