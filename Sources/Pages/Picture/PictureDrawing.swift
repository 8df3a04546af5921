/// Draws a picture as SVG, within a page or as a file of its own.
struct PictureDrawing {
  private let picture: FlowPicture
  private let words: PictureWords
  private let layout: PictureLayout
  private let legend: [LegendLine]

  private struct LegendLine {
    var entries: [(standing: Standing, x: Int, word: String)]
  }

  init(_ picture: FlowPicture, in words: PictureWords) {
    self.picture = picture
    self.words = words
    layout = PictureLayout(picture)
    legend = Self.legend(of: Set(picture.arrows.map(\.standing)).sorted(), words, width: layout.width)
  }

  private static let legendHeight = 28

  /// How large the picture is.
  var size: (width: Int, height: Int) {
    (layout.width, layout.height + legend.count * Self.legendHeight + PictureLayout.margin)
  }

  /// The picture as a file: with its own styles and marks.
  func write(fileTo sink: @escaping ([UInt8]) throws -> Void) throws {
    var markup = Markup(to: sink)
    write(to: &markup, name: "picture", asFile: true)
    try markup.finish()
  }

  /// The picture within a page that defines the styles and marks. The name tells it from others on the page.
  func write(to markup: inout Markup, name: String, asFile: Bool = false) {
    let (title, description) = (Anchor("title", name), Anchor("description", name))
    var attributes: [Attribute] = [
      .classes(.picture), .viewBox(width: size.width, height: size.height), .width(size.width), .height(size.height),
      .role(picture.isLinked && !asFile ? .group : .image), .labelled(by: title, description),
    ]
    if asFile { attributes.insert(.svgNamespace, at: 0) }
    markup.element(.svg, with: attributes) { markup in
      markup.element(.pictureTitle, .id(title), text: picture.title)
      markup.element(.desc, .id(description), text: picture.description)
      if asFile {
        markup.style(.picture)
        VerdictMarks.define(in: &markup)
        markup.element(.rect, .classes(.ground), .width(size.width), .height(size.height))
      }
      drawHeads(&markup)
      drawBorders(&markup)
      drawArrows(&markup, isLinked: !asFile)
      for (box, placed) in zip(picture.boxes, layout.boxes) {
        if let address = box.address, !asFile {
          markup.element(.linked, .leads(to: address)) { draw(box, placed, &$0) }
        } else {
          draw(box, placed, &markup)
        }
      }
      drawLegend(&markup)
    }
  }

  private func drawHeads(_ markup: inout Markup) {
    for (hop, x) in layout.columns {
      let word = hop == 0 ? words.origin : hop == FlowPicture.unknownColumn ? words.unknownHop : words.hop(hop)
      markup.element(
        .svgText, .classes(.small, .strong), .x(x), .y(PictureLayout.margin + 14), text: word)
    }
  }

  /// The border of the EEA runs above whoever is not inside, and another line above those of whom nobody knows.
  private func drawBorders(_ markup: inout Markup) {
    let right = layout.width - PictureLayout.margin
    for side in FlowPicture.Side.allCases {
      guard let band = layout.bands[side] else { continue }
      if side == .inside && layout.bands.count == 1 { return }
      let isFirst = band.top == PictureLayout.margin + PictureLayout.headHeight
      let y = band.top - PictureLayout.bandGap / 2
      if side != .inside && !isFirst {
        markup.element(.line, .classes(.border), .x1(PictureLayout.margin), .y1(y), .x2(right), .y2(y))
      }
      let labelY = side == .inside ? band.bottom + PictureLayout.bandGap / 2 - 6 : y + 15
      guard side != .inside || layout.bands.count > 1 else { continue }
      markup.element(
        .svgText, .classes(.borderName, .end), .x(right),
        .y(isFirst && side != .inside ? PictureLayout.margin + 14 : labelY),
        text: words.side(side))
    }
  }

