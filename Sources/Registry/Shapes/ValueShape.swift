public import Vocabulary

/// What sort of value may stand in a field.
public enum ValueShape: Hashable, Sendable {
  /// The key by which others name what is declared here.
  case id(NamedKind)
  /// Something that the register declares.
  case reference(NamedKind)
  /// Words that people write: a line, or several.
  case words(isLong: Bool)
  /// A day.
  case day
  /// Years, months, weeks and days.
  case duration
  /// Whole hours.
  case hours
  /// Yes or no.
  case yesNo
  /// A SHA-256.
  case fingerprint
  /// A language, by BCP 47.
  case languageTag
  /// A name of people's own making in the shape of a key, such as the key of a register.
  case name
  /// The event that a time limit runs from: one that is known, or a name of people's own making.
  case event
  /// The word above another in a taxonomy.
  case parentTerm
  /// A country.
  case country
  /// The code of an international organisation.
  case organisation
  /// A place.
  case place
  /// Places.
  case places(mayBeEmpty: Bool)
  /// A word of a taxonomy.
  case term(Taxonomy)
  /// Words of a taxonomy.
  case terms(Taxonomy, mayBeEmpty: Bool)
  /// Words of any taxonomy, or places.
  case anyWords
  /// One of these words.
  case choice([String], ChoiceMeaning)
  /// Some of these words.
  case choices([String], ChoiceMeaning, mayBeEmpty: Bool)

  /// Whether it is a set of words.
  public var isList: Bool {
    switch self {
    case .places, .terms, .anyWords, .choices: true
    default: false
    }
  }

  /// Whether saying that nothing is named differs from saying nothing.
  public var mayBeEmpty: Bool {
    switch self {
    case .places(let mayBeEmpty), .terms(_, let mayBeEmpty), .choices(_, _, let mayBeEmpty): mayBeEmpty
    default: false
    }
  }
}

/// What the words of a choice are, so that people are shown their names.
public enum ChoiceMeaning: Hashable, Sendable {
  /// Words of a fixed list.
  case list(FieldChoice)
  /// Names of fields.
  case field
  /// Rows of the tables of law, by their ids.
  case law
  /// Numbers of the modules of standard clauses.
  case module
}
