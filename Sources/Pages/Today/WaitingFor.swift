import Checks
import Law
import Registry
import Vocabulary
import Wording

/// What waits for a person: questions that have a letter, objections, drafts, and agreements that nothing shows.
extension TodayPage {
  private static let mostLetters = 20

  static func waiting(
    _ report: Report, _ register: RegistrySnapshot, _ law: LawEdition, _ narrator: Narrator, _ words: TodayWords
  ) -> [Waiting] {
    letters(report, register, law, narrator, words) + objections(register, narrator, words)
      + drafts(register, narrator, words) + copies(report, words)
  }

  private static func letters(
    _ report: Report, _ register: RegistrySnapshot, _ law: LawEdition, _ narrator: Narrator, _ words: TodayWords
  ) -> [Waiting] {
    let counts = Letters(report, of: register, under: law, in: narrator.language).counts
    let (parties, ours) = (counts.filter { $0.party != nil }, counts.filter { $0.party == nil })
    let most = parties.sorted { $0.questions > $1.questions }
    let lines = (ours + most.prefix(mostLetters)).map { party, count in
      Waiting(
        text: words.waits(party.map { .letter(narrator.name($0)) } ?? .ourselves), much: words.questions(count),
        address: .place(ScreenPlace.questions.rawValue, [("to", party?.key ?? "us")]))
    }
    let more = most.dropFirst(mostLetters)
    if more.isEmpty { return lines }
    return lines + [
      Waiting(
        text: words.more(more.count).capitalised, much: words.questions(more.reduce(0) { $0 + $1.questions }),
        address: .place(.questions))
    ]
  }

  private static func objections(
    _ register: RegistrySnapshot, _ narrator: Narrator, _ words: TodayWords
  ) -> [Waiting] {
    register.agreements.flatMap { agreement in
      (agreement.subProcessing?.entries ?? []).flatMap { entry in
        entry.objections.filter { $0.outcome == .open }.map { objection in
          let what = TodayWords.Waiting.objection(
            narrator.name(entry.party), narrator.title(agreement.id), narrator.date(objection.day))
          return Waiting(
            text: words.waits(what), much: "", address: .object(ObjectName(.agreement, agreement.id.key)))
        }
      }
    }
  }

  private static func drafts(_ register: RegistrySnapshot, _ narrator: Narrator, _ words: TodayWords) -> [Waiting] {
    register.agreements.filter(\.draft).map { agreement in
      Waiting(
        text: words.waits(.draft(narrator.title(agreement.id))), much: "",
        address: .object(ObjectName(.agreement, agreement.id.key)))
    }
  }

  /// Agreements as one line: the checks say which.
  private static func copies(_ report: Report, _ words: TodayWords) -> [Waiting] {
    let verdicts = report.checks.first { $0.check == .agreementIsConcluded }?.verdicts ?? []
    let count = Set(verdicts.filter { $0.isFinding && $0.answer == .unknown }.compactMap(\.cause)).count
    if count == 0 { return [] }
    return [
      Waiting(
        text: words.waits(.copies), much: "\(count)",
        address: FindingsChoice(check: .agreementIsConcluded).address)
    ]
  }
}
