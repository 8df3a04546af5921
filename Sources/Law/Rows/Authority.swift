public import Vocabulary

/// The supervisory authority of a country, Art. 51, under its present and its former name.
public struct Authority: LawRow, ReadableRow {
  /// The country, ISO 3166-1 alpha-2. Two countries have a Datatilsynet, so an authority is never known by name alone.
  public let code: String
  /// Its names in its own languages, the first the most used.
  public let namesOwn: [String]
  /// Its abbreviations.
  public let abbreviations: [String]
  /// Its name in English.
  public let nameEN: String
  /// Its site.
  public let site: String
  /// What it, or the body before it, was called.
  public let formerNames: [String]
  /// The first day of the present name.
  public let renamedOn: Day?
  /// Whether regional authorities stand beside it, so that another name may be right.
  public let hasRegionalAuthorities: Bool
  /// Where the row comes from.
  public let source: Source
  /// What a reader should know beside it.
  public let note: String?

  /// The country's code.
  public var id: String { code }
  /// The table of authorities.
  public var table: LawTable { Self.kind }

  /// All names that were right on a day.
  public func names(on day: Day) -> [String] {
    if let renamedOn, day < renamedOn { return formerNames }
    return namesOwn + abbreviations + [nameEN]
  }

  static let kind = LawTable.authorities
  static let columns = [
    "code", "name_own", "abbr", "name_en", "site", "former_name", "renamed_on", "regional", "source", "confidence",
    "note",
  ]

  init(_ row: RawRow) throws(LawFault) {
    code = try row.required("code")
    _ = try row.required("name_own")
    namesOwn = row.names("name_own")
    abbreviations = row.names("abbr")
    nameEN = try row.required("name_en")
    site = try row.required("site")
    guard site.hasPrefix("https://") else {
      throw row.fault("site", "«\(site)» is no address", "an address that begins with https://")
    }
    formerNames = row.names("former_name")
    renamedOn = try row.day("renamed_on")
    guard formerNames.isEmpty == (renamedOn == nil) else {
      throw row.fault("renamed_on", "a former name and the day of the new one come together", "state both or none")
    }
    hasRegionalAuthorities = try row.flag("regional")
    source = try row.source()
    note = row.optional("note")
  }
}
