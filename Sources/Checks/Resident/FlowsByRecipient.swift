import Registry
import Vocabulary

/// The flows that go to each party: two arrays, whatever the number of parties.
struct FlowsByRecipient {
  private var ends: [UInt32]
  private var flows: [UInt32]

  init(_ register: RegistrySnapshot) {
    var ends = [UInt32](repeating: 0, count: register.parties.count)
    register.flows.forEach { _, row in if let party = register.party(of: row.to) { ends[party.index] += 1 } }
    var total: UInt32 = 0
    for place in ends.indices { (ends[place], total) = (total, total + ends[place]) }
    var flows = [UInt32](repeating: 0, count: Int(total))
    register.flows.forEach { number, row in
      guard let party = register.party(of: row.to) else { return }
      flows[Int(ends[party.index])] = UInt32(number)
      ends[party.index] += 1
    }
    (self.ends, self.flows) = (ends, flows)
  }

  /// In the order of their numbers.
  subscript(party: Int) -> ArraySlice<UInt32> {
    flows[(party == 0 ? 0 : Int(ends[party - 1]))..<Int(ends[party])]
  }
}
