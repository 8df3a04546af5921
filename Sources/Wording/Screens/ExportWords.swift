public import Vocabulary

/// What the page of exports says, which is the auditor's first: the records, the other files, what changed, how to verify.
public struct ExportWords: Sendable {
  /// What the page is called.
  public let title: String
  /// What it is for.
  public let lead: String
  /// The headings of its parts, in their order.
  public let headings:
    (records: String, findings: String, register: String, changed: String, lists: String, verify: String)
  /// The labels of the day of judgment and of the state.
  public let days: (asOf: String, on: String)
  /// The button that takes over the days.
  public let take: String
  /// What the files are made of: the revision, and the day of judgment.
  public let made: @Sendable (Int, String) -> String
  /// The label of the fingerprint.
  public let fingerprint: String
  /// How a file is verified on a machine without the program, step by step, each with its command.
  public let steps: (hash: String, schema: String, validate: String)
  /// The link to the schema of each document.
  public let schema: @Sendable (Document) -> String
  /// The label of the state since which changes are shown.
  public let since: String
  /// What may be written there.
  public let sinceHelp: String
  /// The button.
  public let show: String
  /// How many revisions there were since.
  public let revisions: @Sendable (Int, String) -> String
  /// That all of it is new since then.
  public let allIsNew: String
  /// The links to a record: as XML, as a page to read.
  public let record: (xml: String, page: String)
  /// What lists are for, and which separator is meant for whom.
  public let lists: String
  /// The fold of the steps.
  public let howToVerify: String
  /// The names of the tables.
  public let tables: @Sendable (Table) -> String
  /// That tables have semicolons instead.
  public let semicolons: String
  /// Where there is no record yet.
  public let noRecord: String
  /// What findings are.
  public let findings: String
  /// What the register document is.
  public let register: String
  /// The links to files by their sort.
  public let files: (registerXML: String, findingsXML: String, findingsJSON: String, findingsSARIF: String)

  /// The documents that have a schema.
  public enum Document: String, CaseIterable, Sendable {
    case registry, records, findings
  }

  /// The tables of a record.
  public enum Table: String, CaseIterable, Sendable {
    case activities, recipients, transfers, parties, agreements
  }

  /// The words in a language.
  public static func words(in language: Language) -> ExportWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = ExportWords(
    title: "Exports", lead: "What can be handed over, how it is verified, and what changed.",
    headings: (
      "Records of processing activities (Art. 30)", "Findings", "The whole register", "What changed", "Lists (CSV)",
      "Verify"
    ), days: ("The register as it was known on", "Judged as of"), take: "Use these days",
    made: { "The files below are made of revision \($0), judged as of \($1)." },
    fingerprint: "SHA-256 of the register document",
    steps: (
      "The register document has this fingerprint, and the records and findings name it. Compare:",
      "Any tool for XML can hold a file against its published schema:",
      "With the program, references are checked as well:"
    ),
    schema: {
      switch $0 {
      case .registry: "Schema of the register"
      case .records: "Schema of records"
      case .findings: "Schema of findings"
      }
    }, since: "Since",
    sinceHelp: "A day, or the number of a revision", show: "Show",
    revisions: { $0 == 1 ? "1 revision since \($1)." : "\($0) revisions since \($1)." },
    allIsNew: "Nothing was recorded before that: all of it is new.",
    record: ("XML, for programs", "To read"),
    lists:
      "The parts of a record for a spreadsheet. Take those with semicolons where it writes decimals with a comma, as in"
      + " Norway.",
    howToVerify: "How a file is verified",
    tables: {
      switch $0 {
      case .activities: "Activities"
      case .recipients: "Recipients"
      case .transfers: "Transfers"
      case .parties: "Parties"
      case .agreements: "Agreements"
      }
    }, semicolons: "with semicolons", noRecord: "No party of yours has an activity yet.",
    findings: "Every check and every finding, with the law edition and the register that they rest on.",
    register: "Everything that is declared. It can be brought in again, and then says the same byte for byte.",
    files: ("Register (XML)", "Findings (XML)", "Findings (JSON)", "Findings (SARIF)"))

  private static let bokmaal = ExportWords(
    title: "Eksport", lead: "Hva som kan utleveres, hvordan det kontrolleres, og hva som er endret.",
    headings: (
      "Protokoller over behandlingsaktiviteter (art. 30)", "Funn", "Hele registeret", "Hva som er endret",
      "Lister (CSV)", "Kontroller filene"
    ), days: ("Registeret slik det var kjent", "Vurdert per"), take: "Bruk disse dagene",
    made: { "Filene nedenfor er laget av revisjon \($0), vurdert per \($1)." },
    fingerprint: "SHA-256 av registerdokumentet",
    steps: (
      "Registerdokumentet har dette fingeravtrykket, og protokollene og funnene oppgir det. Sammenlign:",
      "Ethvert XML-verktøy kan kontrollere en fil mot skjemaet som er publisert:",
      "Med programmet kontrolleres også henvisningene:"
    ),
    schema: {
      switch $0 {
      case .registry: "Skjema for registeret"
      case .records: "Skjema for protokoller"
      case .findings: "Skjema for funn"
      }
    }, since: "Siden",
    sinceHelp: "En dag, eller nummeret på en revisjon", show: "Vis",
    revisions: { $0 == 1 ? "1 revisjon siden \($1)." : "\($0) revisjoner siden \($1)." },
    allIsNew: "Ingenting var registrert før det: alt er nytt.", record: ("XML, for programmer", "Til å lese"),
    lists:
      "Delene av en protokoll til et regneark. Ta dem med semikolon når regnearket er satt opp med desimalkomma, som er"
      + " vanlig i Norge.", howToVerify: "Slik kontrolleres en fil",
    tables: {
      switch $0 {
      case .activities: "Behandlingsaktiviteter"
      case .recipients: "Mottakere"
      case .transfers: "Overføringer"
      case .parties: "Parter"
      case .agreements: "Avtaler"
      }
    }, semicolons: "med semikolon", noRecord: "Ingen av partene deres har en behandlingsaktivitet ennå.",
    findings: "Hver kontroll og hvert funn, med lovutgaven og registeret de bygger på.",
    register: "Alt som er registrert. Det kan leses inn igjen og sier da det samme, byte for byte.",
    files: ("Register (XML)", "Funn (XML)", "Funn (JSON)", "Funn (SARIF)"))
}
