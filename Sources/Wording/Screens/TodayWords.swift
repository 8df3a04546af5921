public import Vocabulary

/// What the first page says: what is wrong today, what ends soon, what waits for somebody.
public struct TodayWords: Sendable {
  /// What the page is called.
  public let title: String
  /// What it is called where it shows the register as it was on a day.
  public let then: @Sendable (String) -> String
  /// The heading of each part of the report.
  public let heading: @Sendable (ReportSection) -> String
  /// What such findings are.
  public let about: @Sendable (ReportSection) -> String
  /// Where nothing at all is found.
  public let nothing: String
  /// Where the register holds nothing yet.
  public let empty: String
  /// The link to the first steps.
  public let start: String
  /// The link to where something is mended.
  public let mend: String
  /// The link to the form of an amendment that an agreement needs.
  public let amend: String
  /// The link to whatever it is about.
  public let look: String
  /// The label before what is affected.
  public let affects: String
  /// How many more there are.
  public let more: @Sendable (Int) -> String
  /// How many answers wait for it.
  public let waiting: @Sendable (Int) -> String
  /// How many of the findings are accepted.
  public let accepted: @Sendable (Int, Int) -> String
  /// The heading of what ends soon.
  public let endsSoon: String
  /// Where nothing ends soon.
  public let nothingEnds: String
  /// The heads of its columns: when, in how many days, what.
  public let endingColumns: (day: String, left: String, what: String)
  /// What ends.
  public let ending: @Sendable (Ending, String) -> String
  /// The heading of what waits for somebody.
  public let waitsFor: String
  /// What such waiting is.
  public let waitsAbout: String
  /// How many questions a letter asks.
  public let questions: @Sendable (Int) -> String
  /// Where nobody has to answer anything.
  public let nobodyWaits: String
  /// The heads of the columns: what waits, and how much of it.
  public let waitingColumns: (what: String, much: String)
  /// The heads of the columns of what is not recorded: of what, and how much.
  public let figureColumns: (whose: String, what: String)
  /// The link to the whole of a part.
  public let showAll: @Sendable (Int) -> String
  /// How the register stands, by how much is wrong and how much has to be clarified.
  public let headline: @Sendable (_ wrong: Int, _ open: Int, _ lapsed: Int) -> String
  /// The day that is shown, and the law by which it is judged.
  public let judged: @Sendable (_ day: String, _ law: String) -> String
  /// What the counts at the head are called.
  public let counts: String
  /// What stands below the count of a part.
  public let tile: @Sendable (ReportSection, _ count: Int) -> String
  /// What stands below the count of what ends soon, and of what waits, by the count.
  public let tiles: (ends: @Sendable (Int) -> String, waits: @Sendable (Int) -> String)
  /// How many things of a party are not recorded.
  public let things: @Sendable (Int) -> String
  /// What is known of no party in particular.
  public let register: String
  /// What waits for somebody.
  public let waits: @Sendable (Waiting) -> String
  /// How many more end that are not shown.
  public let moreEnd: @Sendable (Int) -> String

  /// What can end on a day that is known.
  public enum Ending: CaseIterable, Hashable, Sendable {
    case agreement, renewal, terminated, flow, review, acceptance, objections, window, listing, decision
  }

  /// What can wait for a person.
  public enum Waiting: Hashable, Sendable {
    /// A letter to a party, by its name.
    case letter(String)
    /// Questions to ourselves.
    case ourselves
    /// An objection that was not decided: to whom, under what, made on which day.
    case objection(String, String, String)
    /// A draft, by its title.
    case draft(String)
    /// Agreements of which it is not shown that they were concluded.
    case copies
  }
}

extension TodayWords {
  /// The words in a language.
  public static func words(in language: Language) -> TodayWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = TodayWords(
    title: "Today", then: { "As it was on \($0)" }, heading: headingInEnglish, about: aboutInEnglish,
    nothing: "Nothing was found. Every flow in use complies with what was checked.",
    empty: "The register is empty.", start: "Take the first steps", mend: "Mend this", amend: "Record an amendment",
    look: "Look at it",
    affects: "Affects", more: { "and \($0) more" },
    waiting: { "\($0) further \($0 == 1 ? "answer waits" : "answers wait") for this" },
    accepted: { "\($0) of \($1) \($1 == 1 ? "finding" : "findings") accepted" }, endsSoon: "Ends within 90 days",
    nothingEnds: "Nothing that is recorded ends within 90 days.",
    endingColumns: ("Day", "Days left", "What"), ending: endingInEnglish, waitsFor: "Waits for somebody",
    waitsAbout: "Questions have a letter ready to be sent.",
    questions: { "\($0) \($0 == 1 ? "question" : "questions")" }, nobodyWaits: "Nobody has to do anything.",
    waitingColumns: ("What waits", "How much"), figureColumns: ("Party", "Not recorded"),
    showAll: { "Show all \($0)" }, headline: headlineInEnglish,
    judged: { "\($0), judged by the law edition of \($1)." }, counts: "In figures", tile: tileInEnglish,
    tiles: ({ $0 == 1 ? "ends soon" : "end soon" }, { $0 == 1 ? "waits for somebody" : "wait for somebody" }),
    things: { $0 == 1 ? "1 thing" : "\($0) things" },
    register: "The register itself", waits: waitingInEnglish, moreEnd: { "And \($0) more." })

