public import Checks
public import Law
public import Registry
import Synchronization
public import Vocabulary
import Wording

/// What a register's things have to do with each other, and how each stands: made once for a state of the register, so
/// that no page goes through all flows again.
public final class Overview: Sendable {
  let marks: [FlowMark]
  /// The agreement that a flow's own hop stands on, by flow.
  let footings: [Number<Agreement>?]
  let flowsFrom: [[UInt32]]
  let flowsTo: [[UInt32]]
  let flowsOf: [[UInt32]]
  let flowsUnder: [[UInt32]]
  let flowsAt: [String: [UInt32]]
  /// The flows in the order of their names.
  let inOrder: [UInt32]
  /// The last day of each agreement, as amended.
  let ends: [Day?]
  /// How the activities, notices and promises that stand on the day are answered.
  let answers: [Subject: Answer]
  /// What was found of each thing that was asked about.
  let bySubject: [Subject: [Verdict]]
  /// What each thing decides.
  let byCause: [Cause: [Verdict]]
  let report: Report
  /// What was compiled for the day, for those who ask more of it. One asks at a time.
  private let standings: Mutex<FlowStandings>

  /// Goes through a register with what the checks say of it.
  /// - Throws: `UnknownWord` where the register names a word that the law edition does not have.
  public init(
    _ register: RegistrySnapshot, under law: LawEdition, on day: Day, _ report: Report
  ) throws {
    let standings = try FlowStandings(of: register, under: law, on: day)
    var (marks, footings) = ([FlowMark](), [Number<Agreement>?]())
    var flowsFrom = [[UInt32]](repeating: [], count: register.parties.count)
    var flowsTo = flowsFrom
    var flowsOf = [[UInt32]](repeating: [], count: register.activities.count)
    var flowsUnder = [[UInt32]](repeating: [], count: register.agreements.count)
    var flowsAt: [String: [UInt32]] = [:]
    register.flows.forEach { index, row in
      let number = UInt32(index)
      let standing = standings.standing(of: Number(number))
      marks.append(FlowMark(standing, row, on: day))
      let under = standing.footings.lazy.compactMap { $0.agreement.flatMap { register.number(of: $0) } }
      footings.append(under.first)
      for agreement in under { flowsUnder[agreement.index].append(number) }
      if let party = register.party(of: row.from) { flowsFrom[party.index].append(number) }
      if let party = register.party(of: row.to) { flowsTo[party.index].append(number) }
      flowsOf[row.activity.index].append(number)
      for actor in Set([row.from, row.to]) {
        if let system = register.system(of: actor) { flowsAt[system.id.key, default: []].append(number) }
      }
    }
    (self.marks, self.footings, self.flowsFrom, self.flowsTo) = (marks, footings, flowsFrom, flowsTo)
    (self.flowsOf, self.flowsUnder, self.flowsAt) = (flowsOf, flowsUnder, flowsAt)
    let names = marks.indices.map { index in
      let number = Number<Flow>(UInt32(index))
      return (register.title(of: number) ?? register.names.flows[number.raw]).inOrder
    }
    inOrder = names.indices.sorted { names[$0] < names[$1] }.map { UInt32($0) }
    ends = register.agreements.indices.map { standings.end(of: Number(UInt32($0))) }
    answers = standings.answersOfOthers()
    let verdicts = report.checks.flatMap(\.verdicts)
    bySubject = Dictionary(grouping: verdicts, by: \.subject)
    byCause = Dictionary(grouping: verdicts.filter { $0.cause != nil }) { $0.cause ?? Cause($0.subject) }
    self.report = report
    standings.forget()
    self.standings = Mutex(standings)
  }

  /// Asks what was compiled for the day.
  func asking<Told: Sendable>(_ ask: (FlowStandings) -> Told) -> Told { standings.withLock { ask($0) } }

  /// How several flows stand together: as the worst of those in use; planned where none is yet.
  func worst(_ flows: some Sequence<UInt32>) -> FlowMark? { flows.lazy.map { self.marks[Int($0)] }.min() }

  /// How what decides something stands by that alone: the worst of what is found of it that the law says *shall* of.
  func worst(_ verdicts: [Verdict]) -> FlowMark? {
    verdicts.lazy.filter { $0.severity == .error && $0.answer > .complies }.map { FlowMark($0.answer) }.min()
  }
}

/// How something stands, from worst to best, and then what is not judged, because nothing leans on it or it is not its day.
enum FlowMark: UInt8, Comparable, CaseIterable, Sendable {
  case violates, unknown, complies, notApplicable, unused, planned, ended

  static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

  init(_ answer: Answer) {
    switch answer {
    case .violates: self = .violates
    case .unknown: self = .unknown
    case .complies: self = .complies
    case .notApplicable: self = .notApplicable
    }
  }

  init(_ standing: FlowStanding, _ row: FlowRow, on day: Day) {
    if let verdict = standing.verdict {
      self.init(verdict)
    } else {
      self = row.isPlanned(on: day) ? .planned : .ended
    }
  }

  /// The mark that is drawn for it.
  var standing: Standing {
    switch self {
    case .violates: .violates
    case .unknown: .unknown
    case .complies: .complies
    case .notApplicable, .unused, .ended: .notApplicable
    case .planned: .planned
    }
  }
}

extension ExplainedHop.Footing {
  /// The agreement that it is.
  var agreement: ID<Agreement>? {
    switch self {
    case .agreement(let id), .attested(let id): id
    case .waits, .notJudged: nil
    }
  }
}

extension String {
  /// A key by which names stand in the order of a Norwegian dictionary, capitals or not.
  var inOrder: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    return String(
      lowercased().map { letter in
        switch letter {
        case "æ", "ä": "{"
        case "ø", "ö": "|"
        case "å": "}"
        default: letter
        }
      })
  }
}
