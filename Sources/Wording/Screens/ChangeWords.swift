public import Vocabulary

/// What is said around a change before it is recorded: what it does, why it is made, and where somebody else was quicker.
public struct ChangeWords: Sendable {
  /// The page that shows a change before it is recorded.
  public let title: String
  /// That nothing is recorded yet.
  public let lead: String
  /// The heading of what changes.
  public let changes: String
  /// Where nothing does.
  public let nothing: String
  /// What a new object says, field by field.
  public let says: String
  /// The heading of the verdicts.
  public let verdicts: String
  /// The headings of findings that came, changed and went.
  public let came: String, changed: String, went: String
  /// The label before whom a finding concerns.
  public let affects: String
  /// Where no finding is another.
  public let sameFindings: String
  /// Why: label and help.
  public let reason: (label: String, help: String)
  /// Where the reason is missing.
  public let noReason: (String, String)
  /// The buttons.
  public let record: String, back: String
  /// That it is recorded.
  public let recorded: @Sendable (Int) -> String
  /// Where somebody else changed it meanwhile.
  public let conflict: Conflict
  /// Where an object is taken out.
  public let removal: Removal

  /// What is said where two changed one object.
  public struct Conflict: Sendable {
    /// The page.
    public let title: String
    /// What happened, and that nothing is lost.
    public let lead: String
    /// Where somebody took the object out meanwhile.
    public let gone: String
    /// The heads of the columns.
    public let columns: (field: String, before: String, theirs: String, yours: String)
    /// Where a side did not touch a field.
    public let untouched: String
    /// The ways to go on, each with what becomes of the fields.
    public let both: (button: String, about: String), yours: (button: String, about: String)
    /// The third way: to go on with what others recorded.
    public let theirs: (button: String, about: String)
    /// The mark of a field that both changed.
    public let clash: String
  }

  /// What is said where an object is taken out.
  public struct Removal: Sendable {
    /// The page.
    public let title: @Sendable (String) -> String
    /// What it means.
    public let lead: String
    /// The heading of what refers to it.
    public let referrers: String
    /// What to do about that.
    public let referrersAbout: String
    /// The button.
    public let remove: String
    /// The link away.
    public let keep: String
  }

  /// The words in a language.
  public static func words(in language: Language) -> ChangeWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = ChangeWords(
    title: "What this changes", lead: "Nothing is recorded yet. Look it over, say why, and record it.",
    changes: "In the register", nothing: "Nothing changes: the register says this already.",
    says: "What it says", verdicts: "For the verdicts of today", came: "New findings", changed: "Changed findings",
    went: "Findings that are gone",
    affects: "Affects", sameFindings: "No finding comes, goes or changes.",
    reason: (
      "Why is it changed?",
      "Whoever reads the history later has only this sentence: where it comes from, who said so, what it is for."
    ), noReason: ("The reason is missing.", "Write a sentence for whoever reads the history."), record: "Record it",
    back: "Back to the form", recorded: { "Recorded as revision \($0)." },
    conflict: Conflict(
      title: "Somebody else changed it meanwhile",
      lead:
        "While your form was open, this was changed and recorded. Nothing of yours is lost, and nothing is recorded yet.",
      gone:
        "While your form was open, this was taken out of the register. What you typed is kept: you can record it as new.",
      columns: ("Field", "As you opened it", "What others recorded", "What you typed"), untouched: "not changed",
      both: ("Keep both changes", "Where both changed one field, it says what you typed."),
      yours: ("Go on with what you typed", "What others recorded of it is undone."),
      theirs: ("Go on with what others recorded", "What you typed is left out."), clash: "both"),
    removal: Removal(
      title: { "Take out: \($0)" },
      lead: "It is taken out of the register as it stands. What stood there before stays in the history.",
      referrers: "Others still refer to it",
      referrersAbout: "It cannot be taken out while they do. Change or take out these first:", remove: "Take it out",
      keep: "Leave it where it is"))

  private static let bokmaal = ChangeWords(
    title: "Dette endres", lead: "Ingenting er lagret ennå. Se over, skriv hvorfor, og lagre.",
    changes: "I registeret", nothing: "Ingenting endres: registeret sier dette fra før.", says: "Dette sier den",
    verdicts: "For dagens vurderinger", came: "Nye funn", changed: "Endrede funn", went: "Funn som er borte",
    affects: "Berører", sameFindings: "Ingen funn kommer til, forsvinner eller endres.",
    reason: (
      "Hvorfor endres det?",
      "Den som leser historikken senere, har bare denne setningen: hvor det kommer fra, hvem som sa det, og hva det er til."
    ), noReason: ("Begrunnelsen mangler.", "Skriv en setning til den som leser historikken."), record: "Lagre",
    back: "Tilbake til skjemaet", recorded: { "Lagret som revisjon \($0)." },
    conflict: Conflict(
      title: "Noen andre har endret den i mellomtiden",
      lead:
        "Mens skjemaet ditt var åpent, ble denne endret og lagret. Ingenting av ditt er borte, og ingenting er lagret ennå.",
      gone:
        "Mens skjemaet ditt var åpent, ble denne tatt ut av registeret. Det du skrev, er beholdt: du kan lagre det som nytt.",
      columns: ("Felt", "Slik du åpnet den", "Det andre lagret", "Det du skrev"), untouched: "ikke endret",
      both: ("Behold begge endringene", "Der begge endret samme felt, står det du skrev."),
      yours: ("Gå videre med det du skrev", "Det andre lagret om den, gjøres om."),
      theirs: ("Gå videre med det andre lagret", "Det du skrev, utelates."), clash: "begge"),
    removal: Removal(
      title: { "Ta ut: \($0)" },
      lead: "Den tas ut av registeret slik det står. Det som sto der før, blir stående i historikken.",
      referrers: "Andre viser fortsatt til den",
      referrersAbout: "Den kan ikke tas ut så lenge de gjør det. Endre eller ta ut disse først:", remove: "Ta den ut",
      keep: "La den stå"))
}
