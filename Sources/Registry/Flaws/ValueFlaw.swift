public import Vocabulary

/// Why a value cannot stand where it stands. Values are shown in short; `near` are those that may have been meant.
public enum ValueFlaw: Hashable, Sendable {
  /// It does not have the form that is asked for.
  case form(String, Form)
  /// The attribute says nothing.
  case empty(attribute: String)
  /// The list names nothing.
  case emptyList
  /// It is no country.
  case country(String, meant: MeantCountry?)
  /// It is no place.
  case place(String, meant: MeantPlace?)
  /// It is no term of a taxonomy, though maybe of another; `below` is the term that should have stood below it.
  case term(String, Taxonomy, near: [String], elsewhere: Taxonomy?, below: String?)
  /// It is no row of a table of law, though maybe of another; `all` are the rows, where they are few.
  case law(String, LawWords, near: [String], elsewhere: LawWords?, all: [String])
  /// It is none of a fixed list.
  case choice(String, near: [String], all: [String])

  /// The forms that a value may have to have.
  public enum Form: Hashable, Sendable, CaseIterable {
    case id, name, text, day, duration, hours, yesNo, module, sha256, language, organisation
  }
}

/// A country that somebody may have meant: its code and its names.
public struct MeantCountry: Hashable, Sendable {
  /// ISO 3166-1 alpha-2.
  public let code: String
  /// In English.
  public let nameEN: String
  /// In bokmål.
  public let nameNB: String

  /// A country.
  public init(code: String, nameEN: String, nameNB: String) {
    (self.code, self.nameEN, self.nameNB) = (code, nameEN, nameNB)
  }
}

/// A place that somebody may have meant.
public enum MeantPlace: Hashable, Sendable {
  /// A country.
  case country(MeantCountry)
  /// A group of countries or an organisation.
  case other(String)
}

/// Tables of law whose rows a register names.
public enum LawWords: Int, CaseIterable, Hashable, Sendable {
  /// Legal bases of Art. 6(1), conditions of Art. 9(2), legal bases of Chapter V.
  case basis, condition, transferBasis
  /// Adequacy decisions.
  case decision
  /// Clauses of Art. 28(3), and standard sets of them.
  case clause, clauseSet
  /// Sets of standard clauses for transfers.
  case transferClauses
}
