public import Law
public import Registry
public import Vocabulary

/// Judges a register under a law edition on a day. Pure: no clock, no file, no chance; same input, same report.
///
/// - Parameter all: whether the report also holds what complies and what a check does not ask.
/// - Throws: `UnknownWord` where the register names a word that the law edition does not have.
public func report(
  of register: RegistrySnapshot, under law: LawEdition, on day: Day, all: Bool = false
) throws(UnknownWord) -> Report {
  let view = try DayView(register, law, day)
  var reporter = Reporter(view: view, quick: QuickPass(view), all: all)
  register.flows.forEach { number, row in reporter.judge(UInt32(number), row) }
  return reporter.report()
}

/// Counts every answer and keeps, by flow, which ones to show; sentences and lists are made only for those.
private struct Reporter {
  let view: DayView
  let quick: QuickPass
  let all: Bool
  var judgment = Judgment()
  var flows = FlowCounts()
  var standing = AnswerCounts()
  var othersStanding = AnswerCounts()
  var counts = [AnswerCounts](repeating: AnswerCounts(), count: CheckName.allCases.count)
  var notInForce = [Int](repeating: 0, count: CheckName.allCases.count)
  /// The flows that the rules themselves are asked about, or that are shown whatever they say.
  var asked: [Asked] = []
  /// Flows that comply with all that they are asked.
  var compliant = CompliantFlows()

  mutating func judge(_ number: UInt32, _ row: FlowRow) {
    guard row.isLive(on: view.day) else {
      if row.isPlanned(on: view.day) { flows.planned += 1 } else { flows.ended += 1 }
      return
    }
    flows.judged += 1
    if let answer = quick.answer(for: row) {
      compliant.count(answer)
      standing.count(.complies)
      if all { asked.append(Asked(number: number, isCounted: true)) }
    } else {
      asked.append(Asked(number: number, isCounted: false))
    }
  }

  struct Asked {
    let number: UInt32
    /// Whether its answers are among those that were counted at a glance.
    let isCounted: Bool
  }

  /// Counts the answers for one subject: the worst that weighs as an error, and whether there is something to show.
  private mutating func count() -> (Answer, Bool) {
    var worst = Answer.notApplicable
    var show = all
    for place in counts.indices {
      guard let finding = judgment.worst(place) else { continue }
      counts[place].count(finding.answer, waits: finding.code == .waits)
      if finding.code == .notInForce { notInForce[place] += 1 }
      if finding.counts { worst = max(worst, finding.answer) }
      if finding.answer > .complies || finding.code == .waits { show = true }
    }
    return (worst, show)
  }

  /// What the rules answer for a flow that complies with all that it is asked.
  private mutating func countCompliant() {
    for check in CheckName.ofFlows {
      let complying = compliant.complying(with: check)
      counts[check.position].complies += complying
      counts[check.position].notApplicable += compliant.all - complying
    }
  }

  consuming func report() -> Report {
    countCompliant()
    var verdicts = [[Verdict]](repeating: [], count: counts.count)
    orderByName()
    for flow in asked { ask(flow, &verdicts) }
    judgeOthers(&verdicts)
    let checks = CheckName.allCases.enumerated().map { place, check in
      CheckRun(check: check, status: status(place), counts: counts[place], verdicts: verdicts[place])
    }
    return Report(
      registry: view.register.header.id, day: view.day, law: view.law.name, flows: flows, checks: checks,
      standing: standing, othersStanding: othersStanding)
  }

  /// Most registers are in the order of the names already.
  private mutating func orderByName() {
    let names = view.register.names.flows
    let isOrdered = zip(asked, asked.dropFirst()).allSatisfy { names.precedes($0.number, $1.number) }
    if !isOrdered { asked.sort { names.precedes($0.number, $1.number) } }
  }

  /// Activities, promises and notices: few beside the flows, and judged once, lists and all.
  private mutating func judgeOthers(_ verdicts: inout [[Verdict]]) {
    for subject in view.otherSubjects {
      judgment.reset()
      view.judge(subject, quick, into: &judgment)
      othersStanding.count(count().0)
      let named = subject.named(in: view.register)
      file(&verdicts) { check, finding in
        Verdict(
          check, named, finding.answer, finding.code, severity: finding.severity,
          details: finding.details, cause: finding.cause.named(in: view.register), waitsFor: finding.waitsFor)
      }
    }
  }

  /// Asks the rules about a flow, lists and all.
  private mutating func ask(_ flow: Asked, _ verdicts: inout [[Verdict]]) {
    judgment.reset()
    let row = view.register.flows[Int(flow.number)]
    view.judge(flow.number, row, into: &judgment, details: true)
    if !flow.isCounted {
      let (worst, isShown) = count()
      standing.count(worst)
      if !isShown { return }
    }
    file(&verdicts) { view.verdict($0, flow.number, row, $1) }
  }

  /// Keeps what is to be shown of one subject.
  private func file(_ verdicts: inout [[Verdict]], as verdict: (CheckName, Finding) -> Verdict) {
    for (place, check) in CheckName.allCases.enumerated() {
      guard let finding = judgment.finding(place),
        all || finding.answer > .complies || finding.code == .waits
      else { continue }
      verdicts[place].append(verdict(check, finding))
    }
  }

  private func status(_ place: Int) -> CheckRun.Status {
    let count = counts[place]
    let asked = count.complies + count.violates + count.unknown + count.notApplicable
    if asked == 0 { return .notApplicable }
    if notInForce[place] == asked { return .notInForce }
    return count.notApplicable - count.waiting == asked ? .notApplicable : .run
  }
}

extension DayView {
  /// What a check says of a flow, by name.
  func verdict(_ check: CheckName, _ number: UInt32, _ row: FlowRow, _ finding: Finding) -> Verdict {
    var chain: [ID<Flow>] = []
    if finding.chain >= 0, finding.answer != .notApplicable {
      chain = chains(to: number, row)[finding.chain].hops.map { register.id(of: Number($0)) }
    }
    return Verdict(
      check, .flow(register.id(of: Number(number))), finding.answer, finding.code, severity: finding.severity,
      details: finding.details, cause: finding.cause.named(in: register), waitsFor: finding.waitsFor,
      chain: chain)
  }
}
