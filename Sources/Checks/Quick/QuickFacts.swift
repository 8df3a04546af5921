import Law
import Registry
import Vocabulary

/// What the quick pass needs to know of parties, activities, details and agreements: a few bytes each, side by side.
struct QuickFacts {
  /// An actor's party; `nobody` where unknown or unnamed.
  private(set) var partyOfActor: [UInt32] = []
  /// The party is inside the EEA by its seat.
  private(set) var isInside: [Bool] = []
  /// The party has an address and a contact person.
  private(set) var isReachable: [Bool] = []
  /// The one controller of an activity for whom the GDPR is law and whose officer is on record; else `nobody`.
  private(set) var controllerOfActivity: [UInt32] = []
  /// The earliest day on which a list of further processors must have been stated, by activity.
  private(set) var freshSince: [Int32] = []
  /// The day on which the list of further processors was stated, by details; `Int32.max` where the pass must not decide.
  private(set) var listStated: [Int32] = []
  /// The place in `sound` of two parties.
  private(set) var agreement: PairTable
  /// The sound agreements of each two parties.
  private(set) var sound: [[Int32]] = []
  /// Whether a pair has no agreement but the sound one.
  private(set) var isAlone: [Bool] = []
  /// The limits of retention that every agreement of a pair sets.
  private(set) var limitsOfPair: [UInt16] = []
  /// How long data are kept beside the limits.
  let retention: QuickRetention

  static let nobody = UInt32.max

  init(_ view: DayView) {
    let register = view.register
    retention = QuickRetention(view)
    agreement = PairTable(capacity: view.agreementsByPair.count)
    partyOfActor = (0..<register.names.actors.count).map { actor in
      guard let party = register.party(of: Number(UInt32(actor))), register.parties[party.index].name != nil
      else { return Self.nobody }
      return party.raw
    }
    isInside = register.parties.map { party in
      let seat = party.seat.flatMap { view.places.number(of: $0) }
      let inside = seat.map { view.places.presence[$0] == .inside } ?? false
      return inside && party.kind != .internationalOrganisation && party.organisation == nil
    }
    isReachable = register.parties.map { $0.address != nil && $0.hasContactPerson }
    for (number, activity) in view.activities.enumerated() {
      let plain =
        activity.controllers.count == 1 && activity.territory == .inForce
        && view.officerAndRepresentative(ofActivity: number).answer == .complies
      controllerOfActivity.append(plain ? activity.controllers[0] : Self.nobody)
      freshSince.append(Self.freshSince(view.day, activity.reviewEvery))
    }
    listStated = register.details.map { Self.listStated($0, view.day) }
    for flow in view.furtherAfterAll.keys { listStated[Int(register.flows[Int(flow)].details)] = .max }
    for (pair, papers) in view.agreementsByPair {
      let ordinary = papers.ordinary.map { view.agreements[$0] }
      guard ordinary.allSatisfy({ Self.isFollowed($0, pair, view) }) else { continue }
      let holding = ordinary.filter(Self.isSound).map { Int32($0.number) }
      if holding.isEmpty { continue }
      agreement.set(pair, Int32(sound.count))
      sound.append(holding)
      isAlone.append(ordinary.count == 1)
      let limits = Set(papers.ordinary.map { retention.limits(ofAgreement: $0) })
      limitsOfPair.append(limits.count == 1 ? limits.first ?? QuickRetention.open : QuickRetention.open)
    }
  }

  private static func listStated(_ details: FlowDetails, _ day: Day) -> Int32 {
    if details.establishment != nil { return .max }
    switch details.furtherProcessors {
    case .complete(let stated, _): return stated.number
    case .none(let confirmation): return confirmation.day.number
    case .undeclared: return .max
    }
  }

  /// The earliest day that with the interval reaches the day of judgment; adding an interval never goes backwards.
  private static func freshSince(_ day: Day, _ interval: CalendarDuration) -> Int32 {
    var (low, high) = (day.number - Int32(interval.months * 31 + interval.days + 1), day.number)
    while low < high {
      let middle = low + (high - low) / 2
      if Day(number: middle).adding(interval) >= day { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func isSound(_ agreement: AgreementOnDay) -> Bool {
    agreement.force == .inForce && agreement.conclusion.answer == .complies && agreement.clauses.answer == .complies
      && agreement.breachFinding.answer == .complies
  }

  /// Every sub-processor that may be used under an agreement gets something that is declared.
  private static func isFollowed(_ agreement: AgreementOnDay, _ pair: Pair, _ view: DayView) -> Bool {
    let processor = UInt32(truncatingIfNeeded: pair.raw)
    return agreement.subProcessors.allSatisfy { view.flowsByEnds.lead(from: processor, to: UInt32($0)) }
  }
}
