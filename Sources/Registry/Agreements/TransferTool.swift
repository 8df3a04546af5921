public import Vocabulary

/// A safeguard under Art. 46 that an agreement holds, with the assessment of it.
public struct TransferTool: Hashable, Sendable {
  /// Which safeguard.
  public var kind: Kind
  /// The assessment of law and practice in the third country (clause 14, C-311/18).
  public var assessment: TransferAssessment?
  /// Whether it is made up for an example.
  public var invented = false

  /// The sorts of safeguards.
  public enum Kind: Hashable, Sendable {
    /// A set of standard contractual clauses, its module (1 to 4; none in the old sets) and the annexes filled in
    /// (`I`, `I.A`, `I.B`, `I.C`, `II`, `III`); `nil` annexes where it is not said.
    case standardClauses(set: String, module: Int?, annexes: [String]?)
    /// Binding corporate rules: for controllers or processors, approved on a day, with their members.
    case bindingCorporateRules(of: RulesKind?, approved: Day?, members: [ID<Party>])
    /// Another safeguard of Art. 46, by its legal basis, as `A46-2-e`, approved or authorised on a day.
    case other(basis: String, approved: Day?, reference: String?)
  }

  /// A tool.
  public init(_ kind: Kind, assessment: TransferAssessment? = nil) {
    self.kind = kind
    self.assessment = assessment
  }
}

/// For whom binding corporate rules are made, Art. 47.
public enum RulesKind: String, CaseIterable, Hashable, Sendable {
  /// For the group's own data.
  case controller
  /// For data that the group processes for others.
  case processor
}

/// What an assessment of a transfer came to.
public struct TransferAssessment: Hashable, Sendable {
  /// When it was made.
  public var day: Day?
  /// What it came to.
  public var outcome: Outcome?
  /// The supplementary measures that it rests on, terms of measures.
  public var measures: [String] = []
  /// Where it is kept.
  public var reference: String?

  /// How an assessment ends.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// The tool is enough.
    case sufficient
    /// The tool is enough together with the measures.
    case sufficientWithMeasures = "sufficient-with-measures"
    /// It is not enough.
    case insufficient
  }

  /// An assessment.
  public init(day: Day? = nil, outcome: Outcome? = nil, measures: [String] = [], reference: String? = nil) {
    self.day = day
    self.outcome = outcome
    self.measures = measures
    self.reference = reference
  }
}
