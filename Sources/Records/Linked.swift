import Checks
import Registry
import Vocabulary

/// What is linked to a record, gathered in one pass over its flows: a bit for each thing.
struct Linked {
  let register: RegistrySnapshot
  let standings: FlowStandings
  let party: Number<Party>
  let role: RecordRole
  let day: Day
  var parties: NumberSet
  var systems: NumberSet
  var agreements: NumberSet
  var notices: [Int] = []
  var words: LinkedWords
  var flows = FlowCounts()
  private var actors: NumberSet
  private var details: NumberSet
  private var places: NumberSet
  private let papers: AgreementsByEnds
  private let systemNumbers: [ID<System>: Int]

  init(
    _ register: RegistrySnapshot, _ standings: FlowStandings, of party: Number<Party>, as role: RecordRole, on day: Day
  ) {
    (self.register, self.standings, self.party, self.role, self.day) = (register, standings, party, role, day)
    parties = NumberSet(count: register.parties.count)
    systems = NumberSet(count: register.systems.count)
    agreements = NumberSet(count: register.agreements.count)
    actors = NumberSet(count: register.names.actors.count)
    details = NumberSet(count: register.details.count)
    places = NumberSet(count: register.sets.places.count)
    words = LinkedWords(register)
    papers = AgreementsByEnds(register, standings)
    systemNumbers = Dictionary(register.systems.enumerated().map { ($1.id, $0) }) { first, _ in first }
    parties.insert(party.index)
  }

  /// Takes in an activity with its flows.
  mutating func add(_ number: Number<Activity>) {
    let activity = register.activities[number.index]
    words.add(activity)
    let controllers = Set(activity.controllers.map(\.party)).compactMap { register.number(of: $0) }
    for party in controllers { parties.insert(party.index) }
    if let processor = activity.processor { insert(processor) }
    for system in activity.systems + activity.collectionPoints.compactMap(\.at) { insert(system) }
    for (place, one) in controllers.enumerated() {
      for other in controllers[(place + 1)...] { link(papers.between(one, other)) }
    }
    for flow in standings.flows(of: number) { add(Number<Flow>(flow)) }
  }

  private mutating func add(_ flow: Number<Flow>) {
    let row = register.flows[flow.index]
    let place = FlowPlace(of: flow, in: register, standings, for: party)
    if row.isLive(on: day) { flows.live[place, default: 0] += 1 } else { flows.planned[place, default: 0] += 1 }
    actors.insert(row.from.index)
    actors.insert(row.to.index)
    if let worksFor = row.worksFor { actors.insert(worksFor.index) }
    details.insert(Int(row.details))
    places.insert(row.storage.index)
    places.insert(row.access.index)
    words.add(row)
    guard place != .internal, let source = register.party(of: row.from), let recipient = register.party(of: row.to)
    else { return }
    link(papers.between(source, recipient))
    if place == .returned { return }
    for principal in standings.principals(of: flow) where principal != recipient {
      link(papers.onBehalf(of: principal, by: recipient))
      if principal != source { link(papers.between(principal, recipient)) }
    }
  }

  private mutating func link(_ numbers: [UInt32]) { for number in numbers { agreements.insert(Int(number)) } }

  /// What hangs on what the flows and activities link: their agreements, places, staff and representatives.
  mutating func finish() {
    for number in details.elements { add(register.details[number]) }
    for number in actors.elements {
      let actor = Number<Actor>(UInt32(number))
      if case .system(let id) = register.actor(actor) { insert(id) } else { insert(register.party(of: actor)) }
    }
    for number in places.elements { insert(register.placeUses(SetNumber(UInt32(number)))) }
    for number in systems.elements { add(register.systems[number]) }
    addAmendments()
    for number in agreements.elements { add(register.agreements[number]) }
    if role == .controller { addNotices() }
    addRepresentatives()
    words.finish()
  }

  private mutating func add(_ details: FlowDetails) {
    words.add(details.retention)
    guard case .standardClauses(let named?) = details.transfer?.basis, let number = register.number(of: named)
    else { return }
    agreements.insert(number.index)
    if let base = register.agreements[number.index].amends.flatMap({ register.number(of: $0) }) {
      agreements.insert(base.index)
    }
  }

  private mutating func add(_ system: System) {
    for party in [system.operator, system.host] { party.map { insert($0) } }
    insert(system.storage)
    insert(system.access)
  }

  private mutating func addAmendments() {
    for (number, agreement) in register.agreements.enumerated() where !agreement.draft {
      guard let base = agreement.amends.flatMap({ register.number(of: $0) }), agreements.contains(base.index)
      else { continue }
      agreements.insert(number)
    }
  }

  private mutating func add(_ agreement: Agreement) {
    for party in agreement.parties.map(\.party) + agreement.joined.map(\.party) { insert(party) }
    for case .attested(let by, _, _, _) in agreement.evidence { insert(by) }
    for signature in agreement.signatures { insert(signature.party) }
    for entry in agreement.subProcessing?.entries ?? [] { insert(entry.party) }
    for case .bindingCorporateRules(_, _, let members) in agreement.tools.map(\.kind) {
      for member in members { insert(member) }
    }
    words.add(agreement)
  }

  private mutating func addNotices() {
    let own = register.parties[party.index].id
    for (number, notice) in register.notices.enumerated() where notice.controller == own && notice.period.contains(day)
    {
      notices.append(number)
      words.add(notice)
    }
  }

  private mutating func addRepresentatives() {
    var open = Array(parties.elements)
    while let number = open.popLast() {
      guard let next = register.parties[number].representative.flatMap({ register.number(of: $0) }) else { continue }
      if parties.insert(next.index) { open.append(next.index) }
    }
  }

  private mutating func insert(_ party: ID<Party>) { insert(register.number(of: party)) }
  private mutating func insert(_ party: Number<Party>?) { party.map { _ = parties.insert($0.index) } }
  private mutating func insert(_ system: ID<System>) { systemNumbers[system].map { _ = systems.insert($0) } }

  private mutating func insert(_ uses: Declared<PlaceUse>) {
    for use in uses.elements { if case .party(let staff) = use.by { insert(staff) } }
  }
}
