public import Registry
public import Vocabulary

/// A register as the things that people declare, before it is a snapshot: what tests make, change and take apart.
public struct Register: Hashable, Sendable {
  /// Who takes part.
  public var parties: [Party] = []
  /// What they run.
  public var systems: [System] = []
  /// What data are processed for.
  public var activities: [Activity] = []
  /// What is agreed, drafts and amendments among it.
  public var agreements: [Agreement] = []
  /// What flows.
  public var flows: [Flow] = []
  /// Words of the organisation's own.
  public var terms: [Term] = []
  /// What is published.
  public var notices: [Notice] = []
  /// What was told of changes.
  public var announcements: [Announcement] = []

  /// A register of nothing.
  public init() {}

  /// The register as checks see it.
  public func snapshot() throws -> RegistrySnapshot {
    var builder = RegistryBuilder(RegisterHeader(id: "cast"))
    for party in parties { try builder.add(party) }
    for system in systems { try builder.add(system) }
    for activity in activities { try builder.add(activity) }
    for agreement in agreements { try builder.add(agreement) }
    for term in terms { try builder.add(term) }
    for flow in flows { try builder.add(flow) }
    for notice in notices { try builder.add(notice) }
    for announcement in announcements { try builder.add(announcement) }
    return try builder.finish()
  }

  /// A party, changed in place; the register stays as it is where it has none of that id.
  public mutating func change(_ id: ID<Party>, _ body: (inout Party) -> Void) {
    for index in parties.indices where parties[index].id == id { body(&parties[index]) }
  }

  /// An agreement, changed in place.
  public mutating func change(_ id: ID<Agreement>, _ body: (inout Agreement) -> Void) {
    for index in agreements.indices where agreements[index].id == id { body(&agreements[index]) }
  }

  /// A flow, changed in place.
  public mutating func change(_ id: ID<Flow>, _ body: (inout Flow) -> Void) {
    for index in flows.indices where flows[index].id == id { body(&flows[index]) }
  }

  /// The register without a flow; those that passed it on pass on nothing of it.
  public func without(_ id: ID<Flow>) -> Register {
    var copy = self
    copy.flows.removeAll { $0.id == id }
    for index in copy.flows.indices { copy.flows[index].onwardOf.removeAll { $0 == id } }
    return copy
  }

  /// The register without an agreement, its amendments, and claims and announcements of it.
  public func without(_ id: ID<Agreement>) -> Register {
    var copy = self
    copy.agreements.removeAll { $0.id == id || $0.amends == id }
    copy.announcements.removeAll { $0.subject.agreement == id }
    for index in copy.flows.indices where copy.flows[index].details.transfer?.basis == .standardClauses(id) {
      copy.flows[index].details.transfer?.basis = .standardClauses(nil)
    }
    return copy
  }
}

extension Announcement.Subject {
  /// The agreement under which somebody is added or replaced.
  var agreement: ID<Agreement>? {
    switch self {
    case .added(_, let under): under
    case .replaced(_, _, let under): under
    case .noticeChanged: nil
    }
  }
}
