/// The labels of the tables of law.
enum LawLabel: CaseIterable {
  /// Whom or what a row covers.
  case covers
  /// What a row leaves out.
  case leavesOut
  /// Why something ended.
  case endReason
  /// Where a row comes from.
  case source
  /// What a reader should know.
  case note
  /// The decision's number.
  case decision
  /// The word above.
  case below
  /// Marks of a category.
  case mark
  /// Where something is published.
  case site
  /// What it was called.
  case formerly
  /// The days in the EEA.
  case inEEA
  /// The days in the EU.
  case inEU
  /// The days of the GDPR.
  case gdpr
  /// The state that it belongs to.
  case partOf
  /// The days for concluding.
  case concluded
  /// The last day of use.
  case validUntil
  /// The exporter's role.
  case exporter
  /// The importer's role.
  case importer
  /// The annexes.
  case annexes
  /// The clauses that a set contains.
  case clauses
  /// The provision.
  case provision
}
