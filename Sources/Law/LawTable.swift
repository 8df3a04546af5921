/// A table of law, by the name of its file without `.csv`.
public enum LawTable: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Which edition of the law the tables are.
  case edition
  /// Adequacy decisions, Art. 45.
  case adequacy
  /// Which countries and territories are inside the EEA and the EU, since when and until when.
  case eea
  /// Countries, ISO 3166-1.
  case countries
  /// International organisations that other tables name.
  case organisations
  /// Supervisory authorities, Art. 51.
  case authorities
  /// Sets of standard clauses, Art. 28(7), 28(8) and 46(2).
  case standardSets = "scc-sets"
  /// Which part of a set is for which roles.
  case standardModules = "scc-modules"
  /// What an agreement with a processor must say, Art. 28(3).
  case clauses
  /// Which of these clauses an unmodified standard set contains.
  case clauseSets = "clause-sets"
  /// Legal bases, conditions, transfer tools and derogations: Art. 6, 9, 45, 46 and 49.
  case legalBases = "legal-bases"
  /// National law that a check asks for.
  case nationalLaw = "national-law"
  /// Categories of personal data.
  case dataCategories = "data-categories"
  /// Categories of data subjects.
  case dataSubjects = "data-subjects"
  /// Purposes.
  case purposes
  /// Operations.
  case operations
  /// Technical and organisational measures.
  case measures
  /// The field's words in English and bokmål.
  case terms

  /// The order above.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A row of a table of law: it has an id, a source, and can be cited.
public protocol LawRow: Hashable, Sendable {
  /// The table that the row stands in.
  var table: LawTable { get }
  /// The row's id, unique within its table.
  var id: String { get }
  /// Where the row comes from, and how sure it is.
  var source: Source { get }
}

extension LawRow {
  /// The reference by which a verdict cites this row.
  public var reference: LawReference {
    LawReference(table: table, row: id, confidence: source.confidence)
  }
}
