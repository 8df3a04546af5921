public import Law
public import Registry
public import Vocabulary

/// Somebody who reads the rules of judgment aloud, with the register, the law and the day in front of them.
///
/// Slow on purpose: strings, sets and dictionaries, each rule where the text has it. What the engine answers must be
/// what this answers.
public struct Judge: Sendable {
  /// The day of judgment.
  let day: Day
  let law: LawEdition
  let registry: String
  /// In the order of their ids.
  let flows: [Flow]
  let flowsByID: [ID<Flow>: Flow]
  let parties: [ID<Party>: Party]
  let systems: [ID<System>: System]
  let activities: [ID<Activity>: Activity]
  /// In the order of their ids.
  let notices: [Notice]
  let announcements: [Announcement]
  /// Agreements that are neither drafts nor amendments, as they stand on the day, in the order of their ids.
  let agreements: [AgreementOnDay]
  let words: [Taxonomy: Words]
  let places: Places

  /// A judge of one register, under one edition of the law, on one day.
  public init(of snapshot: RegistrySnapshot, under law: LawEdition, on day: Day) {
    self.day = day
    self.law = law
    registry = snapshot.header.id
    flows = snapshot.flowValues
    flowsByID = Dictionary(uniqueKeysWithValues: flows.map { ($0.id, $0) })
    parties = Dictionary(uniqueKeysWithValues: snapshot.parties.map { ($0.id, $0) })
    systems = Dictionary(uniqueKeysWithValues: snapshot.systems.map { ($0.id, $0) })
    activities = Dictionary(uniqueKeysWithValues: snapshot.activities.map { ($0.id, $0) })
    notices = snapshot.notices.sorted { $0.id < $1.id }
    announcements = snapshot.announcements
    let all = snapshot.agreements.sorted { $0.id < $1.id }
    agreements = all.filter { !$0.draft && $0.amends == nil }
      .map { base in AgreementOnDay(base, amendments: all.filter { $0.amends == base.id }, day: day) }
    words = Dictionary(
      uniqueKeysWithValues: Taxonomy.allCases.map { taxonomy in
        (taxonomy, Words(law.taxonomy(taxonomy).terms, own: snapshot.terms.filter { $0.taxonomy == taxonomy }))
      })
    places = Places(law, on: day)
  }

  /// The party that an end of a flow is or stands for.
  func party(_ actor: Actor) -> ID<Party>? {
    switch actor {
    case .party(let id): id
    case .system(let id): systems[id]?.operator
    }
  }

  func source(_ flow: Flow) -> ID<Party>? { party(flow.from) }
  func recipient(_ flow: Flow) -> ID<Party>? { party(flow.to) }
  func isLive(_ flow: Flow) -> Bool { flow.period.contains(day) }
  func isInternal(_ flow: Flow) -> Bool { source(flow) != nil && source(flow) == recipient(flow) }
  func isOwn(_ id: ID<Party>) -> Bool { parties[id]?.own == true }

  func controllers(_ flow: Flow) -> [ID<Party>] { activities[flow.activity].map(controllers) ?? [] }
  func controllers(_ activity: Activity) -> [ID<Party>] { activity.controllers.map(\.party).sorted() }

  /// How often what an activity declares is to be looked through.
  func reviewInterval(_ flow: Flow) -> CalendarDuration {
    activities[flow.activity]?.reviewEvery ?? CalendarDuration(months: 12)
  }

  /// The flows that a flow passes on; an internal one gives way to those that it passes on itself.
  func upstream(_ flow: Flow) -> [Flow] {
    var found: [ID<Flow>: Flow] = [:]
    for above in flow.onwardOf.compactMap({ flowsByID[$0] }) {
      for one in isInternal(above) ? upstream(above) : [above] { found[one.id] = one }
    }
    return found.values.sorted { $0.id < $1.id }
  }

  /// What a flow declares of a dimension, places after its system's and without who operates them. An emptiness that
  /// was confirmed later says nothing on the day.
  func declared(_ dimension: Dimension, _ flow: Flow) -> Declared<String> {
    let said: Declared<String> =
      switch dimension {
      case .categories: flow.categories
      case .subjects: flow.subjects
      case .purposes: flow.purposes
      case .operations: flow.operations
      case .storage, .access: uses(dimension, flow).withoutOperators
      }
    if case .none(let confirmation) = said, confirmation.day > day { return .undeclared }
    return said
  }

  /// The places of a flow; where undeclared, the recipient system's.
  func uses(_ dimension: Dimension, _ flow: Flow) -> Declared<PlaceUse> {
    let own = dimension == .storage ? flow.storage : flow.access
    guard own == .undeclared, case .system(let id) = flow.to, let system = systems[id] else { return own }
    return dimension == .storage ? system.storage : system.access
  }
}

extension Declared<PlaceUse> {
  fileprivate var withoutOperators: Declared<String> {
    switch self {
    case .undeclared: .undeclared
    case .none(let confirmation): .none(confirmation)
    case .some(let uses): .some(Set(uses.map(\.place)).sorted { $0.precedesByBytes($1) })
    }
  }
}
