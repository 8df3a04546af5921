/// Where everything of a picture stands, in whole numbers: the same picture gives the same places.
struct PictureLayout {
  static let boxWidth = 212
  static let columnGap = 128
  static let rowGap = 16
  static let margin = 12
  static let headHeight = 30
  static let bandGap = 44
  static let lineHeight = 17
  static let padding = 9

  /// A box that has its place.
  struct PlacedBox {
    var x: Int
    var y = 0
    var height: Int
    var name: [String]
    var notes: [String]
    var middle: Int { y + height / 2 }
    var right: Int { x + PictureLayout.boxWidth }
  }

  private(set) var boxes: [PlacedBox]
  /// The columns by the hops that occur, and where each begins.
  private(set) var columns: [(hop: Int, x: Int)]
  /// Where each side of the border begins and ends; none where nobody stands there.
  private(set) var bands: [FlowPicture.Side: (top: Int, bottom: Int)] = [:]
  /// How the arrows run where there are many.
  let lanes: LanePlan?
  private(set) var width: Int
  private(set) var height = 0

  /// Places the boxes of a picture.
  init(_ picture: FlowPicture) {
    let hops = Set(picture.boxes.map(\.column)).sorted()
    lanes = LanePlan(picture, columns: hops)
    let gaps = lanes?.gapWidths(columns: hops.count).map { max($0, Self.columnGap) }
    (columns, width) = ([], Self.margin)
    for (place, hop) in hops.enumerated() {
      columns.append((hop, width))
      width += Self.boxWidth + (gaps?[place] ?? Self.columnGap)
    }
    // Arrows within the last column bulge out to its right; else nothing is there.
    let last = hops.last
    let isAside = picture.arrows.contains {
      picture.boxes[$0.from].column == last && picture.boxes[$0.to].column == last
    }
    if !hops.isEmpty {
      width += Self.margin - (gaps?.last ?? Self.columnGap) * (isAside ? lanes == nil ? 1 : 0 : 2) / 2
    }
    let starts = Dictionary(uniqueKeysWithValues: columns.map { ($0.hop, $0.x) })
    let ports = lanes?.portCounts(boxes: picture.boxes.count) ?? picture.boxes.indices.map { picture.ports(of: $0) }
    boxes = zip(picture.boxes, ports).map { box, ports in
      Self.measured(box, x: starts[box.column] ?? 0, ports: ports)
    }
    place(picture, by: RowOrder(picture))
  }

  private static func measured(_ box: FlowPicture.Box, x: Int, ports: Int) -> PlacedBox {
    let inner = boxWidth - 2 * padding
    let name = TextWidth.wrap(box.name, size: 14, width: inner * 19 / 20, lines: 3)
    let notes = box.notes.flatMap { TextWidth.wrap($0, size: 12, width: inner, lines: 2) }
    let lines = (name.count + notes.count) * lineHeight + 2 * padding
    return PlacedBox(x: x, height: max(lines, ports * 24 + 8), name: name, notes: notes)
  }

  /// Band by band from the top, in each band the columns beside each other, each in the middle of the band.
  private mutating func place(_ picture: FlowPicture, by order: RowOrder) {
    var top = Self.margin + Self.headHeight
    for side in FlowPicture.Side.allCases {
      let stacks = order.stacks.filter { $0.side == side }
      guard !stacks.isEmpty else { continue }
      if top > Self.margin + Self.headHeight { top += Self.bandGap }
      let heights = stacks.map { stack in
        stack.boxes.reduce(0) { $0 + boxes[$1].height + Self.rowGap } - Self.rowGap
      }
      let tallest = heights.max() ?? 0
      for (stack, stackHeight) in zip(stacks, heights) {
        var y = top + (tallest - stackHeight) / 2
        for box in stack.boxes {
          boxes[box].y = y
          y += boxes[box].height + Self.rowGap
        }
      }
      bands[side] = (top, top + tallest)
      top += tallest
    }
    height = top + Self.margin
  }
}

