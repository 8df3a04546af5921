import Checks
import Vocabulary

extension TextReport {
  /// More causes than these are shown at a glance before each is told in full.
  static let mostWithoutGlance = 8

  /// What may stay empty at the end of a line, so that two lines are enough.
  private static let slack = 14

  /// A line or two for each cause, or for several of which the same is said: what fits a screen.
  func glance(_ writer: inout TextWriter) {
    writer.space()
    writer.write(sentences.glance(), .heading)
    var number = 0
    for section in ReportSection.allCases {
      let here = blocks.filter { $0.first?.section == section }
      guard !here.isEmpty else { continue }
      writer.write(sentences.heading(section, here.joined().count), section.style, first: "  ")
      for block in here where section != .notRecorded {
        let numbers = block.count == 1 ? "\(number + 1)" : "\(number + 1)–\(number + block.count)"
        let lead = String(repeating: " ", count: max(0, 5 - numbers.count)) + numbers + ". "
        writer.write(line(block, room: TextWriter.width - lead.count), section.style, first: lead)
        number += block.count
      }
    }
  }

  private func line(_ block: [CauseEntry], room: Int) -> String {
    guard let entry = block.first, let item = entry.items.first else { return "" }
    let subjects = Set(block.flatMap(\.subjects)).sorted()
    let isAboutThemselves = block.allSatisfy { entry in entry.items.allSatisfy { isAboutItself($0, of: entry) } }
    let suffix = isAboutThemselves ? "" : " (\(count(subjects)))"
    return sentence(block, entry, item).shortened(to: 2 * room - suffix.count - Self.slack) + suffix
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
