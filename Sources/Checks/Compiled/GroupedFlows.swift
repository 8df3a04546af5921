import Registry
import Vocabulary

/// The flows of a register in groups, as those of each activity or to each party: two arrays, whatever the number of groups.
final class GroupedFlows {
  private var ends: [UInt32]
  private var flows: [UInt32]

  /// - Parameter group: the group that a flow is in; none where the question is not about it.
  init(_ register: RegistrySnapshot, groups: Int, by group: (FlowRow) -> Int?) {
    var ends = [UInt32](repeating: 0, count: groups)
    register.flows.forEach { _, row in if let place = group(row) { ends[place] += 1 } }
    var total: UInt32 = 0
    for place in ends.indices { (ends[place], total) = (total, total + ends[place]) }
    var flows = [UInt32](repeating: 0, count: Int(total))
    register.flows.forEach { number, row in
      guard let place = group(row) else { return }
      flows[Int(ends[place])] = UInt32(number)
      ends[place] += 1
    }
    (self.ends, self.flows) = (ends, flows)
  }

  /// In the order of their numbers.
  subscript(group: Int) -> ArraySlice<UInt32> {
    flows[(group == 0 ? 0 : Int(ends[group - 1]))..<Int(ends[group])]
  }
}
