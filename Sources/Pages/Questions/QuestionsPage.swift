public import Checks
public import Law
public import Registry
public import Vocabulary
package import Wording

/// Who can answer what the register cannot, with a letter to each.
public struct QuestionsPage: Page {
  private let words: QuestionWords
  private let letters: [LetterShown]
  /// More lines than these are left to the pages of the letters.
  private static let mostLines = 1200

  /// The questions that a report gives rise to.
  public init(_ report: Report, of register: RegistrySnapshot, under law: LawEdition, in language: Language) {
    let letters = Letters(report, of: register, under: law, in: language)
    let narrator = Narrator(language, of: register, under: law)
    let words = QuestionWords.words(in: language)
    self.words = words
    var left = Self.mostLines
    self.letters = letters.counts.map { party, count in
      let lines = left > 0 ? letters.lines(toAnybody: party) : []
      left -= lines.count
      return LetterShown(
        party, party.map { narrator.name($0) } ?? words.ourselves, count, left >= 0 ? lines : [], report.day, language)
    }
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { .questions }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.title)
    page.element(.p, .classes(.lead), text: words.lead)
    if letters.isEmpty { return page.element(.p, text: words.nothing) }
    page.table(words.title, [words.columns.who, words.columns.questions]) { page in
      for letter in letters {
        page.element(.tr) { page in
          page.rowHead(words.columns.who) { $0.link(to: letter.address, letter.name) }
          page.cell(words.columns.questions, words.count(letter.count))
        }
      }
    }
    let told = letters.filter { !$0.text.isEmpty }
    if told.isEmpty { return }
    page.section(Anchor("section", "letters"), words.letters) { page in
      for letter in told {
        page.element(.details, .classes(.folded)) { page in
          page.element(.summary) { $0.element(.h3, text: letter.title(words)) }
          letter.write(words, opens: true, &page)
        }
      }
    }
  }
}

/// One letter, ready to be copied or printed; or the list of what only we can answer.
public struct LetterPage: Page {
  private let words: QuestionWords
  private let letter: LetterShown

  /// The letter to a party, or to ourselves where none is named.
  public init(
    to party: ID<Party>?, _ report: Report, of register: RegistrySnapshot, under law: LawEdition, in language: Language
  ) {
    let letters = Letters(report, of: register, under: law, in: language)
    words = .words(in: language)
    letter = LetterShown(
      party, party.map { Narrator(language, of: register, under: law).name($0) } ?? words.ourselves, 0,
      letters.lines(toAnybody: party), report.day, language)
  }

  package var title: String { letter.title(words) }
  package var place: ScreenPlace? { .questions }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: title)
    page.element(.p, .classes(.lead), text: letter.party == nil ? words.useOfOurs : words.use)
    letter.write(words, opens: false, &page)
    page.element(.p) { $0.link(to: .place(.questions), words.all) }
  }
}

/// A letter with what leads to it.
struct LetterShown: Sendable {
  let party: ID<Party>?
  let name: String
  let count: Int
  let text: String
  private let day: Day
  private let language: Language

  init(_ party: ID<Party>?, _ name: String, _ count: Int, _ lines: [TextLine], _ day: Day, _ language: Language) {
    (self.party, self.name, self.count, self.day, self.language) = (party, name, count, day, language)
    text = lines.map(\.text).joined(separator: "\n")
  }

  private var key: String { party?.key ?? "us" }
  var address: Address { .place(ScreenPlace.questions.rawValue, [("to", key)]) }

  func title(_ words: QuestionWords) -> String { party == nil ? words.ourselves : words.letter(name) }

  func write(_ words: QuestionWords, opens: Bool, _ page: inout Markup) {
    let other: Language = language == .en ? .nb : .en
    page.element(.p, .classes(.acts)) { page in
      if opens { page.link(to: address, words.open) }
      page.link(
        to: Address(
          ["api", "v1", "questions"], [("to", key), ("on", day.description), ("language", language.rawValue)]),
        words.asText)
      page.element(
        .a, .lang(other),
        .leads(to: .place(ScreenPlace.questions.rawValue, [("to", key), ("language", other.rawValue)])),
        text: words.otherLanguage)
    }
    page.element(.div, .classes(.paper), .role(.region), .focusable, .label(title(words))) { page in
      page.element(.pre, text: text)
    }
  }
}
