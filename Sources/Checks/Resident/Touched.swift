import Registry
import Vocabulary

/// What of a register a change puts anew or takes away, in the numbers of one view of it: as it stood, or as it stands.
struct Touched {
  private(set) var flows: Set<UInt32> = []
  /// Those that changed, and those that one of them represents.
  private(set) var parties: Set<UInt32> = []
  /// Systems, by their numbers as actors.
  private(set) var systems: Set<UInt32> = []
  /// Those that changed, and those that a touched party is responsible for.
  private(set) var activities: Set<Int> = []
  private(set) var agreements: [Agreement] = []
  /// Those that changed, by their places.
  private(set) var notices: Set<Int> = []

  /// - Parameter names: what was put or taken away; some of it may be there in this view only, or not in this one.
  init(_ names: some Sequence<ObjectName>, in view: DayView) {
    let register = view.register
    for name in names {
      guard let place = register.place(of: name) else { continue }
      switch name.kind {
      case .registry, .term, .acceptance: break
      case .party: parties.insert(UInt32(place))
      case .system: if let actor = register.names.actors.number(of: name.id) { systems.insert(actor) }
      case .activity: activities.insert(place)
      case .agreement: agreements.append(view.declared[place])
      case .flow: flows.insert(UInt32(place))
      case .notice: notices.insert(place)
      case .announcement: notices.formUnion(register.notices(announcedBy: register.announcements[place]))
      }
    }
    if parties.isEmpty { return }
    for (number, party) in register.parties.enumerated() {
      if let other = party.representative, has(other, register) { parties.insert(UInt32(number)) }
    }
    for (number, activity) in register.activities.enumerated() {
      let responsible = activity.controllers.map(\.party) + [activity.processor].compactMap { $0 }
      if responsible.contains(where: { has($0, register) }) { activities.insert(number) }
    }
  }

  func has(_ party: ID<Party>, _ register: RegistrySnapshot) -> Bool {
    register.number(of: party).map { parties.contains($0.raw) } ?? false
  }
}

extension RegistrySnapshot {
  /// The places of the notices whose change an announcement tells of.
  fileprivate func notices(announcedBy announcement: Announcement) -> [Int] {
    guard case .noticeChanged(let id) = announcement.subject else { return [] }
    return notices.indices.filter { notices[$0].id == id }
  }
}

extension DayView {
  /// The flows that say something else, or whose ends, activity or controllers do; in use on the day or not.
  func turned(by touched: Touched) -> Set<UInt32> {
    var turned = touched.flows
    if touched.parties.isEmpty, touched.systems.isEmpty, touched.activities.isEmpty { return turned }
    let isTouched = { (actor: Number<Actor>) in
      touched.systems.contains(actor.raw)
        || self.register.party(of: actor).map { touched.parties.contains($0.raw) } ?? false
    }
    let actors = (0..<UInt32(register.names.actors.count)).map { isTouched(Number($0)) }
    let activities = register.activities.indices.map { touched.activities.contains($0) }
    register.flows.forEach { number, row in
      let isMeant =
        activities[row.activity.index] || actors[row.from.index] || actors[row.to.index]
        || row.worksFor.map { actors[$0.index] } ?? false
      if isMeant { turned.insert(UInt32(number)) }
    }
    return turned
  }

  /// Some flows, and all that pass them on, at once or further down.
  func downward(of flows: some Sequence<UInt32>) -> Set<UInt32> {
    var found: Set<UInt32> = []
    var open = Array(flows)
    while let flow = open.popLast() {
      guard found.insert(flow).inserted else { continue }
      open += register.links.onward(of: Number(flow))
    }
    return found
  }

  /// The flows that some flows pass on, those within one party left out.
  func above(_ flows: some Sequence<UInt32>) -> Set<UInt32> {
    flows.reduce(into: []) { $0.formUnion(upstream(of: register.flows[Int($1)])) }
  }
}
