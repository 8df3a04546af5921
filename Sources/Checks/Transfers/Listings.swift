import Registry
import Vocabulary

/// How sure it is that a flow carries data about employees, collected in employment.
enum AboutEmployees {
  case yes
  case perhaps
  case no
}

/// Lists of organisations, as the Data Privacy Framework's: yearly, and with or without data about employees.
extension DayView {
  /// What a party's listings under a decision are good for; the best counts.
  func listing(_ decision: String, of party: Party, _ transfer: Transfer) -> (Answer, BasisTried.Why) {
    let listings = party.listings.filter { $0.decision == decision && $0.period.contains(day) }
    let about = aboutEmployees(transfer.flow.row)
    let inGroup = party.group.map { activities[transfer.flow.row.activity.index].groups.contains($0) } ?? false
    let outcomes = listings.map { listing in outcome(of: listing, about, inGroup: inGroup) }
    return outcomes.min { Self.rank($0) < Self.rank($1) } ?? (.violates, .notListed)
  }

  private func outcome(of listing: Listing, _ about: AboutEmployees, inGroup: Bool) -> (Answer, BasisTried.Why) {
    if listing.period.from == nil { return (.unknown, .listingStartUndeclared) }
    if about == .yes, listing.humanResources == false {
      return inGroup ? (.violates, .withoutHumanResources) : (.unknown, .humanResourcesUnclear)
    }
    if about != .no, listing.humanResources != true { return (.unknown, .humanResourcesUnclear) }
    guard let checked = listing.checked, checked <= day else { return (.unknown, .notChecked) }
    return day > checked.adding(CalendarDuration(months: 12)) ? (.unknown, .lapsed) : (.complies, .holds)
  }

  private static func rank(_ outcome: (Answer, BasisTried.Why)) -> Int {
    switch outcome.1 {
    case .holds: 0
    case .listingStartUndeclared: 1
    case .humanResourcesUnclear: 2
    case .notChecked: 3
    case .lapsed: 4
    default: 5
    }
  }

  private func aboutEmployees(_ row: FlowRow) -> AboutEmployees {
    let subjectState = state(row.subjects, .subjects)
    let purposeState = state(row.purposes, .purposes)
    let about = subjectState == .some ? terms(row.subjects, .subjects) : []
    let serving = purposeState == .some ? terms(row.purposes, .purposes) : []
    let employed = ["employee", "contractor"]
    if about.contains(where: { term in employed.contains { subjects.isAtOrBelow(term, $0) } }) { return .yes }
    if serving.contains(where: { purposes.isAtOrBelow($0, "hr") }) { return .yes }
    if subjectState == .undeclared || purposeState == .undeclared { return .perhaps }
    let broad =
      about.contains { term in employed.contains { subjects.isStrictlyAbove(term, $0) } }
      || serving.contains { purposes.isStrictlyAbove($0, "hr") }
    return broad ? .perhaps : .no
  }
}
