internal import Checks
internal import Registry
internal import Vocabulary

/// One flow of a chain, with those on whose behalf its recipient processes.
struct Hop {
  let flow: Flow
  let principals: [ID<Party>]
  let isFirst: Bool

  /// The check that asks whether there is an agreement: R01 of the first hop, R10 of the others.
  var existence: CheckName { isFirst ? .agreementExists : .chainIsUnbroken }
}

/// What each check finds at one hop.
typealias Findings = [CheckName: Finding]

/// Section 6: a hop of a chain, for the sets of the flow that is judged.
extension Judge {
  static let underAnAgreement: [CheckName] = [
    .agreementIsInForce, .agreementIsConcluded, .agreementHasItsClauses, .categoriesAreCovered, .subjectsAreCovered,
    .purposesAreCovered, .operationsAreCovered, .placesAreCovered,
  ]

  /// What a hop finds, and the step of the path that it is, under the step above it.
  func judge(_ place: Int, of chain: [Hop], under upper: Step?, for flow: Flow) -> (Findings, Step) {
    let hop = chain[place]
    if let end = unknownEnd(hop.flow) {
      return stopped(hop, .waits(for: .chainIsKnown, cause: end.cause))
    }
    guard let recipient = recipient(hop.flow), let principal = hop.principals.min() else {
      return unresolved(hop, .unknown(.chainUnclear, cause: .flow(hop.flow.id)))
    }
    let ofTheKind = agreementsOfTheKind(hop.principals, recipient)
    let ordinary = ofTheKind.filter { !$0.base.isAttested }
    if let (agreement, nearest) = nearest(ordinary, at: place, of: chain, under: upper, for: flow) {
      return (nearest.merging([hop.existence: .complies(.agreementFound)]) { $1 }, .ordinary(agreement))
    }
    if let attested = ofTheKind.first(where: { $0.base.isAttested && isUsable(attested: $0.base, at: hop, of: chain) })
    {
      return (underAttested(attested, hop, flow), .attested(attested))
    }
    if !ordinary.isEmpty {
      let noneInForce = noneInForce(ordinary)
      var (findings, step) = stopped(hop, .waits(for: .agreementIsInForce, cause: noneInForce.cause))
      findings[hop.existence] = .complies(.agreementFound)
      findings[.agreementIsInForce] = noneInForce
      return (findings, step)
    }
    let pair = (Detail.pair(principal, recipient), Cause.pair(principal, recipient))
    if (hop.principals + [recipient]).contains(where: isOwn) {
      return unresolved(hop, .violates(.noAgreement, [pair.0], cause: pair.1))
    }
    let past = lastEnded(ofTheKind.map(\.base)).map { [Detail.ended($0.id, $0.end)] } ?? []
    return unresolved(hop, .unknown(.noAgreementSeen, [pair.0] + past, cause: pair.1))
  }

  /// Of attested agreements the one that ended last before the day.
  private func lastEnded(_ attested: [Agreement]) -> (end: Day, id: ID<Agreement>)? {
    attested.compactMap { agreement -> (end: Day, id: ID<Agreement>)? in
      let lastDays = [agreement.period.until, agreement.termination?.takesEffect.adding(days: -1)].compactMap { $0 }
      return lastDays.min().flatMap { $0 < day ? ($0, agreement.id) : nil }
    }.max { ($0.end, $0.id) < ($1.end, $1.id) }
  }

  /// A hop of which everything waits.
  private func stopped(_ hop: Hop, _ waits: Finding) -> (Findings, Step) {
    let checks = [hop.existence] + Self.underAnAgreement
    return (Dictionary(uniqueKeysWithValues: checks.map { ($0, waits) }), .waits(waits))
  }

  /// A hop of which R01 or R10 says why nothing else can be asked.
  private func unresolved(_ hop: Hop, _ finding: Finding) -> (Findings, Step) {
    var (findings, step) = stopped(hop, .waits(for: hop.existence, cause: finding.cause))
    findings[hop.existence] = finding
    return (findings, step)
  }

  func waiting(_ checks: [CheckName], for check: CheckName, cause: Cause?) -> Findings {
    Dictionary(uniqueKeysWithValues: checks.map { ($0, Finding.waits(for: check, cause: cause)) })
  }

  /// An attested agreement states nothing: what it covers is unknown, and the rest is not asked.
  private func underAttested(_ agreement: AgreementOnDay, _ hop: Hop, _ flow: Flow) -> Findings {
    var findings = coverage(agreement, flow)
    findings[hop.existence] = .complies(.attested)
    for check in [CheckName.agreementIsInForce, .agreementIsConcluded, .agreementHasItsClauses] {
      findings[check] = .notApplicable(.attested)
    }
    return findings
  }

  /// R05 to R09 under one agreement.
  func coverage(_ agreement: AgreementOnDay, _ flow: Flow) -> Findings {
    [
      .categoriesAreCovered: covered(.categories, flow, under: agreement),
      .subjectsAreCovered: covered(.subjects, flow, under: agreement),
      .purposesAreCovered: covered(.purposes, flow, under: agreement),
      .operationsAreCovered: covered(.operations, flow, under: agreement),
      .placesAreCovered: [
        covered(.storage, flow, under: agreement), covered(.access, flow, under: agreement),
      ].joined,
    ]
  }
}
