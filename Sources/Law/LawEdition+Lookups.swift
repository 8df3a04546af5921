public import Vocabulary

extension LawEdition {
  /// The adequacy decision with an id.
  public func decision(_ id: String) -> AdequacyDecision? { index.decisions[id].map { adequacy[$0] } }

  /// The decisions in force for a place on a day, in the order of the table.
  public func decisions(for place: String, on day: Day) -> [AdequacyDecision] {
    (index.decisionsByPlace[place] ?? []).map { adequacy[$0] }.filter { $0.period.contains(day) }
  }

  /// The decisions in force on a day for whole countries: their places are the group `adequate`.
  public func wholeCountryDecisions(on day: Day) -> [AdequacyDecision] {
    adequacy.filter { $0.coversWholeCountry && $0.period.contains(day) }
  }

  /// The supervisory authority of a country.
  public func authority(of country: String) -> Authority? { index.authorities[country].map { authorities[$0] } }

  /// The set of standard clauses with an id, as `2021/914`.
  public func standardSet(_ id: String) -> StandardSet? { index.standardSets[id].map { standardSets[$0] } }

  /// The modules of a set that are for these roles. There is none for a processor and a controller that is not its own.
  public func modules(
    of set: String, exporter: StandardModule.Role, importer: StandardModule.Role
  ) -> [StandardModule] {
    standardModules.filter { $0.set == set && $0.exporter == exporter && $0.importer == importer }
  }

  /// The clause with an id, as `A28.3.a`.
  public func clause(_ id: String) -> Clause? { index.clauses[id].map { clauses[$0] } }

  /// The clauses that an unmodified set contains on a day; empty where it answers for none.
  public func clauses(inSet set: String, module: Int?, on day: Day) -> [String] {
    clauseSets.first { $0.set == set && $0.module == module && $0.period.contains(day) }?.clauses ?? []
  }

  /// What an unmodified set contains, by the name that agreements use: the set's id, and a hyphen and the module where
  /// it has modules, as `2021/915` and `2021/914-2`.
  public func clauseSet(_ id: String) -> ClauseSet? { index.clauseSets[id].map { clauseSets[$0] } }

  /// The legal basis, condition, tool or derogation with an id, as `A6-1-f`.
  public func legalBasis(_ id: String) -> LegalBasis? { index.legalBases[id].map { legalBases[$0] } }

  /// A country's own law on a topic on a day.
  public func nationalLaw(_ topic: NationalLaw.Topic, in country: String, on day: Day) -> NationalLaw? {
    nationalLaw.first { $0.topic == topic && $0.place == country && $0.period.contains(day) }
  }

  /// A word of the field, by its id.
  public func term(_ id: String) -> FieldTerm? { index.terms[id].map { terms[$0] } }

  /// Each day on which some row of law begins, and each day after one ends: between two of them the law is one.
  public var decidingDays: [Day] {
    var periods = adequacy.map(\.period) + clauses.map(\.period) + clauseSets.map(\.period)
    periods += legalBases.map(\.period) + nationalLaw.map(\.period)
    periods += memberships.flatMap { [$0.eea, $0.eu, $0.gdpr].compactMap { $0 } }
    periods += standardSets.flatMap { [$0.concluded, Period(until: $0.validUntil)] }
    periods += authorities.map { Period(from: $0.renamedOn) }
    let days = periods.flatMap { [$0.from, $0.until?.adding(days: 1)].compactMap { $0 } }
    return Set(days).sorted()
  }
}
