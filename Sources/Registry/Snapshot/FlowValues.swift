public import Vocabulary

extension RegistrySnapshot {
  /// A flow as people speak of it, made when someone asks for one. Its sets are sorted by bytes.
  public subscript(flow number: Number<Flow>) -> Flow {
    let row = flows[number.index]
    var flow = Flow(
      id: id(of: number), activity: ID(names.activities[row.activity.raw]), from: actor(row.from),
      to: actor(row.to), role: row.role)
    flow.title = titles[number.raw]
    flow.worksFor = row.worksFor.map { ID(names.actors[$0.raw]) }
    flow.onwardOf = upstream(of: row).map { id(of: $0) }.sorted()
    flow.period = row.period
    flow.categories = words(.categories, row.categories)
    flow.subjects = words(.subjects, row.subjects)
    flow.purposes = words(.purposes, row.purposes)
    flow.ownPurposes = words(.purposes, row.ownPurposes)
    flow.operations = words(.operations, row.operations)
    flow.storage = placeUses(row.storage)
    flow.access = placeUses(row.access)
    flow.details = details[Int(row.details)]
    flow.invented = row.invented
    return flow
  }

  /// A declared set as words, sorted by bytes.
  public func words(_ dimension: Dimension, _ set: SetNumber) -> Declared<String> {
    guard set != .undeclared, let names = names.words(dimension) else { return .undeclared }
    if let confirmation = sets[dimension].confirmation(of: set) { return .none(confirmation) }
    return .some(sets[dimension].elements(of: set).map { names[$0] }.sorted { $0.precedesByBytes($1) })
  }

  /// A declared set of places, sorted by bytes.
  public func placeUses(_ set: SetNumber) -> Declared<PlaceUse> {
    guard set != .undeclared else { return .undeclared }
    if let confirmation = sets.places.confirmation(of: set) { return .none(confirmation) }
    return .some(sets.places.elements(of: set).map { names.placeUses[Int($0)] }.sorted())
  }

  /// All flows as values, in the order of their ids. For readers of the whole; checks use the rows.
  public var flowValues: [Flow] { (0..<flows.count).map { self[flow: Number(UInt32($0))] }.sorted { $0.id < $1.id } }
}

extension PlaceUse: Comparable {
  /// Order by place, then by who operates it.
  public static func < (a: Self, b: Self) -> Bool {
    a.place == b.place ? a.by.sortKey.precedesByBytes(b.by.sortKey) : a.place.precedesByBytes(b.place)
  }
}

extension PlaceOperator {
  fileprivate var sortKey: String {
    switch self {
    case .undeclared: "0"
    case .recipient: "1"
    case .party(let id): "2" + id.key
    }
  }
}
