internal import Checks
internal import Registry
internal import Vocabulary

/// What a hop of a chain rests on. The steps of a chain, top first, are its path.
enum Step {
  case ordinary(AgreementOnDay)
  case attested(AgreementOnDay)
  /// There is none: what the hop's rules wait for.
  case waits(Finding)

  /// The chosen agreement, of whichever sort.
  var agreement: AgreementOnDay? {
    switch self {
    case .ordinary(let agreement), .attested(let agreement): agreement
    case .waits: nil
    }
  }
}

/// What is asked of each hop below the first: R11 to R14, R16, R17, and of the hops above the flow's own, R20.
extension Judge {
  static let belowTheFirst: [CheckName] = [
    .subProcessorIsAuthorised, .scopeIsNotWidened, .obligationsArePassedOn, .agreementEndsInTime, .objectionsAreOver,
    .noticeWasLongEnough, .transfersAboveAreCovered,
  ]

  func belowTheFirst(_ hops: [Hop], _ path: [Step]) -> [CheckName: [Finding]] {
    if hops.count == 1 { return singleHop }
    var findings: [CheckName: [Finding]] = [:]
    for place in hops.indices.dropFirst() {
      findings.merge(engaged(place, hops, path)) { $0 + $1 }
      findings.merge(neighbours(path[place], under: path[place - 1])) { $0 + $1 }
    }
    findings[.transfersAboveAreCovered] = hops.dropLast().map { transferAbove($0.flow) }
    return findings
  }

  /// A chain of one hop, in which nobody below the first is asked about: R10 too.
  var singleHop: [CheckName: [Finding]] {
    let checks = Self.belowTheFirst + [.chainIsUnbroken]
    return Dictionary(uniqueKeysWithValues: checks.map { ($0, [.notApplicable(.singleHop)]) })
  }

  /// R11, R16 and R17 of one sub-processor: under the paper above, and under the first one where that is another.
  private func engaged(_ place: Int, _ hops: [Hop], _ path: [Step]) -> [CheckName: [Finding]] {
    if let end = unknownEnd(hops[place].flow) {
      let waits = [Finding.waits(for: .chainIsKnown, cause: end.cause)]
      return [.subProcessorIsAuthorised: waits, .objectionsAreOver: waits, .noticeWasLongEnough: waits]
    }
    guard let party = recipient(hops[place].flow) else { return [:] }
    let above = path[place - 1]
    let first = place > 1 ? [path[0]] : []
    return [
      .subProcessorIsAuthorised: [authorised(party, under: above, throughout: false).eachApart]
        + first.map { authorised(party, under: $0, throughout: true).eachApart },
      .objectionsAreOver: ([above] + first).map { objectionsOver(party, under: $0).eachApart },
      .noticeWasLongEnough: [noticeLongEnough(party, under: above)],
    ]
  }

  /// R12 to R14 of two neighbours of the path; where one has no agreement they wait for what it waits for.
  private func neighbours(_ lower: Step, under upper: Step) -> [CheckName: [Finding]] {
    for step in [upper, lower] {
      if case .waits(let finding) = step {
        return [.scopeIsNotWidened: [finding], .obligationsArePassedOn: [finding], .agreementEndsInTime: [finding]]
      }
    }
    guard let lower = lower.agreement, let upper = upper.agreement else { return [:] }
    return [
      .scopeIsNotWidened: [scopeWithin(lower, under: upper)],
      .obligationsArePassedOn: [obligationsKept(lower, under: upper)],
      .agreementEndsInTime: [endsInTime(lower, under: upper)],
    ]
  }

  /// What a candidate for a hop answers of those below whom it must authorise: the next, and of a first hop all.
  func toAuthorise(_ candidate: AgreementOnDay, at place: Int, of hops: [Hop]) -> (
    authorised: [Finding], over: [Finding]
  ) {
    let below = place == 0 ? Array(hops.indices.dropFirst()) : hops.indices.filter { $0 == place + 1 }
    var (authorised, over): ([Finding], [Finding]) = ([], [])
    for later in below {
      let hop = hops[later].flow
      if let end = unknownEnd(hop) {
        let waits = Finding.waits(for: .chainIsKnown, cause: end.cause)
        authorised.append(waits)
        over.append(waits)
      } else if let party = recipient(hop) {
        authorised.append(self.authorised(party, under: candidate, throughout: later > place + 1))
        over.append(objectionsOver(party, under: candidate))
      }
    }
    return (authorised, over)
  }
}

extension Finding {
  /// Each sub-processor with what is wrong with just that one.
  fileprivate var eachApart: Self {
    var copy = self
    copy.details = details.map { if case .subProcessor = $0 { .gap(code, $0) } else { $0 } }
    return copy
  }
}
