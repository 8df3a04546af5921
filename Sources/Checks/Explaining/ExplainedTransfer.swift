public import Law
public import Registry
public import Vocabulary

/// A hop as Chapter V sees it: who sends data to whom, where, and what that may rest on.
public struct ExplainedTransfer: Hashable, Sendable {
  /// Who sends.
  public var exporters: [ID<Party>]
  /// In which role they send.
  public var exporterRole: StandardModule.Role
  /// Who gets.
  public var importer: ID<Party>
  /// In which role it gets.
  public var importerRole: StandardModule.Role
  /// Where it gets them: a country or an organisation; none where that is not declared.
  public var place: String?
  /// How that place stands to the EEA on the day.
  public var presence: Presence?
  /// The row of the law's tables that says so.
  public var presenceRow: LawReference?
  /// Whether the sender is itself outside the EEA, so that Art. 44's onward transfers are meant.
  public var isOnward: Bool
  /// What has to be covered, each with the bases that were tried for it.
  public var places: [ExplainedPlace]
}

/// A place that a basis must cover.
public struct ExplainedPlace: Hashable, Sendable {
  /// The place.
  public var place: String
  /// What came of it.
  public var code: Code
  /// Its answer.
  public var answer: Answer
  /// The bases that were tried, in the order in which they count.
  public var bases: [ExplainedBasis]

  /// Whether anybody has declared which place it is: an international organisation may be without its code.
  public var isNamed: Bool { place != PlaceTable.unnamed }
}

/// A basis that was tried, with the rows of law that it rests on.
public struct ExplainedBasis: Hashable, Sendable {
  /// The basis, and what came of it.
  public var tried: BasisTried
  /// The rows of law, in order.
  public var rows: [LawReference]
}
