internal import Registry
internal import Vocabulary

/// Sub-processors that a controller has approved, or was told of long ago.
extension Maker {
  mutating func authorise(_ party: ID<Party>, under index: Int) {
    var sub = register.agreements[index].subProcessing ?? newSubProcessing()
    if !sub.entries.contains(where: { $0.party == party }) { sub.entries.append(newEntry(party, sub)) }
    register.agreements[index].subProcessing = sub
  }

  mutating func newSubProcessing() -> SubProcessing {
    var sub = SubProcessing(authorisation: pick([.specific, .general, .general]))
    sub.notice = pick([CalendarDuration(days: 14), CalendarDuration(days: 30), CalendarDuration(months: 1)])
    sub.objection = pick([nil, CalendarDuration(days: 14), CalendarDuration(days: 45)])
    sub.coversAllLevels = pick([true, true, false, nil])
    return sub
  }

  /// On the list from the start, approved, or told of and not objected to in time.
  private mutating func newEntry(_ party: ID<Party>, _ sub: SubProcessing) -> SubProcessorEntry {
    var entry = SubProcessorEntry(party: party)
    if chance(30) {
      entry.listed = true
      entry.period.from = pick([nil, before()])
      return entry
    }
    let told = before(70...400)
    entry.notified = sub.authorisation == .general ? told : nil
    entry.period.from = told.adding(days: 50)
    if sub.authorisation == .specific || chance(25) {
      entry.approved = told.adding(days: number(1...20))
    } else if chance(25) {
      entry.objections = [
        Objection(day: told.adding(days: 5), outcome: .settled, decided: told.adding(days: number(6...40)))
      ]
    }
    return entry
  }
}
