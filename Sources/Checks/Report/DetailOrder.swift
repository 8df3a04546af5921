import Law
import Registry
import Vocabulary

extension Detail: Comparable {
  /// The order in which answers list details: by sort, then by what they name, by bytes.
  public static func < (a: Self, b: Self) -> Bool {
    a.sortKey.lexicographicallyPrecedes(b.sortKey) { $0.precedesByBytes($1) }
  }

  private var sortKey: [String] {
    switch self {
    case .term(let dimension, let term, let coverage, let under):
      ["01", String(dimension.rawValue), term, String(coverage.rawValue)] + under.sortKey
    case .undeclared(let dimension): ["02", String(dimension.rawValue)]
    case .unstated(let dimension, let under): ["03", String(dimension.rawValue)] + under.sortKey
    case .conflict(let dimension, let agreement): ["04", String(dimension.rawValue), agreement.key]
    case .pair(let principal, let processor): ["05", principal.key, processor.key]
    case .ended(let agreement, let day): ["06", agreement.key, day.description]
    case .starts(let agreement, let day): ["07", agreement.key, day.description]
    case .unsigned(let party, let agreement): ["08", party.key, agreement.key]
    case .noHash(let agreement): ["09", agreement.key]
    case .notBound(let agreement): ["10", agreement.key]
    case .clause(let id, let agreement, let absent): ["11", id, agreement.key, absent ? "0" : "1"]
    case .ownPurpose(let purpose): ["12", purpose]
    case .system(let system): ["13", system.key]
    case .party(let party): ["14", party.key]
    case .noAddress(let party): ["15", party.key]
    case .noContact(let party): ["16", party.key]
    case .entry(let party, let agreement): ["17", party.key, agreement.key]
    case .asOf(let day): ["18", day.description]
    case .place(let dimension, let place): ["19", String(dimension.rawValue), place]
    case .placeElsewhere(let dimension, let place): ["20", String(dimension.rawValue), place]
    case .basis(let place, let tried): ["21", place] + tried.sortKey
    case .law(let reference): ["99", reference.table.rawValue, reference.row]
    default: furtherKey
    }
  }

  /// Details of sub-processors, promises and activities.
  private var furtherKey: [String] {
    switch self {
    case .subProcessor(let party, let under): ["22", under.key, party.key]
    case .usable(let party, let under, let period):
      ["23", under.key, party.key, period.from?.description ?? "", period.until?.description ?? ""]
    case .freeFrom(let party, let under, let day): ["24", under.key, party.key, day.description]
    case .objection(let party, let under, let day): ["25", under.key, party.key, day.description]
    case .notice(let party, let notified, let from, let agreed):
      ["26", party.key, notified.description, from?.description ?? "", agreed.description]
    case .measure(let term, let agreement): ["27", agreement.key, term]
    case .breachHours(let agreement, let hours): ["28", agreement.key, hours.map { String($0) } ?? ""]
    case .audit(let agreement, let right): ["29", agreement.key, right.rawValue]
    case .lastDay(let agreement, let day): ["30", agreement.key, day?.description ?? ""]
    case .hop(let flow): ["31", flow.key]
    case .breaks(let holder): ["32"] + holder.sortKey
    case .silent(let holder): ["33"] + holder.sortKey
    case .recipient(let party, let flow): ["34", party.key, flow.key]
    case .retention(let period, let event, let limit, let under, let owner):
      ["35"] + under.sortKey + [event, period.description, limit?.description ?? ""] + (owner?.sortKey ?? [])
    case .purpose(let term, let flow): ["36", term, flow?.key ?? ""]
    case .actsForOrganisation(let term): ["37", term]
    case .marked(let term, let marks): ["38", String(marks.rawValue), term]
    case .authority(let name, let country, let former): ["39", name, country ?? "", former ? "1" : "0"]
    case .missingAuthority(let name, let country): ["40", country, name]
    case .point(let activity, let kind, let title): ["41", activity.key, kind.rawValue, title ?? ""]
    case .placeUncovered(let place): ["42", place]
    case .inquirer(let party, let flow, let undeclared): ["47", party.key, flow.key, undeclared ? "1" : "0"]
    case .retentionUnsaid(let term): ["48", term]
    case .measureMissing(let term, let activity): ["43", activity.key, term]
    case .announced(let notice, let first, let told): ["44", notice.key, first.description, told.description]
    case .found(let dimension, let term, let activity): ["45", String(dimension.rawValue), activity.key, term]
    case .agreement(let agreement): ["46", agreement.key]
    case .hopPlace(let flow, let place): ["31", flow.key, place]
    case .leftOut(let letter, let gap): ["49", letter.rawValue, gap.name, gap.of ?? ""]
    case .due(let day): ["50", day.description]
    case .assessed(let party, let day): ["51", party.key, day.description]
    case .gap(let code, let detail): detail.sortKey.prefix(1) + [String(1000 + code.rank)] + detail.sortKey.dropFirst()
    default: []
    }
  }

  /// Details sorted, each once.
  public static func sorted(_ details: [Detail]) -> [Detail] {
    if details.count < 2 { return details }
    let keyed = Set(details).map { (key: $0.sortKey, detail: $0) }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) { $0.precedesByBytes($1) } }.map(\.detail)
  }
}

extension Holder {
  fileprivate var sortKey: [String] {
    switch self {
    case .agreement(let id): ["0", id.key]
    case .flow(let id): ["1", id.key]
    case .activity(let id): ["2", id.key]
    case .promise(let notice, let promise): ["3", notice.key, promise.key]
    }
  }
}

extension BasisTried {
  fileprivate var sortKey: [String] {
    let name: [String] =
      switch kind {
      case .decision(let id): ["0", id]
      case .standardClauses(let set, let agreement): ["1", set, agreement?.key ?? ""]
      case .bindingCorporateRules(let agreement): ["2", agreement.key]
      case .other(let basis, let agreement): ["3", basis, agreement.key]
      case .exporterListing(let decision): ["4", decision]
      case .joined(let agreement): ["5", agreement.key]
      case .sameCountry: ["6"]
      case .derogation(let basis): ["7", basis]
      }
    return name + [String(9 - outcome.rawValue), String(describing: why)]
  }
}
