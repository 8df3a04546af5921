public import Vocabulary

/// The law as the tables know it: read once, complete, and the same for everyone who names the edition.
public struct LawEdition: Sendable {
  /// The edition, named by the day of its knowledge, as `2026-11-22`.
  public let name: String
  /// The last day whose news it knows. Later days are judged by the same rows.
  public let knownUntil: Day
  /// Adequacy decisions, past and present, in the order of the table.
  public private(set) var adequacy: [AdequacyDecision]
  /// Countries and territories with a word about the EEA, in the order of the table.
  public let memberships: [Membership]
  /// Countries, by code.
  public let countries: [Country]
  /// International organisations.
  public let organisations: [InternationalOrganisation]
  /// Supervisory authorities.
  public let authorities: [Authority]
  /// Sets of standard clauses.
  public let standardSets: [StandardSet]
  /// What each set is for.
  public let standardModules: [StandardModule]
  /// What an agreement with a processor must say.
  public let clauses: [Clause]
  /// Which of it the standard sets contain.
  public let clauseSets: [ClauseSet]
  /// Legal bases, conditions, transfer tools and derogations.
  public let legalBases: [LegalBasis]
  /// Provisions of countries' own law.
  public let nationalLaw: [NationalLaw]
  /// The field's words.
  public let terms: [FieldTerm]

  let taxonomies: [TaxonomyTable]
  let index: LawIndex

  /// The edition in the binary.
  public static func current() throws(LawFault) -> LawEdition { try embedded.get() }

  /// Read once, at the first question.
  private static let embedded = Result { () throws(LawFault) in try LawEdition(tables: embeddedTables()) }

  /// The tables in the binary, byte for byte, by name: what `samsvar law` prints and a directory of tables starts from.
  public static func embeddedBytes() -> [String: [UInt8]] { embeddedTables() }

  /// What the tables take from others and under which licence: whoever shows the tables must be able to show this.
  public static var notice: String { embeddedNotice() }

  /// An edition from the bytes of its tables, by name without `.csv`. All must be there, and no others.
  public init(tables: [String: [UInt8]]) throws(LawFault) {
    try Self.refuseUnknown(tables)
    let edition = try Rows<EditionRow>(in: tables)
    try edition.require("name", "an edition has one row", "remove the others") { $0 == edition.all.first }
    guard let row = edition.all.first else {
      throw LawFault(
        table: LawTable.edition.rawValue, line: 1, column: 1, message: "the edition has no name", help: "one row")
    }
    (name, knownUntil) = (row.id, row.knownUntil)

    var taxonomies: [TaxonomyTable] = []
    for taxonomy in Taxonomy.allCases { taxonomies.append(try TaxonomyTable(taxonomy, in: tables)) }
    self.taxonomies = taxonomies
    let read = try LawRows(in: tables)
    try read.checkReferences(purposes: taxonomies[Taxonomy.purposes.place])
    adequacy = read.adequacy.all
    memberships = read.memberships.all
    countries = read.countries.all
    organisations = read.organisations.all
    authorities = read.authorities.all
    standardSets = read.standardSets.all
    standardModules = read.standardModules.all
    clauses = read.clauses.all
    clauseSets = read.clauseSets.all
    legalBases = read.legalBases.all
    nationalLaw = read.nationalLaw.all
    terms = read.terms.all
    index = LawIndex(read)
  }

  /// A tree of words.
  public func taxonomy(_ taxonomy: Taxonomy) -> TaxonomyTable { taxonomies[taxonomy.place] }

  /// The same law with one adequacy decision that ends the day before a chosen one; none where it has no such decision.
  ///
  /// A decision that has ended before stays as it is.
  public func without(decision id: String, from day: Day) -> LawEdition? {
    guard let place = index.decisions[id] else { return nil }
    var copy = self
    let last = day.adding(days: -1)
    if Period(until: adequacy[place].period.until).contains(last) {
      copy.adequacy[place] = adequacy[place].ending(on: last, because: "supposed to end before \(day)")
    }
    return copy
  }

  private static func refuseUnknown(_ tables: [String: [UInt8]]) throws(LawFault) {
    let names = LawTable.allCases.map(\.rawValue)
    let unknown = tables.keys.filter { !names.contains($0) }.sorted { $0.precedesByBytes($1) }
    guard let first = unknown.first else { return }
    throw LawFault(
      table: first, line: 1, column: 1, message: "there is no table of this name",
      help: "the tables are \(names.joined(separator: ", "))")
  }
}

extension Taxonomy {
  /// Where the tree stands among the trees of an edition.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
