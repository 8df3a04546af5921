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
