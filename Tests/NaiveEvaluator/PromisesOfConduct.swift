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
      let isLacking = promise.measures.contains { named in
        !activity.measures.elements.contains { judge.up(.measures, $0).contains(named) }
      }
      return isLacking ? broken([.breaks(.activity(activity.id))]) : nil
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

  /// There is somebody to turn to.
  var rightsServed: [Finding] {
    if case .held(let details)? = judge.parties[notice.controller]?.contact, details != ContactDetails() {
      []
    } else {
      [silent(holder)]
    }
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
    if announced.isEmpty { return [silent(holder)] }
    return announced.contains { $0.day <= first } ? [] : [broken([])]
  }
}
