public import Checks
public import Law
public import Registry
public import Vocabulary

/// Where a flow stands in a trace, the first that fits.
public enum TracePart: String, CaseIterable, Hashable, Sendable {
  /// A recipient: everybody whom none of the others fits.
  case recipient
  /// An authority gets the data in a particular inquiry, and is no recipient, Art. 4(9).
  case inquiry
  /// A controller of the activity gets the data from somebody who is none: nobody is told what is ours.
  case controller
  /// Both ends are one party: no recipient, but a system that holds the data.
  case `internal`
}

/// Whether data flow on the day, will, or did.
public enum TraceState: String, CaseIterable, Hashable, Sendable {
  /// They do.
  case live
  /// They begin to later.
  case planned
  /// They did, and the last day is past.
  case past
}

/// Who gets the data.
public enum TracedParty: Hashable, Sendable {
  /// A party of the register.
  case party(ID<Party>)
  /// Whoever runs a system: nobody has recorded who that is.
  case operatorOf(ID<System>)

  /// The key of the party or the system.
  public var key: String {
    switch self {
    case .party(let id): id.key
    case .operatorOf(let id): id.key
    }
  }
}

/// One flow of what is asked for.
public struct TracedFlow: Sendable {
  /// What is declared of it.
  public let flow: Flow
  /// Who sends; none where nobody has recorded who runs the system.
  public let source: ID<Party>?
  /// Where the recipient is, a country or an organisation; none where that is not declared.
  public let seat: String?
  /// How that place stands to the EEA on the day.
  public let presence: Presence?
  /// Where the data rest; the system's where the flow declares none.
  public let storage: Declared<PlaceUse>
  /// From where they are seen or worked on; the system's where the flow declares none.
  public let access: Declared<PlaceUse>
  /// On whose machines the system stands, where that is somebody else than its operator.
  public let host: ID<Party>?
  /// How it stands to the rules: its hop, agreements and bases. Of a flow that is not in use on the day only that.
  public let standing: FlowStanding
  /// Whether it carries what is asked for.
  public let match: TraceMatch
}

/// Somebody who gets, will get or got the data, with the flows by which that happens.
public struct TracedRecipient: Sendable {
  /// Where its flows stand in the trace.
  public let part: TracePart
  /// Whether they are in use on the day.
  public let state: TraceState
  /// Who it is.
  public let who: TracedParty
  /// Whether nobody has recorded who it is.
  public let isUnnamed: Bool
  /// Its flows, by hop, then by id.
  public let flows: [TracedFlow]
  /// Those whom its agreements list as sub-processors and to whom no flow leads from it or from those below it, by id:
  /// what they receive is not recorded.
  public let listed: [ID<Party>]

  /// How many hops it is from the controller, the least over its flows; none where nobody can tell.
  public var hop: Int? { flows.compactMap(\.standing.hop).min() }
  /// Whether one of its flows is declared to carry what is asked for.
  public var isCertain: Bool { flows.contains { $0.match.isCertain } }
}