  private func drawArrows(_ markup: inout Markup, isLinked: Bool) {
    // The worst stands above what shares a lane with it.
    let paths = zip(picture.arrows, picture.paths(layout)).enumerated()
      .sorted { ($1.element.0.standing, $0.offset) < ($0.element.0.standing, $1.offset) }.map(\.element)
    for (arrow, path) in paths {
      let (from, to) = (picture.boxes[arrow.from].name, picture.boxes[arrow.to].name)
      let said = "\(from) → \(to): \(words.flows(arrow.count)), \(words.standing(arrow.standing))"
      let draw = { (markup: inout Markup) in
        markup.element(.pictureTitle, text: said)
        markup.element(.path, .classes(.arrow, arrow.standing.styleClass), .draws(path.steps))
        markup.element(.path, .classes(.head, arrow.standing.styleClass), .draws(path.head))
        for joint in path.joints {
          markup.element(
            .circle, .classes(.head, arrow.standing.styleClass), .cx(joint.x), .cy(joint.y), .radius(3))
        }
      }
      if let place = arrow.place, isLinked {
        markup.element(.linked, .leads(to: place), .label(said), body: draw)
      } else {
        markup.element(.group, body: draw)
      }
    }
    for (arrow, path) in paths {
      let half = VerdictMarks.size / 2
      use(arrow.standing, at: (path.mark.x - half, path.mark.y - half), &markup)
      if arrow.count > 1 { write(arrow.count, at: path, &markup) }
    }
  }

  /// How many flows an arrow stands for, above its line and beside its mark.
  private func write(_ count: Int, at path: ArrowPath, _ markup: inout Markup) {
    let aside = VerdictMarks.size / 2 + 5
    let look: Attribute =
      path.pointsLeft ? .classes(.small, .strong, .halo) : .classes(.small, .strong, .end, .halo)
    markup.element(
      .svgText, look, .x(path.mark.x + (path.pointsLeft ? aside : -aside)), .y(path.mark.y - 8), text: "\(count)")
  }

  private func draw(_ box: FlowPicture.Box, _ placed: PictureLayout.PlacedBox, _ markup: inout Markup) {
    let look: Attribute =
      box.isOwn ? .classes(.box, .own) : box.side == .unknown ? .classes(.box, .vague) : .classes(.box)
    markup.element(.group) { markup in
      markup.element(.pictureTitle, text: ([box.name] + box.notes).joined(separator: " · "))
      markup.element(
        .rect, look, .x(placed.x), .y(placed.y), .width(PictureLayout.boxWidth), .height(placed.height), .corner(6))
      let lines = placed.name.count + placed.notes.count
      var y = placed.y + (placed.height - lines * PictureLayout.lineHeight) / 2 + 13
      for (index, line) in (placed.name + placed.notes).enumerated() {
        let look: Attribute = index < placed.name.count ? .classes(.strong) : .classes(.small)
        markup.element(.svgText, look, .x(placed.x + PictureLayout.padding), .y(y), text: line)
        y += PictureLayout.lineHeight
      }
    }
  }

  // The legend: the marks that occur, as many on a line as fit.

  private static func legend(of standings: [Standing], _ words: PictureWords, width: Int) -> [LegendLine] {
    var lines: [LegendLine] = []
    var x = PictureLayout.margin
    for standing in standings {
      let word = words.standing(standing)
      let needed = VerdictMarks.size + 8 + TextWidth.of(word, size: 12) + 22
      if lines.isEmpty || x + needed > width {
        lines.append(LegendLine(entries: []))
        x = PictureLayout.margin
      }
      lines[lines.count - 1].entries.append((standing, x, word))
      x += needed
    }
    return lines
  }

  private func drawLegend(_ markup: inout Markup) {
    for (index, line) in legend.enumerated() {
      let y = layout.height + 4 + index * Self.legendHeight
      for entry in line.entries {
        use(entry.standing, at: (entry.x, y), &markup)
        markup.element(
          .svgText, .classes(.small), .x(entry.x + VerdictMarks.size + 8), .y(y + 15), text: entry.word)
      }
    }
  }

  private func use(_ standing: Standing, at place: (x: Int, y: Int), _ markup: inout Markup) {
    markup.element(
      .use, .shows(standing.mark), .x(place.x), .y(place.y), .width(VerdictMarks.size), .height(VerdictMarks.size))
  }
}
