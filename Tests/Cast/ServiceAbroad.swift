import Registry
public import Vocabulary

/// A random register of one controller, its hosts and their sub-processors, in and outside the EEA: mostly in order, with
/// several flows between two parties, flows that pass on several, and here and there something that is not as it should be.
public struct ServiceAbroad {
  /// What it declares.
  public private(set) var register = Register()
  private var dice: SplitMix64
  private static let seats = ["NO", "NO", "IE", "GB", "JP", "CA", "US", "IN"]
  /// The day on which it is mostly in order.
  public static let day = Day(2026, 3, 1)

  /// The register of a seed.
  public init(seed: UInt64) {
    dice = SplitMix64(seed: seed)
    register.parties = [Companies.us]
    var oftener = Companies.newsletter()
    (oftener.id, oftener.reviewEvery) = ("oftener-reviewed", CalendarDuration(months: 4))
    register.activities = [Companies.newsletter(), oftener]
    let hosts = (0..<number(1...2)).map { ID<Party>("host\($0)") }
    let others = (0..<number(1...3)).map { ID<Party>("other\($0)") }
    for party in hosts + others { register.parties.append(company(party)) }
    for host in hosts {
      agree("us", host, module: 2, listing: others)
      for _ in 0..<number(2...4) { flow(from: "us", to: host, .processor, onwardOf: []) }
    }
    for other in others {
      let below = others.filter { $0 != other }
      for host in chance(50) ? hosts : [pick(hosts)] {
        agree(host, other, module: 3, listing: below)
        if let also = below.last, chance(25) { share(with: also, from: host) }
        for _ in 0..<number(1...4) { passOn(host, to: other) }
      }
      if let last = below.first, chance(50) {
        agree(other, last, module: 3, listing: [])
        for _ in 0..<number(2...4) { passOn(other, to: last) }
      }
    }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

  private mutating func company(_ id: ID<Party>) -> Party {
    var party = Companies.known(id, seat: pick(Self.seats))
    if party.seat == "US", chance(80) {
      let checked = pick([Day(2026, 1, 15), Day(2026, 1, 15), Day(2025, 2, 1)])
      party.listings = [
        Listing(
          decision: "us-dpf", period: Period(from: Day(2023, 8, 1)), checked: checked,
          humanResources: pick([true, true, false, nil]))
      ]
    }
    return party
  }

  private mutating func agree(
    _ principal: ID<Party>, _ processor: ID<Party>, module: Int, listing entries: [ID<Party>]
  ) {
    var agreement = Companies.agreement(ID("a\(register.agreements.count)"), principal, processor)
    agreement.period.from = Day(2022, 1, 1)
    agreement.signatures = agreement.parties.map { Signature(party: $0.party, day: Day(2022, 1, 1)) }
    for dimension in [Dimension.storage, .access] { agreement.scope[dimension].named = ["EEA"] + Self.seats }
    agreement.scope[.subjects].named = ["customer", "employee"]
    agreement.scope[.purposes].named = ["direct-marketing", "hr"]
    agreement.subProcessing = SubProcessing(authorisation: .general)
    agreement.subProcessing?.notice = CalendarDuration(days: 30)
    agreement.subProcessing?.entries = entries.map { party in
      var entry = SubProcessorEntry(party: party)
      entry.listed = true
      return entry
    }
    if let party = entries.first, chance(40) { agreement.joined = [JoinedParty(party, since: Day(2022, 6, 1))] }
    if chance(65) {
      let annexes = chance(90) ? ["I", "II", "III"] : ["I", "II"]
      let assessed = pick([Day(2025, 9, 1), Day(2025, 9, 1), Day(2024, 9, 1)])
      agreement.tools = [
        TransferTool(
          .standardClauses(set: "2021/914", module: module, annexes: annexes),
          assessment: TransferAssessment(day: assessed, outcome: .sufficient, measures: []))
      ]
    }
    register.agreements.append(agreement)
  }

  /// The agreement made last has a second processor, which gets data under it too.
  private mutating func share(with party: ID<Party>, from host: ID<Party>) {
    register.agreements[register.agreements.count - 1].parties.append(AgreementParty(party, .processor))
    register.agreements[register.agreements.count - 1].signatures.append(Signature(party: party, day: Day(2022, 1, 1)))
    if chance(50) {
      for index in register.agreements.indices where register.agreements[index].parties.last?.party == host {
        register.agreements[index].subProcessing?.entries.removeAll { $0.party == party }
      }
    }
    passOn(host, to: party)
  }

  /// Passes on what reached a party: one flow, or several of them.
  private mutating func passOn(_ source: ID<Party>, to recipient: ID<Party>) {
    let arrived = register.flows.filter { $0.to == .party(source) }.map(\.id)
    guard !arrived.isEmpty else { return }
    let several = Array(arrived.shuffled(using: &dice).prefix(chance(40) ? number(2...3) : 1))
    flow(from: source, to: recipient, .subProcessor, onwardOf: several)
  }

  private mutating func flow(
    from source: ID<Party>, to recipient: ID<Party>, _ role: RecipientRole, onwardOf upstream: [ID<Flow>]
  ) {
    let seat = register.parties.first { $0.id == recipient }?.seat ?? "NO"
    var flow = Companies.flow(ID("f\(register.flows.count)"), from: source, to: recipient, role, place: seat)
    flow.onwardOf = upstream
    if chance(30) { flow.activity = "oftener-reviewed" }
    if chance(45) { flow.access = .some([PlaceUse(seat, by: .recipient), PlaceUse(pick(Self.seats), by: .recipient)]) }
    if chance(15) { flow.subjects = .some(["employee"]) }
    if chance(10) { flow.purposes = .some(["hr"]) }
    if chance(8) { flow.period = Period(from: nil, until: Day(2026, 2, number(1...28))) }
    if chance(25) { flow.details.transfer = claim() }
    if chance(25) { flow.details.frequency = pick([.regular, .occasional, .oneOff]) }
    register.flows.append(flow)
  }

  private mutating func claim() -> TransferClaim {
    switch number(0...4) {
    case 0: TransferClaim(.adequacy(pick(["us-dpf", "jp-2019", "uk-2025b", "ca-2001"])))
    case 1: TransferClaim(.standardClauses(nil))
    case 2: TransferClaim(.standardClauses(pick(register.agreements).id))
    default: TransferClaim(.other(pick(["A49-1-a", "A49-1-b"])), derogation: DerogationFacts())
    }
  }
}
