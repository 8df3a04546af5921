public import Registry
public import Vocabulary

/// What forms say around their fields.
public struct FormWords: Sendable {
  /// What the page is called on which an object of a kind is made.
  public let new: @Sendable (ObjectKind) -> String
  /// What the page is called on which an object is changed.
  public let change: @Sendable (String) -> String
  /// What it is called where an amendment is made, of which agreement.
  public let amend: @Sendable (String) -> String
  /// The button that shows what the change does.
  public let preview: String
  /// What that button does, so that nobody fears it.
  public let previewAbout: String
  /// The link away.
  public let cancel: String
  /// The link to where it is taken away.
  public let removal: String
  /// The button that shows things in lists that were made meanwhile.
  public let refresh: String
  /// The mark of a field that has to be filled in.
  public let required: String
  /// The choice that says nothing.
  public let notSaid: String
  /// The answers.
  public let yes: String, no: String
  /// The button that puts a part in, and one more.
  public let add: @Sendable (String) -> String, addAnother: @Sendable (String) -> String
  /// The button that takes a part out.
  public let remove: @Sendable (String) -> String
  /// Fields that few need.
  public let more: String
  /// Of several that exclude each other.
  public let chooseOne: String
  /// The units of time.
  public let units: (years: String, months: String, weeks: String, days: String), hours: String
  /// Picking words: what is chosen, the whole list, the search and its button, what it found.
  public let pick: PickWords
  /// The key of something new.
  public let newKey: String
  /// The key of something that is there.
  public let key: String
  /// The link to where a thing of a kind is made, in another window.
  public let makeNew: @Sendable (ObjectKind) -> String
  /// The heading above faults.
  public let faults: @Sendable (Int) -> String
  /// What is wrong with a field.
  public let fault: FormFaultWords
  /// The module of standard clauses.
  public let module: @Sendable (String) -> String
  /// The headings of long forms.
  public let part: @Sendable (FormPart) -> String
  /// Groups of countries.
  public let places: (groups: String, eea: String, adequate: String, others: String, organisations: String)

  /// What is said where words are picked.
  public struct PickWords: Sendable {
    /// What is chosen.
    public let chosen: String
    /// The fold with all words.
    public let all: @Sendable (Int) -> String
    /// The label of the search.
    public let search: String
    /// Its button.
    public let find: String
    /// The button that shows all words.
    public let showAll: String
    /// What was found.
    public let found: @Sendable (Int) -> String
    /// The box that says that nothing is named.
    public let nothingNamed: String
    /// The line for one more.
    public let oneMore: String
    /// The button that puts it in.
    public let put: String
  }
}

/// The parts of long forms.
public enum FormPart: CaseIterable, Hashable, Sendable {
  case people, guarantees, `where`, what, origin, time, protection, upkeep, proof, subProcessors, transfers, duties
  case promises
}

/// What is wrong with what was typed, and what to type.
public struct FormFaultWords: Sendable {
  /// Something that may not be left out.
  public let missing: (String, String)
  /// None of several of which one must stand.
  public let noneOf: (String, String)
  /// No day.
  public let day: (String, String)
  /// No whole number.
  public let number: (String, String)
  /// No key.
  public let key: (String, String)
  /// A key that something has.
  public let taken: @Sendable (String) -> (String, String)
}

extension FormWords {
  /// The words in a language.
  public static func words(in language: Language) -> FormWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }
}
