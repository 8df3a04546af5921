import Cast
import Law
import NaiveEvaluator
import Registry
import Vocabulary

@testable import Checks

/// A random register on a day, and what the naive evaluator says of it.
struct Expected {
  let snapshot: RegistrySnapshot
  let day: Day
  /// With every verdict.
  let whole: Report
  /// With only those that are to be shown, for some seeds.
  let shown: Report?

  init(_ snapshot: RegistrySnapshot, on day: Day, under law: LawEdition, alsoShown: Bool) {
    (self.snapshot, self.day) = (snapshot, day)
    whole = naiveReport(of: snapshot, under: law, on: day).comparable
    shown = alsoShown ? whole.shown : nil
  }

  /// Those of a seed: on its own day, and of every fourth seed also on days when lists of further processors lapse; and a
  /// register mostly in order, with flows abroad, of which the quick pass says much.
  static func of(seed: UInt64, under law: LawEdition) throws -> [Expected] {
    let random = RandomRegister(seed: seed)
    let snapshot = try random.snapshot()
    var days: Set<Day> = [random.day]
    let alsoOthers = seed.isMultiple(of: 4)
    if alsoOthers { days.formUnion(snapshot.lapses) }
    let abroad = try ServiceAbroad(seed: seed).register.snapshot()
    return days.sorted().map { Expected(snapshot, on: $0, under: law, alsoShown: alsoOthers && $0 == random.day) }
      + [Expected(abroad, on: ServiceAbroad.day, under: law, alsoShown: false)]
  }

  /// The checks about which the engine, as it is, says something else.
  func differing(under law: LawEdition) -> Set<CheckName> {
    var found: Set<CheckName> = []
    for (all, naive) in [(true, whole), (false, shown)] {
      guard let naive else { continue }
      guard let fast = fast(law, all: all), fast.checks.count == naive.checks.count
      else { return Set(CheckName.allCases) }
      for (a, b) in zip(fast.checks, naive.checks) where a != b { found.insert(b.check) }
    }
    return found
  }

  /// Whether the engine says the same of all but some checks, and leaves no more flows to the rules than it does as it is.
  func holds(but aside: Set<CheckName>, under law: LawEdition, left: Int) -> Bool {
    for (all, naive) in [(true, whole), (false, shown)] {
      guard let naive else { continue }
      guard let judged = judge(law, all: all), judged.report.equals(naive, but: aside), judged.left <= left
      else { return false }
    }
    return true
  }

  /// How many flows the engine leaves to the rules.
  func left(under law: LawEdition) -> Int { judge(law, all: true)?.left ?? 0 }

  private func fast(_ law: LawEdition, all: Bool) -> Report? { judge(law, all: all)?.report }

  private func judge(_ law: LawEdition, all: Bool) -> (report: Report, left: Int)? {
    guard var reporter = (try? DayView(snapshot, law, day)).map({ Reporter($0, all: all) }) else { return nil }
    let report = reporter.report()
    return (report.comparable, reporter.left)
  }
}

extension Report {
  /// Without the severity of what is in order, which means nothing.
  fileprivate var comparable: Report {
    var copy = self
    for check in copy.checks.indices {
      for verdict in copy.checks[check].verdicts.indices where !copy.checks[check].verdicts[verdict].weighs {
        copy.checks[check].verdicts[verdict].severity = .error
      }
    }
    return copy
  }

  fileprivate var shown: Report {
    var copy = self
    for check in copy.checks.indices { copy.checks[check].verdicts.removeAll { !$0.isShown } }
    return copy
  }

  fileprivate func equals(_ other: Report, but aside: Set<CheckName>) -> Bool {
    if aside.isEmpty { return self == other }
    let others = zip(checks, other.checks).allSatisfy { $0 == $1 || aside.contains($1.check) }
    return flows == other.flows && checks.count == other.checks.count && others
  }
}

extension Verdict {
  /// Written out, since comparisons of the checks' own may be mutants.
  fileprivate var weighs: Bool {
    switch answer {
    case .violates, .unknown: true
    case .complies, .notApplicable: false
    }
  }

  fileprivate var isShown: Bool {
    if case .waits = code { true } else { weighs }
  }
}

extension RegistrySnapshot {
  fileprivate var lapses: Set<Day> {
    var days: Set<Day> = []
    for flow in flowValues {
      let every = activities.first { $0.id == flow.activity }?.reviewEvery ?? CalendarDuration(months: 12)
      switch flow.details.furtherProcessors {
      case .complete(let stated, _): days.formUnion([stated.adding(every), stated.adding(every).adding(days: 1)])
      case .none(let none): days.formUnion([none.day.adding(every), none.day.adding(every).adding(days: 1)])
      case .undeclared: break
      }
    }
    return days
  }
}
