import Law
import Registry
import Vocabulary

/// R18: personal data leave the EEA only under an adequacy decision, a safeguard or a derogation (GDPR 44 to 49).
extension DayView {
  func judgeTransfer(
    _ flow: Declaration, _ source: Number<Party>, _ recipient: Number<Party>, returns: Bool,
    into judgment: inout Judgment, details: Bool
  ) {
    let transfer = transfer(flow, source, recipient, returns: returns)
    let storage = placeSets[flow.storage.index]
    let access = placeSets[flow.access.index]
    if transfer.presence == .inside, storage.isInsideEEA, access.isInsideEEA {
      return stayInside(transfer, into: &judgment, details: details)
    }
    var all = Joined()
    if transfer.place == nil { all.add(Finding(.unknown, .seatUndeclared, cause: .party(transfer.importer))) }
    for (dimension, set) in [(Dimension.storage, storage), (.access, access)] where !set.isDeclared {
      all.add(
        Finding(.unknown, .placesUndeclared, cause: .flow(flow.number), details: [.undeclared(dimension)]))
    }
    let abroad = placesAbroad(transfer)
    if !abroad.open.isEmpty {
      all.add(Finding(.unknown, .placeOperatorUndeclared, cause: .flow(flow.number), details: abroad.open))
    }
    let covered = cover(transfer, abroad, details: details)
    for place in covered { all.add(place.finding) }
    if covered.isEmpty || !abroad.elsewhere.isEmpty {
      all.add(Finding(.complies, .noTransfer, details: abroad.elsewhere))
    }
    if let own = transfer.place, details { all.add(Finding(.complies, .noTransfer, details: uncertain([own]))) }
    guard let finding = all.finding else { return }
    judgment.add(finding, to: .transferHasABasis)
    judgeClaims(transfer, covered, into: &judgment, details: details)
    judgment.add(fallback(finding, covered, transfer, details: details), to: .transferHasAFallback)
  }

  /// Nothing leaves the EEA: there is nothing to ask of Chapter V but where that rests on a row from memory.
  private func stayInside(_ transfer: Transfer, into judgment: inout Judgment, details: Bool) {
    let rows = details ? uncertain([transfer.place].compactMap { $0 }) : []
    judgment.add(Finding(.complies, .noTransfer, details: rows), to: .transferHasABasis)
    judgeClaims(transfer, [], into: &judgment, details: details)
    judgment.add(Finding(.notApplicable, .noListingReliedOn), to: .transferHasAFallback)
  }

  private func uncertain(_ covered: [Int]) -> [Detail] {
    covered.compactMap { places.uncertain[$0].map { .law($0) } }
  }

  /// Each place that a basis must cover, with the bases that were tried for it.
  private func cover(_ transfer: Transfer, _ abroad: PlacesAbroad, details: Bool) -> [CoveredPlace] {
    guard let own = transfer.place, transfer.presence != .inside else { return [] }
    let everywhere = tools(for: transfer)
    let further = onward(transfer) + derogations(transfer)
    return ([own] + abroad.own).map { place in
      let isGroup = PlaceTable.groups.contains(places.codes[place])
      let here = decisions(for: place, transfer) + (place == own ? sameCountry(transfer) : [])
      let attempts = isGroup ? [] : inOrder(here + everywhere + further)
      var covered = CoveredPlace(place: place, attempts: attempts, finding: Finding(.complies, .noTransfer))
      covered.finding =
        isGroup ? Finding(.unknown, .basisUnclear, cause: .party(transfer.importer)) : weigh(covered, transfer)
      covered.finding.details += uncertain([place])
      for attempt in attempts {
        covered.finding.details.append(.basis(place: places.codes[place], attempt.tried))
        covered.finding.details += attempt.law.map { .law($0) }
      }
      return covered
    }
  }

  /// The order in which they are listed.
  func inOrder(_ attempts: [Attempt]) -> [Attempt] {
    attempts.sorted { Detail.basis(place: "", $0.tried) < Detail.basis(place: "", $1.tried) }
  }

  private func weigh(_ place: CoveredPlace, _ transfer: Transfer) -> Finding {
    let recipient = CauseNumber.party(transfer.importer)
    if let code = place.holding.map(\.code).min(by: { $0.rank > $1.rank }) { return Finding(.complies, code) }
    let unclear = place.attempts.filter { $0.tried.outcome == .unknown }
    if let first = unclear.first, unclear.contains(where: { $0.tried.why != .lapsed }) {
      let cause: CauseNumber =
        first.agreement.map { .agreement($0) } ?? (first.isExemption ? .flow(transfer.flow.number) : recipient)
      return Finding(.unknown, .basisUnclear, cause: cause)
    }
    if !unclear.isEmpty { return Finding(.unknown, .listingLapsed, cause: recipient) }
    if transfer.isOnward { return Finding(.unknown, .onwardUnbound, cause: recipient) }
    if places.presence[place.place] == .review { return Finding(.unknown, .territoryUnderReview, cause: recipient) }
    let tool = place.attempts.compactMap(\.agreement).first
    return Finding(.violates, .noTransferBasis, cause: tool.map { .agreement($0) } ?? recipient)
  }
}

/// A place that a basis must cover, what was tried, and what came of it.
struct CoveredPlace {
  let place: Int
  let attempts: [Attempt]
  var finding: Finding

  var holding: [Attempt] { attempts.filter { $0.tried.outcome == .complies } }
}

extension Attempt {
  /// What a transfer rests on where this basis holds.
  var code: Code {
    switch tried.kind {
    case .decision: .adequate
    case .standardClauses, .bindingCorporateRules, .other: .safeguard
    case .exporterListing, .joined, .sameCountry: .onwardBound
    case .derogation: .derogation
    }
  }
}
