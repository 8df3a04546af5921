import Checks
import Vocabulary

extension TextReport {
  /// More causes than these are shown at a glance before each is told in full.
  static let mostWithoutGlance = 8

  /// What may stay empty at the end of a line, so that two lines are enough.
  private static let slack = 14

  /// More lines than these do not fit a screen together with the head and the counts.
  private static let mostLines = 40

  /// More causes than these, or groups of causes of which the same is said, are counted and not shown.
  private static let mostBlocks = 30

  /// A line or two for each cause, or for several of which the same is said; one line where there are so many that two
  /// would not fit a screen.
  func glance(_ writer: inout TextWriter) {
    var two = TextWriter()
    glance(&two, lines: 2)
    writer.space()
    writer.write(sentences.glance(), .heading)
    glance(&writer, lines: two.lines.count > Self.mostLines ? 1 : 2)
  }

  private func glance(_ writer: inout TextWriter, lines: Int) {
    var number = 0
    var left = lines == 1 ? Self.mostBlocks : blocks.count
    for section in ReportSection.allCases {
      let here = blocks.filter { $0.first?.section == section }
      guard !here.isEmpty else { continue }
      writer.write(sentences.heading(section, here.joined().count), section.style, first: "  ")
      guard section != .notRecorded else { continue }
      // One more is shown rather than counted; the grave sections come first and take what they need, up to a few each.
      let shown = here.count <= left + 1 ? here.count : max(left, Self.leastOfSection)
      for (place, block) in here.enumerated() {
        if place < shown { write(block, after: number, lines: lines, &writer) }
        number += block.count
      }
      left = max(0, left - shown)
      let more = here.dropFirst(shown).joined().count
      if more > 0 { writer.write(sentences.plusMore(more), section.style, first: "       ") }
    }
  }

  private static let leastOfSection = 2

  private func write(_ block: [CauseEntry], after number: Int, lines: Int, _ writer: inout TextWriter) {
    guard let section = block.first?.section else { return }
    let numbers = block.count == 1 ? "\(number + 1)" : "\(number + 1)–\(number + block.count)"
    let lead = String(repeating: " ", count: max(0, 5 - numbers.count)) + numbers + ". "
    let room = TextWriter.width - lead.count
    writer.write(lines == 1 ? short(block, room: room) : line(block, room: room), section.style, first: lead)
  }

  private func line(_ block: [CauseEntry], room: Int) -> String {
    guard let entry = block.first, let item = entry.items.first else { return "" }
    let suffix = suffix(block)
    return sentence(block, entry, item).shortened(to: 2 * room - suffix.count - Self.slack) + suffix
  }

  /// The same in one line: what it is about by its name, then as much of what is found as fits.
  private func short(_ block: [CauseEntry], room: Int) -> String {
    guard let entry = block.first, let item = entry.items.first else { return "" }
    let suffix = suffix(block)
    var said = sentence(block, entry, item)
    if block.count == 1, entry.items.count == 1 {
      var narrator = naming(entry)
      narrator.namesNoParties = !item.checks.contains(.controllersAreArranged)
      said = "\(self.narrator.title(entry.cause)): \(narrator.saying(item.verdicts, on: report.day).sentence)"
    }
    return said.shortened(to: room - suffix.count) + suffix
  }

  /// How many flows and the like it concerns, unless it is about the thing itself that the sentence names.
  private func suffix(_ block: [CauseEntry]) -> String {
    let isAboutThemselves = block.allSatisfy { entry in entry.items.allSatisfy { isAboutItself($0, of: entry) } }
    return isAboutThemselves ? "" : " (\(count(Set(block.flatMap(\.subjects)).sorted())))"
  }

  private func sentence(_ block: [CauseEntry], _ entry: CauseEntry, _ item: CauseItem) -> String {
    if entry.items.count > 1 {
      return sentences.several(narrator.phrase(entry.cause), entry.items.count).withCapital
    }
    guard block.count > 1 else { return narrator.saying(item.verdicts, on: report.day).sentence }
    var narrator = naming(entry)
    narrator.namesNoParties = !item.checks.contains(.controllersAreArranged)
    return sentences.ofEach(
      narrator.kind(of: entry.cause), block.count, narrator.saying(item.verdicts, on: report.day).sentence)
  }
}

extension String {
  /// The same, cut after a word where it is longer than a number of characters.
  func shortened(to width: Int) -> String {
    if count <= width { return self }
    let kept = prefix(width - 1)
    let whole = kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept
    return String(whole) + "…"
  }
}
