public import Vocabulary

/// What is said beside findings, wherever pages show them, and on the page that lists them all.
public struct FindingsWords: Sendable {
  /// What the page is called.
  public let title: String
  /// What it is for.
  public let lead: String
  /// Before what is to be done.
  public let toDo: String
  /// What stands on a fold: the provision, and what it concerns.
  public let why: @Sendable (String, String) -> String
  /// What stands on the fold of those of which the same is said.
  public let others: @Sendable (Int) -> String
  /// The labels of what findings are chosen by.
  public let chosenBy: (part: String, check: String, party: String, activity: String)
  /// The choice of all.
  public let any: String
  /// The button that chooses.
  public let choose: String
  /// The link that takes a choice back.
  public let showAll: String
  /// How many causes fit, and how many findings they have.
  public let count: @Sendable (_ causes: Int, _ findings: Int) -> String
  /// Where none fits.
  public let none: String

  /// The words in a language.
  public static func words(in language: Language) -> FindingsWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = FindingsWords(
    title: "All findings",
    lead:
      "What the checks found, one entry for each thing whose change would settle it. One can have several findings.",
    toDo: "To do:", why: { $1.isEmpty ? "Law: \($0)" : "Law: \($0). Affects \($1)." },
    others: { "Show \($0) more" },
    chosenBy: ("Part", "Check", "Party", "Activity"), any: "All", choose: "Show", showAll: "Show all",
    count: { ($0 == 1 ? "1 thing" : "\($0) things") + ($1 == $0 ? "" : ", with \($1) findings") },
    none: "Nothing was found that fits.")

  private static let bokmaal = FindingsWords(
    title: "Alle funn",
    lead:
      "Det kontrollene fant: ett forhold for hver ting som må endres for å få det i orden. Ett forhold kan ha flere funn.",
    toDo: "Gjør dette:", why: { $1.isEmpty ? "Hjemmel: \($0)" : "Hjemmel: \($0). Berører \($1)." },
    others: { "Vis \($0) til" },
    chosenBy: ("Del", "Kontroll", "Part", "Behandlingsaktivitet"), any: "Alle", choose: "Vis", showAll: "Vis alle",
    count: { "\($0) forhold" + ($1 == $0 ? "" : " med \($1) funn") }, none: "Ingen funn passer.")
}

/// The way through a long list, page by page.
public struct TurningWords: Sendable {
  /// What the links are called together.
  public let name: String
  /// The link to the page before.
  public let before: String
  /// The link to the page after.
  public let after: String
  /// Which page of how many.
  public let place: @Sendable (Int, Int) -> String

  /// The words in a language.
  public static func words(in language: Language) -> TurningWords {
    switch language {
    case .en:
      TurningWords(name: "Pages of this list", before: "Previous", after: "Next", place: { "Page \($0) of \($1)" })
    case .nb:
      TurningWords(name: "Sider i listen", before: "Forrige", after: "Neste", place: { "Side \($0) av \($1)" })
    }
  }
}
