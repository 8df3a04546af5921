import Vocabulary

/// A register on its way into another builder, but for what is taken away. Numbers are translated, not spelled out: there may
/// be a million flows.
struct Removal {
  private let old: RegistrySnapshot
  private let removed: Set<ObjectName>
  private var builder: RegistryBuilder
  private var actors: Translated<Number<Actor>>
  private var activities: Translated<Number<Activity>>
  private var details: Translated<UInt32>
  /// By pool, the numbers of its sets and words: what no flow that stays declares is left behind, else a party that nobody
  /// names any more would be asked for.
  private var sets: [Translated<SetNumber>]
  private var words: [Translated<UInt32>]

  init(_ old: RegistrySnapshot, _ removed: Set<ObjectName>) {
    (self.old, self.removed) = (old, removed)
    builder = RegistryBuilder(old.header)
    actors = Translated(count: old.names.actors.count)
    activities = Translated(count: old.names.activities.count)
    details = Translated(count: old.details.count)
    sets = Dimension.allCases.map { Translated(count: old.sets[$0].count) }
    words = Dimension.allCases.map { Translated(count: old.names.words($0)?.count ?? old.names.placeUses.count) }
  }

  /// The register that remains.
  consuming func register() throws -> RegistrySnapshot {
    try addObjects()
    try addFlows()
    return try builder.finish()
  }

  private mutating func addObjects() throws {
    for one in old.parties where stays(.party, one.id.key) { try builder.add(one) }
    for one in old.systems where stays(.system, one.id.key) { try builder.add(one) }
    for one in old.activities where stays(.activity, one.id.key) { try builder.add(one) }
    for one in old.agreements where stays(.agreement, one.id.key) { try builder.add(one) }
    for one in old.notices where stays(.notice, one.id.key) { try builder.add(one) }
    for one in old.announcements where stays(.announcement, one.id.key) { try builder.add(one) }
    for one in old.acceptances where stays(.acceptance, one.id.key) { try builder.add(one) }
    for one in old.terms where !removed.contains(.term(one.id, in: one.taxonomy)) { try builder.add(one) }
  }

  private func stays(_ kind: ObjectKind, _ id: String) -> Bool { !removed.contains(ObjectName(kind, id)) }

  /// Those that stay are numbered first, in their order: what a flow passes on may come after it. One that is gone and still
  /// named gets a number and is not declared, which the builder refuses.
  private mutating func addFlows() throws {
    let gone = Set(removed.filter { $0.kind == .flow }.compactMap { old.names.flows.number(of: $0.id) })
    var flows = Translated<Number<Flow>>(count: old.flows.count)
    for number in 0..<UInt32(old.flows.count) where !gone.contains(number) { _ = name(number, &flows) }
    for number in 0..<UInt32(old.flows.count) where !gone.contains(number) {
      let row = old.flows[Int(number)]
      let upstream = old.upstream(of: row).map { name($0.raw, &flows) }
      try builder.add(
        translated(row), as: name(number, &flows), onwardOf: upstream, title: old.title(of: Number(number)))
    }
  }

  private mutating func name(_ number: UInt32, _ flows: inout Translated<Number<Flow>>) -> Number<Flow> {
    flows[number] { old.names.flows.withBytes(of: number) { builder.number(ofFlow: $0) } }
  }

  private mutating func translated(_ old: FlowRow) -> FlowRow {
    var row = old
    (row.from, row.to) = (actor(old.from), actor(old.to))
    row.worksFor = old.worksFor.map { actor($0) }
    row.activity = activity(old.activity)
    row.categories = set(old.categories, .categories)
    row.subjects = set(old.subjects, .subjects)
    row.purposes = set(old.purposes, .purposes)
    row.ownPurposes = set(old.ownPurposes, .purposes)
    row.operations = set(old.operations, .operations)
    row.storage = set(old.storage, .storage)
    row.access = set(old.access, .storage)
    row.details = details(old.details)
    return row
  }

  private mutating func actor(_ number: Number<Actor>) -> Number<Actor> {
    actors[number.raw] { old.names.actors.withBytes(of: number.raw) { builder.number(ofActor: $0) } }
  }

  private mutating func activity(_ number: Number<Activity>) -> Number<Activity> {
    activities[number.raw] { old.names.activities.withBytes(of: number.raw) { builder.number(ofActivity: $0) } }
  }

  private mutating func details(_ number: UInt32) -> UInt32 {
    details[number] { builder.number(of: old.details[Int(number)]) }
  }

  private mutating func set(_ number: SetNumber, _ pool: Dimension) -> SetNumber {
    if number == .undeclared { return number }
    let place = Int(pool.rawValue)
    return sets[place][number.raw] {
      if let confirmation = old.sets[pool].confirmation(of: number) { return builder.none(confirmation, in: pool) }
      var numbers: [UInt32] = []
      for word in old.sets[pool].elements(of: number) {
        numbers.append(
          words[place][word] {
            old.names.words(pool).map { $0.withBytes(of: word) { builder.number(ofWord: $0, in: pool) } }
              ?? builder.number(of: old.names.placeUses[Int(word)])
          })
      }
      return builder.set(&numbers, in: pool)
    }
  }
}

/// From the numbers of one register to those of another, each given when it is first asked for.
private struct Translated<Value> {
  private var values: [Value?]

  init(count: Int) { values = Array(repeating: nil, count: count) }

  subscript(_ number: UInt32, _ give: () -> Value) -> Value {
    mutating get {
      if let known = values[Int(number)] { return known }
      let value = give()
      values[Int(number)] = value
      return value
    }
  }
}
