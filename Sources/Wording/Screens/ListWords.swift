public import Registry
public import Vocabulary

/// What lists say: their heads, what they are narrowed by, and the way from page to page.
public struct ListWords: Sendable {
  /// What a list of a kind is called.
  public let title: @Sendable (ObjectKind) -> String
  /// What such a list shows.
  public let lead: @Sendable (ObjectKind) -> String
  /// The link to the form that makes a new one.
  public let new: @Sendable (ObjectKind) -> String
  /// Where the register has none of the kind.
  public let nothingYet: String
  /// Where none of them fits what is asked for.
  public let nothingFits: String
  /// The link that takes away what narrows the list.
  public let showAll: String
  /// Which rows of how many are shown.
  public let range: @Sendable (_ first: Int, _ last: Int, _ count: Int) -> String
  /// Which page of how many.
  public let page: @Sendable (Int, Int) -> String
  /// The link to the page before.
  public let previous: String
  /// The link to the next page.
  public let next: String
  /// What the links between pages are called.
  public let pager: String
  /// What the tabs are called.
  public let tabs: String
  /// The tabs of the list of parties.
  public let partyTabs: (processors: String, controllers: String, all: String)
  /// What the form that narrows the list is called.
  public let narrow: String
  /// Its button.
  public let narrowNow: String
  /// The label of the words that are looked for.
  public let search: String
  /// The first choice of each filter.
  public let any: String
  /// What stands in a column, or narrows a list.
  public let column: @Sendable (ListColumnName) -> String
  /// What a flow has to do with the day.
  public let states: (live: String, planned: String, ended: String)
  /// Where somebody is.
  public let inside: String
  /// Where somebody is whose data leave the EEA.
  public let outside: String
  /// Where nobody knows where somebody is.
  public let seatUnknown: String
  /// What a flow is that has ended.
  public let ended: String
  /// How something stands that no flow leans on.
  public let unused: String
  /// That only what has to do with something is shown.
  public let only: @Sendable (String) -> String
  /// One of our own legal entities.
  public let ourOwn: String
  /// Somebody of whom no role follows from anything declared.
  public let noRole: String
  /// An agreement that is a draft.
  public let draft: String
  /// An agreement that changes another.
  public let amendment: String
  /// That nothing shows that an agreement was concluded.
  public let noEvidence: String
  /// That nothing but another's word shows it.
  public let attested: String
  /// That it was never concluded.
  public let notConcluded: String
  /// How many more there are.
  public let more: @Sendable (Int) -> String
  /// How many promises are not kept, of how many.
  public let promises: @Sendable (_ wrong: Int, _ all: Int) -> String
  /// That nobody has named who runs a system.
  public let nobodyNamed: String
  /// That an agreement is open at its end.
  public let open: String
  /// The heading above the register's own head.
  public let theHead: String
  /// The link to its page.
  public let lookAtHead: String
  /// The link to all of a kind.
  public let all: @Sendable (Int) -> String
}

/// What the columns of lists are about.
public enum ListColumnName: CaseIterable, Hashable, Sendable {
  case name, sender, recipient, role, activity, data, agreement, verdict, state
  case kind, principal, processor, evidence, from, until, flows
  case seat, country, agreements, purposes, review, `operator`, host, storage, controller, language, promises
  case what, day, effective, objections, check, subject, by, taxonomy, below
}

extension ListWords {
  /// The words in a language.
  public static func words(in language: Language) -> ListWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = ListWords(
    title: titleInEnglish, lead: leadInEnglish, new: newInEnglish, nothingYet: "The register has none yet.",
    nothingFits: "None fits what is asked for.", showAll: "Show all",
    range: { "\($0)–\($1) of \($2)" }, page: { "Page \($0) of \($1)" }, previous: "Previous page", next: "Next page",
    pager: "Pages of the list", tabs: "Which parties",
    partyTabs: ("Processors and sub-processors", "Controllers and our own", "Everybody"), narrow: "Narrow the list",
    narrowNow: "Show", search: "Name or id", any: "All", column: columnInEnglish,
    states: ("In use", "Planned", "Ended"), inside: "In the EEA", outside: "Outside the EEA",
    seatUnknown: "Not recorded", ended: "ended",
    unused: "no flow in use", only: { "Only what has to do with \($0) is shown." },
    ourOwn: "one of our own", noRole: "no role yet", draft: "draft", amendment: "amendment",
    noEvidence: "not recorded", attested: "another's word", notConcluded: "never concluded", more: { "and \($0) more" },
    promises: { $0 == 0 ? "\($1)" : "\($1), of which \($0) not kept or not clear" },
    nobodyNamed: "nobody is named", open: "open",
    theHead: "The register itself", lookAtHead: "Look at it", all: { "Show all \($0)" })

  private static let bokmaal = ListWords(
    title: titleInBokmaal, lead: leadInBokmaal, new: newInBokmaal, nothingYet: "Registeret har ingen ennå.",
    nothingFits: "Ingen passer til utvalget.", showAll: "Vis alle",
    range: { "\($0)–\($1) av \($2)" }, page: { "Side \($0) av \($1)" }, previous: "Forrige side", next: "Neste side",
    pager: "Sider i listen", tabs: "Hvilke parter",
    partyTabs: ("Databehandlere og underdatabehandlere", "Behandlingsansvarlige og egne", "Alle"),
    narrow: "Avgrens listen", narrowNow: "Vis", search: "Navn eller id", any: "Alle", column: columnInBokmaal,
    states: ("I bruk", "Planlagt", "Avsluttet"), inside: "I EØS", outside: "Utenfor EØS",
    seatUnknown: "Ikke registrert", ended: "avsluttet",
    unused: "ingen dataflyt i bruk", only: { "Bare det som gjelder \($0), vises." },
    ourOwn: "en av våre egne", noRole: "ingen rolle ennå", draft: "utkast", amendment: "tillegg",
    noEvidence: "ikke registrert", attested: "en annens ord", notConcluded: "aldri inngått", more: { "og \($0) til" },
    promises: { $0 == 0 ? "\($1)" : "\($1), hvorav \($0) brutt eller uavklart" },
    nobodyNamed: "ingen er oppgitt", open: "løpende",
    theHead: "Selve registeret", lookAtHead: "Se på det", all: { "Vis alle \($0)" })
}
