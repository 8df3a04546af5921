import Registry
import Vocabulary

/// Those flows of each activity that a question is about: two arrays, made when first asked for.
final class FlowsByActivity {
  private var ends: [UInt32]
  private var flows: [UInt32]

  init(_ register: RegistrySnapshot, where counts: (FlowRow) -> Bool) {
    var ends = [UInt32](repeating: 0, count: register.activities.count)
    register.flows.forEach { _, row in if counts(row) { ends[row.activity.index] += 1 } }
    var total: UInt32 = 0
    for place in ends.indices { (ends[place], total) = (total, total + ends[place]) }
    var flows = [UInt32](repeating: 0, count: Int(total))
    register.flows.forEach { number, row in
      guard counts(row) else { return }
      flows[Int(ends[row.activity.index])] = UInt32(number)
      ends[row.activity.index] += 1
    }
    (self.ends, self.flows) = (ends, flows)
  }

  /// In the order of their numbers.
  subscript(activity: Int) -> ArraySlice<UInt32> {
    flows[(activity == 0 ? 0 : Int(ends[activity - 1]))..<Int(ends[activity])]
  }
}
