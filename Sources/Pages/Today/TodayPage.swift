import Checks
import Registry
import Vocabulary
package import Wording

/// The first page: what is wrong by cause, what ends within 90 days, what waits for somebody, what is not recorded. Each
/// line leads to its mend.
public struct TodayPage: Page {
  let words: TodayWords
  let standing: [String]
  let answer: Answer
  let isEmpty: Bool
  let parts: [(section: ReportSection, entries: [EntryShown])]
  let figures: [EntryShown]
  let endings: [(day: Day, date: String, left: Int, text: String, address: Address)]
  let waiting: [(name: String, count: Int, address: Address)]
  /// How many entries of a part are shown before the rest is left to a page of their own.
  static let most = 20

  package var title: String { words.title }
  package var place: ScreenPlace? { .today }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.title)
    if isEmpty {
      page.element(.p, .classes(.lead), text: words.empty)
      page.element(.p) { $0.link(to: .place(.start), words.start) }
      return
    }
    for line in standing { page.element(.p, .classes(.lead), text: line) }
    if parts.isEmpty, figures.isEmpty { page.element(.p, text: words.nothing) }
    for part in parts { write(part.section, part.entries, &page) }
    writeEndings(&page)
    writeWaiting(&page)
    writeFigures(&page)
  }

  private func write(_ section: ReportSection, _ entries: [EntryShown], _ page: inout Markup) {
    page.section(section, "\(words.heading(section)) (\(entries.count))") { page in
      page.element(.p, .classes(.beside), text: words.about(section))
      for entry in entries.prefix(Self.most) { entry.write(words, &page) }
      guard entries.count > Self.most else { return }
      page.element(.details) { page in
        page.element(.summary, text: words.showAll(entries.count))
        for entry in entries.dropFirst(Self.most) { entry.write(words, &page) }
      }
    }
  }

  private func writeEndings(_ page: inout Markup) {
    page.section("ends", words.endsSoon) { page in
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
    }
  }

  private func writeWaiting(_ page: inout Markup) {
    page.section("waits", words.waitsFor) { page in
      if waiting.isEmpty { return page.element(.p, text: words.nobodyWaits) }
      page.element(.p, .classes(.beside), text: words.waitsAbout)
      let columns = words.waitingColumns
      page.table(words.waitsFor, [columns.who, columns.questions]) { page in
        for (name, count, address) in waiting {
          page.element(.tr) { page in
            page.rowHead(columns.who) { $0.link(to: address, name) }
            page.cell(columns.questions, words.questions(count))
          }
        }
      }
    }
  }

  private func writeFigures(_ page: inout Markup) {
    guard !figures.isEmpty else { return }
    page.section("figures", "\(words.heading(.notRecorded)) (\(figures.count))") { page in
      page.element(.p, .classes(.beside), text: words.about(.notRecorded))
      let columns = words.figureColumns
      page.table(words.heading(.notRecorded), [columns.whose, columns.what]) { page in
        for figure in figures {
          page.element(.tr) { page in
            page.rowHead(columns.whose) { $0.link(to: figure.mend ?? figure.look, figure.name) }
            page.cell(columns.what) { page in page.list(figure.findings) { $0.text($1.sentence) } }
          }
        }
      }
    }
  }
}

extension Markup {
  /// A part of a report with its heading.
  mutating func section(_ section: ReportSection, _ heading: String, body: (inout Markup) -> Void) {
    let anchor = Anchor("section", "\(section)")
    element(.section, .labelled(by: anchor)) { markup in
      markup.element(.h2, .id(anchor), text: heading)
      body(&markup)
    }
  }
}
