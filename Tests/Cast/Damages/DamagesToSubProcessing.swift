internal import Registry
internal import Vocabulary

/// Authorisations and entries of sub-processors of which something is not, or otherwise, declared.
extension Maker {
  mutating func damageSubProcessing() {
    changeSub { maker, sub in
      switch maker.number(0..<14) {
      case 0: sub.authorisation = nil
      case 1: sub.authorisation = Authorisation.none
      case 2: sub.authorisation = .specific
      case 3: sub.authorisation = .general
      case 4: (sub.notice, sub.objection) = (nil, nil)
      case 5: sub.notice = maker.pick([nil, CalendarDuration(days: 60), CalendarDuration(months: 2)])
      case 6: sub.objection = maker.pick([nil, CalendarDuration(days: 30), CalendarDuration(days: 90)])
      case 7: sub.coversAllLevels = maker.said()
      case 8: sub.entries.removeAll { _ in maker.chance(60) }
      default: break
      }
      guard !sub.entries.isEmpty, maker.chance(70) else { return }
      let place = maker.number(0..<sub.entries.count)
      maker.damage(&sub.entries[place], sub)
      if maker.chance(15) {
        var second = sub.entries[place]
        maker.damage(&second, sub)
        sub.entries.append(second)
      }
    }
  }

  /// What an agreement above a sub-processor says of it, chosen at random.
  private mutating func changeSub(_ body: (inout Maker, inout SubProcessing) -> Void) {
    changeAgreement(where: { $0.amends == nil && $0.subProcessing?.entries.isEmpty == false }) { maker, agreement in
      var sub = agreement.subProcessing ?? maker.newSubProcessing()
      body(&maker, &sub)
      agreement.subProcessing = sub
    }
  }

  mutating func damage(_ entry: inout SubProcessorEntry, _ sub: SubProcessing) {
    switch number(0..<12) {
    case 0: entry.listed.toggle()
    case 1: (entry.listed, entry.approved, entry.notified) = (false, nil, nil)
    case 2: entry.approved = pick([nil, near(), after()])
    case 3: entry.withdrawn = near()
    case 4: entry.period = Period(from: pick([nil, near(), before()]), until: pick([nil, near()]))
    case 5: entry.period.from = pick([nil, entry.notified?.adding(days: pick([0, 13, 14, 29, 30, 31])), near()])
    default: notify(&entry, sub)
    }
  }

  /// A notice whose days end about now, with an objection or without.
  private mutating func notify(_ entry: inout SubProcessorEntry, _ sub: SubProcessing) {
    (entry.listed, entry.approved) = (false, chance(15) ? near() : nil)
    let days = sub.notice.map { $0.days + 30 * $0.months } ?? 20
    entry.notified = chance(60) ? day.adding(days: pick([-1, 0, 1, -40, 15]) - days) : pick([nil, near(), before()])
    if chance(60) { entry.period.from = pick([nil, before(), near()]) }
    entry.objections = (0..<pick([0, 0, 1, 1, 2])).map { _ in
      Objection(day: pick([near(), before(1...20), entry.approved ?? before()]), outcome: .open)
    }
    for index in entry.objections.indices {
      entry.objections[index].outcome = pick(Objection.Outcome.allCases)
      entry.objections[index].decided = pick([nil, nil, near(), after(), before(0...4)])
    }
  }

  /// A first agreement that lists only those whom its processor engages itself.
  mutating func listOnlyTheNext() {
    let covers = said()
    for flow in register.flows where flow.role == .processor {
      guard let processor = party(flow.to) else { continue }
      let next = Set(register.flows.filter { party($0.from) == processor }.compactMap { party($0.to) })
      for index in agreements(of: flow) {
        register.agreements[index].subProcessing?.entries.removeAll { !next.contains($0.party) }
        register.agreements[index].subProcessing?.coversAllLevels = covers
      }
    }
  }

  /// One aimed state of an entry, while all else stays in order.
  mutating func putEntryInAState() {
    let state = number(0..<12)
    changeSub { maker, sub in
      let place = maker.number(0..<sub.entries.count)
      var entry = SubProcessorEntry(party: sub.entries[place].party)
      entry.period.from = maker.pick([nil, maker.before(1...60)])
      sub.authorisation = state == 0 ? .specific : .general
      let told = maker.before(100...200)
      entry.notified = state == 1 ? nil : told
      switch state {
      case 2:
        entry.objections = [Objection(day: maker.before(1...30), outcome: .upheld, decided: maker.before(0...0))]
      case 3: entry.objections = [Objection(day: maker.before(1...30), outcome: .open)]
      case 4:
        entry.objections = [
          Objection(day: told.adding(days: 3), outcome: .settled, decided: maker.pick([nil, maker.after(), maker.day]))
        ]
      case 5: entry.period.until = maker.before(1...3)
      case 6: entry.notified = maker.before(0...13)
      case 7: (sub.notice, sub.objection) = (nil, nil)
      case 10, 11:
        let outcome = maker.pick([Objection.Outcome.settled, .upheld, .upheld])
        entry.objections = [Objection(day: maker.before(1...30), outcome: outcome)]
      case 8: entry.period.from = told.adding(days: maker.number(0...40))
      default: break
      }
      sub.entries[place] = entry
    }
  }
}
