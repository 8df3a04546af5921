/// The headings of an explanation of a check.
enum ExplanationLabel: CaseIterable {
  /// The provision.
  case law
  /// What it weighs.
  case severity
  /// The countries' own law that it asks after.
  case nationalLaw
  /// Since when it is law.
  case inForce
  /// What it asks.
  case asks
  /// When it fails.
  case fails
  /// What it may say.
  case answers
  /// What to do.
  case remedy
}
