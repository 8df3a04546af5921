/// The paths of the arrows of a picture in lanes, once its boxes have their places.
struct LaneRouting {
  private let picture: FlowPicture
  private let layout: PictureLayout
  private let plan: LanePlan
  private var heights: [LanePlan.Port: Int] = [:]
  /// The heights of each arrow: where it leaves, between its gaps, and where it enters.
  private var levels: [[Int]] = []
  private var lanes: [[LanePlan.Bundle: Int]] = []
  /// The bundles of more than one arrow.
  private let shared: Set<LanePlan.Bundle>
  /// How far apart ports are at least, so that marks have room.
  private static let portGap = 24
  private static let head = 10

  init(_ picture: FlowPicture, _ layout: PictureLayout, _ plan: LanePlan) {
    (self.picture, self.layout, self.plan) = (picture, layout, plan)
    shared = Set(Dictionary(grouping: plan.bundles) { $0 }.filter { $0.value.count > 1 }.keys)
    placePorts()
    levels = picture.arrows.indices.map { index in
      let (exit, entry) = (heights[plan.ports[index].exit] ?? 0, heights[plan.ports[index].entry] ?? 0)
      let between = zip(plan.gaps[index], plan.gaps[index].dropFirst()).map { one, next in
        free(column: max(one, next), near: entry)
      }
      return [exit] + between + [entry]
    }
    lanes = layout.columns.indices.map { placeLanes(in: $0) }
  }

  /// Ports stand in the order of what they lead to, so that lines do not cross at the box.
  private mutating func placePorts() {
    var ends: [LanePlan.Port: [Int]] = [:]
    for (arrow, ports) in zip(picture.arrows, plan.ports) {
      ends[ports.exit, default: []].append(layout.boxes[arrow.to].middle)
      ends[ports.entry, default: []].append(layout.boxes[arrow.from].middle)
    }
    for ports in Dictionary(grouping: ends.keys, by: { [$0.box, $0.isRight ? 1 : 0] }).values {
      let sorted = ports.sorted { pull($0, ends) < pull($1, ends) }
      let box = layout.boxes[sorted[0].box]
      for (place, port) in sorted.enumerated() {
        heights[port] = box.middle + (2 * place + 1 - sorted.count) * Self.portGap / 2
      }
    }
  }

  private func pull(_ port: LanePlan.Port, _ ends: [LanePlan.Port: [Int]]) -> (Int, Int, Int) {
    let all = ends[port] ?? [0]
    let tie =
      switch port.key {
      case .arrow(let index): (0, index)
      case .bundle(let bundle): (bundle.isSource ? 1 : 2, bundle.box)
      }
    return (all.reduce(0, +) / all.count, tie.0, tie.1)
  }

  /// A height near another where no box of a column stands.
  private func free(column: Int, near height: Int) -> Int {
    let x = layout.columns[column].x
    let boxes = layout.boxes.filter { $0.x == x }.sorted { $0.y < $1.y }
    var found = [boxes.first.map { $0.y - PictureLayout.rowGap / 2 } ?? height]
    found += zip(boxes, boxes.dropFirst()).map { ($0.y + $0.height + $1.y) / 2 }
    if let last = boxes.last { found.append(last.y + last.height + PictureLayout.rowGap / 2) }
    return found.min { (abs($0 - height), $0) < (abs($1 - height), $1) } ?? height
  }

  private func placeLanes(in gap: Int) -> [LanePlan.Bundle: Int] {
    var found: [LanePlan.Bundle: LaneOrder.Lane] = [:]
    for index in picture.arrows.indices {
      guard let step = plan.gaps[index].firstIndex(of: gap) else { continue }
      let bundle = plan.bundles[index]
      var lane = found[bundle] ?? LaneOrder.Lane(bundle: bundle)
      let (exit, entry) = plan.ports[index]
      let (first, second) = (levels[index][step], levels[index][step + 1])
      if exit.isRight { lane.left.append(first) } else { lane.right.append(first) }
      if exit.isRight != entry.isRight {
        if exit.isRight { lane.right.append(second) } else { lane.left.append(second) }
      } else {
        lane.left.append(second)
      }
      found[bundle] = lane
    }
    let start = layout.columns[gap].x + PictureLayout.boxWidth + LanePlan.room
    var places: [LanePlan.Bundle: Int] = [:]
    for (number, lane) in LaneOrder(Array(found.values)).lanes.enumerated() {
      places[lane.bundle] = start + number * LanePlan.spacing
    }
    return places
  }

  /// The paths of the arrows, in their order.
  var paths: [ArrowPath] { picture.arrows.indices.map { path($0) } }

  private func path(_ index: Int) -> ArrowPath {
    let (exit, entry) = plan.ports[index]
    let (source, target) = (layout.boxes[exit.box], layout.boxes[entry.box])
    var levels = levels[index][...]
    var y = levels.popFirst() ?? 0
    let start = exit.isRight ? source.right : source.x
    var steps = [PathStep.move(start, y)]
    var joints: [(x: Int, y: Int)] = []
    let bundle = plan.bundles[index]
    for (gap, next) in zip(plan.gaps[index], levels) {
      let x = lanes[gap][bundle] ?? start
      steps += [.line(x, y), .line(x, next)]
      if shared.contains(bundle) { joints.append((x, bundle.isSource ? next : y)) }
      y = next
    }
    let tip = entry.isRight ? target.right : target.x
    let tail = tip + (entry.isRight ? Self.head : -Self.head)
    steps.append(.line(tail, y))
    let head: [PathStep] = [.move(tip, y), .line(tail, y - 6), .line(tail, y + 6), .close]
    let mark: (x: Int, y: Int) =
      bundle.isSource
      ? (tail + (entry.isRight ? 20 : -20), y) : (start + (exit.isRight ? 16 : -16), self.levels[index][0])
    let isRightOfBox = bundle.isSource ? entry.isRight : exit.isRight
    return ArrowPath(steps: steps, head: head, mark: mark, pointsLeft: isRightOfBox, joints: joints)
  }
}
