public import Checks
public import Law
public import Registry
public import Vocabulary
import Wording

extension TodayPage {
  /// The first page of a register on the day of its report.
  ///
  /// - Parameter mayChange: whether lines lead to forms.
  public init(
    _ report: Report, of register: RegistrySnapshot, under law: LawEdition, in language: Language, mayChange: Bool
  ) {
    let text = TextReport(report, of: register, under: law, in: language)
    let narrator = Narrator(language, of: register, under: law)
    let words = TodayWords.words(in: language)
    let told = text.told
    self.words = words
    answer = report.answer
    standing = text.standing
    isEmpty = register.parties.isEmpty && register.activities.isEmpty && register.agreements.isEmpty
    let shown = ReportSection.allCases.filter { $0 != .notRecorded }.map { section in
      (section, told.filter { $0.section == section }.map { EntryShown($0, narrator, mayChange: mayChange) })
    }
    parts = shown.filter { !$0.1.isEmpty }
    figures = told.filter { $0.section == .notRecorded }.map { EntryShown($0, narrator, mayChange: mayChange) }
    endings = EndingSoon.all(in: register, from: report.day).map { ending in
      (
        ending.day, narrator.date(ending.day), Int(ending.day.number - report.day.number),
        words.ending(ending.what, narrator.name(ending.name)).capitalised, .object(ending.name)
      )
    }
    let letters = Letters(report, of: register, under: law, in: language)
    waiting = letters.counts.map { party, count in
      (
        party.map { narrator.name($0) } ?? words.ourselves, count,
        .place(ScreenPlace.questions.rawValue, [("to", party?.key ?? "us")])
      )
    }
  }
}
