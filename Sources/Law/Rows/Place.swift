public import Vocabulary

/// A country and its names.
public struct Country: LawRow, ReadableRow {
  /// ISO 3166-1 alpha-2.
  public let code: String
  /// Its name in English.
  public let nameEN: String
  /// Its name in bokmål.
  public let nameNB: String
  /// Where the row comes from.
  public let source: Source
  /// What a reader should know beside it.
  public let note: String?

  /// The code.
  public var id: String { code }
  /// The table of countries.
  public var table: LawTable { Self.kind }

  /// Its name in a language.
  public func name(_ language: Language) -> String {
    switch language {
    case .en: nameEN
    case .nb: nameNB
    }
  }

  static let kind = LawTable.countries
  static let columns = ["code", "name_en", "name_nb", "source", "confidence", "note"]

  init(_ row: RawRow) throws(LawFault) {
    code = try row.required("code")
    guard code.utf8.count == 2, code.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
      throw row.fault("code", "«\(code)» is no country code", "two capitals of ISO 3166-1")
    }
    nameEN = try row.required("name_en")
    nameNB = try row.required("name_nb")
    source = try row.source()
    note = row.optional("note")
  }
}

/// An international organisation that a row of law names, Art. 4(26).
public struct InternationalOrganisation: LawRow, ReadableRow {
  /// Its code, as `EPO`.
  public let code: String
  /// Its name in English.
  public let nameEN: String
  /// Its name in bokmål.
  public let nameNB: String
  /// Where the row comes from.
  public let source: Source
  /// What a reader should know beside it.
  public let note: String?

  /// The code.
  public var id: String { code }
  /// The table of organisations.
  public var table: LawTable { Self.kind }

  /// Its name in a language.
  public func name(_ language: Language) -> String {
    switch language {
    case .en: nameEN
    case .nb: nameNB
    }
  }

  static let kind = LawTable.organisations
  static let columns = ["code", "name_en", "name_nb", "source", "confidence", "note"]

  init(_ row: RawRow) throws(LawFault) {
    code = try row.required("code")
    guard PlaceCode.isOrganisation(code) else {
      throw row.fault("code", "«\(code)» is no code of an organisation", "three to twelve capitals, digits or hyphens")
    }
    nameEN = try row.required("name_en")
    nameNB = try row.required("name_nb")
    source = try row.source()
    note = row.optional("note")
  }
}
