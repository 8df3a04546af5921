import Registry
import Vocabulary

/// The limits of retention of an activity's flows: those of its record and of the notices of its controllers.
struct KeepingLimits {
  /// Each holder that states a limit, with its limits.
  let holders: [(holder: Holder, limits: [KeepingLimit])]
  /// Laws that demand a longer period, with the categories that they are about.
  let floors: [(floor: LegalFloor, categories: [Int])]
}

/// The limits by activity, worked out when they are first asked for.
final class KeepingLimitsByActivity {
  fileprivate var known: [Int: KeepingLimits] = [:]
}

extension AgreementOnDay {
  /// The limits of retention that an agreement states, with the agreement as their holder; none where it states none.
  static func keepingLimits(_ amended: Agreement) -> [(holder: Holder, limits: [KeepingLimit])] {
    let limits = amended.retention.compactMap { limit in
      limit.atMost.map { KeepingLimit(event: limit.event, atMost: $0) }
    }
    return limits.isEmpty ? [] : [(.agreement(amended.id), limits)]
  }
}

extension DayView {
  func keepingLimits(ofActivity number: Int) -> KeepingLimits {
    if let known = keeping.known[number] { return known }
    let activity = register.activities[number]
    let recorded = activity.retention.compactMap { rule in
      rule.period.map { KeepingLimit(event: rule.event, atMost: $0, categories: terms(of: rule.categories)) }
    }
    var holders: [(holder: Holder, limits: [KeepingLimit])] =
      recorded.isEmpty ? [] : [(.activity(activity.id), recorded)]
    let controllers = Set(activity.controllers.map(\.party))
    for notice in register.notices where notice.period.contains(day) && controllers.contains(notice.controller) {
      holders += promised(notice)
    }
    let floors = activity.retention.compactMap { rule in
      rule.floor.map { ($0, terms(of: rule.categories)) }
    }
    let limits = KeepingLimits(holders: holders, floors: floors)
    keeping.known[number] = limits
    return limits
  }

  private func promised(_ notice: Notice) -> [(holder: Holder, limits: [KeepingLimit])] {
    notice.promises.compactMap { promise in
      guard promise.kind == .retentionAtMost, promise.exhaustive != false, let atMost = promise.atMost
      else { return nil }
      let limit = KeepingLimit(
        event: promise.event, atMost: atMost, categories: terms(of: promise.categories),
        subjects: promise.subjects.compactMap { subjects.index[$0] })
      return (.promise(notice.id, promise.id), [limit])
    }
  }

  func terms(of words: [String]) -> [Int] { words.compactMap { categories.index[$0] } }
}
