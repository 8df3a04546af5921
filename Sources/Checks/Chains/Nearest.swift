import Registry
import Vocabulary

/// How near an agreement is to covering a flow: the order in which candidates of a hop are weighed.
struct Nearness {
  /// The entries of the vector, of the candidate by itself.
  let entries: [UInt8]
  /// Those of the candidate under the agreement above.
  let neighbours: [UInt8]
  /// What they came from, first those of the candidate by itself.
  let findings: [Finding]

  var codes: [Code] { findings.map(\.code) }

  /// The checks that the entries belong to, in their order.
  static let checks: [CheckName] = [
    .agreementIsInForce, .categoriesAreCovered, .subjectsAreCovered, .purposesAreCovered, .placesAreCovered,
    .agreementIsConcluded, .agreementHasItsClauses, .subProcessorIsAuthorised, .objectionsAreOver,
    .retentionIsWithinLimits, .operationsAreCovered, .breachIsToldInTime,
  ]
  /// Those of the entries under the agreement above.
  static let neighbouringChecks: [CheckName] = [.obligationsArePassedOn, .scopeIsNotWidened, .agreementEndsInTime]

  /// 0 complies, 1 violates as a warning or has an advice, 2 unknown, 3 violates as an error.
  static func entry(of finding: Finding) -> UInt8 {
    switch finding.answer {
    case .violates: finding.severity == .error ? 3 : 1
    case .unknown: finding.severity == .advice ? 1 : 2
    case .complies, .notApplicable: 0
    }
  }
}

extension DayView {
  /// Whether one candidate is nearer than another for a flow.
  func isNearer(_ a: Int, than b: Int, for flow: Declaration, among around: Surroundings) -> Bool {
    preference(a, over: b, for: flow, among: around).isNearer
  }

  /// Whether one candidate is nearer than another for a flow, and what decides.
  func preference(
    _ a: Int, over b: Int, for flow: Declaration, among around: Surroundings
  ) -> (isNearer: Bool, by: NearnessReason) {
    let (left, right) = (nearness(a, flow, around), nearness(b, flow, around))
    let (worstLeft, worstRight) = (left.entries.max() ?? 0, right.entries.max() ?? 0)
    if worstLeft != worstRight { return (worstLeft < worstRight, .worstAnswer) }
    if let place = left.entries.indices.first(where: { left.entries[$0] != right.entries[$0] }) {
      return (left.entries[place] < right.entries[place], .check(Nearness.checks[place]))
    }
    if let place = left.neighbours.indices.first(where: { left.neighbours[$0] != right.neighbours[$0] }) {
      return (left.neighbours[place] < right.neighbours[place], .check(Nearness.neighbouringChecks[place]))
    }
    let (missingLeft, missingRight) = (missing(a, flow), missing(b, flow))
    if missingLeft.count != missingRight.count { return (missingLeft.count < missingRight.count, .fewerTerms) }
    if missingLeft != missingRight {
      return (missingLeft.lexicographicallyPrecedes(missingRight) { $0.precedesByBytes($1) }, .orderOfTerms)
    }
    if left.codes != right.codes {
      return (left.codes.lexicographicallyPrecedes(right.codes) { $0 < $1 }, .orderOfCodes)
    }
    let (one, other) = (agreements[a], agreements[b])
    for (mine, theirs) in zip(one.ranks, other.ranks) where mine.rank != theirs.rank {
      return (mine.rank < theirs.rank, mine.by)
    }
    return (one.id < other.id, .orderOfIDs)
  }

  func nearness(_ number: Int, _ flow: Declaration, _ around: Surroundings) -> Nearness {
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
        Finding(agreement.clauses.answer, agreement.clauses.code),
      ] + authorising(number, around.later)
      + [joined(retention(of: flow, underAgreement: number, details: false)), operations, agreement.breachFinding]
    let neighbours = around.above.map { under(number, $0) } ?? []
    return Nearness(
      entries: findings.map { Nearness.entry(of: $0) }, neighbours: neighbours.map { Nearness.entry(of: $0) },
      findings: findings + neighbours)
  }

  /// R11 and R16 for those below whom an agreement must authorise.
  private func authorising(_ number: Int, _ later: [(party: UInt32, throughout: Bool)]) -> [Finding] {
    let authorised = later.map { party, throughout in
      throughout ? authorisedThroughout(party, under: number) : self.authorised(party, under: number).authorised
    }
    let objections = later.map { self.authorised($0.party, under: number).objections }
    return [joined(authorised), joined(objections)]
  }

  /// R13, R12 and R14 under the agreement chosen above.
  private func under(_ number: Int, _ above: Int) -> [Finding] {
    let nested = nested(number, under: above)
    return [nested.obligations, nested.scope, nested.end]
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

extension AgreementOnDay {
  /// What tells agreements apart that are equally near, before their ids do: the least first.
  fileprivate var ranks: [(by: NearnessReason, rank: Int)] {
    [
      (.soonerWord, breachTold?.hours ?? .max),
      (.earlierStart, amended.agreement.period.from.map { Int($0.number) } ?? .max),
      (.laterEnd, -(end.map { Int($0.number) } ?? .max)),
      (.moreDeletionDays, -(deletionDays.map { $0.months * 1_000_000 + $0.days } ?? -1)),
    ]
  }
}