  private static let bokmaal = TodayWords(
    title: "I dag", then: { "Slik det var \($0)" }, heading: headingInBokmaal, about: aboutInBokmaal,
    nothing: "Ingenting ble funnet. Alle dataflyter i bruk er i samsvar med det som ble kontrollert.",
    empty: "Registeret er tomt.", start: "Kom i gang", mend: "Rett opp",
    amend: "Registrer et tillegg til avtalen", look: "Se på den", affects: "Berører",
    more: { "og \($0) til" }, waiting: { "\($0) \($0 == 1 ? "svar" : "flere svar") venter på dette" },
    accepted: { "\($0) av \($1) funn er akseptert" }, endsSoon: "Tar slutt innen 90 dager",
    nothingEnds: "Ingenting av det som er registrert, tar slutt innen 90 dager.",
    endingColumns: ("Dag", "Dager igjen", "Hva"), ending: endingInBokmaal, waitsFor: "Venter på noen",
    waitsAbout: "Til spørsmålene ligger det et brev klart til å sendes.", questions: { "\($0) spørsmål" },
    nobodyWaits: "Ingenting venter på noen.", waitingColumns: ("Hva som venter", "Hvor mye"),
    figureColumns: ("Part", "Ikke registrert"), showAll: { "Vis alle \($0)" }, headline: headlineInBokmaal,
    judged: { "\($0), vurdert etter lovutgaven av \($1)." }, counts: "I tall", tile: tileInBokmaal,
    tiles: ({ _ in "tar snart slutt" }, { _ in "venter på noen" }),
    things: { $0 == 1 ? "1 opplysning" : "\($0) opplysninger" },
    register: "Registeret selv", waits: waitingInBokmaal, moreEnd: { "Og \($0) til." })

  private static func headingInEnglish(_ section: ReportSection) -> String {
    switch section {
    case .violations: "Wrong"
    case .toBeClarified: "To be clarified"
    case .lapsed: "Confirmed too long ago"
    case .notRecorded: "Not recorded"
    case .warnings: "Warnings"
    case .advice: "Advice"
    case .everyAnswer: "Every answer"
    }
  }

  private static func headingInBokmaal(_ section: ReportSection) -> String {
    switch section {
    case .violations: "Galt"
    case .toBeClarified: "Må avklares"
    case .lapsed: "Bekreftet for lenge siden"
    case .notRecorded: "Ikke registrert"
    case .warnings: "Advarsler"
    case .advice: "Råd"
    case .everyAnswer: "Alle svar"
    }
  }

  private static func aboutInEnglish(_ section: ReportSection) -> String {
    switch section {
    case .violations: "This disagrees with an agreement or the law."
    case .toBeClarified: "This is not known, and what is not known does not pass."
    case .lapsed: "This was confirmed once, and has to be confirmed again."
    case .notRecorded: "This merely has to be written down."
    case .warnings: "This should be otherwise, or should be known."
    case .advice: "This would be good practice."
    case .everyAnswer: "What each check says of each flow."
    }
  }

  private static func aboutInBokmaal(_ section: ReportSection) -> String {
    switch section {
    case .violations: "Dette stemmer ikke med en avtale eller loven."
    case .toBeClarified: "Dette er ikke kjent, og det som ikke er kjent, er ikke godkjent."
    case .lapsed: "Dette ble bekreftet en gang og må bekreftes på nytt."
    case .notRecorded: "Dette må bare skrives ned."
    case .warnings: "Dette bør være annerledes, eller bør være kjent."
    case .advice: "Dette er god praksis."
    case .everyAnswer: "Hva hver kontroll sier om hver dataflyt."
    }
  }

  private static func endingInEnglish(_ what: Ending, _ name: String) -> String {
    switch what {
    case .agreement: "\(name) holds until this day"
    case .renewal: "\(name) renews itself after this day unless notice is given"
    case .terminated: "\(name) was terminated and no longer holds from this day"
    case .flow: "the flow “\(name)” ends"
    case .review: "\(name) is to be looked through"
    case .acceptance: "the acceptance “\(name)” ends"
    case .objections: "objections to “\(name)” are possible until this day"
    case .window: "objections to \(name) are possible until this day"
    case .listing: "\(name) is on the list until this day"
    case .decision: "the adequacy decision “\(name)” ends, and flows rest on it"
    }
  }

  private static func endingInBokmaal(_ what: Ending, _ name: String) -> String {
    switch what {
    case .agreement: "\(name) gjelder til og med denne dagen"
    case .renewal: "\(name) fornyes av seg selv etter denne dagen om den ikke sies opp"
    case .terminated: "\(name) er sagt opp og gjelder ikke lenger fra denne dagen"
    case .flow: "dataflyten «\(name)» tar slutt"
    case .review: "\(name) skal gjennomgås"
    case .acceptance: "aksepten «\(name)» tar slutt"
    case .objections: "det kan protesteres mot «\(name)» til og med denne dagen"
    case .window: "det kan protesteres mot \(name) til og med denne dagen"
    case .listing: "\(name) står på listen til og med denne dagen"
    case .decision: "adekvansbeslutningen «\(name)» tar slutt, og dataflyter bygger på den"
    }
  }
}
