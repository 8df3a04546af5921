public import Vocabulary

/// What may make processing or a transfer lawful: a basis, a condition, a transfer tool or a derogation.
public struct LegalBasis: LawRow, ReadableRow {
  /// Which question it answers.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A legal basis, Art. 6(1).
    case basis = "art6"
    /// A condition for special categories, Art. 9(2).
    case condition = "art9"
    /// A tool or derogation for transfers, Chapter V.
    case transfer
  }

  /// Whether it needs a law behind it.
  public enum NeededLaw: String, CaseIterable, Hashable, Sendable {
    /// No.
    case none = "no"
    /// A law of the Union or a member state.
    case law
    /// Such a law, or an agreement that the letter names.
    case lawOrAgreement = "law-or-agreement"
  }

  /// The id that registers name it by, as `A6-1-f`.
  public let id: String
  /// Which question it answers.
  public let kind: Kind
  /// The provision.
  public let provision: String
  /// What it is, in English.
  public let labelEN: String
  /// What it is, in bokmål.
  public let labelNB: String
  /// Its address in the W3C Data Privacy Vocabulary.
  public let iri: String?
  /// Whether it needs a law behind it.
  public let neededLaw: NeededLaw
  /// Whether it carries only what is occasional.
  public let onlyOccasional: Bool
  /// Whether a public authority in its powers may not use it.
  public let barredInPublicPowers: Bool
  /// The days on which it is law.
  public let period: Period
  /// Where the row comes from.
  public let source: Source
  /// What a reader should know beside it.
  public let note: String?

  /// The table of bases.
  public var table: LawTable { Self.kind }

  /// What it is, in a language.
  public func label(_ language: Language) -> String {
    switch language {
    case .en: labelEN
    case .nb: labelNB
    }
  }

  static let kind = LawTable.legalBases
  static let columns = [
    "id", "kind", "provision", "label_en", "label_nb", "iri", "needs_law", "only_occasional",
    "barred_in_public_powers", "valid_from", "valid_until", "source", "confidence", "note",
  ]

  init(_ row: RawRow) throws(LawFault) {
    id = try row.required("id")
    kind = try row.choice("kind")
    provision = try row.required("provision")
    labelEN = try row.required("label_en")
    labelNB = try row.required("label_nb")
    iri = row.optional("iri")
    neededLaw = try row.choice("needs_law")
    onlyOccasional = try row.flag("only_occasional")
    barredInPublicPowers = try row.flag("barred_in_public_powers")
    period = try row.requiredPeriod()
    source = try row.source()
    note = row.optional("note")
  }
}
