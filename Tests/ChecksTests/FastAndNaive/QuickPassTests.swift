import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

/// The counts of a report come from the quick pass where it says yes; the verdicts, when all are asked for, from the rules.
@Suite struct `The quick pass` {
  private let law: LawEdition

  init() throws { law = try LawEdition.current() }

  @Test func `says yes only where every rule does, on the last fresh day and the day after`() throws {
    for seed in 0..<UInt64(Seeds.compared / 4) {
      let random = RandomRegister(seed: seed)
      let snapshot = try random.snapshot()
      for day in Self.days(of: snapshot, and: random.day) {
        let report = try report(of: snapshot, under: law, on: day, all: true)
        for run in report.checks {
          var counts = AnswerCounts()
          for verdict in run.verdicts { counts.count(verdict.answer, waits: verdict.code == .waits) }
          #expect(run.counts == counts, "seed \(seed), \(day), \(run.check)")
        }
      }
    }
  }

  /// The days on which lists of further processors turn, by the interval of their activity.
  private static func days(of snapshot: RegistrySnapshot, and day: Day) -> Set<Day> {
    var days: Set<Day> = [day]
    for flow in snapshot.flowValues {
      let every = snapshot.activities.first { $0.id == flow.activity }?.reviewEvery ?? CalendarDuration(months: 12)
      switch flow.details.furtherProcessors {
      case .complete(let stated, _):
        days.formUnion([stated, stated.adding(every), stated.adding(every).adding(days: 1)])
      case .none(let none): days.formUnion([none.day, none.day.adding(every), none.day.adding(every).adding(days: 1)])
      case .undeclared: break
      }
    }
    return days
  }
}
