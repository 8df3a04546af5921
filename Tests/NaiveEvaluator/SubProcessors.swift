internal import Registry
internal import Vocabulary

/// Section 7: a sub-processor under the paper that must authorise it, on the day alone.
struct SubProcessor {
  let party: ID<Party>
  let agreement: AgreementOnDay
  /// The entry that counts, and how it stands; none where the paper has no entry for the party.
  let entry: SubProcessorEntry?
  let state: State

  /// How an entry stands, from best to worst.
  enum State: Int {
    case listed, approved, settled, passed, windowUndeclared, settledSomeDay, windowOpen, objectionOpen, outside
    case upheldSomeDay, upheld, notNotified, notApproved, noEntry
  }

  init(_ party: ID<Party>, under agreement: AgreementOnDay, on day: Day) {
    self.party = party
    self.agreement = agreement
    let own = agreement.entries.filter { $0.party == party }
    let states = own.map { Self.state($0, agreement, on: day) }
    let best = own.indices.min { a, b in
      let (one, other) = (states[a].rawValue, states[b].rawValue)
      if one != other { return one < other }
      let (free, freeThere) = (agreement.freeFrom(own[a]), agreement.freeFrom(own[b]))
      if free != freeThere { return free.map { day in freeThere.map { day > $0 } ?? false } ?? true }
      let (told, toldThere) = (own[a].notified, own[b].notified)
      if told != toldThere { return told.map { day in toldThere.map { day > $0 } ?? true } ?? false }
      return a < b
    }
    entry = best.map { own[$0] }
    state = best.map { states[$0] } ?? .noEntry
  }

  private static func state(_ entry: SubProcessorEntry, _ agreement: AgreementOnDay, on day: Day) -> State {
    if !entry.isUsable(on: day) { return .outside }
    if entry.listed { return .listed }
    return agreement.authorisation == .specific
      ? specific(entry, on: day) : general(entry, freeFrom: agreement.freeFrom(entry), on: day)
  }

  /// Each must be approved: silence is no.
  private static func specific(_ entry: SubProcessorEntry, on day: Day) -> State {
    guard let approved = entry.approved, approved <= day else { return .notApproved }
    return entry.objections.contains { $0.day == approved } ? .notApproved : .approved
  }

  /// Each must be told of: silence after the window is consent.
  private static func general(_ entry: SubProcessorEntry, freeFrom: Day?, on day: Day) -> State {
    let objections = entry.objections.filter { $0.day <= day }
    if let approved = entry.approved, approved <= day, !objections.contains(where: { $0.day >= approved }) {
      return .approved
    }
    guard let notified = entry.notified, notified <= day else { return .notNotified }
    if objections.contains(where: { $0.isOpen(on: day) }) { return .objectionOpen }
    if objections.contains(where: { $0.outcome == .upheld && $0.decided != nil }) { return .upheld }
    if objections.contains(where: { $0.outcome == .upheld }) { return .upheldSomeDay }
    if objections.contains(where: { $0.outcome == .settled && $0.decided == nil }) { return .settledSomeDay }
    if !objections.isEmpty { return .settled }
    guard let freeFrom else { return .windowUndeclared }
    return day < freeFrom ? .windowOpen : .passed
  }
}

extension AgreementOnDay {
  /// The first day on which a sub-processor is free of the window in which the controller may object.
  func freeFrom(_ entry: SubProcessorEntry) -> Day? {
    guard let notified = entry.notified else { return nil }
    return [noticeDays, objectionDays].compactMap { $0.map(notified.adding) }.max()
  }
}

extension SubProcessorEntry {
  /// The days for which it may be used; a withdrawal ends them the day before.
  var usable: Period {
    Period(from: period.from, until: [period.until, withdrawn?.adding(days: -1)].compactMap { $0 }.min())
  }

  func isUsable(on day: Day) -> Bool { usable.contains(day) }
}

extension Objection {
  /// Whether it has not ended on a day.
  func isOpen(on day: Day) -> Bool { outcome == .open || decided.map { $0 > day } ?? false }
}
