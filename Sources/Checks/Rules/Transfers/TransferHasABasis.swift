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
    let covered = placesToCover(transfer)
    let finding = basis(transfer, covered, details: details)
    judgment.add(finding, to: .transferHasABasis)
    judgeClaims(transfer, covered?.covered ?? [], into: &judgment, details: details)
    judgment.add(transferIsAssessed(transfer, covered?.own(of: transfer)), to: .transferIsAssessed)
    for finding in derogationIsOccasional(transfer, covered?.own(of: transfer)) {
      judgment.add(finding, to: .derogationIsOccasional)
    }
    judgment.add(fallback(finding, covered?.covered ?? [], transfer, details: details), to: .transferHasAFallback)
  }

  /// R18 of a hop by itself.
  func basis(of flow: Declaration, _ source: Number<Party>, _ recipient: Number<Party>, returns: Bool) -> Finding {
    let transfer = transfer(flow, source, recipient, returns: returns)
    return basis(transfer, placesToCover(transfer), details: false)
  }

  /// What must be covered, and by what; nothing leaves the EEA where importer and places are inside.
  func placesToCover(_ transfer: Transfer) -> Abroad? {
    let isInside =
      transfer.presence == .inside && placeSets[transfer.flow.storage.index].isInsideEEA
      && placeSets[transfer.flow.access.index].isInsideEEA
    if isInside { return nil }
    let abroad = placesAbroad(transfer)
    return Abroad(elsewhere: abroad, covered: cover(transfer, abroad))
  }

  private func basis(_ transfer: Transfer, _ abroad: Abroad?, details: Bool) -> Finding {
    guard let abroad else {
      let rows = details ? uncertain([transfer.place].compactMap { $0 }) : []
      return Finding(.complies, .noTransfer, details: rows)
    }
    var all = Joined()
    if transfer.place == nil { all.add(Finding(.unknown, .seatUndeclared, cause: .party(transfer.importer))) }
    for (dimension, set) in [(Dimension.storage, transfer.flow.storage), (.access, transfer.flow.access)]
    where !placeSets[set.index].isDeclared {
      all.add(
        Finding(.unknown, .placesUndeclared, cause: .flow(transfer.flow.number), details: [.undeclared(dimension)]))
    }
    if !abroad.elsewhere.open.isEmpty {
      all.add(
        Finding(
          .unknown, .placeOperatorUndeclared, cause: .flow(transfer.flow.number), details: abroad.elsewhere.open))
    }
    for place in abroad.covered { all.add(place.finding) }
    // Whatever a place rests on stands before this in `Code`, and decides.
    all.add(Finding(.complies, .noTransfer, details: abroad.elsewhere.elsewhere))
    if let own = transfer.place, details { all.add(Finding(.complies, .noTransfer, details: uncertain([own]))) }
    return all.finding ?? Finding(.complies, .noTransfer)
  }

  private func uncertain(_ covered: [Int]) -> [Detail] {
    covered.compactMap { places.uncertain[$0].map { .law($0) } }
  }

  /// Each place that a basis must cover, with the bases that were tried for it.
  private func cover(_ transfer: Transfer, _ abroad: PlacesAbroad) -> [CoveredPlace] {
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
      if place != own, covered.finding.answer != .complies {
        covered.finding.details.append(.placeUncovered(places.codes[place]))
      }
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

/// What lies outside the EEA: the places that a basis must cover, and those that somebody else answers for.
struct Abroad {
  let elsewhere: PlacesAbroad
  let covered: [CoveredPlace]

  func own(of transfer: Transfer) -> CoveredPlace? { covered.first { $0.place == transfer.place } }
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
