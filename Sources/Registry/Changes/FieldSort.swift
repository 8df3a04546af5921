public import Vocabulary

/// What sort of value a field holds, so that whoever shows it may call things by their names.
public enum FieldSort: Hashable, Sendable {
  /// As it is written: words of people's own, numbers, fingerprints.
  case text
  /// A row of the law's tables, by its id.
  case law
  /// A check of the catalogue, by its id.
  case check
  /// A day.
  case day
  /// Months and days.
  case duration
  /// Whole hours, as `PT24H`.
  case hours
  /// `yes` or `no`.
  case yesNo
  /// A country, an international organisation or a group of places.
  case place
  /// A word of a taxonomy.
  case term(Taxonomy)
  /// Something that the register declares, by its id.
  case reference(NamedKind)
  /// The event that a time limit runs from.
  case event
  /// A word of a fixed list.
  case choice(FieldChoice)
  /// The name of another field.
  case field
}

/// The fixed lists of words that fields choose from, each with words for people.
public enum FieldChoice: Hashable, Sendable, CaseIterable {
  /// Languages of a register.
  case language
  /// Taxonomies.
  case taxonomy
  /// What data are marked with.
  case mark
  /// Sorts of legal persons.
  case partyKind
  /// Roles in an activity.
  case activityRole
  /// Sorts of places where data are collected.
  case collectionKind
  /// Where data come from.
  case dataSource
  /// Roles of a recipient.
  case recipientRole
  /// How often data flow.
  case frequency
  /// Sorts of agreements.
  case agreementKind
  /// How a principal may see for itself.
  case auditRight
  /// What becomes of data at the end.
  case endChoice
  /// Whether a processor may engage others.
  case authorisation
  /// How an objection ended.
  case objectionOutcome
  /// What an assessment of a transfer came to.
  case assessmentOutcome
  /// For whose data binding corporate rules are made.
  case rulesKind
  /// Annexes of standard clauses.
  case annex
  /// What a promise is about.
  case promiseKind
  /// Rights, by article.
  case right
  /// What a finding is about.
  case subjectKind
  /// Whose staff or machines a place has.
  case placeOperator
}
