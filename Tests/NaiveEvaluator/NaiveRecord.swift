public import Registry
public import Vocabulary

/// What belongs to the record of a party, counted by the text of the decision on it: every clause by itself.
public struct NaiveRecord: Equatable, Sendable {
  /// The activities.
  public var activities: Set<ID<Activity>> = []
  /// Activities of nobody's record.
  public var unplaced: Set<ID<Activity>> = []
  /// The flows by place, in words.
  public var flows: [String: Set<ID<Flow>>] = [:]
  /// How many hops a recipient is from the controller.
  public var hops: [ID<Flow>: Int] = [:]
  /// Parties.
  public var parties: Set<ID<Party>> = []
  /// Systems.
  public var systems: Set<ID<System>> = []
  /// Agreements and amendments.
  public var agreements: Set<ID<Agreement>> = []
  /// Notices.
  public var notices: Set<ID<Notice>> = []
  /// The organisation's own words, after their tree.
  public var terms: Set<String> = []

  /// Nothing yet.
  public init() {}
}

extension Judge {
  /// The record of a party, as a controller's or as a processor's.
  public func record(
    of party: ID<Party>, asController: Bool, in snapshot: RegistrySnapshot
  ) -> NaiveRecord {
    var record = NaiveRecord()
    let nobodys = snapshot.activities.filter {
      $0.controllers.isEmpty || ($0.role == .processor && $0.processor == nil)
    }
    record.unplaced = Set(nobodys.map(\.id))
    let own = snapshot.activities.filter { activity in
      if record.unplaced.contains(activity.id) { return false }
      if asController { return activity.role != .processor && activity.controllers.map(\.party).contains(party) }
      return activity.role == .processor && activity.processor == party
    }
    record.activities = Set(own.map(\.id))
    let linked = flows.filter { flow in
      // Whoever begins later than it ends begins later.
      let beginsLater = flow.period.from.map { $0 > day } ?? false
      return record.activities.contains(flow.activity) && (beginsLater || flow.period.contains(day))
    }
    for flow in linked {
      let place = place(of: flow, for: party)
      record.flows[place, default: []].insert(flow.id)
      if place == "recipient", isLive(flow) { record.hops[flow.id] = hops(to: flow) }
    }
    record.agreements = agreements(of: own, linked, snapshot)
    record.systems = Set(own.flatMap { $0.systems + $0.collectionPoints.compactMap(\.at) })
    for end in linked.flatMap({ [$0.from, $0.to] }) { if case .system(let id) = end { record.systems.insert(id) } }
    if asController {
      record.notices = Set(notices.filter { $0.controller == party && $0.period.contains(day) }.map(\.id))
    }
    record.parties = parties(of: own, linked, record, snapshot).union([party])
    while true {
      let further = Set(record.parties.compactMap { self.parties[$0]?.representative }).subtracting(record.parties)
      if further.isEmpty { break }
      record.parties.formUnion(further)
    }
    record.terms = terms(of: own, linked, record, snapshot)
    return record
  }

  private func place(of flow: Flow, for party: ID<Party>) -> String {
    if isInternal(flow) { return "internal" }
    if isReturn(flow) { return "returned" }
    if recipient(flow) == party { return "received" }
    let kind = recipient(flow).flatMap { parties[$0]?.kind }
    return flow.details.inquiry != nil && kind == .publicAuthority ? "inquiry" : "recipient"
  }

  private func hops(to flow: Flow) -> Int? { source(flow) == nil ? nil : hopsOfChain(flow) }

  private func hopsOfChain(_ flow: Flow) -> Int? {
    if flow.role == .processor || flow.role == .subProcessor {
      let chains = chains(flow)
      if chains.count > Self.mostChains || chains.contains(where: { $0.flows.count > Self.mostHops }) { return nil }
      return chains.filter { !$0.isBroken }.map(\.flows.count).min()
    }
    if let source = source(flow), controllers(flow).contains(source) { return 1 }
    return upstream(flow).filter { isValid($0, above: flow) }.compactMap { hopsOfChain($0) }.min().map { $0 + 1 }
  }

  private func parties(
    of activities: [Activity], _ flows: [Flow], _ record: NaiveRecord, _ snapshot: RegistrySnapshot
  ) -> Set<ID<Party>> {
    var found = Set(activities.flatMap { $0.controllers.map(\.party) + [$0.processor].compactMap { $0 } })
    for flow in flows {
      found.formUnion([source(flow), recipient(flow), flow.worksFor].compactMap { $0 })
      found.formUnion((flow.storage.elements + flow.access.elements).compactMap(\.staff))
    }
    for system in record.systems.compactMap({ systems[$0] }) {
      found.formUnion([system.operator, system.host].compactMap { $0 })
      found.formUnion((system.storage.elements + system.access.elements).compactMap(\.staff))
    }
    for agreement in snapshot.agreements where record.agreements.contains(agreement.id) {
      found.formUnion(agreement.members)
      found.formUnion(agreement.evidence.compactMap { $0.attestation?.by })
      found.formUnion(agreement.signatures.map { $0.party })
      if let listed = agreement.subProcessing?.entries { found.formUnion(listed.map { $0.party }) }
      for tool in agreement.tools {
        if case .bindingCorporateRules(_, _, let bound) = tool.kind { found.formUnion(bound) }
      }
    }
    return found
  }
}

extension Agreement {
  /// Those who stand on it or joined it.
  var members: Set<ID<Party>> { Set(parties.map(\.party) + joined.map(\.party)) }
}

extension PlaceUse {
  fileprivate var staff: ID<Party>? { if case .party(let id) = by { id } else { nil } }
}
