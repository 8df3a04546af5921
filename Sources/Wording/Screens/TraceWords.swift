public import Vocabulary

/// What the page says on which one asks who received whose data.
public struct TraceWords: Sendable {
  /// What the page is called.
  public let title: String
  /// What it is for.
  public let lead: String
  /// Whose data are asked about.
  public let subjects: String
  /// Which data are asked about.
  public let categories: String
  /// What choosing none means.
  public let noneIsAll: String
  /// The label of the choice of an activity.
  public let activity: String
  /// The choice of all.
  public let any: String
  /// The label of the day.
  public let day: String
  /// The button.
  public let ask: String
  /// The link to the answer as a table for spreadsheets.
  public let table: String
  /// The link to the answer for programs.
  public let json: String
  /// The heading of the answer.
  public let answer: String
  /// What stands on the fold of the flows of a recipient.
  public let flows: @Sendable (Int) -> String
  /// How many more recipients there are than are shown.
  public let more: @Sendable (Int) -> String
  /// Where no flow names any kind.
  public let nothingDeclared: String

  /// The words in a language.
  public static func words(in language: Language) -> TraceWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = TraceWords(
    title: "Trace",
    lead:
      "Who received certain people's data, along every link of the chain, and whom to tell: for a request for access,"
      + " a rectification, an erasure, or a breach.",
    subjects: "Whose data", categories: "Which data", noneIsAll: "Choose none to ask about all.",
    activity: "Of which activity", any: "All", day: "On which day", ask: "Trace",
    table: "Take it as a table (CSV)", json: "Take it for programs (JSON)", answer: "Who received them",
    flows: { $0 == 1 ? "1 flow" : "\($0) flows" },
    more: { "And \($0) more. The table has all of them." },
    nothingDeclared: "No flow names any.")

  private static let bokmaal = TraceWords(
    title: "Sporing",
    lead: "Hvem som har mottatt opplysninger om bestemte personer, i alle ledd, og hvem som må få beskjed: ved krav om"
      + " innsyn, retting eller sletting, eller ved brudd på personopplysningssikkerheten.",
    subjects: "Hvem opplysningene gjelder", categories: "Hvilke opplysninger",
    noneIsAll: "Velg ingen for å spørre om alle.", activity: "Fra hvilken behandlingsaktivitet", any: "Alle",
    day: "På hvilken dag", ask: "Spor", table: "Hent som tabell (CSV)", json: "Hent for programmer (JSON)",
    answer: "Hvem som har mottatt dem", flows: { $0 == 1 ? "1 dataflyt" : "\($0) dataflyter" },
    more: { "Og \($0) til. Tabellen har alle." }, nothingDeclared: "Ingen dataflyt oppgir noen.")
}