extension FlowPicture {
  /// How many arrows end at one side of a box, at the fuller of its sides.
  fileprivate func ports(of box: Int) -> Int {
    max(arrows.filter { $0.to == box }.count, 1)
  }
}

/// In which order boxes stand below each other: near those that they are joined to, else by name.
struct RowOrder {
  /// The boxes of a column on one side of the border, from the top.
  struct Stack {
    var column: Int
    var side: FlowPicture.Side
    var boxes: [Int]
  }

  private(set) var stacks: [Stack]
  private var rows: [Double]

  /// Orders the boxes of a picture: first by name, then again and again by where their neighbours stand, to the left and
  /// to the right by turns; of all those orders it is the one in which arrows cross least.
  init(_ picture: FlowPicture) {
    let byName = picture.boxes.indices.sorted {
      (picture.boxes[$0].name, picture.boxes[$0].key) < (picture.boxes[$1].name, picture.boxes[$1].key)
    }
    let columns = Set(picture.boxes.map(\.column)).sorted()
    stacks = columns.flatMap { column in
      FlowPicture.Side.allCases.map { side in
        Stack(
          column: column, side: side,
          boxes: byName.filter { picture.boxes[$0].column == column && picture.boxes[$0].side == side })
      }
    }
    stacks.removeAll { $0.boxes.isEmpty }
    rows = [Double](repeating: 0, count: picture.boxes.count)
    number()
    var (sources, targets) = (
      [[Int]](repeating: [], count: picture.boxes.count), [[Int]](repeating: [], count: picture.boxes.count)
    )
    let forward = picture.arrows.filter { picture.boxes[$0.from].column < picture.boxes[$0.to].column }
    for arrow in forward {
      sources[arrow.to].append(arrow.from)
      targets[arrow.from].append(arrow.to)
    }
    for _ in 0..<2 { sweep(Array(stacks.indices), sources) }
    var (best, least) = (self, crossings(forward, picture))
    for _ in 0..<Self.rounds where least > 0 {
      sweep(stacks.indices.reversed(), targets)
      sweep(Array(stacks.indices), sources)
      let now = crossings(forward, picture)
      if now < least { (best, least) = (self, now) }
    }
    self = best
  }

  private static let rounds = 6

  /// How many pairs of arrows between the same two columns cross.
  private func crossings(_ arrows: [FlowPicture.Arrow], _ picture: FlowPicture) -> Int {
    let alike = Dictionary(grouping: arrows) { [picture.boxes[$0.from].column, picture.boxes[$0.to].column] }
    return alike.values.reduce(0) { sum, arrows in
      var count = 0
      for (place, one) in arrows.enumerated() {
        for other in arrows[(place + 1)...]
        where (rows[one.from] - rows[other.from]) * (rows[one.to] - rows[other.to]) < 0 {
          count += 1
        }
      }
      return sum + count
    }
  }

  private mutating func number() {
    for stack in stacks {
      for (row, box) in stack.boxes.enumerated() {
        rows[box] = (Double(row) + 0.5) / Double(stack.boxes.count) + Double(stack.side.rawValue)
      }
    }
  }

  private mutating func sweep(_ order: [Int], _ sources: [[Int]]) {
    for index in order {
      let places = stacks[index].boxes.enumerated().map { place, box in
        (box: box, place: place, pull: pull(of: box, sources[box]))
      }
      stacks[index].boxes = places.sorted { ($0.pull, $0.place) < ($1.pull, $1.place) }.map(\.box)
      for (row, box) in stacks[index].boxes.enumerated() {
        rows[box] = (Double(row) + 0.5) / Double(stacks[index].boxes.count) + Double(stacks[index].side.rawValue)
      }
    }
  }

  private func pull(of box: Int, _ sources: [Int]) -> Double {
    sources.isEmpty ? rows[box] : sources.reduce(0) { $0 + rows[$1] } / Double(sources.count)
  }
}
