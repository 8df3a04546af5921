import Vocabulary

/// All tables but the trees of words, read and not yet compared with each other.
struct LawRows {
  let adequacy: Rows<AdequacyDecision>
  let memberships: Rows<Membership>
  let countries: Rows<Country>
  let organisations: Rows<InternationalOrganisation>
  let authorities: Rows<Authority>
  let standardSets: Rows<StandardSet>
  let standardModules: Rows<StandardModule>
  let clauses: Rows<Clause>
  let clauseSets: Rows<ClauseSet>
  let legalBases: Rows<LegalBasis>
  let nationalLaw: Rows<NationalLaw>
  let terms: Rows<FieldTerm>

  init(in tables: [String: [UInt8]]) throws(LawFault) {
    adequacy = try Rows(in: tables)
    memberships = try Rows(in: tables)
    countries = try Rows(in: tables)
    organisations = try Rows(in: tables)
    authorities = try Rows(in: tables)
    standardSets = try Rows(in: tables)
    standardModules = try Rows(in: tables)
    clauses = try Rows(in: tables)
    clauseSets = try Rows(in: tables)
    legalBases = try Rows(in: tables)
    nationalLaw = try Rows(in: tables)
    terms = try Rows(in: tables)
  }

  /// Refuses a row that names a row which does not exist.
  func checkReferences(purposes: TaxonomyTable) throws(LawFault) {
    let isCountry = { (code: String) in countries.byID[code] != nil }
    let isMember = { (code: String) in memberships[code]?.eea != nil }
    try adequacy.require("place", among: "countries and organisations", { [$0.place] }) {
      isCountry($0) || organisations.byID[$0] != nil
    }
    try adequacy.require("kind", "an organisation is no country", "the kind that fits the place") {
      isCountry($0.place) != ($0.kind == .internationalOrganisation)
    }
    try adequacy.require("not_for", among: "purposes", { $0.excludedPurpose.map { [$0] } ?? [] }) {
      purposes.place(of: $0) != nil
    }
    try memberships.require("code", among: "countries", { [$0.code] }, exists: isCountry)
    try memberships.require("name_en", "another name than in the countries", "the name in countries.csv") {
      countries[$0.code]?.nameEN == $0.nameEN
    }
    try memberships.require("part_of", among: "members", { $0.partOf.map { [$0] } ?? [] }, exists: isMember)
    try memberships.require("national_of", among: "members", { $0.nationalOf.map { [$0] } ?? [] }, exists: isMember)
    try authorities.require("code", among: "countries", { [$0.code] }, exists: isCountry)
    try nationalLaw.require("place", among: "countries", { [$0.place] }, exists: isCountry)
    try checkStandardSets()
  }

  private func checkStandardSets() throws(LawFault) {
    let isSet = { (id: String) in standardSets.byID[id] != nil }
    let isModule = { (row: ClauseSet) in
      standardModules.all.contains { $0.set == row.set && $0.module == row.module }
    }
    try standardModules.require("set", among: "sets that are transfer tools", { [$0.set] }) {
      standardSets[$0]?.kind == .transfer
    }
    try clauseSets.require("set", among: "standard sets", { [$0.set] }, exists: isSet)
    try clauseSets.require("module", "the set has no such module", "a module of the set") {
      $0.module == nil || isModule($0)
    }
    try clauseSets.require("clauses", among: "clauses", { $0.clauses }) { clauses.byID[$0] != nil }
  }
}

/// Where to find the rows of an edition by what they are asked for.
struct LawIndex: Sendable {
  let decisions: [String: Int]
  let decisionsByPlace: [String: [Int]]
  let memberships: [String: Int]
  let countries: [String: Int]
  let organisations: [String: Int]
  let authorities: [String: Int]
  let standardSets: [String: Int]
  let clauses: [String: Int]
  let clauseSets: [String: Int]
  let legalBases: [String: Int]
  let terms: [String: Int]

  init(_ rows: LawRows) {
    decisions = rows.adequacy.byID
    decisionsByPlace = Dictionary(grouping: rows.adequacy.all.indices) { rows.adequacy.all[$0].place }
    memberships = rows.memberships.byID
    countries = rows.countries.byID
    organisations = rows.organisations.byID
    authorities = rows.authorities.byID
    standardSets = rows.standardSets.byID
    clauses = rows.clauses.byID
    clauseSets = rows.clauseSets.byID
    legalBases = rows.legalBases.byID
    terms = rows.terms.byID
  }
}
