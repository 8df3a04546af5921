internal import Registry
internal import Vocabulary

/// What an attribute's value must be.
enum ValueType: Hashable, Sendable {
  /// A key that names what the element declares.
  case newID(NamedKind)
  /// The key of something declared elsewhere.
  case reference(NamedKind)
  /// Words that people write; not blank.
  case text
  /// A day that exists, `2026-11-22`.
  case day
  /// Months and days, `P1Y6M`.
  case duration
  /// Whole hours, `PT24H`.
  case hours
  /// `yes` or `no`.
  case yesNo
  /// The number of a module, 1 to 4.
  case module
  /// 64 hexadecimal digits in small letters.
  case sha256
  /// A language by BCP 47.
  case languageTag
  /// A name of our own making in the shape of an id, such as an event or a check.
  case name
  /// A country, ISO 3166-1.
  case country
  /// The code of an international organisation.
  case organisation
  /// A country, an international organisation or a group.
  case place
  case places(ListRule)
  /// A word of a taxonomy, built in or the organisation's own.
  case term(Taxonomy)
  case terms(Taxonomy, ListRule)
  /// Words of any taxonomy.
  case names
  /// One of a fixed list.
  case closed(ClosedWords)
  case closedList(ClosedWords, ListRule)
  /// A row of the law's tables.
  case law(LawWords)
  case lawList(LawWords)
}

/// How a list is kept and whether it may be empty.
enum ListRule: Hashable, Sendable {
  /// At least one member.
  case filled
  /// An empty list says something else than a missing one.
  case mayBeEmpty
  /// At least one, and most elements say what others do: known lists are kept.
  case pooled
}
