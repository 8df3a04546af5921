internal import Checks
internal import Registry
internal import Vocabulary

/// R32: an activity was looked through, and its processors' guarantees assessed, no longer ago than the interval.
extension Judge {
  func reviewed(_ activity: Activity) -> Finding {
    let interval = activity.reviewEvery ?? CalendarDuration(months: 12)
    let processors = Set(liveFlows(activity).compactMap(engagedByUs)).sorted()
    let findings = [looked(activity, interval)] + processors.map { assessed($0, activity, interval) }
    return findings.joined
  }

  private func looked(_ activity: Activity, _ interval: CalendarDuration) -> Finding {
    let last = activity.reviewed.flatMap { $0 > day ? nil : $0 }
    var due: [Day] = []
    if let last { due.append(last.adding(interval)) }
    if let next = activity.nextReview, last.map({ next > $0 }) ?? true { due.append(next) }
    if let first = due.min(), first < day {
      return .violates(.reviewOverdue, [.gap(.reviewOverdue, .due(first))], cause: .activity(activity.id))
        .weighing(.warning)
    }
    return last == nil
      ? .unknown(.reviewUndeclared, cause: .activity(activity.id)).weighing(.warning) : .complies(.reviewed)
  }

  private func assessed(_ processor: ID<Party>, _ activity: Activity, _ interval: CalendarDuration) -> Finding {
    let known = parties[processor]?.assessments.map(\.day).filter { $0 <= day } ?? []
    guard let last = known.max() else {
      return .unknown(
        .guaranteesUndeclared, [.gap(.guaranteesUndeclared, .party(processor))], cause: .activity(activity.id)
      ).weighing(.warning)
    }
    if last.adding(interval) >= day { return .complies(.reviewed) }
    return .violates(
      .guaranteesOverdue, [.gap(.guaranteesOverdue, .assessed(processor, last))], cause: .activity(activity.id)
    ).weighing(.warning)
  }

  /// A recipient that processes for a controller, or for one of ours.
  private func engagedByUs(_ flow: Flow) -> ID<Party>? {
    guard let from = source(flow), let to = recipient(flow), from != to, !isReturn(flow) else { return nil }
    switch flow.role {
    case .processor: return !isOwn(to) || controllers(flow).contains(where: isOwn) ? to : nil
    case .subProcessor: return isOwn(flow.worksFor ?? from) ? to : nil
    case .controller, .jointController: return nil
    }
  }
}
