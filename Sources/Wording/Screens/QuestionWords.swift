public import Vocabulary

/// What the pages of questions say: letters to those who can answer.
public struct QuestionWords: Sendable {
  /// What the page is called.
  public let title: String
  /// What it is for.
  public let lead: String
  /// The title of one letter, by who gets it.
  public let letter: @Sendable (String) -> String
  /// The title of what only we can answer.
  public let ourselves: String
  /// What to do with a letter.
  public let use: String
  /// What to do with our own list.
  public let useOfOurs: String
  /// The link to the letter as text for an e-mail.
  public let asText: String
  /// The link to the same in the other language.
  public let otherLanguage: String
  /// The link to the page of one letter.
  public let open: String
  /// The link back to all.
  public let all: String
  /// Where nobody is asked anything.
  public let nothing: String
  /// The heads of the columns: who answers, how many questions.
  public let columns: (who: String, questions: String)
  /// How many questions.
  public let count: @Sendable (Int) -> String
  /// The heading above all letters.
  public let letters: String

  /// The words in a language.
  public static func words(in language: Language) -> QuestionWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = QuestionWords(
    title: "Questions",
    lead: "What only others can answer, as letters that can be sent as they stand, and what only we can answer.",
    letter: { "Letter to \($0)" }, ourselves: "Questions that only we can answer",
    use: "Copy it into an e-mail, or print this page. It asks only what the register cannot answer.",
    useOfOurs: "Hand each part to whoever can answer it.", asText: "Take it as a text file",
    otherLanguage: "På norsk", open: "Open this letter alone", all: "All questions", nothing: "Nobody has to be asked.",
    columns: ("Who can answer", "Questions"), count: { $0 == 1 ? "1 question" : "\($0) questions" },
    letters: "The letters")

  private static let bokmaal = QuestionWords(
    title: "Spørsmål",
    lead: "Det bare andre kan svare på, som brev som kan sendes slik de er, og det bare vi kan svare på.",
    letter: { "Brev til \($0)" }, ourselves: "Spørsmål som bare vi kan svare på",
    use: "Kopier det inn i en e-post, eller skriv ut siden. Det spør bare om det registeret ikke kan svare på.",
    useOfOurs: "Gi hver del til den som kan svare.", asText: "Hent det som tekstfil", otherLanguage: "In English",
    open: "Åpne dette brevet alene", all: "Alle spørsmål", nothing: "Ingen må spørres om noe.",
    columns: ("Hvem kan svare", "Spørsmål"), count: { "\($0) spørsmål" }, letters: "Brevene")
}
