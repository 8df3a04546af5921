import Foundation
import Testing
import Vocabulary

@testable import Pages

@Suite struct `A picture of flows` {
  private let words = PictureWords(
    origin: "From", hop: { "Link \($0)" }, unknownHop: "Not clear", side: { "\($0)" }, standing: { "\($0)" },
    flows: { "\($0) flows" })

  private func box(_ key: String, _ column: Int, _ side: FlowPicture.Side = .inside) -> FlowPicture.Box {
    FlowPicture.Box(key: key, name: "Party \(key)", notes: ["Norway"], column: column, side: side)
  }

  /// One controller, recipients of the first link, and for each some of the second.
  private func fan(_ first: Int, _ second: Int = 0) -> FlowPicture {
    var picture = FlowPicture(title: "t", description: "d", boxes: [box("own", 0)])
    for one in 0..<first {
      picture.boxes.append(box("p\(one)", 1, one % 3 == 0 ? .outside : .inside))
      let place = picture.boxes.count - 1
      picture.arrows.append(.init(from: 0, to: place, count: 1, standing: .complies))
      for two in 0..<second {
        picture.boxes.append(box("p\(one)s\(two)", 2, .unknown))
        picture.arrows.append(.init(from: place, to: picture.boxes.count - 1, count: 2, standing: .unknown))
      }
    }
    return picture
  }

  private func drawn(_ picture: FlowPicture) throws -> String {
    var bytes: [UInt8] = []
    try PictureDrawing(picture, in: words).write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [(1, 0), (3, 1), (10, 2), (20, 2), (59, 0)])
  func `keeps boxes apart and within its frame`(first: Int, second: Int) {
    let picture = fan(first, second)
    let layout = PictureLayout(picture)
    for (index, one) in layout.boxes.enumerated() {
      #expect(one.x >= 0 && one.right <= layout.width && one.y >= 0 && one.y + one.height <= layout.height)
      for other in layout.boxes[(index + 1)...] where other.x == one.x {
        #expect(one.y + one.height <= other.y || other.y + other.height <= one.y)
      }
    }
  }

  @Test func `has who is outside the EEA below the border, whatever the link`() throws {
    let picture = fan(6, 1)
    let layout = PictureLayout(picture)
    let inside = try #require(layout.bands[.inside])
    let outside = try #require(layout.bands[.outside])
    #expect(inside.bottom < outside.top)
    for (box, placed) in zip(picture.boxes, layout.boxes) {
      let band = try #require(layout.bands[box.side])
      #expect(placed.y >= band.top && placed.y + placed.height <= band.bottom)
    }
    #expect(try drawn(picture).contains("class=\"border\""))
    #expect(try !drawn(fan(2).inside).contains("class=\"border\""))
  }

  @Test(arguments: ["Kort AS", "Et ganske langt navn på et selskap som driver med mye forskjellig i flere land AS"])
  func `shortens what does not fit, and keeps the whole name for those who ask`(name: String) throws {
    var picture = fan(1)
    picture.boxes[1].name = name
    let lines = TextWidth.wrap(name, size: 14, width: 194, lines: 3)
    #expect(lines.count <= 3 && lines.allSatisfy { TextWidth.of($0, size: 14) <= 194 })
    #expect(try drawn(picture).contains("<title>\(name) · Norway</title>"))
  }

  @Test func `shortens a word without end`() {
    let lines = TextWidth.wrap(String(repeating: "x", count: 500), size: 14, width: 194, lines: 3)
    #expect(lines.count == 3 && lines[2].hasSuffix("…"))
    #expect(TextWidth.wrap("", size: 14, width: 194, lines: 3) == [])
  }

