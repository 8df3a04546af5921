import Vocabulary

extension LawEdition {
  /// All rows of a table, in its order; none for the edition's own table.
  public func rows(in table: LawTable) -> [any LawRow] {
    switch table {
    case .edition: []
    case .adequacy: adequacy
    case .eea: memberships
    case .countries: countries
    case .organisations: organisations
    case .authorities: authorities
    case .standardSets: standardSets
    case .standardModules: standardModules
    case .clauses: clauses
    case .clauseSets: clauseSets
    case .legalBases: legalBases
    case .nationalLaw: nationalLaw
    case .dataCategories: taxonomy(.categories).terms
    case .dataSubjects: taxonomy(.subjects).terms
    case .purposes: taxonomy(.purposes).terms
    case .operations: taxonomy(.operations).terms
    case .measures: taxonomy(.measures).terms
    case .terms: terms
    }
  }

  /// The rows that nobody has looked up: from memory or doubtful, in order of table and row.
  public var unverified: [LawReference] {
    LawTable.allCases.flatMap { rows(in: $0).map(\.reference) }.filter { $0.confidence >= .memory }.sorted()
  }
}
