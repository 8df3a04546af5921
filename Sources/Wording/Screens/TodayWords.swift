public import Vocabulary

/// What the first page says: what is wrong today, what ends soon, what waits for somebody.
public struct TodayWords: Sendable {
  /// What the page is called.
  public let title: String
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
  /// Who, and how many questions.
  public let questions: @Sendable (Int) -> String
  /// Where nobody has to answer anything.
  public let nobodyWaits: String
  /// The heads of the columns: who answers, how many questions.
  public let waitingColumns: (who: String, questions: String)
  /// The questions that are ours to answer.
  public let ourselves: String
  /// The heads of the columns of what is not recorded: of what, and how much.
  public let figureColumns: (whose: String, what: String)
  /// The link to the next part of a long list.
  public let showAll: @Sendable (Int) -> String

  /// What can end on a day that is known.
  public enum Ending: CaseIterable, Hashable, Sendable {
    case agreement, terminated, flow, review, acceptance, objections, listing
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
    title: "Today", heading: headingInEnglish, about: aboutInEnglish,
    nothing: "Nothing was found. Every flow in use complies with what was checked.",
    empty: "The register is empty.", start: "Take the first steps", mend: "Mend this", look: "Look at it",
    affects: "Affects", more: { "and \($0) more" },
    waiting: { "\($0) further \($0 == 1 ? "answer waits" : "answers wait") for this" },
    accepted: { "\($0) of \($1) \($1 == 1 ? "finding" : "findings") accepted" }, endsSoon: "Ends within 90 days",
    nothingEnds: "Nothing that is recorded ends within 90 days.",
    endingColumns: ("Day", "Days left", "What"), ending: endingInEnglish, waitsFor: "Waits for an answer",
    waitsAbout: "Questions that only these can answer. Each has a letter ready.",
    questions: { "\($0) \($0 == 1 ? "question" : "questions")" }, nobodyWaits: "Nobody has to answer anything.",
    waitingColumns: ("Who can answer", "Questions"), ourselves: "Ourselves", figureColumns: ("Of", "Not recorded"),
    showAll: { "Show all \($0)" })

  private static let bokmaal = TodayWords(
    title: "I dag", heading: headingInBokmaal, about: aboutInBokmaal,
    nothing: "Ingenting ble funnet. Alle dataflyter i bruk er i samsvar med det som ble kontrollert.",
    empty: "Registeret er tomt.", start: "Kom i gang", mend: "Rett opp", look: "Se på den", affects: "Berører",
    more: { "og \($0) til" }, waiting: { "\($0) \($0 == 1 ? "svar" : "flere svar") venter på dette" },
    accepted: { "\($0) av \($1) funn er akseptert" }, endsSoon: "Tar slutt innen 90 dager",
    nothingEnds: "Ingenting av det som er registrert, tar slutt innen 90 dager.",
    endingColumns: ("Dag", "Dager igjen", "Hva"), ending: endingInBokmaal, waitsFor: "Venter på svar",
    waitsAbout: "Spørsmål som bare disse kan svare på. Hver har et brev klart.", questions: { "\($0) spørsmål" },
    nobodyWaits: "Ingen må svare på noe.", waitingColumns: ("Hvem kan svare", "Spørsmål"), ourselves: "Oss selv",
    figureColumns: ("Om", "Ikke registrert"), showAll: { "Vis alle \($0)" })

  private static func headingInEnglish(_ section: ReportSection) -> String {
    switch section {
    case .violations: "Wrong today"
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
    case .violations: "Galt i dag"
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
    case .terminated: "\(name) was terminated and no longer holds from this day"
    case .flow: "the flow “\(name)” ends"
    case .review: "\(name) is to be looked through"
    case .acceptance: "the acceptance “\(name)” ends"
    case .objections: "objections to “\(name)” are possible until this day"
    case .listing: "\(name) is on the list until this day"
    }
  }

  private static func endingInBokmaal(_ what: Ending, _ name: String) -> String {
    switch what {
    case .agreement: "\(name) gjelder til og med denne dagen"
    case .terminated: "\(name) er sagt opp og gjelder ikke lenger fra denne dagen"
    case .flow: "dataflyten «\(name)» tar slutt"
    case .review: "\(name) skal gjennomgås"
    case .acceptance: "aksepten «\(name)» tar slutt"
    case .objections: "det kan protesteres mot «\(name)» til og med denne dagen"
    case .listing: "\(name) står på listen til og med denne dagen"
    }
  }
}
