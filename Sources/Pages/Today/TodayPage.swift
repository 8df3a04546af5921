import Checks
import Registry
import Vocabulary
package import Wording

/// The first page: what is wrong by cause, what ends within 90 days, what waits for somebody, what is not recorded. Each
/// line leads to its mend.
public struct TodayPage: Page {
  let words: TodayWords
  let findings: FindingsWords
  let headline: String
  let judged: String
  let standing: [String]
  let answer: Answer
  let isEmpty: Bool
  let parts: [Part]
  let figures: [Figure]
  let endings: [Ending]
  let moreEndings: Int
  let waiting: [Waiting]

  /// A part of the report with the first of what stands in it.
  struct Part: Sendable {
    let section: ReportSection
    /// How many things are to be settled.
    let count: Int
    let blocks: [BlockShown]
    /// Whether there is more than stands here.
    let isCut: Bool
  }

  /// How much is not recorded of a party.
  struct Figure: Sendable {
    let name: String
    let count: Int
    let address: Address
  }

  /// Something that ends soon.
  struct Ending: Sendable {
    let day: Day
    let date: String
    let left: Int
    let text: String
    let address: Address
  }

  /// Something that waits for a person.
  struct Waiting: Sendable {
    let text: String
    let much: String
    let address: Address
  }

  package let title: String
  package var place: ScreenPlace? { .today }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: title)
    if isEmpty {
      page.element(.p, .classes(.lead), text: words.empty)
      page.element(.p) { page in
        page.element(.a, .classes(.press), .leads(to: .place(.start)), text: words.start)
      }
      return
    }
    writeHead(&page)
    for part in parts { write(part, &page) }
    writeEndings(&page)
    writeWaiting(&page)
    writeFigures(&page)
  }

  private func write(_ part: Part, _ page: inout Markup) {
    page.section(part.section, "\(words.heading(part.section)) (\(part.count))") { page in
      page.element(.p, .classes(.beside), text: words.about(part.section))
      for (place, block) in part.blocks.enumerated() {
        block.write((words, findings), isFolded: place >= part.section.mostUnfolded, &page)
      }
      guard part.isCut else { return }
      page.element(.p) { $0.link(to: FindingsChoice(part: part.section).address, words.showAll(part.count)) }
    }
  }

  private func writeEndings(_ page: inout Markup) {
    page.section(Self.ends, words.endsSoon) { page in
      if endings.isEmpty { return page.element(.p, text: words.nothingEnds) }
      let columns = words.endingColumns
      page.table(words.endsSoon, [columns.day, columns.left, columns.what]) { page in
        for ending in endings {
          page.element(.tr) { page in
            page.rowHead(columns.day) { $0.element(.time, .day(ending.day), text: ending.date) }
            page.cell(columns.left, ending.left)
            page.cell(columns.what) { $0.link(to: ending.address, ending.text) }
          }
        }
      }
      if moreEndings > 0 { page.element(.p, .classes(.beside), text: words.moreEnd(moreEndings)) }
    }
  }

  private func writeWaiting(_ page: inout Markup) {
    page.section(Self.waits, words.waitsFor) { page in
      if waiting.isEmpty { return page.element(.p, text: words.nobodyWaits) }
      page.element(.p, .classes(.beside), text: words.waitsAbout)
      let columns = words.waitingColumns
      page.table(words.waitsFor, [columns.what, columns.much]) { page in
        for line in waiting {
          page.element(.tr) { page in
            page.rowHead(columns.what) { $0.link(to: line.address, line.text) }
            page.cell(columns.much, line.much)
          }
        }
      }
    }
  }

  private func writeFigures(_ page: inout Markup) {
    guard !figures.isEmpty else { return }
    page.section(.notRecorded, "\(words.heading(.notRecorded)) (\(figures.reduce(0) { $0 + $1.count }))") { page in
      page.element(.p, .classes(.beside), text: words.about(.notRecorded))
      let columns = words.figureColumns
      page.table(words.heading(.notRecorded), [columns.whose, columns.what]) { page in
        for figure in figures.prefix(Self.mostFigures) {
          page.element(.tr) { page in
            page.rowHead(columns.whose) { $0.link(to: figure.address, figure.name) }
            page.cell(columns.what, words.things(figure.count))
          }
        }
      }
      guard figures.count > Self.mostFigures else { return }
      page.element(.p) { $0.link(to: FindingsChoice(part: .notRecorded).address, words.showAll(figures.count)) }
    }
  }

  private static let mostFigures = 20
  static let ends = Anchor("section", "ends")
  static let waits = Anchor("section", "waits")
}

extension Markup {
  /// A part of a report with its heading.
  mutating func section(_ section: ReportSection, _ heading: String, body: (inout Markup) -> Void) {
    self.section(section.anchor, heading, body: body)
  }

  /// A part of a page with its heading.
  mutating func section(_ anchor: Anchor, _ heading: String, body: (inout Markup) -> Void) {
    element(.section, .labelled(by: anchor)) { markup in
      markup.element(.h2, .id(anchor), text: heading)
      body(&markup)
    }
  }
}

extension ReportSection {
  /// How many of its findings are told at once: the first of what is wrong, fewer of what weighs less.
  fileprivate var mostUnfolded: Int {
    switch self {
    case .violations: 8
    case .toBeClarified, .lapsed: 5
    case .notRecorded, .warnings, .advice, .everyAnswer: 0
    }
  }

  /// Where it begins on a page.
  var anchor: Anchor { Anchor("section", word) }
}
