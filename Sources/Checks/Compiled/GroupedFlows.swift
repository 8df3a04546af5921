import Registry
import Vocabulary

/// The flows of a register in groups, as those of each activity or to each party: two arrays, whatever the number of groups,
/// and those groups that changed since the arrays were made.
final class GroupedFlows {
  private let ends: [UInt32]
  private let flows: [UInt32]
  private let changed: [Int: [UInt32]]

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
    (self.ends, self.flows, changed) = (ends, flows, [:])
  }

  private init(_ earlier: GroupedFlows, changed: [Int: [UInt32]]) {
    (ends, flows, self.changed) = (earlier.ends, earlier.flows, changed)
  }

  /// In the order of their numbers.
  subscript(group: Int) -> ArraySlice<UInt32> {
    if !changed.isEmpty, let own = changed[group] { return own[...] }
    return flows[(group == 0 ? 0 : Int(ends[group - 1]))..<Int(ends[group])]
  }

  /// How many groups stand beside the arrays.
  var moved: Int { changed.count }

  /// The same once flows were declared anew, or first.
  func following(_ moved: [MovedFlow], by group: (FlowRow) -> Int?) -> GroupedFlows {
    var changed = changed
    func members(_ place: Int) -> [UInt32] { changed[place] ?? Array(self[place]) }
    for flow in moved {
      let (old, new) = (flow.was.flatMap(group), group(flow.now))
      if old == new { continue }
      if let old { changed[old] = members(old).filter { $0 != flow.number } }
      if let new {
        var all = members(new)
        all.insert(flow.number, at: all.firstIndex { $0 > flow.number } ?? all.count)
        changed[new] = all
      }
    }
    return GroupedFlows(self, changed: changed)
  }
}

/// A flow that was declared anew: what it was, none where it is new, and what it is.
struct MovedFlow {
  let number: UInt32
  let was: FlowRow?
  let now: FlowRow
}
