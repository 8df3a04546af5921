/// How an arrow runs between two boxes, and where its mark and its head stand.
struct ArrowPath {
  var steps: [PathStep]
  var head: [PathStep]
  var mark: (x: Int, y: Int)
  /// Whether the arrow points to the left, so that there is room to the right of its mark.
  var pointsLeft = false
  /// Where it joins a lane that others run in.
  var joints: [(x: Int, y: Int)] = []

  private static let headLength = 10

  /// An arrow from the right of its source to the left of its recipient, at the port of the recipient that is its own.
  static func forward(from source: PictureLayout.PlacedBox, to target: PictureLayout.PlacedBox, at y: Int) -> ArrowPath
  {
    let (x1, y1, x2) = (source.right, source.middle, target.x - headLength)
    let bend = (x2 - x1) * 2 / 5
    let steps = [PathStep.move(x1, y1), .curve(x1 + bend, y1, x2 - bend - 20, y, x2 - 28, y), .line(x2, y)]
    return ArrowPath(steps: steps, head: head(at: (target.x, y), toTheRight: true), mark: (x2 - 22, y))
  }

  /// An arrow within a column, which bulges out to the right.
  static func aside(from source: PictureLayout.PlacedBox, to target: PictureLayout.PlacedBox, at y: Int) -> ArrowPath {
    let (x, y1) = (source.right, source.middle + 8)
    let bulge = x + PictureLayout.columnGap / 2
    let steps = [PathStep.move(x, y1), .curve(bulge, y1, bulge, y, x + headLength, y)]
    let mark = (x + (bulge - x) * 3 / 4, (y1 + y) / 2)
    return ArrowPath(steps: steps, head: head(at: (x, y), toTheRight: false), mark: mark, pointsLeft: true)
  }

  /// An arrow back to a column further to the left.
  static func back(from source: PictureLayout.PlacedBox, to target: PictureLayout.PlacedBox, at y: Int) -> ArrowPath {
    let (x1, y1, x2) = (source.x, source.middle + 10, target.right + headLength)
    let bend = (x1 - x2) * 2 / 5
    let steps = [PathStep.move(x1, y1), .curve(x1 - bend, y1, x2 + bend + 20, y, x2 + 28, y), .line(x2, y)]
    return ArrowPath(
      steps: steps, head: head(at: (target.right, y), toTheRight: false), mark: (x2 + 22, y), pointsLeft: true)
  }

  private static func head(at tip: (x: Int, y: Int), toTheRight: Bool) -> [PathStep] {
    let tail = tip.x + (toTheRight ? -headLength : headLength)
    return [.move(tip.x, tip.y), .line(tail, tip.y - 6), .line(tail, tip.y + 6), .close]
  }
}

extension FlowPicture {
  /// The paths of the arrows, in their order.
  func paths(_ layout: PictureLayout) -> [ArrowPath] {
    if let plan = layout.lanes { return LaneRouting(self, layout, plan).paths }
    var paths = [ArrowPath?](repeating: nil, count: arrows.count)
    let incoming = Dictionary(grouping: arrows.indices) { arrows[$0].to }
    for (target, all) in incoming {
      // Each arrow ends at a place of its own, ordered as the sources stand, so that arrows do not cross at the end.
      let sorted = all.sorted {
        (layout.boxes[arrows[$0].from].middle, arrows[$0].from) < (
          layout.boxes[arrows[$1].from].middle, arrows[$1].from
        )
      }
      for (port, index) in sorted.enumerated() {
        paths[index] = path(arrows[index], port: port + 1, of: sorted.count + 1, to: target, layout)
      }
    }
    return paths.compactMap { $0 }
  }

  private func path(_ arrow: Arrow, port: Int, of ports: Int, to target: Int, _ layout: PictureLayout) -> ArrowPath {
    let (source, placed) = (layout.boxes[arrow.from], layout.boxes[target])
    let y = placed.y + placed.height * port / ports
    let (from, to) = (boxes[arrow.from].column, boxes[target].column)
    if from < to { return .forward(from: source, to: placed, at: y) }
    return from == to ? .aside(from: source, to: placed, at: y) : .back(from: source, to: placed, at: y)
  }
}
