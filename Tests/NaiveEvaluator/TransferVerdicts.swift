internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// Section 8: whether a transfer has a basis (R18), and whether it rests on a list alone (R35).
extension Judge {
  typealias Bases = [(place: String, tried: [Tried])]

  func transferFindings(_ flow: Flow) -> Findings {
    let transfer = transfer(flow, isReturn: isReturn(flow))
    let (hasABasis, bases) = hasABasis(transfer)
    let here = bases.first { $0.place == transfer.place }?.tried ?? []
    return [
      .transferHasABasis: hasABasis,
      .decisionCoversTransfer: claimedDecision(transfer, here),
      .clausesFitTransfer: claimedClauses(transfer, here),
      .transferHasAFallback: fallback(hasABasis, bases, transfer),
      .transferIsAssessed: assessed(transfer, here),
      .derogationIsOccasional: occasional(transfer, here),
    ]
  }

  /// R18, and what was tried for each place.
  func hasABasis(_ transfer: Transfer) -> (finding: Finding, bases: Bases) {
    let (toCover, others) = placesToCover(transfer)
    let bases = toCover.map { (place: $0, tried: tried(for: $0, transfer)) }
    var finding = ([.complies(.noTransfer)] + bases.map { basis($0.place, $0.tried, transfer) } + others).joined
    let rows = ([transfer.place].compactMap { $0 } + toCover).flatMap { placesNotSeen([$0]) }
    finding.law += rows + bases.flatMap { $0.tried.flatMap(\.rows).notSeen }
    return (finding, bases)
  }

  /// Every basis that may carry a transfer to a place, in the order in which answers list them.
  private func tried(for place: String, _ transfer: Transfer) -> [Tried] {
    if places.isGroup(place) { return [] }
    let all =
      decisions(for: place, transfer) + tools(transfer) + onward(to: place, transfer) + derogation(transfer)
    return all.sorted { $0.detail(place) < $1.detail(place) }
  }

  /// R18 of one place.
  private func basis(_ place: String, _ tried: [Tried], _ transfer: Transfer) -> Finding {
    let uncovered = place == transfer.place ? [] : [Detail.placeUncovered(place)]
    let recipient = Cause.party(transfer.recipient.id)
    if places.isGroup(place) { return .unknown(.basisUnclear, uncovered, cause: recipient) }
    let best = tried.filter(\.holds).map(\.basis.kind.code).max()
    if let best { return .complies(best, tried.map { $0.detail(place) }) }

    let details = tried.map { $0.detail(place) } + uncovered
    let unknown = tried.filter { $0.basis.outcome == .unknown }
    if unknown.contains(where: { $0.basis.why != .lapsed }), let first = unknown.first {
      return .unknown(.basisUnclear, details, cause: cause(first, transfer))
    }
    if !unknown.isEmpty { return .unknown(.listingLapsed, details, cause: recipient) }
    if isOnward(transfer) { return .unknown(.onwardUnbound, details, cause: recipient) }
    if places.asImporter(place) == .review { return .unknown(.territoryUnderReview, details, cause: recipient) }
    let firstTool = tried.compactMap(\.tool).first
    return .violates(.noTransferBasis, details, cause: firstTool.map { .agreement($0) } ?? recipient)
  }

  private func cause(_ tried: Tried, _ transfer: Transfer) -> Cause {
    if let tool = tried.tool { return .agreement(tool) }
    if case .derogation = tried.basis.kind { return .flow(transfer.flow.id) }
    return .party(transfer.recipient.id)
  }

  /// R35: whether anything stands beside a list membership.
  private func fallback(_ basis: Finding, _ bases: Bases, _ transfer: Transfer) -> Finding {
    let onAList = bases.filter { $0.tried.contains { $0.holds && isListDecision($0) } }
    guard basis.answer == .complies, !onAList.isEmpty else { return .notApplicable(.noListingReliedOn) }
    let alone = onAList.contains { $0.tried.filter(\.holds).allSatisfy(isListDecision) }
    guard alone else { return .complies(.fallbackRecorded) }
    let details = bases.flatMap { base in base.tried.map { $0.detail(base.place) } }
    return .violates(.restsOnListAlone, details, cause: .party(transfer.recipient.id)).weighing(.advice)
  }

  private func isListDecision(_ tried: Tried) -> Bool {
    guard case .decision(let id) = tried.basis.kind else { return false }
    return law.adequacy.contains { $0.id == id && $0.kind == .organisationList }
  }
}

extension BasisTried.Kind {
  /// The code of a place that this carries; the later in `Code`, the better.
  fileprivate var code: Code {
    switch self {
    case .decision: .adequate
    case .standardClauses, .bindingCorporateRules, .other: .safeguard
    case .exporterListing, .joined, .sameCountry: .onwardBound
    case .derogation: .derogation
    }
  }
}
