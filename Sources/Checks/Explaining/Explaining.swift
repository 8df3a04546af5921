public import Law
public import Registry
public import Vocabulary

/// How the answers for a flow come about under a law edition on a day; `nil` where the register has no such flow.
///
/// It asks the rules themselves and keeps what they saw: nothing is judged a second time in another way.
/// - Throws: `UnknownWord` where the register names a word that the law edition does not have.
public func explanation(
  of flow: ID<Flow>, in register: RegistrySnapshot, under law: LawEdition, on day: Day
) throws(UnknownWord) -> Explanation? {
  guard let number = register.number(of: flow) else { return nil }
  return try DayView(register, law, day).explanation(of: number.raw)
}

extension DayView {
  func explanation(of number: UInt32) -> Explanation {
    let row = register.flows[Int(number)]
    var explanation = Explanation(
      flow: register.id(of: Number(number)), day: day, course: course(of: row),
      controllers: activities[row.activity.index].controllers.map { controller(register.parties[Int($0)]) }, chains: [],
      transfer: nil, verdicts: [])
    guard row.isLive(on: day) else { return explanation }
    explanation.verdicts = verdicts(of: number, row)
    let flow = Declaration(number, row, in: self)
    if explanation.course == .toProcessor {
      explanation.chains = chains(to: number, row).map { explain($0, of: flow) }
    }
    if let source = register.party(of: row.from), let recipient = register.party(of: row.to), explanation.course.isAsked
    {
      explanation.transfer = explain(
        transfer(flow, source, recipient, returns: explanation.course == .back))
    }
    return explanation
  }

  func course(of row: FlowRow) -> Explanation.Course {
    if let from = row.period.from, day < from { return .planned(from) }
    if let until = row.period.until, day > until { return .ended(until) }
    if activities[row.activity.index].territory != .inForce { return .outsideTheLaw }
    guard unknownEnds(of: row, details: false) == nil, let source = register.party(of: row.from),
      let recipient = register.party(of: row.to)
    else { return .endsUnknown }
    if source == recipient { return .withinOneParty }
    if isReturn(row, source, recipient) { return .back }
    return row.role == .processor || row.role == .subProcessor ? .toProcessor : .toController
  }

  private func controller(_ party: Party) -> ExplainedController {
    let standing: ExplainedController.Standing =
      switch ActivityOnDay.territory(of: party, law, day) {
      case .inForce: .inForce
      case .notInForce: .notInForce
      case .outside: .outside
      case .undeclared: .undeclared
      }
    return ExplainedController(party: party.id, seat: party.seat, standing: standing)
  }

  /// The answers that the report would show.
  private func verdicts(of number: UInt32, _ row: FlowRow) -> [Verdict] {
    var judgment = Judgment()
    judge(number, row, into: &judgment, details: true)
    return CheckName.ofFlows.compactMap { check in
      judgment.finding(check.position).map { verdict(check, number, row, $0) }
    }
  }
}

extension Explanation.Course {
  /// Whether Chapter V is asked of such a flow.
  var isAsked: Bool { self == .back || self == .toController || self == .toProcessor }
}
