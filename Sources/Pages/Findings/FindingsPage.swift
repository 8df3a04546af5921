public import Checks
public import Law
public import Registry
public import Vocabulary
package import Wording

/// All findings of a register, by part, check, party or activity, page by page.
public struct FindingsPage: Page {
  private let words: FindingsWords
  private let today: TodayWords
  private let turning: TurningWords
  private let choice: FindingsChoice
  private let parts: [(section: ReportSection, count: Int, blocks: [BlockShown])]
  private let count: Int
  private let findings: Int
  private let turner: PageTurner
  private let choices: Choices
  static let most = 20

  /// What can be chosen, each as addresses have it and as people call it.
  private struct Choices {
    let checks: [(String, String)]
    let parties: [(String, String)]
    let activities: [(String, String)]
  }

  /// The findings that were chosen.
  ///
  /// - Parameter mayChange: whether lines lead to forms.
  public init(
    _ choice: FindingsChoice, of report: Report, of register: RegistrySnapshot, under law: LawEdition,
    in language: Language, mayChange: Bool
  ) {
    let text = TextReport(report, of: register, under: law, in: language) { choice.admits($0, in: register) }
    let narrator = Narrator(language, of: register, under: law)
    words = .words(in: language)
    today = .words(in: language)
    turning = .words(in: language)
    self.choice = choice
    let causes = text.causes
    count = causes.values.reduce(0, +)
    findings = text.findingCount
    let sections = ReportSection.ofFindings.map { ($0, text.blockCount(in: $0)) }
    turner = PageTurner(choice.page, of: sections.reduce(0) { $0 + $1.1 }, most: Self.most)
    var (skipped, left) = ((turner.page - 1) * Self.most, Self.most)
    parts = sections.compactMap { section, blocks in
      let start = min(skipped, blocks)
      let here = min(left, blocks - start)
      (skipped, left) = (skipped - start, left - here)
      guard here > 0 else { return nil }
      let told = text.told(section, from: start, most: here)
      return (
        section, causes[section] ?? 0,
        told.map { block in
          BlockShown(
            block, narrator, mayChange: mayChange, mostFolded: choice.check == nil ? 30 : 500,
            all: FindingsChoice(part: section, check: block.findings.first?.check).address)
        }
      )
    }
    choices = Choices(
      checks: report.checks.filter { $0.verdicts.contains(where: \.isFinding) }.map {
        ($0.check.rawValue, narrator.name($0.check))
      },
      parties: register.parties.map { ($0.id.key, narrator.name($0.id)) }.sorted { $0.1 < $1.1 },
      activities: register.activities.map { ($0.id.key, narrator.name($0.id)) }.sorted { $0.1 < $1.1 })
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { .today }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.title)
    page.element(.p, .classes(.lead), text: words.lead)
    writeChoice(&page)
    page.element(.p, .role(.status), text: count == 0 ? words.none : words.count(count, findings))
    for part in parts {
      page.section(part.section, "\(today.heading(part.section)) (\(part.count))") { page in
        page.element(.p, .classes(.beside), text: today.about(part.section))
        for block in part.blocks { block.write((today, words), &page) }
      }
    }
    turner.write(turning, &page) { choice.on($0).address }
  }

  private func writeChoice(_ page: inout Markup) {
    let labels = words.chosenBy
    page.element(.form, .classes(.choosing), .methodGet, .sends(to: FindingsChoice().address)) { page in
      page.choice(
        "part", labels.part, words.any, ReportSection.ofFindings.map { ($0.word, today.heading($0)) },
        chosen: choice.part?.word)
      page.choice("check", labels.check, words.any, choices.checks, chosen: choice.check?.rawValue)
      page.choice("party", labels.party, words.any, choices.parties, chosen: choice.party?.key)
      page.choice("activity", labels.activity, words.any, choices.activities, chosen: choice.activity?.key)
      page.element(.p, .classes(.acts)) { page in
        page.element(.button, .typeSubmit, text: words.choose)
        if choice != FindingsChoice(page: choice.page) { page.link(to: FindingsChoice().address, words.showAll) }
      }
    }
  }
}

extension Markup {
  /// A list to choose one of, with a choice of all first.
  mutating func choice(
    _ name: String, _ label: String, _ any: String?, _ options: [(value: String, text: String)], chosen: String?
  ) {
    let anchor = Anchor("choice", name)
    element(.div, .classes(.field)) { page in
      page.element(.label, .of(anchor), text: label)
      page.element(.select, .id(anchor), .name(name)) { page in
        if let any { page.element(.option, .value(""), text: any) }
        for (value, text) in options {
          page.element(.option, with: [.value(value)] + (value == chosen ? [.selected] : [])) { $0.text(text) }
        }
      }
    }
  }
}
