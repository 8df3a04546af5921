public import Law
public import Registry
public import Vocabulary

/// A report that is kept while its register is worked on: a change asks again only about what it reaches, however large
/// the register is, and the report is then the one that a full check of the changed register gives.
///
/// It keeps what was compiled once and is meant for one task.
public final class ResidentReport {
  private(set) var view: DayView
  private var tally: Tally
  private var flows: FlowCounts
  private(set) var shown: [Subject: [Shown]] = [:]
  private var judgment = Judgment()

  struct Shown {
    let place: Int
    let verdict: Verdict
  }

  /// Judges everything once.
  /// - Throws: `UnknownWord` where the register names a word that the law edition does not have.
  public init(of register: consuming RegistrySnapshot, under law: LawEdition, on day: Day) throws(UnknownWord) {
    view = try DayView(register, law, day)
    var reporter = Reporter(view, all: false)
    let report = reporter.report()
    (tally, flows) = (reporter.tally, reporter.flows)
    remember(report)
  }

  /// The register as it stands.
  public var register: RegistrySnapshot { view.register.with(versions: view.declared) }

  /// The day of the report.
  public var day: Day { view.day }

  /// The report as it stands.
  public var report: Report {
    var verdicts = [[Verdict]](repeating: [], count: CheckName.allCases.count)
    for subject in shown.keys.sorted() {
      for one in shown[subject] ?? [] { verdicts[one.place].append(one.verdict) }
    }
    return Report(
      registry: view.register.header.id, day: view.day, law: view.law.name, flows: flows, checks: tally.runs(verdicts),
      standing: tally.standing, othersStanding: tally.othersStanding)
  }

  /// Puts another version of an agreement in its place, and asks again about whom it reaches.
  ///
  /// - Throws: `RegistryFaults` where the register would not be one, `UnknownWord` where the law edition does not have a
  ///   word. Nothing is changed then.
  public func replace(_ agreement: Agreement) throws -> Recheck {
    guard let number = view.register.number(of: agreement.id)?.index, view.canReplace(number, with: agreement) else {
      return try judgeAll(with: agreement)
    }
    let reached = view.reached(by: [view.declared[number], agreement])
    let before = try view.replace(number, with: agreement) { self.judge(reached, times: -1) }
    return Recheck(
      evaluations: before + judge(reached, times: 1), isWhole: false,
      verdicts: verdicts(of: reached))
  }

  /// Takes in a change of any kind, and asks again about whom it reaches; of the organisation's own terms everybody is asked,
  /// since a term may stand above any other.
  ///
  /// - Parameters:
  ///   - register: the register as it stands now.
  ///   - changes: all that was put or taken away since this report's register. What is not named there is not asked about.
  ///   - compiled: the same register, where it was compiled before for the day of this report.
  /// - Throws: `UnknownWord` where the law edition does not have a word. Nothing is changed then.
  public func take(
    _ register: RegistrySnapshot, _ changes: ChangedObjects, compiled: CompiledRegister? = nil
  ) throws(UnknownWord) -> Recheck {
    let (names, law, day) = (changes.put + changes.removed, view.law, view.day)
    if names.contains(where: { $0.kind == .term }) { return try judgeAll(register) }
    if let version = soleVersion(in: register, changes), let recheck = try? replace(version) { return recheck }
    let ready = compiled.flatMap { $0.view.day == day ? $0.view : nil }
    let next =
      if let view = view.goingOn(to: register, names) ?? ready { view } else { try DayView(register, law, day) }
    let reach = Reach(old: Reach.Side(view, names), new: Reach.Side(next, names))
    let named = reach.subjects()
    count(reach.old, times: -1)
    let before = judge(Reached(named, in: view), times: -1)
    view = next
    count(reach.new, times: 1)
    let reached = Reached(named, in: view)
    return Recheck(evaluations: before + judge(reached, times: 1), isWhole: false, verdicts: verdicts(of: reached))
  }

  /// The agreement that is the whole change, where another version of it can be put in its place.
  func soleVersion(in register: RegistrySnapshot, _ changes: ChangedObjects) -> Agreement? {
    guard changes.removed.isEmpty, changes.put.count == 1, let name = changes.put.first, name.kind == .agreement,
      let number = view.register.number(of: ID<Agreement>(name.id)),
      let version = register.number(of: ID<Agreement>(name.id)).map({ register.agreements[$0.index] }),
      view.canReplace(number.index, with: version)
    else { return nil }
    return version
  }

  /// What is to be shown of the subjects that were judged, in their order.
  private func verdicts(of reached: Reached) -> [Verdict] {
    reached.subjects(in: view.register).flatMap { shown[$0]?.map(\.verdict) ?? [] }
  }

  /// Counts the flows that changed by whether they are in use on the day, or takes the count back.
  private func count(_ side: Reach.Side, times: Int) {
    for flow in side.touched.flows { flows.count(side.view.register.flows[Int(flow)], on: day, times: times) }
  }

  private func judgeAll(with agreement: Agreement) throws -> Recheck {
    var register = register
    try register.replace(agreement)
    return try judgeAll(register)
  }

  private func judgeAll(_ register: RegistrySnapshot) throws(UnknownWord) -> Recheck {
    let whole = try ResidentReport(of: register, under: view.law, on: view.day)
    (view, tally, flows) = (whole.view, whole.tally, whole.flows)
    shown = whole.shown
    return Recheck(
      evaluations: flows.judged + view.otherSubjects.count, isWhole: true,
      verdicts: shown.keys.sorted().flatMap { shown[$0]?.map(\.verdict) ?? [] })
  }

  private func remember(_ report: Report) {
    for (place, run) in report.checks.enumerated() {
      for verdict in run.verdicts { shown[verdict.subject, default: []].append(Shown(place: place, verdict: verdict)) }
    }
    view.forget()
  }

  /// Judges what was reached as it stands, and counts it, or takes the count back; says how many subjects there were.
  private func judge(_ reached: Reached, times: Int) -> Int {
    for number in reached.flows {
      judgment.reset()
      let row = view.register.flows[Int(number)]
      view.judge(number, row, into: &judgment, details: times > 0)
      let subject = Subject.flow(view.register.id(of: Number(number)))
      take(subject, ofFlow: true, times) { view.verdict($0, number, row, $1) }
    }
    for other in reached.others {
      judgment.reset()
      view.judge(other, nil, into: &judgment)
      let subject = other.named(in: view.register)
      take(subject, ofFlow: false, times) { view.verdict($0, subject, $1) }
    }
    return reached.flows.count + reached.others.count
  }

  private func take(_ subject: Subject, ofFlow: Bool, _ times: Int, _ verdict: (CheckName, Finding) -> Verdict) {
    tally.count(judgment, ofFlow: ofFlow, times: times)
    var found: [Shown] = []
    if times > 0 {
      judgment.show(all: false) { found.append(Shown(place: $0, verdict: verdict($1, $2))) }
    }
    shown[subject] = found.isEmpty ? nil : found
  }
}
