internal import Checks
internal import Registry
internal import Vocabulary

/// What one hop, dimension, chain or country contributes to the answer of a check.
struct Finding {
  var answer: Answer
  var code: Code
  var severity = Severity.error
  var details: [Detail] = []
  var cause: Cause?
  var waitsFor: CheckName?
  /// Rows of law from memory, listed whatever the answer.
  var law: [Detail] = []
  var chain: [ID<Flow>] = []

  static func complies(_ code: Code, _ details: [Detail] = [], law: [Detail] = []) -> Self {
    Self(answer: .complies, code: code, details: details, law: law)
  }

  static func notApplicable(_ code: Code) -> Self { Self(answer: .notApplicable, code: code) }

  static func unknown(_ code: Code, _ details: [Detail] = [], cause: Cause, law: [Detail] = []) -> Self {
    Self(answer: .unknown, code: code, details: details, cause: cause, law: law)
  }

  static func violates(_ code: Code, _ details: [Detail] = [], cause: Cause, law: [Detail] = []) -> Self {
    Self(answer: .violates, code: code, details: details, cause: cause, law: law)
  }

  /// What waits for another finding has that finding's cause.
  static func waits(for check: CheckName, cause: Cause?) -> Self {
    Self(answer: .notApplicable, code: .waits, cause: cause, waitsFor: check)
  }

  func weighing(_ severity: Severity) -> Self {
    var copy = self
    copy.severity = severity
    return copy
  }
}

/// «Which of several answers decides.»
extension [Finding] {
  /// The worst, with what all of its kind list; of equals the first.
  var joined: Finding {
    guard var worst = self.min(by: { ($0.place, $0.code) < ($1.place, $1.code) }) else {
      preconditionFailure("a check with nothing to say")
    }
    worst.details =
      switch worst.answer {
      case .violates, .unknown: filter { $0.answer >= .unknown }.flatMap(\.details)
      case .complies: filter { $0.answer == .complies }.flatMap(\.details)
      case .notApplicable: []
      }
    worst.law = flatMap(\.law)
    return worst
  }
}

extension Finding {
  /// From worst to best: an error that is unknown outranks a mere warning.
  var place: Int {
    switch (answer, severity, code) {
    case (.violates, .error, _): 0
    case (.unknown, .error, _): 1
    case (.violates, _, _): 2
    case (.unknown, _, _): 3
    case (_, _, .waits): 4
    case (.complies, _, _): 5
    case (.notApplicable, _, _): 6
    }
  }
}

extension Verdict {
  init(_ check: CheckName, _ subject: Subject, _ finding: Finding) {
    let isOpen = finding.answer >= .unknown
    self.init(
      check, subject, finding.answer, finding.code, severity: isOpen ? finding.severity : .error,
      details: Detail.sorted(finding.details + finding.law),
      cause: isOpen || finding.code == .waits ? finding.cause : nil, waitsFor: finding.waitsFor,
      chain: finding.chain)
  }
}
