import Registry
import Vocabulary

/// How a sub-processor stands under an agreement on the day, from best to worst (GDPR 28(2)).
enum EntryState: Int, Comparable {
  case listed
  case approved
  /// The controller objected, and the two settled it.
  case settled
  /// The controller was told, and the days for objecting are over.
  case passed
  case windowUndeclared
  /// An objection was settled; when is not declared.
  case settledUndated
  case windowOpen
  case objectionOpen
  /// Used outside the days for which it may be used.
  case outside
  /// An objection was upheld; when is not declared.
  case upheldUndated
  case upheld
  case notNotified
  case notApproved

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// One entry of a list of sub-processors, as it stands on the day.
struct EntryOnDay {
  let entry: SubProcessorEntry
  let state: EntryState
  /// The first day on which silence is consent.
  let freeFrom: Day?

  init(_ entry: SubProcessorEntry, under agreed: SubProcessing, on day: Day) {
    self.entry = entry
    freeFrom = entry.notified.flatMap { notified in
      [agreed.notice, agreed.objection].compactMap { $0.map { notified.adding($0) } }.max()
    }
    state = Self.state(of: entry, agreed.authorisation == .specific, freeFrom, day)
  }

  private static func state(of entry: SubProcessorEntry, _ isSpecific: Bool, _ freeFrom: Day?, _ day: Day) -> EntryState
  {
    if !entry.period.contains(day) || entry.withdrawn.map({ $0 <= day }) ?? false { return .outside }
    if entry.listed { return .listed }
    let objections = entry.objections.filter { $0.day <= day }
    if let approved = entry.approved, approved <= day {
      let isRevoked = objections.contains { isSpecific ? $0.day == approved : $0.day >= approved }
      if !isRevoked { return .approved }
    }
    if isSpecific { return .notApproved }
    guard let notified = entry.notified, notified <= day else { return .notNotified }
    if objections.contains(where: { $0.isOpen(on: day) }) { return .objectionOpen }
    if let ended = ended(objections) { return ended }
    guard let freeFrom else { return .windowUndeclared }
    return day < freeFrom ? .windowOpen : .passed
  }

  /// How objections that may have ended stand; without its day no outcome is known to be one of the day of judgment.
  private static func ended(_ objections: [Objection]) -> EntryState? {
    let upheld = objections.filter { $0.outcome == .upheld }
    if upheld.contains(where: { $0.decided != nil }) { return .upheld }
    if !upheld.isEmpty { return .upheldUndated }
    if objections.contains(where: { $0.decided == nil }) { return .settledUndated }
    return objections.isEmpty ? nil : .settled
  }

  /// The last day on which it may be used.
  var lastDay: Day? { [entry.period.until, entry.withdrawn?.adding(days: -1)].compactMap { $0 }.min() }

  /// Of several entries of one party the best counts; among equals the one whose days run longest, then the latest told.
  func isBetter(than other: EntryOnDay) -> Bool {
    if state != other.state { return state < other.state }
    if freeFrom != other.freeFrom {
      guard let mine = freeFrom, let others = other.freeFrom else { return freeFrom == nil }
      return mine > others
    }
    guard let mine = entry.notified else { return false }
    return other.entry.notified.map { mine > $0 } ?? true
  }
}

extension Objection {
  /// Whether it was not yet decided on a day.
  func isOpen(on day: Day) -> Bool { outcome == .open || decided.map { $0 > day } ?? false }
}

extension SubProcessorEntry {
  /// The latest objection made by a day of which nobody says when it ended; with an outcome, of those that ended so.
  func lastUndated(_ outcome: Objection.Outcome? = nil, by day: Day) -> Day? {
    objections.filter { $0.day <= day && $0.decided == nil && (outcome == nil || $0.outcome == outcome) }
      .map(\.day).max()
  }
}

extension AgreementOnDay {
  /// The best entry for a sub-processor; `nil` where there is none.
  func entry(for party: ID<Party>, on day: Day) -> EntryOnDay? {
    guard let agreed = amended.agreement.subProcessing else { return nil }
    var best: EntryOnDay?
    for entry in agreed.entries where entry.party == party {
      let candidate = EntryOnDay(entry, under: agreed, on: day)
      if let known = best, !candidate.isBetter(than: known) { continue }
      best = candidate
    }
    return best
  }
}
