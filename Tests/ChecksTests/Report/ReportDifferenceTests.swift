import Cast
import Checks
import Law
import Registry
import Testing

@Suite struct `What a change does to the verdicts` {
  private let law: LawEdition

  init() throws { law = try LawEdition.current() }

  /// What two reports find, said twice: by the difference, and by looking at each pair of check and subject.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `is each finding that came, changed or went, and each once`(seed: UInt64) throws {
    let random = RandomRegister(seed: seed)
    let edited = random.edited(seed: seed + 700)
    let old = try report(of: random.snapshot(), under: law, on: random.day)
    let new = try report(of: edited.snapshot(), under: law, on: random.day)
    let changes = ReportDifference(from: old, to: new).findings
    var expected: [String] = []
    for (run, other) in zip(old.checks, new.checks) {
      let (before, after) = (findings(run), findings(other))
      for subject in Set(before.keys).union(after.keys).sorted() {
        switch (before[subject], after[subject]) {
        case (nil, _?): expected.append("came \(run.check) \(subject)")
        case (_?, nil): expected.append("went \(run.check) \(subject)")
        case (let was?, let now?) where said(was) != said(now): expected.append("changed \(run.check) \(subject)")
        default: break
        }
      }
    }
    #expect(changes.map { "\($0.kind) \($0.check) \($0.subject)" } == expected)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `is nothing where nothing changed, and turns around`(seed: UInt64) throws {
    let random = RandomRegister(seed: seed)
    let old = try report(of: random.snapshot(), under: law, on: random.day)
    let new = try report(of: random.edited(seed: seed + 40).snapshot(), under: law, on: random.day)
    #expect(ReportDifference(from: old, to: old).findings.isEmpty)
    let (there, back) = (ReportDifference(from: old, to: new).findings, ReportDifference(from: new, to: old).findings)
    #expect(there.map(\.subject) == back.map(\.subject) && there.map(\.before) == back.map(\.after))
    #expect(there.count { $0.kind == .came } == back.count { $0.kind == .went })
  }

  @Test func `keeps an answer that waits, and nothing of what complies, even where a report holds it`() throws {
    var waiting = 0
    for seed in 0..<60 as Range<UInt64> {
      let random = RandomRegister(seed: seed)
      let (old, new) = (try random.snapshot(), try random.edited(seed: seed + 700).snapshot())
      let all = ReportDifference(
        from: try report(of: old, under: law, on: random.day, all: true),
        to: try report(of: new, under: law, on: random.day, all: true))
      let found = ReportDifference(
        from: try report(of: old, under: law, on: random.day), to: try report(of: new, under: law, on: random.day))
      #expect(all == found)
      waiting += found.findings.count { $0.kind == .went && $0.after?.code == .waits }
    }
    #expect(waiting > 0)
  }

  private func findings(_ run: CheckRun) -> [Subject: Verdict] {
    Dictionary(run.verdicts.filter { $0.answer == .violates || $0.answer == .unknown }.map { ($0.subject, $0) }) { $1 }
  }

  private func said(_ verdict: Verdict) -> String {
    "\(verdict.answer) \(verdict.severity) \(verdict.code) \(verdict.details) \(String(describing: verdict.cause))"
  }
}
