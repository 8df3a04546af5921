import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on objections and on several entries of one sub-processor` {
  private let day = Day(2026, 3, 1)

  /// The host's agreement with entries for the mailer; with no word on notice unless that is asked for.
  private func mailed(
    _ authorisation: Authorisation = .general, notice: CalendarDuration? = nil,
    entries states: ((inout SubProcessorEntry) -> Void)...
  ) -> Register {
    var register = Companies.mailed
    register.change("a1" as ID<Agreement>) {
      var agreed = SubProcessing(authorisation: authorisation)
      agreed.notice = notice
      agreed.entries = states.map { state in
        var entry = SubProcessorEntry(party: "mailer")
        state(&entry)
        return entry
      }
      $0.subProcessing = agreed
    }
    return register
  }

  @Test func `counts an objection on the very day when it is made`() throws {
    let register = mailed {
      $0.notified = Day(2026, 1, 1)
      $0.objections = [Objection(day: Day(2026, 3, 1), outcome: .open)]
    }
    #expect(try both(register)["R16 f2"] == "violates objection-open")
  }

  @Test func `lets an objection undo an approval, unless each is to be approved and that came first`() throws {
    let approved = Day(2026, 2, 1)
    func said(_ authorisation: Authorisation, objected: Day) throws -> String {
      try both(
        mailed(authorisation) {
          ($0.notified, $0.approved) = (Day(2026, 1, 1), approved)
          $0.objections = [Objection(day: objected, outcome: .open)]
        })["R11 f2"]
    }
    #expect(try said(.specific, objected: Day(2026, 2, 10)) == "complies sub-processor-authorised")
    #expect(try said(.specific, objected: approved) == "violates not-approved")
    #expect(try said(.general, objected: Day(2026, 1, 31)) == "complies sub-processor-authorised")
    for objected in [approved, Day(2026, 2, 10)] {
      #expect(try said(.general, objected: objected) == "complies sub-processor-notified")
    }
  }

  @Test func `names the last objection of which nobody says when it ended, today's too`() throws {
    let days = [Day(2026, 1, 10), Day(2026, 3, 1), Day(2026, 2, 10)]
    let register = mailed {
      $0.notified = Day(2026, 1, 1)
      $0.objections =
        days.map { Objection(day: $0, outcome: .settled) } + [Objection(day: Day(2026, 4, 1), outcome: .settled)]
    }
    let verdict = try both(register).verdict("R16 f2")
    #expect(verdict?.code == .objectionUndated)
    #expect(verdict?.details.last == .objection("mailer", under: "a1", day))
  }

  /// The entry that counts, by the day from which the sub-processor may be used.
  private func counting(_ register: Register) throws -> Day? {
    _ = try both(register)
    let explained = try explanation(of: "f2", in: register.snapshot(), under: .current(), on: day)
    return explained?.chains[0].hops[0].authorisations[0].entry?.period.from
  }

  @Test func `takes the entry that was told last, of those that stand alike`() throws {
    let (first, second) = (Day(2025, 1, 1), Day(2025, 6, 1))
    func entry(_ from: Day, told: Day?, listed: Bool = false) -> (inout SubProcessorEntry) -> Void {
      { ($0.period.from, $0.notified, $0.listed) = (from, told, listed) }
    }
    let (early, late) = (entry(first, told: Day(2024, 1, 1)), entry(second, told: Day(2024, 6, 1)))
    #expect(try counting(mailed(entries: early, late)) == second)
    #expect(try counting(mailed(entries: late, early)) == second)
    let (told, untold) = (
      entry(second, told: Day(2024, 1, 1), listed: true), entry(first, told: nil, listed: true)
    )
    #expect(try counting(mailed(entries: untold, told)) == second)
    #expect(try counting(mailed(entries: told, untold)) == second)
  }

  @Test func `takes the entry that stands first, of those that were told alike`() throws {
    let (first, second) = (Day(2025, 1, 1), Day(2025, 6, 1))
    let entries = [first, second].map { from in
      { (entry: inout SubProcessorEntry) in (entry.period.from, entry.notified) = (from, Day(2024, 1, 1)) }
    }
    #expect(try counting(mailed(entries: entries[0], entries[1])) == first)
    #expect(try counting(mailed(notice: CalendarDuration(days: 30), entries: entries[1], entries[0])) == second)
  }

  @Test func `takes the entry whose days for objecting run longest, of those that stand alike`() throws {
    let (first, second, notice) = (Day(2025, 1, 1), Day(2025, 6, 1), CalendarDuration(days: 30))
    func entry(_ from: Day, told: Day?, listed: Bool = false) -> (inout SubProcessorEntry) -> Void {
      { ($0.period.from, $0.notified, $0.listed) = (from, told, listed) }
    }
    let (early, late) = (entry(first, told: Day(2024, 1, 1)), entry(second, told: Day(2024, 6, 1)))
    #expect(try counting(mailed(notice: notice, entries: early, late)) == second)
    #expect(try counting(mailed(notice: notice, entries: late, early)) == second)
    let (told, untold) = (
      entry(second, told: Day(2024, 1, 1), listed: true), entry(first, told: nil, listed: true)
    )
    #expect(try counting(mailed(notice: notice, entries: untold, told)) == first)
    #expect(try counting(mailed(notice: notice, entries: told, untold)) == first)
  }
}
