import Registry
import Vocabulary

/// How near an agreement is to covering a flow: the order in which candidates of a hop are weighed.
struct Nearness {
  let entries: [UInt8]
  let codes: [Code]

  /// 0 complies, 1 violates as a warning, 2 unknown, 3 violates as an error.
  static func entry(_ answer: Answer, _ severity: Severity) -> UInt8 {
    switch answer {
    case .violates: severity == .error ? 3 : 1
    case .unknown: 2
    case .complies, .notApplicable: 0
    }
  }
}

extension DayView {
  /// Whether one candidate is nearer than another for a flow.
  func isNearer(_ a: Int, than b: Int, for flow: Declaration) -> Bool {
    let (left, right) = (nearness(a, flow), nearness(b, flow))
    let (worstLeft, worstRight) = (left.entries.max() ?? 0, right.entries.max() ?? 0)
    if worstLeft != worstRight { return worstLeft < worstRight }
    if left.entries != right.entries { return left.entries.lexicographicallyPrecedes(right.entries) }
    let (missingLeft, missingRight) = (missing(a, flow), missing(b, flow))
    if missingLeft.count != missingRight.count { return missingLeft.count < missingRight.count }
    if missingLeft != missingRight {
      return missingLeft.lexicographicallyPrecedes(missingRight) { $0.precedesByBytes($1) }
    }
    if left.codes != right.codes { return left.codes.lexicographicallyPrecedes(right.codes) { $0 < $1 } }
    let starts = [a, b].map { agreements[$0].amended.agreement.period.from?.number ?? .max }
    return starts[0] == starts[1] ? agreements[a].id < agreements[b].id : starts[0] < starts[1]
  }

  private func nearness(_ number: Int, _ flow: Declaration) -> Nearness {
    let agreement = agreements[number]
    let force = agreement.forceFinding
    let covered = [Dimension.categories, .subjects, .purposes].map {
      coverage(of: flow, $0, under: number, details: false)
    }
    let places = joined([.storage, .access].map { coverage(of: flow, $0, under: number, details: false) })
    let operations = coverage(of: flow, .operations, under: number, details: false)
    let findings =
      [Finding(force.answer, force.code)] + covered + [places]
      + [
        Finding(agreement.conclusion.answer, agreement.conclusion.code, severity: agreement.conclusion.severity),
        Finding(agreement.clauses.answer, agreement.clauses.code), operations,
      ]
    return Nearness(
      entries: findings.map { Nearness.entry($0.answer, $0.severity) }, codes: findings.map(\.code))
  }

  private func joined(_ findings: [Finding]) -> Finding {
    var all = Joined()
    for finding in findings { all.add(finding) }
    return all.worst ?? Finding(.complies, .covered)
  }

  /// The distinct pairs of dimension and term that an agreement does not plainly cover, sorted.
  private func missing(_ number: Int, _ flow: Declaration) -> [String] {
    var pairs: Set<String> = []
    for dimension in Dimension.allCases {
      for detail in coverage(of: flow, dimension, under: number, details: true).details {
        if case .term(let dimension, let term, _, _) = detail { pairs.insert("\(dimension.rawValue) \(term)") }
      }
    }
    return pairs.sorted { $0.precedesByBytes($1) }
  }
}
