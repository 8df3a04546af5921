import Registry
import Vocabulary

/// Who hands data to whom on the day, whatever the activity.
struct FlowsByEnds {
  private var anyRole: Set<Pair> = []
  private var asProcessor: Set<Pair> = []
  /// The live flows to a party in role controller.
  private(set) var toController: [UInt32: [UInt32]] = [:]

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
      anyRole.insert(pair)
      if row.role == .processor { asProcessor.insert(pair) }
    }
  }

  /// Whether a live flow runs from one party to another.
  func flows(from source: UInt32, to recipient: UInt32) -> Bool { anyRole.contains(Pair(source, recipient)) }

  /// Whether a live flow runs from one party to another as its processor.
  func isProcessor(_ recipient: UInt32, of controller: UInt32) -> Bool {
    asProcessor.contains(Pair(controller, recipient))
  }
}
