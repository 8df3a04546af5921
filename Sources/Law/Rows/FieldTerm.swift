public import Vocabulary

/// A word of the field in English and bokmål, so that every sentence uses the law's own.
public struct FieldTerm: LawRow, ReadableRow {
  /// The row's id.
  public let id: String
  /// The word in English.
  public let en: String
  /// The word in bokmål.
  public let nb: String
  /// Where the pair comes from.
  public let source: Source

  /// The table of words.
  public var table: LawTable { Self.kind }

  static let kind = LawTable.terms
  static let columns = ["id", "en", "nb", "source", "confidence"]

  init(_ row: RawRow) throws(LawFault) {
    id = try row.required("id")
    en = try row.required("en")
    nb = try row.required("nb")
    source = try row.source()
  }

  /// The word in a language.
  public func text(_ language: Language) -> String {
    switch language {
    case .en: en
    case .nb: nb
    }
  }
}

/// Which edition of the law the tables are: one row.
struct EditionRow: LawRow, ReadableRow {
  let id: String
  let knownUntil: Day
  let note: String?

  var table: LawTable { Self.kind }
  var source: Source { Source(text: "this edition", confidence: .own) }

  static let kind = LawTable.edition
  static let columns = ["name", "known_until", "note"]

  init(_ row: RawRow) throws(LawFault) {
    id = try row.required("name")
    knownUntil = try row.requiredDay("known_until")
    note = row.optional("note")
  }
}
