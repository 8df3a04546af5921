internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// Section 8, *Organisation list*: a decision that covers those on a list.
extension Judge {
  func listing(_ decision: AdequacyDecision, _ listed: Party, _ flow: Flow) -> Outcome {
    let listings = listed.listings.filter { $0.decision == decision.id && $0.period.contains(day) }
    let outcomes = listings.map { outcome($0, listed, flow) }
    return outcomes.min { Self.rank($0) < Self.rank($1) } ?? (.violates, .notListed)
  }

  /// From the best listing to the worst.
  private static func rank(_ outcome: Outcome) -> Int {
    switch outcome.why {
    case .holds: 0
    case .listingStartUndeclared: 1
    case .humanResourcesUnclear: 2
    case .notChecked: 3
    case .lapsed: 4
    default: 5
    }
  }

  private func outcome(_ listing: Listing, _ listed: Party, _ flow: Flow) -> Outcome {
    if listing.period.from == nil { return (.unknown, .listingStartUndeclared) }
    if listing.humanResources != true {
      switch aboutEmployees(flow) {
      case .yes:
        let isWithin = listing.humanResources == false && isInGroupOfController(listed, flow)
        return isWithin ? (.violates, .withoutHumanResources) : (.unknown, .humanResourcesUnclear)
      case .perhaps: return (.unknown, .humanResourcesUnclear)
      case .no: break
      }
    }
    guard let checked = listing.checked, checked <= day else { return (.unknown, .notChecked) }
    return day > checked.adding(CalendarDuration(months: 12)) ? (.unknown, .lapsed) : (.complies, .holds)
  }

  private func isInGroupOfController(_ party: Party, _ flow: Flow) -> Bool {
    guard let group = party.group else { return false }
    return controllers(flow).contains { parties[$0]?.group == group }
  }

  private enum Maybe { case yes, no, perhaps }

  /// Whether data are about employees past or present, collected in employment.
  private func aboutEmployees(_ flow: Flow) -> Maybe {
    let (subjects, purposes) = (declared(.subjects, flow), declared(.purposes, flow))
    let employed = ["employee", "contractor"]
    if subjects.elements.contains(where: { up(.subjects, $0).contains(where: employed.contains) })
      || purposes.elements.contains(where: { up(.purposes, $0).contains("hr") })
    {
      return .yes
    }
    let isWide =
      subjects.elements.contains { subject in employed.contains { up(.subjects, $0).contains(subject) } }
      || purposes.elements.contains { up(.purposes, "hr").contains($0) }
    return subjects == .undeclared || purposes == .undeclared || isWide ? .perhaps : .no
  }
}
