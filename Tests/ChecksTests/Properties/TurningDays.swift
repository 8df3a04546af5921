import Cast
import Law
import Registry
import Vocabulary

extension Register {
  /// Each day on which an answer may change: declared ones, the days after last ones, computed ones, and the law's.
  func turningDays() throws -> [Day] {
    var days = try LawEdition.current().decidingDays
    for party in parties {
      days += party.listings.flatMap(\.turningDays) + party.sectors.flatMap { $0.period.turningDays }
    }
    for agreement in agreements { days += agreement.turningDays + agreement.lastDays.flatMap(afterTheEnd) }
    for flow in flows { days += flow.turningDays + afterStatements(flow) }
    for activity in activities { days += activity.turningDays + afterAssessments(activity) }
    for activity in activities { days += reviews(activity) }
    for notice in notices { days += notice.period.turningDays }
    days += announcements.map(\.day) + windows
    for system in systems { days += system.storage.turningDays + system.access.turningDays }
    return Set(days).sorted()
  }

  /// The days after the deletion days that any agreement or amendment states, and after the twelve months without any.
  private func afterTheEnd(_ end: Day) -> [Day] {
    let within = agreements.compactMap { $0.endOfTerm?.within } + [CalendarDuration(months: 12)]
    return within.map { end.adding($0).adding(days: 1) }
  }

  /// The days after the reviews of assessments.
  private func afterAssessments(_ activity: Activity) -> [Day] {
    let interval = activity.reviewEvery ?? CalendarDuration(months: 12)
    return agreements.flatMap(\.tools).compactMap { $0.assessment?.day?.adding(interval).adding(days: 1) }
  }

  /// The days of reviews and of assessments of processors, and the days after the interval and after a planned review.
  private func reviews(_ activity: Activity) -> [Day] {
    let interval = activity.reviewEvery ?? CalendarDuration(months: 12)
    let looked = [activity.reviewed].compactMap { $0 } + parties.flatMap(\.assessments).map(\.day)
    let said = [activity.nextReview?.adding(days: 1), activity.noRecipients?.day].compactMap { $0 }
    return said + looked.flatMap { [$0, $0.adding(interval).adding(days: 1)] }
  }

  /// The first free day of every notice under every length that some agreement or amendment states.
  private var windows: [Day] {
    let lengths = agreements.compactMap(\.subProcessing).flatMap { [$0.notice, $0.objection].compactMap { $0 } }
    let notified = agreements.flatMap { $0.subProcessing?.entries ?? [] }.compactMap(\.notified)
    return notified.flatMap { told in lengths.map { told.adding($0) } }
  }

  private func afterStatements(_ flow: Flow) -> [Day] {
    let interval = activities.first { $0.id == flow.activity }?.reviewEvery ?? CalendarDuration(months: 12)
    let stated: Day? =
      switch flow.details.furtherProcessors {
      case .undeclared: nil
      case .complete(let asOf, _): asOf
      case .none(let confirmation): confirmation.day
      }
    return stated.map { [$0, $0.adding(interval).adding(days: 1)] } ?? []
  }
}

extension Period {
  fileprivate var turningDays: [Day] { [from, until?.adding(days: 1)].compactMap { $0 } }
}

extension Declared {
  fileprivate var turningDays: [Day] { if case .none(let confirmation) = self { [confirmation.day] } else { [] } }
}

extension Listing {
  fileprivate var turningDays: [Day] {
    period.turningDays + (checked.map { [$0, $0.adding(CalendarDuration(months: 12)).adding(days: 1)] } ?? [])
  }
}

extension Flow {
  fileprivate var turningDays: [Day] {
    period.turningDays + categories.turningDays + subjects.turningDays + purposes.turningDays
      + operations.turningDays + storage.turningDays + access.turningDays + ownPurposes.turningDays
  }
}

extension Activity {
  fileprivate var turningDays: [Day] {
    var days = measures.turningDays + conditions.compactMap { $0.none?.day }
    for purpose in purposes {
      switch purpose.basis {
      case .undeclared: break
      case .none(let confirmation): days.append(confirmation.day)
      case .basis(let basis): days += [basis.assessed, basis.consent?.since].compactMap { $0 }
      }
    }
    return days
  }
}

extension SubProcessorEntry {
  fileprivate var turningDays: [Day] {
    period.turningDays + [withdrawn, notified, approved].compactMap { $0 }
      + objections.flatMap { [$0.day, $0.decided].compactMap { $0 } }
  }
}

extension Agreement {
  fileprivate var lastDays: [Day] {
    [period.until, extendsUntil, termination?.takesEffect.adding(days: -1)].compactMap { $0 }
  }

  fileprivate var turningDays: [Day] {
    var days = period.turningDays + lastDays.map { $0.adding(days: 1) } + signatures.compactMap(\.day)
    days += joined.compactMap(\.since) + tools.compactMap { $0.assessment?.day }
    for evidence in evidence {
      switch evidence {
      case .accepted(_, let day?, _), .incorporated(_, let day?, _), .attested(_, _, let day?, _): days.append(day)
      default: break
      }
    }
    for tool in tools {
      switch tool.kind {
      case .bindingCorporateRules(_, let approved?, _), .other(_, let approved?, _): days.append(approved)
      default: break
      }
    }
    for entry in subProcessing?.entries ?? [] { days += entry.turningDays }
    return days
  }
}
