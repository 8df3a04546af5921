public import Vocabulary

/// What stands around the picture of flows.
public struct PictureScreenWords: Sendable {
  /// What the page is called.
  public let title: String
  /// How the picture is read.
  public let lead: String
  /// The labels of what the flows are chosen by.
  public let activity: String
  /// The label of the choice of a party.
  public let party: String
  /// The choice of none in particular.
  public let any: String
  /// The button that chooses.
  public let choose: String
  /// The link to the picture of all flows.
  public let whole: String
  /// How lines are read that share a part of their way.
  public let lanes: String
  /// Where nothing flows.
  public let nothing: String
  /// The link to the picture as a file.
  public let file: String
  /// The heading of the table.
  public let table: String
  /// The heads of its columns.
  public let columns: (from: String, to: String, flows: String, standing: String)
  /// How many further lines the table would have.
  public let more: @Sendable (Int) -> String
  /// How many further flows there are between two.
  public let moreFlows: @Sendable (Int) -> String

  /// The words in a language.
  public static func words(in language: Language) -> PictureScreenWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = PictureScreenWords(
    title: "Picture",
    lead:
      "Who hands personal data to whom. Each box leads to what is recorded of it, each arrow to its flows in the table.",
    activity: "One activity", party: "Around one party", any: "All", choose: "Show", whole: "Show all flows",
    lanes: "Where lines meet in a dot, they lead from or to the same party.",
    nothing: "Nothing flows here.", file: "Take the picture as a file (SVG)", table: "The same as a table",
    columns: ("From", "To", "Flows", "How they stand"),
    more: {
      "And \($0) more \($0 == 1 ? "line" : "lines"), which stand better than these. Choose an activity or a party to see them."
    }, moreFlows: { "and \($0) more" })

  private static let bokmaal = PictureScreenWords(
    title: "Bilde",
    lead:
      "Hvem som gir personopplysninger til hvem. Hver boks fører til det som er registrert, hver pil til dataflytene i"
      + " tabellen.",
    activity: "Én behandlingsaktivitet", party: "Rundt én part", any: "Alle", choose: "Vis",
    whole: "Vis alle dataflyter",
    lanes: "Der linjer møtes i en prikk, går de fra eller til samme part.",
    nothing: "Ingen dataflyter her.", file: "Hent bildet som fil (SVG)", table: "Det samme som tabell",
    columns: ("Fra", "Til", "Dataflyter", "Hvordan de står"),
    more: {
      "Og \($0) \($0 == 1 ? "linje" : "linjer") til, som står bedre enn disse. Velg en behandlingsaktivitet eller part."
    },
    moreFlows: { "og \($0) til" })
}
