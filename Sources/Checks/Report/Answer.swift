/// What a check says of one subject. Silence is unknown; a declared lack is a violation.
public enum Answer: UInt8, CaseIterable, Comparable, Hashable, Sendable, BitwiseCopyable {
  /// The check does not ask about this subject, or waits for another finding.
  case notApplicable
  /// What is declared agrees with the agreements and the law of the day.
  case complies
  /// The register says too little to judge: a gap in what is declared, not a breach.
  case unknown
  /// What is declared disagrees with an agreement or with the law of the day.
  case violates

  /// From best to worst.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// As documents write it.
  public var name: String {
    switch self {
    case .notApplicable: "not-applicable"
    case .complies: "complies"
    case .unknown: "unknown"
    case .violates: "violates"
    }
  }
}

/// How much a finding weighs, by the verb of the provision: *shall* is an error, *should* a warning, our own opinion
/// advice.
public enum Severity: UInt8, CaseIterable, Comparable, Hashable, Sendable, BitwiseCopyable {
  /// Good practice.
  case advice
  /// The provision says *should*, or another basis holds.
  case warning
  /// The provision says *shall*.
  case error

  /// From least to most.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// As documents write it.
  public var name: String {
    switch self {
    case .advice: "advice"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

/// The checks of the catalogue, in the order in which reports show them. An id or a rule number is never reused.
public enum CheckName: String, CaseIterable, Comparable, Hashable, Sendable {
  /// R01: a processor is engaged under an agreement.
  case agreementExists = "agreement-exists"
  /// R02: that agreement is in force.
  case agreementIsInForce = "agreement-is-in-force"
  /// R03: that agreement was concluded in writing.
  case agreementIsConcluded = "agreement-is-concluded"
  /// R04: it has the clauses that the law asks for.
  case agreementHasItsClauses = "agreement-has-its-clauses"
  /// R05: the categories of data are within its scope.
  case categoriesAreCovered = "categories-are-covered"
  /// R06: the data subjects are within its scope.
  case subjectsAreCovered = "subjects-are-covered"
  /// R07: the purposes are within its scope.
  case purposesAreCovered = "purposes-are-covered"
  /// R08: the operations are within its scope.
  case operationsAreCovered = "operations-are-covered"
  /// R09: the places are within its scope.
  case placesAreCovered = "places-are-covered"
  /// R10: every sub-processor is engaged under an agreement with the one above it.
  case chainIsUnbroken = "chain-is-unbroken"
  /// R15: everyone in the chain is known.
  case chainIsKnown = "chain-is-known"
  /// R18: a transfer to a third country has a basis.
  case transferHasABasis = "transfer-has-a-basis"
  /// R19: the adequacy decision that is relied on covers the transfer.
  case decisionCoversTransfer = "decision-covers-transfer"
  /// R21: the standard clauses that are relied on fit the transfer.
  case clausesFitTransfer = "clauses-fit-transfer"
  /// R35: a transfer does not rest on a list membership alone.
  case transferHasAFallback = "transfer-has-a-fallback"

  /// The rule's number, as `R01`.
  public var rule: String {
    switch self {
    case .agreementExists: "R01"
    case .agreementIsInForce: "R02"
    case .agreementIsConcluded: "R03"
    case .agreementHasItsClauses: "R04"
    case .categoriesAreCovered: "R05"
    case .subjectsAreCovered: "R06"
    case .purposesAreCovered: "R07"
    case .operationsAreCovered: "R08"
    case .placesAreCovered: "R09"
    case .chainIsUnbroken: "R10"
    case .chainIsKnown: "R15"
    case .transferHasABasis: "R18"
    case .decisionCoversTransfer: "R19"
    case .clausesFitTransfer: "R21"
    case .transferHasAFallback: "R35"
    }
  }

  /// The provision that it asks after.
  public var provision: String {
    switch self {
    case .agreementExists, .agreementIsInForce, .subjectsAreCovered, .operationsAreCovered: "GDPR 28(3)"
    case .agreementIsConcluded: "GDPR 28(9), 5(2)"
    case .agreementHasItsClauses: "GDPR 28(3)(a)–(h)"
    case .categoriesAreCovered: "GDPR 28(3), 5(1)(c)"
    case .purposesAreCovered: "GDPR 28(3), 5(1)(b), 28(10)"
    case .placesAreCovered: "GDPR 28(3)(a)"
    case .chainIsUnbroken: "GDPR 28(4)"
    case .chainIsKnown: "GDPR 28(1), 28(2)"
    case .transferHasABasis: "GDPR 44–49"
    case .decisionCoversTransfer: "GDPR 45"
    case .clausesFitTransfer: "GDPR 46(2)(c)"
    case .transferHasAFallback: "GDPR 45"
    }
  }

  /// The order above.
  public static func < (a: Self, b: Self) -> Bool { a.position < b.position }

  /// Its place in the catalogue, from zero.
  public var position: Int {
    switch self {
    case .agreementExists: 0
    case .agreementIsInForce: 1
    case .agreementIsConcluded: 2
    case .agreementHasItsClauses: 3
    case .categoriesAreCovered: 4
    case .subjectsAreCovered: 5
    case .purposesAreCovered: 6
    case .operationsAreCovered: 7
    case .placesAreCovered: 8
    case .chainIsUnbroken: 9
    case .chainIsKnown: 10
    case .transferHasABasis: 11
    case .decisionCoversTransfer: 12
    case .clausesFitTransfer: 13
    case .transferHasAFallback: 14
    }
  }
}
