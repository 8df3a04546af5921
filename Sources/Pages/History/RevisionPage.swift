public import Registry
public import Vocabulary
package import Wording

/// One revision: who, when, why, what it changed field by field, and what that did to the verdicts.
public struct RevisionPage: Page {
  private let words: HistoryWords
  private let revision: Revision
  private let told: ToldRevision
  private let changes: ChangesShown?
  private let isNewest: Bool

  /// A revision; the first has no changes to show.
  public init(_ entry: HistoryEntry, _ changes: ChangesShown?, isNewest: Bool, in language: Language, _ zone: ShownZone)
  {
    words = .words(in: language)
    (revision, self.changes, self.isNewest) = (entry.revision, changes, isNewest)
    told = HistoryText.told(entry, most: 0, in: language, zone)
  }

  package var title: String { words.revision(revision.number) }
  package var place: ScreenPlace? { .history }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: title)
    page.facts { page in
      page.fact(words.labels.why, revision.why)
      page.fact(words.labels.who, revision.by)
      page.fact(words.labels.when, told.recorded)
    }
    if let clock = told.clock { page.element(.p, .classes(.note), text: clock) }
    page.element(.p, .classes(.acts)) { page in
      page.element(
        .a, .classes(.press), .leads(to: Address([], [("asOf", "\(revision.number)")])), text: words.asOf)
      if revision.number > 1 { page.link(to: .revision(revision.number - 1), words.neighbours.before) }
      if !isNewest { page.link(to: .revision(revision.number + 1), words.neighbours.after) }
      page.link(to: .place(.history), words.all)
    }
    page.section(Anchor("section", "changes"), words.changes) { page in
      if let summary = told.summary { page.element(.p, text: summary) }
      let number = revision.number
      changes?.write(&page) { Address(["history", "\(number)"], [("page", $0 > 1 ? "\($0)" : nil)]) }
    }
  }
}
