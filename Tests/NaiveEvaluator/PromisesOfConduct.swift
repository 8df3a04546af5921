internal import Checks
internal import Registry
internal import Vocabulary

/// Promises of measures, of consent, of rights, and of a word about changes.
extension PromiseOnDay {
  /// Every activity has one at or below each that is named.
  var measuresInPlace: [Finding] {
    activities.compactMap { activity in
      if case .none(let confirmation) = activity.measures, confirmation.day > judge.day {
        return silent(.activity(activity.id))
      }
      if activity.measures == .undeclared { return silent(.activity(activity.id)) }
      let lacking = promise.measures.filter { named in
        !activity.measures.elements.contains { judge.up(.measures, $0).contains(named) }
      }
      return lacking.isEmpty ? nil : broken(lacking.map { .measureMissing($0, activity.id) })
    }
  }

  /// Every purpose on consent says how consent is withdrawn; one without a basis may be on consent.
  var consentWithdrawable: [Finding] {
    activities.compactMap { activity in
      let isSaid = activity.purposes.allSatisfy { purpose in
        switch purpose.basis {
        case .basis(let basis): basis.id != "A6-1-a" || basis.consent?.withdrawn != nil
        case .none(let confirmation): confirmation.day <= judge.day
        case .undeclared: false
        }
      }
      return isSaid && !activity.purposes.isEmpty ? nil : silent(.activity(activity.id))
    }
  }

  /// There is somebody to turn to, and rights are served in an activity of its own or as a measure of each.
  var rightsServed: [Finding] {
    var findings: [Finding] = []
    switch judge.parties[notice.controller]?.contact {
    case .held(let details)? where details != ContactDetails(): break
    default: findings.append(silent(holder))
    }
    if activities.isEmpty { return findings + [silent(holder)] }
    let serving = activities.filter { activity in
      activity.purposes.contains { judge.up(.purposes, $0.term).contains("rights-fulfilment") }
    }
    if serving.contains(where: isThroughTheSystem) { return findings }
    return findings
      + activities.filter { activity in
        let isManaged = activity.measures.elements.contains { judge.up(.measures, $0).contains("rights-management") }
        return !isManaged || !isThroughTheSystem(activity)
      }.map { silent(.activity($0.id)) }
  }

  private func isThroughTheSystem(_ activity: Activity) -> Bool {
    promise.through.map { (activity.systems + activity.collectionPoints.compactMap(\.at)).contains($0) } ?? true
  }

  /// A notice that follows another was announced on or before its first day.
  var changesAnnounced: [Finding] {
    guard let first = notice.period.from else { return [silent(holder)] }
    let isLater = judge.notices.contains { other in
      other.id != notice.id && other.controller == notice.controller
        && (other.language == nil || notice.language == nil || other.language == notice.language)
        && other.period.from.map { $0 < first } ?? true
    }
    if !isLater { return [] }
    let announced = judge.announcements.filter { $0.subject == .noticeChanged(notice.id) && $0.day <= judge.day }
    guard let told = announced.map(\.day).min() else { return [silent(holder)] }
    return told <= first ? [] : [broken([.announced(notice.id, from: first, told: told)])]
  }
}
