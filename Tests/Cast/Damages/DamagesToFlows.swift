internal import Registry
internal import Vocabulary

/// Flows of which something is not, or otherwise, declared.
extension Maker {
  mutating func damageFlow() {
    changeFlow { maker, flow in
      switch maker.number(0..<20) {
      case 0: flow.period = Period(from: maker.near(), until: maker.chance(30) ? maker.near() : nil)
      case 1: flow.period.until = maker.near()
      case 2: flow.role = maker.pick(RecipientRole.allCases)
      case 3: flow.worksFor = maker.chance(70) ? maker.pick(maker.register.parties.map(\.id)) : nil
      case 4: maker.damageUpstream(&flow)
      case 5: flow.to = maker.actor(maker.pick(maker.register.parties.map(\.id)))
      case 6: flow.from = maker.actor(maker.pick(maker.register.parties.map(\.id)))
      case 7...9: flow.storage = maker.newPlaces()
      case 10, 11: flow.access = maker.newPlaces()
      case 12, 13: flow.categories = maker.changed(flow.categories, .categories)
      case 14, 15: flow.subjects = maker.changed(flow.subjects, .subjects)
      case 16, 17: flow.purposes = maker.changed(flow.purposes, .purposes)
      default: flow.operations = maker.changed(flow.operations, .operations)
      }
    }
  }

  /// Another set: silence, an emptiness confirmed in time or too late, other words, wider or narrower ones.
  mutating func changed(_ set: Declared<String>, _ dimension: Dimension) -> Declared<String> {
    let words = set.elements
    switch number(0..<10) {
    case 0: return .undeclared
    case 1, 2: return .none(Confirmation(day: before()))
    case 3: return .none(Confirmation(day: after()))
    case 4: return .some(some(Trees.words(dimension), 1...2).known(to: register, dimension))
    case 5, 6:
      let wider = words.map { word in chance(60) ? Trees.parent(dimension, word) ?? word : word }
      return wider.isEmpty ? set : .some(Set(wider).sorted { $0.precedesByBytes($1) })
    case 7:
      let narrower = words.flatMap { Trees.children(dimension, $0) }
      return narrower.isEmpty ? set : .some(narrower.known(to: register, dimension))
    default:
      let more = some(Trees.words(dimension), 1...1)
      return .some(Set((words + more).known(to: register, dimension)).sorted { $0.precedesByBytes($1) })
    }
  }

  /// Flows are made from the top down, so one that was made earlier never closes a ring.
  mutating func damageUpstream(_ flow: inout Flow) {
    if chance(20) {
      flow.onwardOf = []
      return
    }
    guard let place = register.flows.firstIndex(where: { $0.id == flow.id }) else { return }
    let earlier = register.flows.prefix(place)
    let source = party(flow.from)
    let fitting = earlier.filter { party($0.to) == source && source != nil }
    let chosen = some(chance(70) && !fitting.isEmpty ? Array(fitting) : Array(earlier), 1...1).map(\.id)
    flow.onwardOf = chance(60) ? Array(Set(flow.onwardOf + chosen)).sorted() : chosen
  }

  mutating func newPlaces() -> Declared<PlaceUse> {
    switch number(0..<12) {
    case 0: return .undeclared
    case 1: return .none(Confirmation(day: before()))
    case 2: return .none(Confirmation(day: after()))
    case 3: return .some([PlaceUse(pick(Trees.groups), by: pick([.undeclared, .recipient]))])
    default:
      let pool = Trees.inside + Trees.outside + Trees.outside + ["EPO", "EEA"]
      return .some(
        Set(
          some(pool, 1...3).map { place in
            PlaceUse(place, by: pick([.undeclared, .recipient, .recipient, .party(pick(register.parties.map(\.id)))]))
          }
        ).sorted())
    }
  }

  /// The processor above says that it uses nobody, while data go on; at times to whoever runs a system.
  private mutating func contradict(_ onward: Flow) {
    let confirmation = Confirmation(day: before())
    for passedOn in onward.onwardOf { register.change(passedOn) { $0.details.furtherProcessors = .none(confirmation) } }
    guard chance(80), let system = register.systems.indices.randomElement(using: &dice) else { return }
    register.systems[system].operator = nil
    let id = register.systems[system].id
    register.change(onward.id) { $0.to = .system(id) }
  }

  mutating func damageDetails() {
    changeFlow { maker, flow in
      switch maker.number(0..<9) {
      case 0: flow.details.furtherProcessors = .undeclared
      case 1: flow.details.furtherProcessors = .complete(asOf: maker.near(), accordingTo: nil)
      case 2: flow.details.furtherProcessors = .none(Confirmation(day: maker.near()))
      case 3: flow.details.establishment = maker.pick(Trees.outside + Trees.inside)
      case 4: flow.details.frequency = maker.pick([.oneOff, .occasional, .regular, .continuous, nil])
      default: break
      }
    }
    if chance(18), let onward = register.flows.filter({ !$0.onwardOf.isEmpty }).randomElement(using: &dice) {
      contradict(onward)
    }
    guard chance(55), !register.flows.isEmpty else { return }
    let flow = pick(flowsAbroad())
    switch number(0..<6) {
    case 0, 1: claimDerogation(flow)
    case 2, 3:
      claim(flow, .adequacy(pick(["us-dpf", "us-privacy-shield", "uk-2021", "uk-2025b", "ch-2000", "ca-2001"])))
    case 4:
      claim(
        flow, .standardClauses(register.agreements.filter { $0.amends == nil }.map(\.id).randomElement(using: &dice)))
    default: claim(flow, pick([.standardClauses(nil), .other("A46-2-b"), .noTransfer(Confirmation(day: before()))]))
    }
  }

  mutating func setOwnPurposes() {
    changeFlow { maker, flow in
      flow.ownPurposes = .some(maker.some(Trees.words(.purposes), 1...2).known(to: maker.register, .purposes))
    }
  }
}
