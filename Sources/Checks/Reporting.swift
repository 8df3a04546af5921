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
  var reporter = Reporter(try DayView(register, law, day), all: all)
  return reporter.report()
}

/// Counts every answer; sentences and lists are made only for what is shown.
struct Reporter {
  private let view: DayView
  private let quick: QuickPass
  private let all: Bool
  private var judgment = Judgment()
  private(set) var flows = FlowCounts()
  private(set) var tally = Tally()
  /// The flows that the rules themselves are asked about, or that are shown whatever they say.
  private var asked: [Asked] = []
  /// Flows that comply with all that they are asked.
  private var compliant = CompliantFlows()

  private struct Asked {
    let number: UInt32
    /// Whether its answers are among those that were counted at a glance.
    let isCounted: Bool
  }

  init(_ view: DayView, all: Bool) {
    (self.view, self.all) = (view, all)
    quick = QuickPass(view)
  }

  /// How many flows the quick pass left to the rules.
  var left: Int { asked.count { !$0.isCounted } }

  /// The report, asked for once.
  mutating func report() -> Report {
    view.register.flows.forEach { number, row in look(UInt32(number), row) }
    tally.count(compliant)
    var verdicts = [[Verdict]](repeating: [], count: CheckName.allCases.count)
    orderByName()
    for flow in asked { ask(flow, &verdicts) }
    judgeOthers(&verdicts)
    return Report(
      registry: view.register.header.id, day: view.day, law: view.law.name, flows: flows, checks: tally.runs(verdicts),
      standing: tally.standing, othersStanding: tally.othersStanding)
  }

  private mutating func look(_ number: UInt32, _ row: FlowRow) {
    flows.count(row, on: view.day, times: 1)
    guard row.isLive(on: view.day) else { return }
    if let answer = quick.answer(for: row) {
      compliant.count(answer)
      if all { asked.append(Asked(number: number, isCounted: true)) }
    } else {
      asked.append(Asked(number: number, isCounted: false))
    }
  }

  /// Most registers are in the order of the names already.
  private mutating func orderByName() {
    let names = view.register.names.flows
    let isOrdered = zip(asked, asked.dropFirst()).allSatisfy { names.precedes($0.number, $1.number) }
    if !isOrdered { asked.sort { names.precedes($0.number, $1.number) } }
  }

  /// Asks the rules about a flow, lists and all.
  private mutating func ask(_ flow: Asked, _ verdicts: inout [[Verdict]]) {
    judgment.reset()
    let row = view.register.flows[Int(flow.number)]
    view.judge(flow.number, row, into: &judgment, details: true)
    if !flow.isCounted { tally.count(judgment, ofFlow: true) }
    judgment.show(all: all) { place, check, finding in
      verdicts[place].append(view.verdict(check, flow.number, row, finding))
    }
  }

  /// Activities, promises and notices: few beside the flows, and judged once, lists and all.
  private mutating func judgeOthers(_ verdicts: inout [[Verdict]]) {
    for subject in view.otherSubjects {
      judgment.reset()
      view.judge(subject, quick, into: &judgment)
      tally.count(judgment, ofFlow: false)
      let named = subject.named(in: view.register)
      judgment.show(all: all) { place, check, finding in
        verdicts[place].append(view.verdict(check, named, finding))
      }
    }
  }
}

extension Judgment {
  /// Tells what is to be shown of one subject, check by check.
  func show(all: Bool, _ tell: (_ place: Int, CheckName, Finding) -> Void) {
    for (place, check) in CheckName.allCases.enumerated() {
      guard all || worst(place)?.isShown == true, let finding = finding(place) else { continue }
      tell(place, check, finding)
    }
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

  /// What a check says of a subject that is no flow.
  func verdict(_ check: CheckName, _ named: Subject, _ finding: Finding) -> Verdict {
    Verdict(
      check, named, finding.answer, finding.code, severity: finding.severity, details: finding.details,
      cause: finding.cause.named(in: register), waitsFor: finding.waitsFor)
  }
}
