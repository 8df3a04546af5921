import Checks
public import Law
public import Registry
public import Vocabulary
package import Wording

/// The sentences of each privacy notice, and whether each is true on the day: why not, and what to do.
public struct PromisesPage: Page {
  private let words: PromiseWords
  private let findings: FindingsWords
  private let today: TodayWords
  private let notices: [(heading: String, notices: [NoticeShown])]
  private let mayChange: Bool

  /// The promises of a register on a day. Throws where the law does not have a word of the register.
  ///
  /// - Parameter mayChange: whether lines lead to forms.
  public init(
    of register: RegistrySnapshot, under law: LawEdition, on day: Day, in language: Language, mayChange: Bool
  ) throws {
    let words = PromiseWords.words(in: language)
    let narrator = Narrator(language, of: register, under: law)
    let verdicts = Dictionary(grouping: try verdictsOfNotices(of: register, under: law, on: day), by: \.subject)
    let shown = { (notices: [Notice]) in
      notices.map { NoticeShown($0, verdicts, on: day, narrator, words, mayChange: mayChange) }
    }
    let current = register.notices.filter { $0.period.contains(day) }
    let later = register.notices.filter { ($0.period.from ?? day) > day }
    let past = register.notices.filter { ($0.period.until ?? day) < day }
    notices = [
      (words.heading.now, shown(current)), (words.heading.later, shown(later)), (words.heading.past, shown(past)),
    ].filter { !$0.1.isEmpty }
    self.words = words
    self.mayChange = mayChange
    (findings, today) = (.words(in: language), .words(in: language))
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { .promises }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.title)
    page.element(.p, .classes(.lead), text: words.lead)
    if notices.isEmpty {
      page.element(.p, text: words.none)
      if mayChange {
        page.element(.p, .classes(.acts)) { page in
          page.element(.a, .classes(.press), .leads(to: .new(.notice)), text: words.add)
        }
      }
    }
    for (place, part) in notices.enumerated() {
      page.section(Anchor("section", "\(place)"), part.heading) { page in
        for notice in part.notices { notice.write(words, findings, today, &page) }
      }
    }
  }
}

/// A privacy notice with its promises.
struct NoticeShown: Sendable {
  private let name: String
  private let look: Address
  private let facts: [(String, String)]
  private let ofNotice: [(finding: ToldFinding, mend: MendShown?)]
  private let promises: [(promise: ToldPromise, finding: ToldFinding?, mend: MendShown?)]
  /// The form of the notice; none for whoever may not change anything.
  private let edit: (address: Address, text: String)?
  private let isCurrent: Bool

  init(
    _ notice: Notice, _ verdicts: [Subject: [Verdict]], on day: Day, _ narrator: Narrator, _ words: PromiseWords,
    mayChange: Bool
  ) {
    let object = ObjectName(.notice, notice.id.key)
    (name, look) = (narrator.name(notice.id), .object(object))
    edit = mayChange ? (.form(object), ObjectWords.words(in: narrator.language).edit) : nil
    isCurrent = notice.period.contains(day)
    let date = { (day: Day?) in day.map { narrator.date($0) } }
    facts = [
      (words.labels.controller, narrator.name(notice.controller)),
      (words.labels.days, words.days(date(notice.period.from), date(notice.period.until))),
      (words.labels.version, notice.version.map { narrator.text($0) } ?? ""),
      (words.labels.address, notice.address.map { narrator.text($0) } ?? ""),
    ].filter { !$0.1.isEmpty }
    let mend = { (finding: ToldFinding, cause: Cause) in
      mayChange && finding.answer > .complies ? MendShown(Mending(finding, of: cause, in: narrator.register)) : nil
    }
    ofNotice = (verdicts[.notice(notice.id)] ?? []).filter(\.isFinding).map {
      let finding = narrator.told($0, on: day)
      return (finding, mend(finding, .notice(notice.id)))
    }
    promises = notice.promises.map { promise in
      let finding = verdicts[.promise(notice.id, promise.id)]?.first.map { narrator.told($0, on: day) }
      return (narrator.told(promise), finding, finding.flatMap { mend($0, .promise(notice.id, promise.id)) })
    }
  }

  func write(_ words: PromiseWords, _ findings: FindingsWords, _ today: TodayWords, _ page: inout Markup) {
    page.element(.section, .classes(.entry)) { page in
      page.element(.h3) { $0.link(to: look, name) }
      page.facts { page in
        for (label, fact) in facts { page.fact(label, fact) }
      }
      let judged = promises.compactMap(\.finding)
      let kept = judged.count { $0.answer == .complies }
      page.element(
        .p, text: isCurrent ? promises.isEmpty ? words.noPromise : words.kept(kept, promises.count) : words.notJudged)
      for (finding, mend) in ofNotice { write(finding, mend, findings, today, &page) }
      for (promise, finding, mend) in promises {
        write(promise, finding, words, findings, &page) { page in
          mend?.write(inParagraph: words.promises(promise.promised), today, &page)
        }
      }
      if let edit {
        page.element(.p, .classes(.acts)) { page in
          page.element(.a, .leads(to: edit.address), .label("\(edit.text): \(name)"), text: edit.text)
        }
      }
    }
  }

  private func write(
    _ finding: ToldFinding, _ mend: MendShown?, _ words: FindingsWords, _ today: TodayWords, _ page: inout Markup
  ) {
    page.element(.article, .classes(.finding, finding.style)) { page in
      page.element(.h4, text: finding.sentence)
      finding.writeBody(words, &page)
      mend?.write(inParagraph: finding.sentence, today, &page)
    }
  }

  private func write(
    _ promise: ToldPromise, _ finding: ToldFinding?, _ words: PromiseWords, _ findings: FindingsWords,
    _ page: inout Markup, _ links: (inout Markup) -> Void
  ) {
    page.element(.article, .classes([.finding] + [finding?.style].compactMap { $0 })) { page in
      page.element(.h4, text: words.promises(promise.promised))
      if let finding { page.element(.p) { $0.verdict(Standing(finding.answer), words.word(finding.answer)) } }
      page.facts { page in
        for (label, words) in promise.named { page.fact(label, words.joined(separator: ", ")) }
      }
      page.beside(promise.place)
      guard let finding, finding.answer != .complies else { return }
      page.element(.p, text: finding.sentence)
      finding.writeBody(findings, &page)
      links(&page)
    }
  }
}

extension PromiseWords {
  fileprivate func word(_ answer: Answer) -> String {
    switch answer {
    case .complies: answers.kept
    case .violates: answers.broken
    case .unknown: answers.unknown
    case .notApplicable: answers.untested
    }
  }
}

extension ToldFinding {
  /// What exactly, what to do, and where the law says so.
  func writeBody(_ words: FindingsWords, _ page: inout Markup) {
    if !details.isEmpty {
      page.element(.div, .classes(.exactly)) { page in page.list(details) { $0.text($1.capitalised) } }
    }
    if !remedy.isEmpty {
      page.element(.p, .classes(.remedy)) { page in
        page.element(.strong, text: words.toDo)
        page.text(" " + remedy)
      }
    }
    if answer == .violates || answer == .unknown {
      page.element(.p, .classes(.beside), text: words.why(provision, ""))
    }
  }
}
