import Checks
import Law
import Registry
import Vocabulary
import Wording

extension ObjectPage {
  /// The page of a thing of a register.
  public init(_ matter: ObjectMatter, of shown: Shown) { self = ObjectMaker(shown, matter).page }
}

/// Makes the page of one thing.
struct ObjectMaker {
  let shown: Shown
  let matter: ObjectMatter
  let words: ObjectWords
  let columns: ListWords
  var narrator: Narrator { shown.narrator }
  var register: RegistrySnapshot { shown.register }
  var name: ObjectName { matter.name }

  init(_ shown: Shown, _ matter: ObjectMatter) {
    (self.shown, self.matter) = (shown, matter)
    words = ObjectWords.words(in: shown.language)
    columns = ListWords.words(in: shown.language)
  }

  /// What one kind of thing has that others do not have.
  struct Particulars {
    var verdict: Cell?
    var lead: String?
    var isInvented = false
    /// What is judged of it.
    var subjects: [Subject] = []
    /// What it decides.
    var causes: [Cause] = []
    /// What is found of it under the name of another that it belongs to.
    var verdicts: [Verdict] = []
    /// Whether a flow leans on it, so that all that is asked of it was asked.
    var isUsed = true
    /// Whether it is judged at all.
    var isJudged = true
    var new: [(text: String, address: Address)] = []
    var parts: [ObjectPart] = []
    /// Whether these stand before what is found.
    var partsComeFirst = false
  }

  var page: ObjectPage {
    let own = particulars
    let isHead = name.kind == .registry
    return ObjectPage(
      words: words, title: isHead ? columns.theHead : narrator.name(name), place: name.kind.place,
      kind: narrator.word(name.kind), id: isHead ? register.header.id : name.id,
      tag: own.isInvented ? shown.language.pages.madeUp() : nil,
      verdict: own.verdict, lead: own.lead, actions: actions, new: shown.mayChange ? own.new : [],
      parts: (own.partsComeFirst ? own.parts + found(own) : found(own) + own.parts) + [everything] + history)
  }

  private var actions: [(text: String, address: Address)] {
    guard shown.mayChange else { return [] }
    let edit = (words.edit, Address.form(name))
    return name.kind == .registry ? [edit] : [edit, (words.remove, .removal(of: name))]
  }

  private var particulars: Particulars {
    switch name.kind {
    case .flow: flow
    case .agreement: agreement
    case .party: party
    case .activity: activity
    case .system: system
    case .notice: notice
    case .announcement:
      Particulars(isInvented: register.announcements.contains { $0.id.key == name.id && $0.invented })
    case .acceptance: Particulars(isInvented: register.acceptances.contains { $0.id.key == name.id && $0.invented })
    case .term, .registry: Particulars()
    }
  }

  // MARK: What every page has

  private func found(_ own: Particulars) -> [ObjectPart] {
    if own.subjects.isEmpty, own.causes.isEmpty, own.verdicts.isEmpty { return [] }
    if !own.isJudged { return [ObjectPart(.found, words, [.note(words.notJudged)])] }
    let overview = shown.overview
    let verdicts =
      own.subjects.flatMap { overview.bySubject[$0] ?? [] } + own.causes.flatMap { overview.byCause[$0] ?? [] }
      + own.verdicts
    let entries = told(Set(verdicts))
    if entries.isEmpty { return [ObjectPart(.found, words, [.note(own.isUsed ? words.nothingFound : words.notUsed)])] }
    let (today, findings) = (TodayWords.words(in: shown.language), FindingsWords.words(in: shown.language))
    let page = own.causes.first
    var blocks: [Block] = []
    var section: ReportSection?
    for entry in entries {
      if entry.section != section { blocks.append(.heading(today.heading(entry.section))) }
      section = entry.section
      blocks.append(.finding(EntryShown(entry, narrator, mayChange: shown.mayChange, on: page), (today, findings)))
    }
    return [ObjectPart(.found, words, blocks)]
  }

  /// Some findings as the report tells them.
  private func told(_ verdicts: Set<Verdict>) -> [ToldEntry] {
    var report = shown.overview.report
    let ofCheck = Dictionary(grouping: verdicts, by: \.check)
    report.checks = report.checks.map { run in
      CheckRun(
        check: run.check, status: run.status, counts: run.counts,
        verdicts: (ofCheck[run.check] ?? []).sorted { $0.subject < $1.subject })
    }
    return TextReport(report, by: narrator, all: true).told
  }

  private var everything: ObjectPart {
    ObjectPart(.everything, words, [.fields(shown.fields(matter.said, in: name.kind.rawValue))])
  }

  private var history: [ObjectPart] {
    let heads = words.historyColumns
    let rows = matter.history.reversed().compactMap { entry in
      became(in: entry).map { became -> [Cell] in
        let revision = entry.revision
        return [
          .link("\(revision.number)", Address(["history", "\(revision.number)"])),
          .day(revision.day, narrator.date(revision.day), beside: []), .words(narrator.text(revision.by)),
          .words(became.capitalised), .words(narrator.text(revision.why)),
        ]
      }
    }
    if rows.isEmpty { return [] }
    return [
      ObjectPart(
        .history, words, [.table([heads.revision, heads.day, heads.who, heads.what, heads.why], rows)])
    ]
  }

  /// What became of the thing in a revision; none where it did nothing to it.
  private func became(in entry: HistoryEntry) -> String? {
    switch entry.changes {
    case .first: return wasAdded ? nil : words.first
    case .objects(let changes):
      switch changes.first(where: { $0.name == name })?.kind {
      case .added: return words.became(.added)
      case .changed: return words.became(.changed)
      case .removed: return words.became(.removed)
      case nil: return nil
      }
    }
  }

  /// Whether it came later than the first revision.
  private var wasAdded: Bool {
    let kinds = matter.history.lazy.compactMap { entry -> ObjectChange.Kind? in
      guard case .objects(let changes) = entry.changes else { return nil }
      return changes.first { $0.name == name }?.kind
    }
    return kinds.first == .added
  }

  // MARK: Pieces

  func label(_ label: ObjectWords.Label) -> String { words.label(label) }

  func fact(_ name: ObjectWords.Label, _ pieces: [Piece]?) -> (label: String, lines: [[Piece]]) {
    (label(name), pieces.map { $0.isEmpty ? [] : [$0] } ?? [])
  }

  func fact(_ name: ObjectWords.Label, lines: [[Piece]]) -> (label: String, lines: [[Piece]]) { (label(name), lines) }

  func fact(_ name: ObjectWords.Label, text: String?) -> (label: String, lines: [[Piece]]) {
    (label(name), text.map { [[.words($0)]] } ?? [])
  }
}

extension ObjectKind {
  /// Where its pages stand in the navigation.
  var place: ScreenPlace {
    switch self {
    case .party: .parties
    case .system: .systems
    case .activity: .activities
    case .agreement: .agreements
    case .flow: .flows
    case .notice: .notices
    case .registry, .term, .announcement, .acceptance: .more
    }
  }
}
