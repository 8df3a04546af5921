public import Vocabulary

/// Makes a snapshot out of declarations in any order. Readers of documents and of the store both end here.
///
/// Ids are given numbers when they are first named; `finish` refuses what was named and never declared.
public struct RegistryBuilder: Sendable {
  var snapshot: RegistrySnapshot
  var activities = OpenActivities()
  private var pooledDetails: [FlowDetails: UInt32] = [FlowDetails(): 0]
  private var pooledUpstream: [[Number<Flow>]: UInt32] = [:]
  var declared: Set<Reference> = []
  /// Words of scopes: thousands of agreements name the same ones, and each is kept once.
  private var words: Set<String> = []
  /// What it goes on from, where it does not begin with nothing.
  var revising: Revising?

  /// A builder of an empty register.
  public init(_ header: RegisterHeader) { snapshot = RegistrySnapshot(header: header) }

  /// The names that have numbers so far.
  public var names: RegisterNames { snapshot.names }

  /// Declares a party.
  public mutating func add(_ party: Party) throws(RegistryFault) {
    let actor = try declareActor(party.id.key)
    let place = vacated(.party, party.id.key)
    snapshot.actors[actor].party = UInt32(place ?? snapshot.parties.count)
    snapshot.parties.put(party, at: place)
    revising?.references += party.references
  }

  /// Declares a system.
  public mutating func add(_ system: System) throws(RegistryFault) {
    let actor = try declareActor(system.id.key)
    let place = vacated(.system, system.id.key)
    snapshot.actors[actor].system = UInt32(place ?? snapshot.systems.count)
    snapshot.actors[actor].storage = set(system.storage)
    snapshot.actors[actor].access = set(system.access)
    snapshot.systems.put(system, at: place)
    revising?.references += system.references
  }

  /// Declares an activity.
  public mutating func add(_ activity: Activity) throws(RegistryFault) {
    let number = number(ofActivity: activity.id)
    guard !activities.has(number.index) else { throw .duplicate(.activity, id: activity.id.key) }
    activities.put(activity, at: number.index)
    revising?.references += activity.references
  }

  /// Declares an agreement.
  public mutating func add(_ agreement: Agreement) throws(RegistryFault) {
    let place = vacated(.agreement, agreement.id.key)
    guard place != nil || snapshot.numbersOfAgreements[agreement.id] == nil else {
      throw .duplicate(.agreement, id: agreement.id.key)
    }
    if place == nil { snapshot.numbersOfAgreements[agreement.id] = Number(UInt32(snapshot.agreements.count)) }
    var agreement = agreement
    for dimension in Dimension.allCases { share(&agreement.scope[dimension]) }
    snapshot.agreements.put(agreement, at: place)
    revising?.references += agreement.references
  }

  private mutating func share(_ limit: inout Scope.Limit) {
    let shared = { (word: String, words: inout Set<String>) in words.insert(word).memberAfterInsert }
    limit.named = limit.named?.map { shared($0, &words) }
    limit.excluded = limit.excluded.map { shared($0, &words) }
  }

  /// Declares a notice with its promises.
  public mutating func add(_ notice: Notice) throws(RegistryFault) {
    try declareOnce(.notice, notice.id.key)
    for promise in notice.promises { try declareOnce(.promise, notice.id.key + "/" + promise.id.key) }
    snapshot.notices.put(notice, at: vacated(.notice, notice.id.key))
    revising?.references += notice.references
  }

  /// Declares an announcement.
  public mutating func add(_ announcement: Announcement) throws(RegistryFault) {
    try declareOnce(.announcement, announcement.id.key)
    snapshot.announcements.put(announcement, at: vacated(.announcement, announcement.id.key))
    revising?.references += announcement.references
  }

  /// Declares an acceptance.
  public mutating func add(_ acceptance: Acceptance) throws(RegistryFault) {
    try declareOnce(.acceptance, acceptance.id.key)
    snapshot.acceptances.put(acceptance, at: vacated(.acceptance, acceptance.id.key))
  }

  /// Declares a term of the organisation's own.
  public mutating func add(_ term: Term) throws(RegistryFault) {
    noteTaken()
    guard declared.insert(Reference(.term, term.taxonomy.rawValue + " " + term.id)).inserted else {
      throw .duplicate(.term, id: term.id)
    }
    snapshot.terms.put(term, at: vacated(.term, ObjectName.term(term.id, in: term.taxonomy).id))
  }

  /// Declares a flow as a row of numbers that this builder gave.
  public mutating func add(
    _ row: FlowRow, as number: Number<Flow>, onwardOf upstream: [Number<Flow>], title: String?
  ) throws(RegistryFault) {
    guard !snapshot.flows[number.index].isDeclared else {
      throw .duplicate(.flow, id: snapshot.names.flows[number.raw])
    }
    var row = row
    row.upstream = self.upstream(upstream)
    row.isDeclared = true
    snapshot.flows[number.index] = row
    if let title { snapshot.titles.set(title, of: number.raw) } else { snapshot.titles.clear(number.raw) }
  }

  private mutating func declareActor(_ key: String) throws(RegistryFault) -> Int {
    let number = snapshot.names.actors.number(naming: key)
    growActors()
    guard !snapshot.actors[Int(number)].isDeclared else { throw .duplicate(.actor, id: key) }
    snapshot.actors[Int(number)].isDeclared = true
    return Int(number)
  }

  private mutating func declareOnce(_ kind: NamedKind, _ id: String) throws(RegistryFault) {
    noteTaken()
    guard declared.insert(Reference(kind, id)).inserted else { throw .duplicate(kind, id: id) }
  }

  private mutating func upstream(_ flows: [Number<Flow>]) -> Upstream {
    let flows = Array(Set(flows)).sorted()
    guard let first = flows.first else { return .none }
    if flows.count == 1 { return Upstream(raw: first.raw + 1) }
    if pooledUpstream.count < snapshot.upstreamLists.count {
      for (number, list) in snapshot.upstreamLists.enumerated() { pooledUpstream[list] = UInt32(number) }
    }
    if let known = pooledUpstream[flows] { return Upstream(raw: known | Upstream.listBit) }
    let number = UInt32(snapshot.upstreamLists.count)
    snapshot.upstreamLists.append(flows)
    pooledUpstream[flows] = number
    return Upstream(raw: number | Upstream.listBit)
  }

  mutating func growActors() {
    while snapshot.actors.count < snapshot.names.actors.count { snapshot.actors.append(ActorEntry()) }
  }

  /// The number of details that many flows declare alike.
  public mutating func number(of details: FlowDetails) -> UInt32 {
    if revising != nil, pooledDetails.count == 1, let known = snapshot.details.firstIndex(of: details) {
      // Of a few flows it is sooner found by looking than by making a table of all.
      return UInt32(known)
    }
    if pooledDetails.count < snapshot.details.count {
      for (number, details) in snapshot.details.enumerated() { pooledDetails[details] = UInt32(number) }
    }
    if let known = pooledDetails[details] { return known }
    let number = UInt32(snapshot.details.count)
    snapshot.details.append(details)
    pooledDetails[details] = number
    return number
  }
}
