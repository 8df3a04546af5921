public import Law
public import Registry
public import Vocabulary

/// How each flow of a register stands on a day: the rules' own answers, one flow at a time.
///
/// It keeps what was compiled once and is meant for one task: it is asked for every flow of a large register.
public final class FlowStandings {
  let view: DayView
  private let quick: QuickPass
  private var judgment = Judgment()
  /// A record asks activity by activity, so that what is kept of neighbouring agreements is soon not asked for again.
  private static let mostAsked = 20_000
  private var asked = 0

  /// What the flows of a register are judged by.
  /// - Throws: `UnknownWord` where the register names a word that the law edition does not have.
  public init(of register: RegistrySnapshot, under law: LawEdition, on day: Day) throws(UnknownWord) {
    view = try DayView(register, law, day)
    quick = QuickPass(view)
    judgment.footings = []
  }

  /// How a flow stands.
  public func standing(of flow: Number<Flow>) -> FlowStanding {
    let row = view.register.flows[flow.index]
    guard row.isLive(on: view.day) else { return FlowStanding(view.course(of: row)) }
    asked += 1
    if asked.isMultiple(of: Self.mostAsked) { forget() }
    return quickly(row) ?? view.standing(of: flow.raw, row, by: &judgment)
  }

  /// How the answers for a flow come about.
  public func explanation(of flow: Number<Flow>) -> Explanation { view.explanation(of: flow.raw) }

  /// Lets go of what was kept: it is found again where it is asked for.
  public func forget() {
    view.forget()
    quick.forget()
  }

  /// A flow that complies with all that it is asked, where each of its hops has one agreement only.
  private func quickly(_ row: FlowRow) -> FlowStanding? {
    guard quick.answer(for: row)?.isPlain == true, let source = view.register.party(of: row.from),
      let recipient = view.register.party(of: row.to), let agreement = quick.onlyAgreement(source.raw, recipient.raw)
    else { return nil }
    var standing = FlowStanding(.toProcessor)
    (standing.verdict, standing.hop, standing.transfer) = (.complies, view.hopsOfOnlyChain(row), .noTransfer)
    standing.principals = [view.register.parties[source.index].id]
    standing.footings = [.agreement(view.agreements[agreement].id)]
    return standing
  }
}

/// What a record asks beside the standing itself.
extension FlowStandings {
  /// How many hops a flow that is in use is from the controller.
  package func hop(of flow: Number<Flow>) -> Int? {
    let row = view.register.flows[flow.index]
    return row.isLive(on: view.day) ? view.hop(of: flow.raw, row) : nil
  }

  /// Whether data go back to a party above the flow's source.
  package func goesBack(_ flow: Number<Flow>) -> Bool {
    let row = view.register.flows[flow.index]
    guard let source = view.register.party(of: row.from), let recipient = view.register.party(of: row.to),
      source != recipient
    else { return false }
    return view.isReturn(row, source, recipient)
  }

  /// On whose behalf the recipient of a flow processes; none where it decides for itself, or there is no telling.
  package func principals(of flow: Number<Flow>) -> [Number<Party>] {
    let row = view.register.flows[flow.index]
    guard row.engages, let source = view.register.party(of: row.from) else { return [] }
    return view.principals(of: row, source: source.raw).map { Number($0) }
  }

  /// Whether an agreement has ended by the day, with the days agreed for deletion; twelve months where none are agreed.
  package func hasEnded(_ number: Number<Agreement>) -> Bool {
    let agreement = view.agreements[number.index]
    if agreement.isAttested, agreement.amended.agreement.period.contains(view.day) { return false }
    guard case .ended(let end) = agreement.force else { return false }
    return view.day > end.adding(agreement.deletionDays ?? CalendarDuration(months: 12))
  }

  /// The last day of an agreement, as amended; none where it is open.
  package func end(of agreement: Number<Agreement>) -> Day? { view.agreements[agreement.index].end }

  /// Where the recipient of a flow is, a country or an organisation, and how that stands to the EEA on the day. No place
  /// where it is an organisation whose code nobody declared.
  package func seat(of flow: Number<Flow>) -> (place: String?, presence: Presence)? {
    let row = view.register.flows[flow.index]
    guard let recipient = view.register.party(of: row.to), let place = view.importerPlace(of: row, recipient)
    else { return nil }
    let code = view.places.codes[place]
    return (code == PlaceTable.unnamed ? nil : code, view.places.presence[place])
  }

  /// The flows of an activity that are in use on the day or begin later, in the order of their numbers.
  package func flows(of activity: Number<Activity>) -> ArraySlice<UInt32> { view.flowsOfRecord[activity.index] }
}
