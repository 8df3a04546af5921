extension FlowPicture {
  /// The picture with as many boxes as can be read: above that, recipients that are alike stand as one box.
  ///
  /// Alike are those in one column, on one side of the border, with the same last note (the seat), fed by the same
  /// sources with the same verdict, and sending nothing on. Where that is not enough, all of a column with the same seat
  /// stand as one, and at last all of a column on one side of the border; our own stand by themselves.
  func grouped(above most: Int, name: (Int) -> String) -> FlowPicture {
    guard boxes.count > most else { return self }
    let alike = groupedByLikeness(name)
    if alike.boxes.count <= most { return alike }
    let bySeat = grouped(name) { Standpoint(column: $0.column, side: $0.side, seat: $0.notes.last) }
    if bySeat.boxes.count <= most { return bySeat }
    return grouped(name) { Standpoint(column: $0.column, side: $0.side, seat: nil) }
  }

  private struct Standpoint: Hashable {
    var column: Int
    var side: Side
    var seat: String?
  }

  private func grouped(_ name: (Int) -> String, by standpoint: (Box) -> Standpoint) -> FlowPicture {
    var places: [Standpoint: Int] = [:]
    var members: [[Int]] = []
    for (index, box) in boxes.enumerated() {
      let key = standpoint(box)
      if !box.isOwn, let place = places[key] {
        members[place].append(index)
      } else {
        if !box.isOwn { places[key] = members.count }
        members.append([index])
      }
    }
    var picture = merged(members, name: name)
    for (place, group) in members.enumerated() where group.count > 1 && standpoint(boxes[group[0]]).seat == nil {
      picture.boxes[place].notes = []
    }
    return picture
  }

  private func groupedByLikeness(_ name: (Int) -> String) -> FlowPicture {
    var incoming = [[Feed]](repeating: [], count: boxes.count)
    var sends = [Bool](repeating: false, count: boxes.count)
    for arrow in arrows {
      incoming[arrow.to].append(Feed(from: arrow.from, standing: arrow.standing))
      sends[arrow.from] = true
    }
    var places: [Likeness: Int] = [:]
    var members: [[Int]] = []
    for (index, box) in boxes.enumerated() {
      let alike = Likeness(
        alone: sends[index] || box.isOwn || box.column == 0 ? index : nil, column: box.column, side: box.side,
        seat: box.notes.last, feeds: incoming[index].sorted { ($0.from, $0.standing) < ($1.from, $1.standing) })
      if let place = places[alike] {
        members[place].append(index)
      } else {
        places[alike] = members.count
        members.append([index])
      }
    }
    return merged(members, name: name)
  }

  private struct Feed: Hashable {
    var from: Int
    var standing: Standing
  }

  private struct Likeness: Hashable {
    var alone: Int?
    var column: Int
    var side: Side
    var seat: String?
    var feeds: [Feed]
  }

  private func merged(_ members: [[Int]], name: (Int) -> String) -> FlowPicture {
    var copy = self
    var places = [Int](repeating: 0, count: boxes.count)
    for (place, group) in members.enumerated() { for box in group { places[box] = place } }
    copy.boxes = members.map { group in
      var box = boxes[group[0]]
      if group.count > 1 {
        box.name = name(group.count)
        box.notes = box.notes.suffix(1)
        box.address = nil
      }
      return box
    }
    var tally = ArrowTally()
    for arrow in arrows where places[arrow.from] != places[arrow.to] {
      tally.add(from: places[arrow.from], to: places[arrow.to], count: arrow.count, arrow.standing)
    }
    copy.arrows = tally.arrows
    return copy
  }
}

/// Gathers flows into arrows: one for each pair, with the worst verdict, in the order in which pairs first occur.
struct ArrowTally {
  private(set) var arrows: [FlowPicture.Arrow] = []
  private var places: [Pair: Int] = [:]

  private struct Pair: Hashable {
    var from: Int
    var to: Int
  }

  /// Takes in flows between two boxes.
  mutating func add(from: Int, to: Int, count: Int, _ standing: Standing) {
    if let place = places[Pair(from: from, to: to)] {
      arrows[place].count += count
      arrows[place].standing = min(arrows[place].standing, standing)
    } else {
      places[Pair(from: from, to: to)] = arrows.count
      arrows.append(FlowPicture.Arrow(from: from, to: to, count: count, standing: standing))
    }
  }
}
