public import Vocabulary

/// What the pages of the history say, and what is said of changes wherever pages show them.
public struct HistoryWords: Sendable {
  /// What the page is called.
  public let title: String
  /// What it is for.
  public let lead: String
  /// Where nothing was recorded, or nothing fits.
  public let nothing: String
  /// The heads of the columns.
  public let columns: (revision: String, when: String, who: String, why: String, what: String)
  /// That an object is an amendment: of which agreement.
  public let amends: @Sendable (String) -> String
  /// How many more objects a revision changed.
  public let more: @Sendable (Int) -> String
  /// The labels of what revisions are chosen by.
  public let chosenBy: (person: String, object: String)
  /// What to write there.
  public let objectHelp: String
  /// The choice of all.
  public let any: String
  /// The button that chooses.
  public let choose: String
  /// The label of the day as of which the register is shown.
  public let asOfDay: String
  /// The button that shows it.
  public let show: String
  /// The title of a revision.
  public let revision: @Sendable (Int) -> String
  /// The link to the register as a revision made it.
  public let asOf: String
  /// The links to the revisions before and after.
  public let neighbours: (before: String, after: String)
  /// The labels of who, when and why.
  public let labels: (who: String, when: String, why: String)
  /// The heading of what changed.
  public let changes: String
  /// The heading of what that did to the verdicts on a day.
  public let verdicts: @Sendable (String) -> String
  /// The link to all revisions.
  public let all: String

  /// The words in a language.
  public static func words(in language: Language) -> HistoryWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = HistoryWords(
    title: "History", lead: "Who changed what, when and why. Nothing is ever overwritten.",
    nothing: "No revision fits.", columns: ("Revision", "When", "Who", "Why", "What"),
    amends: { "amendment of “\($0)”" }, more: { "and \($0) more" },
    chosenBy: ("Recorded by", "Object"), objectHelp: "A name or an id, or a part of it", any: "Anybody", choose: "Show",
    asOfDay: "The register as it was known on a day", show: "Show that day", revision: { "Revision \($0)" },
    asOf: "See the register as this revision made it", neighbours: ("The revision before", "The revision after"),
    labels: ("Recorded by", "When", "Why"), changes: "What changed",
    verdicts: { "What it did to the verdicts of \($0)" }, all: "All revisions")

  private static let bokmaal = HistoryWords(
    title: "Historikk", lead: "Hvem som endret hva, når og hvorfor. Ingenting blir overskrevet.",
    nothing: "Ingen revisjon passer.", columns: ("Revisjon", "Når", "Hvem", "Hvorfor", "Hva"),
    amends: { "tillegg til «\($0)»" }, more: { "og \($0) til" }, chosenBy: ("Registrert av", "Oppføring"),
    objectHelp: "Et navn eller en ID, eller en del av det",
    any: "Hvem som helst", choose: "Vis", asOfDay: "Registeret slik det var kjent en bestemt dag",
    show: "Vis den dagen", revision: { "Revisjon \($0)" }, asOf: "Se registeret slik det sto etter denne revisjonen",
    neighbours: ("Forrige revisjon", "Neste revisjon"), labels: ("Registrert av", "Når", "Hvorfor"),
    changes: "Hva som ble endret", verdicts: { "Hva det gjorde med vurderingene per \($0)" }, all: "Alle revisjoner")
}
