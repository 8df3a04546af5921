public import Vocabulary

/// Everything declared, as it stood at one moment. Checks see this and nothing else of a register.
///
/// Inside, each named thing has a number. A snapshot is a value; a copy shares its pages of flows.
public struct RegistrySnapshot: Sendable {
  /// What the register is.
  public internal(set) var header: RegisterHeader
  /// Parties by number.
  public internal(set) var parties: [Party] = []
  /// Systems, in the order declared.
  public internal(set) var systems: [System] = []
  /// Activities by number.
  public internal(set) var activities: [Activity] = []
  /// Agreements by number.
  public internal(set) var agreements: [Agreement] = []
  /// Notices, in the order declared.
  public internal(set) var notices: [Notice] = []
  /// Announcements, in the order declared.
  public internal(set) var announcements: [Announcement] = []
  /// Acceptances, in the order declared.
  public internal(set) var acceptances: [Acceptance] = []
  /// The organisation's own terms, in the order declared.
  public internal(set) var terms: [Term] = []
  /// Flows by number.
  public internal(set) var flows = RowPages<FlowRow>()
  /// The names of all that is numbered.
  public internal(set) var names = RegisterNames()
  /// The distinct declared sets.
  public internal(set) var sets = RegisterSets()
  /// What many flows declare alike, each once; number 0 declares nothing.
  public internal(set) var details = [FlowDetails()]
  /// Which flows start where, and which pass others on.
  public internal(set) var links = Links()
  var actors: [ActorEntry] = []
  var titles = Titles()
  var upstreamLists: [[Number<Flow>]] = []
  var numbersOfAgreements: [ID<Agreement>: Number<Agreement>] = [:]
  private var numbering = Numbering()
  private var numberingBefore: Numbering?

  init(header: RegisterHeader) { self.header = header }

  /// Which numbers were given: each object that is told from all others.
  private final class Numbering: Sendable {}

  /// Whether this register was made by going on from another, so that all that is numbered there has the same number here.
  public func goesOn(from earlier: RegistrySnapshot) -> Bool {
    numberingBefore === earlier.numbering || numbering === earlier.numbering
  }

  /// Notes that numbers were given: from nothing, or going on from those that were given before.
  mutating func isNumbered(goingOn: Bool) { (numberingBefore, numbering) = (goingOn ? numbering : nil, Numbering()) }

  /// The party that an actor is or stands for; `nil` where a system's operator is not named.
  public func party(of actor: Number<Actor>) -> Number<Party>? {
    let raw = actors[actor.index].party
    return raw == ActorEntry.nobody ? nil : Number(raw)
  }

  /// The system that an actor is, where it is one.
  public func system(of actor: Number<Actor>) -> System? {
    let raw = actors[actor.index].system
    return raw == ActorEntry.nobody ? nil : systems[Int(raw)]
  }

  /// The number of a party, where it is declared.
  public func number(of party: ID<Party>) -> Number<Party>? {
    guard let actor = names.actors.number(of: party.key), actors[Int(actor)].system == ActorEntry.nobody
    else { return nil }
    return Number(actors[Int(actor)].party)
  }

  /// The number of an agreement, where it is declared.
  public func number(of agreement: ID<Agreement>) -> Number<Agreement>? { numbersOfAgreements[agreement] }

  /// The number of a flow, where it is declared.
  public func number(of flow: ID<Flow>) -> Number<Flow>? { names.flows.number(of: flow.key).map { Number($0) } }

  /// The flows that a flow passes on.
  public func upstream(of row: FlowRow) -> [Number<Flow>] {
    let raw = row.upstream.raw
    if raw == 0 { return [] }
    return raw & Upstream.listBit == 0 ? [Number(raw - 1)] : upstreamLists[Int(raw & ~Upstream.listBit)]
  }

  /// The places where data of a flow rest, or from where they are seen: the flow's own, else the recipient system's.
  public func places(_ dimension: Dimension, of row: FlowRow) -> SetNumber {
    let own = dimension == .storage ? row.storage : row.access
    if own != .undeclared { return own }
    let entry = actors[row.to.index]
    return dimension == .storage ? entry.storage : entry.access
  }

  /// The id of a flow.
  public func id(of flow: Number<Flow>) -> ID<Flow> { ID(names.flows[flow.raw]) }

  /// What people call a flow.
  public func title(of flow: Number<Flow>) -> String? { titles[flow.raw] }

  /// A party or a system by number, by its id.
  public func actor(_ number: Number<Actor>) -> Actor {
    let key = names.actors[number.raw]
    return actors[number.index].system == ActorEntry.nobody ? .party(ID(key)) : .system(ID(key))
  }
}

/// What a register is and whose.
public struct RegisterHeader: Hashable, Sendable {
  /// The register's own key.
  public var id: String
  /// The language that its free text is written in.
  public var language: Language
  /// What people call it.
  public var title: String?

  /// A register.
  public init(id: String, language: Language = .en, title: String? = nil) {
    self.id = id
    self.language = language
    self.title = title
  }
}

/// The names of what is numbered, each kind with numbers of its own.
public struct RegisterNames: Sendable {
  /// Parties and systems, which share one space.
  public internal(set) var actors = NameTable()
  /// Activities.
  public internal(set) var activities = NameTable()
  /// Flows.
  public internal(set) var flows = NameTable()
  /// Terms of data categories that sets name.
  public internal(set) var categories = NameTable()
  /// Terms of data subjects that sets name.
  public internal(set) var subjects = NameTable()
  /// Terms of purposes that sets name.
  public internal(set) var purposes = NameTable()
  /// Terms of operations that sets name.
  public internal(set) var operations = NameTable()
  /// Places in use that sets name, by number.
  public internal(set) var placeUses: [PlaceUse] = []
  var placeUseNumbers: [PlaceUse: UInt32] = [:]

  /// The names of a dimension's words; places have none.
  public func words(_ dimension: Dimension) -> NameTable? {
    switch dimension {
    case .categories: categories
    case .subjects: subjects
    case .purposes: purposes
    case .operations: operations
    case .storage, .access: nil
    }
  }
}

/// The pools of declared sets.
public struct RegisterSets: Sendable {
  /// Sets of data categories.
  public internal(set) var categories = SetPool()
  /// Sets of data subjects.
  public internal(set) var subjects = SetPool()
  /// Sets of purposes, the recipients' own included.
  public internal(set) var purposes = SetPool()
  /// Sets of operations.
  public internal(set) var operations = SetPool()
  /// Sets of places in use, of storage and of access.
  public internal(set) var places = SetPool()

  /// The pool of a dimension.
  public subscript(_ dimension: Dimension) -> SetPool {
    _read {
      switch dimension {
      case .categories: yield categories
      case .subjects: yield subjects
      case .purposes: yield purposes
      case .operations: yield operations
      case .storage, .access: yield places
      }
    }
    _modify {
      switch dimension {
      case .categories: yield &categories
      case .subjects: yield &subjects
      case .purposes: yield &purposes
      case .operations: yield &operations
      case .storage, .access: yield &places
      }
    }
  }
}

/// What an actor's number stands for: a party, or a system with its operator and its places.
struct ActorEntry: Sendable {
  static let nobody = UInt32.max
  /// The party, or the system's operator.
  var party = nobody
  var system = nobody
  var storage = SetNumber.undeclared
  var access = SetNumber.undeclared
  var isDeclared = false
}
