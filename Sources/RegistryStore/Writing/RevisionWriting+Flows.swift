internal import Registry
internal import Vocabulary

/// Flows: a row each, and what they refer to beside their ends.
extension RevisionWriting {
  /// Takes out flows that were removed, before the parties that they named are.
  func removeFlows() throws {
    let removed = changes.removed(.flow)
    if removed.isEmpty { return }
    let numbers = try NumbersOnDisk("flow", statements)
    let past = try PastKeeping("flow", statements, revision)
    for id in removed {
      guard let number = try numbers.number(of: id) else { continue }
      try past.keep(number)
      try past.remove(number)
      try references.forget("flow", number)
    }
  }

  /// Puts flows that are new or were changed, in the order of their ids: what stands side by side is read together.
  mutating func writeFlows() throws {
    let order = changedFlows()
    if order.isEmpty { return }
    var numbers = try FlowNumbers(target, statements, allNew: isFirst ? order : nil)
    let past = try PastKeeping("flow", statements, revision)
    let columns = "since, id, source, recipient, activity, works_for, onward_of, packed, title, number"
    let add = try statements("INSERT INTO flow (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    // Without its id, which is the same: a column that is named has its index written anew.
    let change = try statements(
      """
      UPDATE flow SET since = ?1, source = ?3, recipient = ?4, activity = ?5, works_for = ?6, onward_of = ?7,
      packed = ?8, title = ?9 WHERE number = ?10
      """)
    var packed = PackedWriter()
    for raw in order {
      let row = target.flows[Int(raw)]
      let (number, isKnown) = try numbers.number(ofChanged: raw)
      if isKnown { try past.keep(number) }
      let upstream = try target.upstream(of: row).map { UInt32(clamping: try numbers.number(of: $0.raw)) }
      let statement = isKnown ? change : add
      statement.bind(1, revision)
      target.names.flows.withBytes(of: raw) { statement.bind(2, text: $0) }
      statement.bind(3, try numbers.actor(row.from))
      statement.bind(4, try numbers.actor(row.to))
      statement.bind(5, try numbers.activity(row.activity))
      if let worksFor = row.worksFor { statement.bind(6, try numbers.actor(worksFor)) } else { statement.bindNull(6) }
      statement.bind(7, optional: upstream.first)
      packed.empty()
      try self.packed(row, upstream).write(to: &packed)
      statement.bind(8, blob: packed.bytes)
      statement.bind(9, target.title(of: Number(raw)))
      statement.bind(10, number)
      try statement.run()
      noteReferences(of: row, number, mayHave: isKnown)
    }
  }

  private func changedFlows() -> [UInt32] {
    let names = target.names.flows
    let changed = changes.put(.flow)?.compactMap { names.number(of: $0) } ?? Array(0..<UInt32(target.flows.count))
    return changed.sorted { names.precedes($0, $1) }
  }

  private mutating func packed(_ row: FlowRow, _ upstream: [UInt32]) throws -> PackedFlow {
    var packed = PackedFlow()
    packed.role = row.role
    packed.invented = row.invented
    packed.period = row.period
    packed.categories = try pools.number(of: row.categories, in: .categories)
    packed.subjects = try pools.number(of: row.subjects, in: .subjects)
    packed.purposes = try pools.number(of: row.purposes, in: .purposes)
    packed.ownPurposes = try pools.number(of: row.ownPurposes, in: .purposes)
    packed.operations = try pools.number(of: row.operations, in: .operations)
    packed.storage = try pools.number(of: row.storage, in: .places)
    packed.access = try pools.number(of: row.access, in: .places)
    packed.details = try pools.number(ofDetails: row.details)
    packed.furtherUpstream = Array(upstream.dropFirst())
    return packed
  }

  /// What a flow refers to that no column of its own holds: parties of places, agreements of claims, further upstream.
  private mutating func noteReferences(of row: FlowRow, _ number: Int64, mayHave isKnown: Bool) {
    var found = target.details[Int(row.details)].references
    for set in [row.storage, row.access] where set != .undeclared { found += parties(ofPlaces: set) }
    let upstream = target.upstream(of: row)
    if upstream.count > 1 { found += upstream.map { Reference(.flow, target.id(of: $0).key) } }
    if isKnown || !found.isEmpty { waiting.append(("flow", number, found)) }
  }

  /// The parties that run or staff one of the places of a set, found once for all flows that declare it.
  private mutating func parties(ofPlaces set: SetNumber) -> [Reference] {
    if let known = partiesOfPlaces[set] { return known }
    var found: [Reference] = []
    for use in target.sets.places.elements(of: set) {
      if case .party(let party) = target.names.placeUses[Int(use)].by { found.append(Reference(.party, party.key)) }
    }
    partiesOfPlaces[set] = found
    return found
  }
}
