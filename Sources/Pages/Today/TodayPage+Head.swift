import Checks
import Wording

/// The head of the first page: the answer, and how much there is of each part.
extension TodayPage {
  func writeHead(_ page: inout Markup) {
    page.element(.p, .classes(.beside), text: judged)
    page.element(.div, .classes(.standing, answer.styleClass)) { page in
      page.verdict(Standing(answer), headline)
      page.element(.p, .classes(.beside), text: standing.joined(separator: " "))
    }
    page.element(.ul, .classes(.tiles), .label(words.counts)) { page in
      for section in ReportSection.ofFindings where section != .notRecorded {
        let part = parts.first { $0.section == section }
        if part != nil || section == .violations || section == .toBeClarified {
          let count = part?.count ?? 0
          page.tile(count, words.tile(section, count), section.anchor, section.styleClass)
        }
      }
      let gaps = figures.reduce(0) { $0 + $1.count }
      page.tile(gaps, words.tile(.notRecorded, gaps), ReportSection.notRecorded.anchor, nil)
      let ending = endings.count + moreEndings
      page.tile(ending, words.tiles.ends(ending), Self.ends, nil)
      page.tile(waiting.count, words.tiles.waits(waiting.count), Self.waits, nil)
    }
  }
}

extension ReportSection {
  /// How the sheet knows the findings of a part.
  var styleClass: StyleClass? {
    switch self {
    case .violations: .violates
    case .toBeClarified, .lapsed: .unknown
    case .notRecorded, .warnings, .advice, .everyAnswer: nil
    }
  }
}

extension Markup {
  /// A number with what it counts; a link to the part, unless there is nothing in it.
  mutating func tile(_ count: Int, _ what: String, _ anchor: Anchor, _ look: StyleClass?) {
    element(.li, .classes(count == 0 ? [.tile, .zero] : [.tile] + [look].compactMap { $0 })) { page in
      let body = { (page: inout Markup) in
        page.element(.strong, text: "\(count)")
        page.element(.span, text: " " + what)
      }
      if count == 0 { page.element(.div, body: body) } else { page.element(.a, .leads(to: anchor), body: body) }
    }
  }
}
