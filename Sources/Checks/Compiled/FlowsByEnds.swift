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
      if row.role == .subProcessor, asSubProcessor.insert(pair).inserted {
        engaged[from.raw, default: []].append(to.raw)
      }
      anyRole.insert(pair)
      if row.role == .processor { asProcessor.insert(pair) }
    }
  }

  /// Whether a live flow runs from one party to another.
  func flows(from source: UInt32, to recipient: UInt32) -> Bool { anyRole.contains(Pair(source, recipient)) }

  /// Whether a live flow runs to a party from another, or from a sub-processor below that one.
  func lead(from source: UInt32, to recipient: UInt32) -> Bool {
    var reached = [source]
    var known: Set<UInt32> = [source]
    var next = 0
    while next < reached.count {
      if flows(from: reached[next], to: recipient) { return true }
      for party in engaged[reached[next]] ?? [] where known.insert(party).inserted { reached.append(party) }
      next += 1
    }
    return false
  }

  /// Some parties, and all that engage one of them as a sub-processor, at once or further up.
  func engaging(_ parties: [UInt32]) -> Set<UInt32> {
    var engagers: [UInt32: [UInt32]] = [:]
    for (party, others) in engaged { for other in others { engagers[other, default: []].append(party) } }
    var found: Set<UInt32> = []
    var open = parties
    while let party = open.popLast() {
      if found.insert(party).inserted { open += engagers[party] ?? [] }
    }
    return found
  }

  /// Whether a live flow runs from one party to another as its sub-processor.
  func isSubProcessor(_ recipient: UInt32, of processor: UInt32) -> Bool {
    asSubProcessor.contains(Pair(processor, recipient))
  }

  /// Whether a live flow runs from one party to another as its processor.
  func isProcessor(_ recipient: UInt32, of controller: UInt32) -> Bool {
    asProcessor.contains(Pair(controller, recipient))
  }
}