  @Test func `says each verdict by a word, a colour and a shape`() throws {
    var picture = fan(5)
    for (index, standing) in Standing.allCases.enumerated() { picture.arrows[index].standing = standing }
    let text = try drawn(picture)
    for standing in Standing.allCases {
      #expect(text.contains("href=\"#mark-\(standing.styleClass.rawValue)\""))
      #expect(text.contains("class=\"arrow \(standing.styleClass.rawValue)\""))
      #expect(text.contains(">\(standing)</text>"))
    }
    let shapes = Set(
      text.matches(of: /<symbol[^>]*>\s*<([a-z]+) class="mark-shape [^"]*"([^>]*)/).map { "\($0.1)\($0.2)" })
    #expect(shapes.count == Standing.allCases.count)
  }

  @Test func `groups what is alike above sixty parties, and loses no flow`() {
    let picture = fan(200)
    let grouped = picture.grouped(above: 60) { "\($0) alike" }
    #expect(grouped.boxes.map(\.name) == ["Party own", "67 alike", "133 alike"])
    #expect(grouped.arrows.reduce(0) { $0 + $1.count } == 200)
    #expect(fan(59).grouped(above: 60) { "\($0)" } == fan(59))
  }

  @Test func `draws arrows back and within a column`() throws {
    var picture = fan(3)
    picture.arrows.append(.init(from: 1, to: 2, count: 1, standing: .violates))
    picture.arrows.append(.init(from: 3, to: 0, count: 1, standing: .complies))
    picture.boxes[3].column = FlowPicture.unknownColumn
    #expect(try drawn(picture).contains(">Not clear</text>"))
    #expect(picture.paths(PictureLayout(picture)).count == picture.arrows.count)
  }

  /// A register as they are: one controller, many processors, and some whom most of these use.
  private var many: FlowPicture {
    var picture = fan(30)
    for number in 0..<6 { picture.boxes.append(box("s\(number)", 2, number % 2 == 0 ? .outside : .inside)) }
    for one in 0..<30 {
      for number in Set([one % 6, one % 4]).sorted() {
        picture.arrows.append(.init(from: 1 + one, to: 31 + number, count: 1 + one % 3, standing: .unknown))
      }
    }
    // Back, within a column, within the last one, and past a column.
    for (from, to) in [(33, 2), (3, 9), (31, 35), (0, 34)] {
      picture.arrows.append(.init(from: from, to: to, count: 1, standing: .violates))
    }
    return picture
  }

  @Test func `draws many arrows across and along lanes, past every box but their own`() throws {
    let picture = many
    let layout = PictureLayout(picture)
    let paths = picture.paths(layout)
    #expect(layout.lanes != nil && paths.count == picture.arrows.count)
    for (arrow, path) in zip(picture.arrows, paths) {
      var corners: [(x: Int, y: Int)] = []
      for step in path.steps {
        switch step {
        case .move(let x, let y), .line(let x, let y): corners.append((x, y))
        case .curve, .close: Issue.record("a curve in a lane")
        }
      }
      for (one, next) in zip(corners, corners.dropFirst()) {
        #expect(one.x == next.x || one.y == next.y)
        for (place, box) in layout.boxes.enumerated() where place != arrow.from && place != arrow.to {
          let isPast =
            max(one.x, next.x) <= box.x || min(one.x, next.x) >= box.right || max(one.y, next.y) <= box.y
            || min(one.y, next.y) >= box.y + box.height
          #expect(isPast, "\(arrow) runs through \(picture.boxes[place].key)")
        }
        #expect(max(one.x, next.x) <= layout.width && max(one.y, next.y) <= layout.height)
      }
    }
    // Each mark can be told from the others.
    for (place, one) in paths.enumerated() {
      for other in paths[(place + 1)...] {
        #expect(abs(one.mark.x - other.mark.x) >= 20 || abs(one.mark.y - other.mark.y) >= 20)
      }
    }
    #expect(try drawn(picture) == drawn(many))
  }

  @Test func `stands boxes near those that they are joined to, so that arrows cross less`() {
    var picture = FlowPicture(title: "t", description: "d", boxes: [])
    for number in 0..<8 { picture.boxes.append(box("a\(number)", 0)) }
    for number in 0..<8 { picture.boxes.append(box("b\(7 - number)", 1)) }
    for number in 0..<8 {
      picture.arrows.append(.init(from: number, to: 8 + number, count: 1, standing: .complies))
      picture.arrows.append(.init(from: number, to: 8 + (number + 1) % 8, count: 1, standing: .complies))
    }
    let boxes = PictureLayout(picture).boxes
    var crossings = 0
    for one in picture.arrows {
      for other in picture.arrows where boxes[one.from].y < boxes[other.from].y {
        if boxes[one.to].y > boxes[other.to].y { crossings += 1 }
      }
    }
    #expect(crossings <= 14)
  }

  @Test func `is the same each time, and XML to a parser of others`() throws {
    let text = try drawn(fan(12, 3))
    #expect(try drawn(fan(12, 3)) == text)
    #expect(XMLCheck.isWellFormed(text))
  }
}

extension FlowPicture {
  /// The same with everybody inside the EEA.
  fileprivate var inside: FlowPicture {
    var copy = self
    for index in copy.boxes.indices { copy.boxes[index].side = .inside }
    return copy
  }
}
