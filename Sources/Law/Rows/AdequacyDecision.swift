public import Vocabulary

/// A decision that a country, a sector, listed organisations or an international organisation protect data enough.
///
/// Source: GDPR Art. 45. One row for each decision, so that asking about a day asks one period.
public struct AdequacyDecision: LawRow, ReadableRow {
  /// Whom a decision covers.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A whole country or territory.
    case country
    /// A part of a country's recipients: a party declares whether it is inside.
    case sector
    /// Organisations on a list: a party declares its listing.
    case organisationList = "organisation-list"
    /// An international organisation.
    case internationalOrganisation = "international-organisation"
  }

  /// Which recipients or purposes a decision leaves out, as far as a register can tell.
  public enum Exclusion: Hashable, Sendable {
    /// Recipients that are public authorities.
    case publicAuthorities
    /// Transfers for a purpose, or one below it.
    case purpose(String)
  }

  /// The id that listings and `--without` name it by.
  public let id: String
  /// The country (ISO 3166-1) or the organisation's code.
  public let place: String
  /// Whom it covers.
  public let kind: Kind
  /// Its name in English.
  public let nameEN: String
  /// Its name in bokmål.
  public let nameNB: String
  /// Whom it covers, in words.
  public let scope: String
  /// The decision's number.
  public let decision: String
  /// Its number in EUR-Lex.
  public let celex: String
  /// The day it was adopted.
  public let adopted: Day
  /// The days on which data may flow under it.
  public private(set) var period: Period
  /// Why it ended or will end.
  public private(set) var endReason: String?
  /// Since when it stands in the EEA Agreement, where that is later and known. Said beside a verdict, never deciding it.
  public let eeaEFTAFrom: Day?
  /// What it leaves out, in words.
  public let excluded: String?
  /// What it leaves out, as a test.
  public let notFor: Exclusion?
  /// Where the row comes from.
  public let source: Source
  /// What a reader should know beside it.
  public let note: String?

  /// The table of all decisions.
  public var table: LawTable { Self.kind }
  /// Whether it covers a whole country, and so makes it one of the group `adequate`.
  public var coversWholeCountry: Bool { kind == .country }

  /// Its name in a language.
  public func name(_ language: Language) -> String {
    switch language {
    case .en: nameEN
    case .nb: nameNB
    }
  }

  static let kind = LawTable.adequacy
  static let columns = [
    "id", "place", "kind", "name_en", "name_nb", "scope", "decision", "celex", "adopted", "valid_from",
    "valid_until", "end_reason", "eea_efta_from", "excluded", "not_for", "source", "confidence", "note",
  ]

  init(_ row: RawRow) throws(LawFault) {
    id = try row.required("id")
    place = try row.required("place")
    kind = try row.choice("kind")
    nameEN = try row.required("name_en")
    nameNB = try row.required("name_nb")
    scope = try row.required("scope")
    decision = try row.required("decision")
    celex = try row.required("celex")
    adopted = try row.requiredDay("adopted")
    period = try row.requiredPeriod()
    endReason = row.optional("end_reason")
    guard (period.until == nil) == (endReason == nil) else {
      throw row.fault("end_reason", "a last day and a reason come together", "state both or none")
    }
    guard let from = period.from, adopted <= from else {
      throw row.fault("adopted", "adopted after its first day", "a day no later than valid_from")
    }
    eeaEFTAFrom = try row.day("eea_efta_from")
    excluded = row.optional("excluded")
    notFor = try Self.exclusion(row)
    source = try row.source()
    note = row.optional("note")
  }

  private static func exclusion(_ row: RawRow) throws(LawFault) -> Exclusion? {
    let text = row.text("not_for")
    let purpose = text.split(separator: "purpose=", maxSplits: 1)
    switch text {
    case "": return nil
    case "recipient-kind=public-authority": return .publicAuthorities
    case _ where text.hasPrefix("purpose=") && purpose.count == 1: return .purpose(String(purpose[0]))
    default:
      throw row.fault(
        "not_for", "unknown test «\(text)»", "recipient-kind=public-authority, purpose= and a purpose, or nothing")
    }
  }

  /// The purpose that it leaves out, where it leaves one out.
  var excludedPurpose: String? {
    if case .purpose(let purpose) = notFor { purpose } else { nil }
  }

  /// The same decision with an earlier end, for the question «what if».
  func ending(on last: Day, because reason: String) -> Self {
    var copy = self
    copy.period.until = last
    copy.endReason = reason
    return copy
  }
}
