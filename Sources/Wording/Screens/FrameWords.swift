public import Vocabulary

/// What stands around every page: the way to the others, who is signed in, and which register it is.
public struct FrameWords: Sendable {
  /// The link that goes past the navigation.
  public let skip: String
  /// The link that shows the navigation on a narrow screen.
  public let menu: String
  /// The link that puts it away.
  public let closeMenu: String
  /// What the navigation is called.
  public let navigation: String
  /// The groups of the navigation.
  public let group: (work: String, register: String, look: String, out: String, house: String)
  /// The label of each place.
  public let places: @Sendable (ScreenPlace) -> String
  /// The button that ends the session.
  public let signOut: String
  /// The link to one's own account.
  public let account: String
  /// The button that changes the language, in the other language.
  public let otherLanguage: String
  /// A past state by its revision and the day on which it is judged, `at revision 12, judged as of 1 March 2026`.
  public let past: @Sendable (Int, String) -> String
  /// That a past state is shown.
  public let shownAsOf: @Sendable (String) -> String
  /// The link back to the register as it stands.
  public let backToNow: String
  /// The register, its revision, and the day of judgment.
  public let stand: @Sendable (Int, String) -> String

  /// The words in a language.
  public static func words(in language: Language) -> FrameWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = FrameWords(
    skip: "Skip to the content", menu: "Menu", closeMenu: "Close the menu", navigation: "Pages",
    group: ("Every day", "Register", "See", "Hand over", "Service"),
    places: { $0.english }, signOut: "Sign out", account: "Your account", otherLanguage: "Norsk bokmål",
    past: { "at revision \($0), judged as of \($1)" },
    shownAsOf: { "You see the register as it stood \($0). Nothing can be changed here." },
    backToNow: "Show it as it stands now",
    stand: { "Revision \($0), judged as of \($1)" })

  private static let bokmaal = FrameWords(
    skip: "Hopp til innholdet", menu: "Meny", closeMenu: "Lukk menyen", navigation: "Sider",
    group: ("Hver dag", "Register", "Se", "Utlevering", "Tjenesten"),
    places: { $0.bokmaal }, signOut: "Logg av", account: "Kontoen din", otherLanguage: "English",
    past: { "ved revisjon \($0), vurdert per \($1)" },
    shownAsOf: { "Du ser registeret slik det sto \($0). Her kan ingenting endres." },
    backToNow: "Vis det slik det står nå",
    stand: { "Revisjon \($0), vurdert per \($1)" })
}

/// The places of the service that the navigation leads to.
public enum ScreenPlace: String, CaseIterable, Hashable, Sendable {
  case today, start, parties, agreements, flows, activities, systems, notices, more
  case picture, promises, questions, trace, exports, history, people

  fileprivate var english: String {
    switch self {
    case .today: "Today"
    case .start: "Start"
    case .parties: "Processors"
    case .agreements: "Agreements"
    case .flows: "Flows"
    case .activities: "Activities"
    case .systems: "Systems"
    case .notices: "Privacy notices"
    case .more: "Other entries"
    case .picture: "Picture"
    case .promises: "Promises"
    case .questions: "Questions"
    case .trace: "Trace"
    case .exports: "Exports"
    case .history: "History"
    case .people: "People"
    }
  }

  fileprivate var bokmaal: String {
    switch self {
    case .today: "I dag"
    case .start: "Kom i gang"
    case .parties: "Databehandlere"
    case .agreements: "Avtaler"
    case .flows: "Dataflyter"
    case .activities: "Behandlingsaktiviteter"
    case .systems: "Systemer"
    case .notices: "Personvernerklæringer"
    case .more: "Andre oppføringer"
    case .picture: "Bilde"
    case .promises: "Løfter"
    case .questions: "Spørsmål"
    case .trace: "Sporing"
    case .exports: "Eksport"
    case .history: "Historikk"
    case .people: "Personer"
    }
  }
}
