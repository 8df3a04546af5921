public import Vocabulary

/// A provision of a country's own law that a check asks for. A country without a row is not judged.
public struct NationalLaw: LawRow, ReadableRow {
  /// What it is about.
  public enum Topic: String, CaseIterable, Hashable, Sendable {
    /// Storing on and reading from people's equipment: cookies and the like.
    case terminalEquipment = "terminal-equipment"
    /// Use of national identity numbers, Art. 87.
    case nationalID = "national-id"
    /// Data about criminal convictions and offences, Art. 10.
    case criminalOffences = "criminal-offences"
  }

  /// The row's id.
  public let id: String
  /// The country, ISO 3166-1 alpha-2.
  public let place: String
  /// What it is about.
  public let topic: Topic
  /// The provision as it is cited.
  public let provision: String
  /// Its name in English.
  public let nameEN: String
  /// Its name in bokmål.
  public let nameNB: String
  /// The days on which it is law.
  public let period: Period
  /// Where the row comes from.
  public let source: Source
  /// What a reader should know beside it.
  public let note: String?

  /// The table of national law.
  public var table: LawTable { Self.kind }

  /// Its name in a language.
  public func name(_ language: Language) -> String {
    switch language {
    case .en: nameEN
    case .nb: nameNB
    }
  }

  static let kind = LawTable.nationalLaw
  static let columns = [
    "id", "place", "topic", "provision", "name_en", "name_nb", "valid_from", "valid_until", "source", "confidence",
    "note",
  ]

  init(_ row: RawRow) throws(LawFault) {
    id = try row.required("id")
    place = try row.required("place")
    topic = try row.choice("topic")
    provision = try row.required("provision")
    nameEN = try row.required("name_en")
    nameNB = try row.required("name_nb")
    period = try row.requiredPeriod()
    source = try row.source()
    note = row.optional("note")
  }
}
