/// The lanes of one gap between columns, in the order in which they cross each other least.
struct LaneOrder {
  /// A lane: where it meets lines from the left and from the right, by height.
  struct Lane {
    let bundle: LanePlan.Bundle
    var left: [Int] = []
    var right: [Int] = []
    var top: Int { (left + right).min() ?? 0 }
    var bottom: Int { (left + right).max() ?? 0 }

    /// How often lines cross where this lane stands left of another.
    func crossings(leftOf other: Lane) -> Int {
      other.left.count { top < $0 && $0 < bottom } + right.count { other.top < $0 && $0 < other.bottom }
    }
  }

  private(set) var lanes: [Lane]

  /// Orders lanes: each is moved to where it crosses the others least, again and again until nothing is won by it.
  init(_ unordered: [Lane]) {
    lanes = unordered.sorted {
      ($0.top, $0.bottom, $0.bundle.box, $0.bundle.isSource ? 0 : 1)
        < ($1.top, $1.bottom, $1.bundle.box, $1.bundle.isSource ? 0 : 1)
    }
    let costs = lanes.map { one in lanes.map { one.crossings(leftOf: $0) } }
    var order = Array(lanes.indices)
    for _ in 0..<8 where improve(&order, costs) == false { break }
    lanes = order.map { lanes[$0] }
  }

  /// Moves each lane once to its best place. Gives whether anything was won.
  private func improve(_ order: inout [Int], _ costs: [[Int]]) -> Bool {
    var won = false
    for lane in lanes.indices {
      guard let now = order.firstIndex(of: lane) else { continue }
      order.remove(at: now)
      // What it costs to stand first, and then at each place after.
      var cost = order.reduce(0) { $0 + costs[lane][$1] }
      var (best, place, here) = (cost, 0, cost)
      for (index, other) in order.enumerated() {
        cost += costs[other][lane] - costs[lane][other]
        if index + 1 == now { here = cost }
        if cost < best { (best, place) = (cost, index + 1) }
      }
      if best < here { won = true } else { place = now }
      order.insert(lane, at: place)
    }
    return won
  }
}
