public import Vocabulary

/// What the page of promises says: the sentences of each privacy notice, and whether each is true.
public struct PromiseWords: Sendable {
  /// What the page is called.
  public let title: String
  /// What it is for.
  public let lead: String
  /// Where the register has no privacy notice.
  public let none: String
  /// The link to where one is recorded.
  public let add: String
  /// What stands before the facts of a notice.
  public let labels: (controller: String, language: String, version: String, address: String, days: String)
  /// From when to when it stands.
  public let days: @Sendable (String?, String?) -> String
  /// The headings of notices that stand today, that come later, and that have ended.
  public let heading: (now: String, later: String, past: String)
  /// That promises of a notice that does not stand today are not judged.
  public let notJudged: String
  /// What a notice promises, as a sentence.
  public let promises: @Sendable (String) -> String
  /// How many of its promises are kept.
  public let kept: @Sendable (Int, Int) -> String
  /// That a notice has no promise.
  public let noPromise: String
  /// The word for a promise that is kept, that is broken, of which that is not known, and that is not tested.
  public let answers: (kept: String, broken: String, unknown: String, untested: String)

  /// The words in a language.
  public static func words(in language: Language) -> PromiseWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = PromiseWords(
    title: "Promises", lead: "What your privacy notices promise, held against what is recorded.",
    none: "No privacy notice is recorded.", add: "Record a privacy notice",
    labels: ("Controller", "Language", "Version", "Published at", "Stands"),
    days: { from, until in
      switch (from, until) {
      case (let from?, let until?): "from \(from) until \(until)"
      case (let from?, nil): "since \(from)"
      case (nil, let until?): "until \(until)"
      case (nil, nil): "days not recorded"
      }
    }, heading: ("Stand today", "Come later", "Have ended"), notJudged: "Not judged, since it does not stand today.",
    promises: { "It promises that \($0)." },
    kept: { "\($0) of \($1) \($1 == 1 ? "promise is" : "promises are") kept." },
    noPromise: "No promise of it is recorded.", answers: ("kept", "not kept", "to be clarified", "not tested"))

  private static let bokmaal = PromiseWords(
    title: "Løfter", lead: "Det personvernerklæringene lover, holdt opp mot det som er registrert.",
    none: "Ingen personvernerklæring er registrert.", add: "Registrer en personvernerklæring",
    labels: ("Behandlingsansvarlig", "Språk", "Versjon", "Publisert på", "Gjelder"),
    days: { from, until in
      switch (from, until) {
      case (let from?, let until?): "fra \(from) til og med \(until)"
      case (let from?, nil): "siden \(from)"
      case (nil, let until?): "til og med \(until)"
      case (nil, nil): "dager ikke registrert"
      }
    }, heading: ("Gjelder i dag", "Kommer senere", "Gjelder ikke lenger"),
    notJudged: "Ikke vurdert, siden den ikke gjelder i dag.",
    promises: { "Den lover at \($0)." }, kept: { "\($0) av \($1) løfter holdes." },
    noPromise: "Ingen løfter i den er registrert.",
    answers: ("holdes", "holdes ikke", "må avklares", "ikke prøvd"))
}
