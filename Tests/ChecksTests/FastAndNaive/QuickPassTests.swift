import Cast
import Law
import Registry
import Testing
import Vocabulary

@testable import Checks

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

  @Test func `says of flows abroad and of flows with several chains what each rule says of each`() throws {
    var (abroad, several, alike) = (0, 0, 0)
    for seed in 0..<UInt64(Seeds.forTheSeldom) {
      let snapshot = try ServiceAbroad(seed: seed).register.snapshot()
      let view = try DayView(snapshot, law, ServiceAbroad.day)
      let pass = QuickPass(view)
      var pairs: Set<[UInt32]> = []
      snapshot.flows.forEach { number, row in
        guard row.isLive(on: view.day), let answer = pass.answer(for: row) else { return }
        expect(answer, toBeThatOf: view, for: UInt32(number), row, "seed \(seed)")
        if answer.isPlain { return }
        if answer.transfer.complying != TransferAnswer.inside.complying { abroad += 1 }
        if row.upstream != .none, row.upstream.single == nil { several += 1 }
        if !pairs.insert([row.from.raw, row.to.raw]).inserted { alike += 1 }
      }
    }
    let least = Seeds.forTheSeldom / 8
    #expect(abroad > least && several > least && alike > least, "\(abroad) abroad, \(several) several, \(alike) alike")
  }

  @Test func `and the naive evaluator says the same of them`() throws {
    for seed in 0..<UInt64(Seeds.compared / 2) {
      let found = try differences(ServiceAbroad(seed: seed).register, on: ServiceAbroad.day, under: law)
      #expect(found.isEmpty, "seed \(seed): \(found.first.map { $0.description } ?? "")")
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

/// Expects of a quick answer what the rules say of the flow, check by check.
func expect(
  _ answer: QuickAnswer, toBeThatOf view: DayView, for number: UInt32, _ row: FlowRow, _ at: Comment
) {
  var judgment = Judgment()
  view.judge(number, row, into: &judgment, details: true)
  var one = CompliantFlows()
  one.count(answer)
  for check in CheckName.ofFlows {
    let said = one.complying(with: check) == 1 ? Answer.complies : .notApplicable
    #expect(judgment.worst(check.position)?.answer == said, "\(at), flow \(number), \(check)")
  }
}
