/// How the arrows of a picture with many of them run: across, down or up in a lane, and across again, at right angles.
///
/// All arrows from a box share a lane, or all arrows to a box, whichever brings more of them together. So a lane is a line
/// that one can follow, however many arrows there are.
struct LanePlan {
  /// The arrows that share a lane: all from one box or all to one.
  struct Bundle: Hashable {
    let box: Int
    let isSource: Bool
  }

  /// Where an arrow leaves or enters a box.
  struct Port: Hashable {
    let box: Int
    let isRight: Bool
    let key: Key

    /// What shares the place: a bundle, or one arrow of its own.
    enum Key: Hashable {
      case bundle(Bundle)
      case arrow(Int)
    }
  }

  /// More arrows than can be told apart as free curves.
  static let mostCurves = 24

  /// The bundle of each arrow.
  let bundles: [Bundle]
  /// The ports where each arrow leaves and enters.
  let ports: [(exit: Port, entry: Port)]
  /// The gaps between columns that each arrow runs through, in its direction; gap 0 is right of the first column.
  let gaps: [[Int]]

  /// The plan of a picture; `nil` where its arrows are few.
  init?(_ picture: FlowPicture, columns: [Int]) {
    guard picture.runsInLanes else { return nil }
    var (outgoing, incoming) = ([Int: Int](), [Int: Int]())
    for arrow in picture.arrows {
      outgoing[arrow.from, default: 0] += 1
      incoming[arrow.to, default: 0] += 1
    }
    let chosen = picture.arrows.map { arrow in
      let isSource = outgoing[arrow.from, default: 0] >= incoming[arrow.to, default: 0]
      return Bundle(box: isSource ? arrow.from : arrow.to, isSource: isSource)
    }
    let places = picture.boxes.map { box in columns.firstIndex(of: box.column) ?? 0 }
    bundles = chosen
    ports = picture.arrows.indices.map { index in
      let (arrow, bundle) = (picture.arrows[index], chosen[index])
      let (from, to) = (places[arrow.from], places[arrow.to])
      return (
        Port(box: arrow.from, isRight: from <= to, key: bundle.isSource ? .bundle(bundle) : .arrow(index)),
        Port(box: arrow.to, isRight: from >= to, key: bundle.isSource ? .arrow(index) : .bundle(bundle))
      )
    }
    gaps = picture.arrows.map { arrow in
      let (from, to) = (places[arrow.from], places[arrow.to])
      if from == to { return [from] }
      return from < to ? Array(from..<to) : (to..<from).reversed()
    }
  }

  /// How many ports the fuller side of each box has.
  func portCounts(boxes: Int) -> [Int] {
    var sides = [(left: Set<Port>, right: Set<Port>)](repeating: ([], []), count: boxes)
    for (exit, entry) in ports {
      for port in [exit, entry] {
        if port.isRight { sides[port.box].right.insert(port) } else { sides[port.box].left.insert(port) }
      }
    }
    return sides.map { max($0.left.count, $0.right.count, 1) }
  }

  static let spacing = 9
  /// Room beside a column for marks.
  static let room = 54

  /// How wide the gap after each column is.
  func gapWidths(columns: Int) -> [Int] {
    (0..<columns).map { gap in
      let lanes = Set(bundles.indices.filter { gaps[$0].contains(gap) }.map { bundles[$0] })
      return lanes.isEmpty ? 0 : 2 * Self.room + (lanes.count - 1) * Self.spacing
    }
  }
}

extension FlowPicture {
  /// Whether it has more arrows than can be told apart as free curves.
  var runsInLanes: Bool { arrows.count > LanePlan.mostCurves }
}
