import Checks
import Registry
import Vocabulary

extension English {
  func subProcessors(_ names: String, under agreement: String) -> String {
    "sub-processors in question under \(agreement): \(names)"
  }

  func usable(_ party: String, under agreement: String, _ period: Period) -> String {
    let first = period.from.map { " from \(date($0))" } ?? ""
    return "\(agreement) lists \(party)\(first)" + (period.until.map { " until \(date($0))" } ?? "")
  }

  func freeFrom(_ party: String, under agreement: String, _ day: Day) -> String {
    "\(party) may be used under \(agreement) from \(date(day))"
  }

  func objection(to party: String, under agreement: String, _ day: Day) -> String {
    "objection to \(party) under \(agreement) on \(date(day))"
  }

  func notified(_ party: String, _ notified: Day, usedFrom: Day?, agreed: String) -> String {
    "\(party): notice on \(date(notified)), "
      + (usedFrom.map { "used from \(date($0))" } ?? "used from a day that is not recorded")
      + "; agreed notice \(agreed)"
  }

  func measures(_ measures: String, in agreement: String) -> String {
    "measures not found in \(agreement): \(measures)"
  }

  func breachNotice(in agreement: String, hours: Int?) -> String {
    "\(agreement): report " + (hours.map { "within \(count($0, "hour", "hours"))" } ?? "without undue delay")
  }

  func due(_ day: Day) -> String { "due on \(date(day))" }
  func assessed(_ party: String, _ day: Day) -> String { "\(party), last assessed on \(date(day))" }

  func audit(_ right: AuditRight, in agreement: String) -> String {
    let word =
      switch right {
      case .onSite: "audit on site"
      case .remote: "audit from afar"
      case .thirdPartyReport: "a third party's report"
      case .none: "no audit"
      }
    return "\(agreement): \(word)"
  }

  func lastDay(of agreement: String, _ day: Day?) -> String {
    day.map { "\(agreement): last day \(date($0))" } ?? "\(agreement): no last day"
  }

  func broughtBy(_ flows: String) -> String { "brought by \(flows)" }
  func notSo(in holders: String) -> String { "not so in \(holders)" }
  func notRecorded(_ promise: PromiseKind?, for holders: String) -> String {
    asked(promise).map { "\($0): not recorded for \(holders)" } ?? "not recorded for \(holders)"
  }

  /// What a promise of a kind asks of flows and activities.
  func asked(_ promise: PromiseKind?) -> String? {
    switch promise {
    case .neverCollects, .collectsOnly: "which data are collected"
    case .purposesOnly: "what the data are used for"
    case .recipientsOnly, .neverDisclosesToThirdParties: "who gets the data"
    case .placesOnly: "where the data are stored and seen"
    case .disclosesOnlyUnderAgreement: "whether an agreement holds"
    case .profilesOnlyFrom: "what profiles are made from"
    case .retentionAtMost, .deletesInactive, .deletesOnRequest: "when the data are erased"
    case .measuresInPlace: "which measures are in place"
    case .consentWithdrawable: "how consent is withdrawn"
    case .voluntary: "whether it is voluntary to give data"
    case .rightsServed: "how people's rights are served"
    case .authorityIs, .changesAnnounced, nil: nil
    }
  }

  func uncovered(_ places: [PlaceName]) -> String { "a basis is needed for storage or access \(within(places))" }

  func needed(for promise: Promise?) -> String {
    guard let promise, !promise.lacksWhatItIsAbout else { return "what exactly is promised" }
    return switch promise.kind {
    case .rightsServed: "how to reach the controller, or an activity in which people's rights are served"
    case .changesAnnounced: "the announcement of the change, or the first day of the privacy notice"
    case .neverCollects, .collectsOnly, .disclosesOnlyUnderAgreement, .neverDisclosesToThirdParties, .purposesOnly,
      .recipientsOnly, .placesOnly, .profilesOnlyFrom, .retentionAtMost, .deletesInactive, .deletesOnRequest,
      .measuresInPlace, .consentWithdrawable, .voluntary, .authorityIs:
      "the activities, the flows or the collection points that it is about"
    }
  }

  func receives(_ party: String, in flows: String) -> String { "\(party) gets data in \(flows)" }

  func inquirer(_ party: String, in flows: String, isUndeclared: Bool) -> String {
    isUndeclared
      ? "an inquiry is declared in \(flows), but not whether \(party) is a public authority"
      : "the inquiry declared in \(flows) exempts nothing, because \(party) is no public authority (Article 4(9))"
  }

  func retentionUnsaid(_ categories: String) -> String { "how long is kept: \(categories)" }

  func kept(_ period: String, from event: String?, limit: String?, under holder: String, in owner: String?) -> String {
    let rule =
      "kept for \(period)"
      + (event.map { " from \($0)" } ?? " from an event that is not recorded")
    return rule + (owner.map { " in \($0)" } ?? "")
      + (limit.map { "; the limit in \(holder) is \($0)" } ?? "; the limit in \(holder) runs from another event")
  }

  func purposes(_ purposes: String) -> String { "purposes: \(purposes)" }
  func purpose(_ purpose: String, in flows: String) -> String { "purpose in \(flows): \(purpose)" }
  func actingForOrganisations(_ subjects: String) -> String { "people who act for an organisation: \(subjects)" }
  func marked(_ categories: String, _ mark: String) -> String { "\(mark): \(categories)" }

  func authority(_ name: String, of country: PlaceName?, isFormer: Bool) -> String {
    let place = country.map { " \(within([$0]))" } ?? ""
    return isFormer
      ? "“\(name)” is a former name of the authority\(place)" : "“\(name)”\(place) is not in the tables of law"
  }

  func rightAuthority(_ name: String, of country: PlaceName) -> String {
    "the authority \(within([country])) is called “\(name)”"
  }

  func points(_ points: String, of activity: String) -> String { "collection points of \(activity): \(points)" }
}
