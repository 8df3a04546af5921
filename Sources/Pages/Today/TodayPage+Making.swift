public import Checks
public import Law
public import Registry
public import Vocabulary
import Wording

extension TodayPage {
  /// How many blocks of a part are shown before the rest is left to a page of their own, and how many lines of what ends.
  private static let (most, mostEndings) = (20, 25)

  /// The first page of a register on the day of its report.
  ///
  /// - Parameters:
  ///   - mayChange: whether lines lead to forms.
  ///   - isPast: whether a past state is shown.
  public init(
    _ report: Report, of register: RegistrySnapshot, under law: LawEdition, in language: Language, mayChange: Bool,
    isPast: Bool = false
  ) {
    let text = TextReport(report, of: register, under: law, in: language)
    let narrator = Narrator(language, of: register, under: law)
    let words = TodayWords.words(in: language)
    let causes = text.causes
    self.words = words
    title = isPast ? words.then(narrator.date(report.day)) : words.title
    findings = .words(in: language)
    headline = words.headline(causes[.violations] ?? 0, causes[.toBeClarified] ?? 0, causes[.lapsed] ?? 0)
    judged = words.judged(narrator.date(report.day), Day(law.name).map { narrator.date($0) } ?? law.name)
    answer = report.answer
    standing = text.standing
    isEmpty = register.parties.isEmpty && register.activities.isEmpty && register.agreements.isEmpty
    parts = ReportSection.ofFindings.filter { $0 != .notRecorded && causes[$0] != nil }.map { section in
      let told = text.told(section, most: Self.most)
      return Part(
        section: section, count: causes[section] ?? 0,
        blocks: told.map { block in
          BlockShown(
            block, narrator, mayChange: mayChange, mostFolded: 12,
            all: FindingsChoice(part: section, check: block.findings.first?.check).address)
        },
        isCut: text.blockCount(in: section) > told.count)
    }
    figures = Self.figures(text.gaps, register, narrator, words)
    let ends = EndingSoon.all(in: register, under: law, from: report.day)
    endings = ends.prefix(Self.mostEndings).map { $0.shown(on: report.day, narrator, words) }
    moreEndings = max(0, ends.count - Self.mostEndings)
    waiting = Self.waiting(report, register, law, narrator, words)
  }

  /// One figure for each party: of what is its own, and of the agreements that it is the other side of.
  private static func figures(
    _ gaps: [(cause: Cause, count: Int)], _ register: RegistrySnapshot, _ narrator: Narrator, _ words: TodayWords
  ) -> [Figure] {
    let own = Set(register.parties.filter(\.own).map(\.id))
    var counts: [ID<Party>?: Int] = [:]
    for (cause, count) in gaps {
      let parties = cause.parties(in: register)
      counts[parties.first { !own.contains($0) } ?? parties.first, default: 0] += count
    }
    return counts.sorted { $0.value == $1.value ? ($0.key?.key ?? "") < ($1.key?.key ?? "") : $0.value > $1.value }
      .map { party, count in
        Figure(
          name: party.map { narrator.name($0) } ?? words.register, count: count,
          address: FindingsChoice(part: .notRecorded, party: party).address)
      }
  }
}
