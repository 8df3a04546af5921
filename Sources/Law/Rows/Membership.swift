public import Vocabulary

/// What a country or territory is to the EEA, to the EU and to the GDPR, and on which days.
public struct Membership: LawRow, ReadableRow {
  /// What the place is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A state of the EEA.
    case member
    /// A state that has left.
    case formerMember = "former-member"
    /// A territory that is inside with the state it is part of.
    case territoryIn = "territory-in"
    /// A territory outside, whatever state it belongs to.
    case territoryOut = "territory-out"
    /// A territory outside the EEA Agreement to which a state extends its own law.
    case territoryNational = "territory-national"
    /// A state that never was in the EEA.
    case thirdCountry = "third-country"
  }

  /// How Chapter V looks at data that go there.
  public enum Treatment: String, CaseIterable, Hashable, Sendable {
    /// No transfer while the place is inside the EEA.
    case none
    /// A transfer.
    case thirdCountry = "third-country"
    /// A person has to look: whether it is a transfer is not settled here.
    case review
  }

  /// ISO 3166-1 alpha-2.
  public let code: String
  /// Its name in English, as the countries have it; here only for readers of the table.
  let nameEN: String
  /// What the place is.
  public let kind: Kind
  /// How Chapter V looks at it.
  public let treatment: Treatment
  /// The state that a territory belongs to.
  public let partOf: String?
  /// The state whose own law treats the territory as its own.
  public let nationalOf: String?
  /// The days inside the EEA; none where it never was by itself.
  public let eea: Period?
  /// The days inside the EU, a transition included; none where it never was by itself.
  public let eu: Period?
  /// The days on which the GDPR is law there; none where it is not, or where that follows `partOf`.
  public let gdpr: Period?
  /// Where the row comes from.
  public let source: Source
  /// What a reader should know beside it.
  public let note: String?

  /// The code.
  public var id: String { code }
  /// The table of countries and territories.
  public var table: LawTable { Self.kind }

  static let kind = LawTable.eea
  static let columns = [
    "code", "name_en", "kind", "treatment", "part_of", "national_of", "eea_from", "eea_until", "eu_from", "eu_until",
    "gdpr_from", "gdpr_until", "source", "confidence", "note",
  ]

  init(_ row: RawRow) throws(LawFault) {
    code = try row.required("code")
    nameEN = try row.required("name_en")
    kind = try row.choice("kind")
    treatment = try row.choice("treatment")
    partOf = row.optional("part_of")
    nationalOf = row.optional("national_of")
    eea = try Self.period("eea", row)
    eu = try Self.period("eu", row)
    gdpr = try Self.period("gdpr", row)
    source = try row.source()
    note = row.optional("note")
    switch kind {
    case .member, .formerMember:
      if eea == nil { throw row.fault("eea_from", "a member without a first day in the EEA", "the first day") }
      if gdpr == nil { throw row.fault("gdpr_from", "a member without a first day of the GDPR", "the first day") }
    case .territoryIn:
      if partOf == nil { throw row.fault("part_of", "inside with whom?", "the code of the state it is part of") }
    case .territoryNational:
      if nationalOf == nil { throw row.fault("national_of", "under whose law?", "the code of that state") }
    case .territoryOut, .thirdCountry: break
    }
  }

  private static func period(_ name: String, _ row: RawRow) throws(LawFault) -> Period? {
    let period = try row.period(from: "\(name)_from", until: "\(name)_until")
    guard period.from != nil else {
      if period.until != nil {
        throw row.fault("\(name)_until", "a last day without a first", "state \(name)_from as well")
      }
      return nil
    }
    return period
  }
}
