public import Registry
public import Vocabulary

/// Which flows a picture shows.
public enum FlowChoice: Hashable, Sendable {
  /// All of them.
  case whole
  /// Those of an activity.
  case activity(ID<Activity>)
  /// Those to and from a party, with all that leads there and all that comes of it.
  case party(ID<Party>)

  /// Where their picture is.
  public var address: Address { Address(["picture"], query) }

  /// Where their picture is as a file.
  var file: Address { Address(["picture.svg"], query) }

  private var query: [(name: String, value: String?)] {
    switch self {
    case .whole: []
    case .activity(let id): [("activity", id.key)]
    case .party(let id): [("party", id.key)]
    }
  }

  /// The flows that are in use on a day or begin later, in their order.
  func flows(of register: RegistrySnapshot, on day: Day) -> [Number<Flow>] {
    let chosen = party(in: register)
    var found: [Number<Flow>] = []
    let activity: UInt32? =
      if case .activity(let id) = self { register.names.activities.number(of: id.key) ?? .max } else { nil }
    register.flows.forEach { number, row in
      guard row.isLive(on: day) || row.isPlanned(on: day) else { return }
      if let activity, row.activity.raw != activity { return }
      if let chosen, register.party(of: row.from) != chosen, register.party(of: row.to) != chosen { return }
      found.append(Number(UInt32(number)))
    }
    guard chosen != nil else { return found }
    return Self.chains(through: found, of: register).filter {
      let row = register.flows[$0.index]
      return row.isLive(on: day) || row.isPlanned(on: day)
    }
  }

  private func party(in register: RegistrySnapshot) -> Number<Party>? {
    guard case .party(let id) = self else { return nil }
    return register.number(of: id)
  }

  /// Flows with all that they pass on and all that passes them on.
  private static func chains(through flows: [Number<Flow>], of register: RegistrySnapshot) -> [Number<Flow>] {
    var seen = Set(flows.map(\.raw))
    var above = flows
    while let flow = above.popLast() {
      above += register.upstream(of: register.flows[flow.index]).filter { seen.insert($0.raw).inserted }
    }
    var below = flows
    while let flow = below.popLast() {
      below += register.links.onward(of: flow).filter { seen.insert($0).inserted }.map { Number($0) }
    }
    return seen.sorted().map { Number($0) }
  }
}
