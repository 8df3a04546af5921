internal import Registry
internal import Vocabulary

/// Flows, a row each: the part of loading that a large register spends its time in.
extension SnapshotReading {
  mutating func readFlows() throws {
    let columns = "number, id, source, recipient, activity, works_for, onward_of, packed, title"
    // What a flow passes on may have a higher number, and its number in the snapshot is not known before.
    var waiting: [(row: FlowRow, number: Number<Flow>, upstream: [UInt32], title: String?)] = []
    try Self.rows(of: "flow", columns, connection, at: revision) { row in
      let number = row.withText(1) { builder.number(ofFlow: $0) }
      flows[row.reference(0)] = number
      let (flow, upstream) = try self.row(row)
      let title = row.textIfSaid(8)
      if upstream.isEmpty { return try builder.add(flow, as: number, onwardOf: [], title: title) }
      var known: [Number<Flow>] = []
      for disk in upstream { if let number = flows[Int(disk)] { known.append(number) } }
      if known.count == upstream.count { return try builder.add(flow, as: number, onwardOf: known, title: title) }
      waiting.append((flow, number, upstream, title))
    }
    for (row, number, upstream, title) in waiting {
      let known = try upstream.map { disk throws(PackedReader.Damage) in try flows.known(Int(disk)) }
      try builder.add(row, as: number, onwardOf: known, title: title)
    }
  }

  /// A row with the numbers of the snapshot, and the flows that it passes on with theirs on disk.
  private mutating func row(_ row: Statement) throws(PackedReader.Damage) -> (FlowRow, upstream: [UInt32]) {
    var reader = PackedReader(row.blob(7))
    let packed = try PackedFlow(&reader)
    var flow = FlowRow(
      from: try actors.known(row.reference(2)), to: try actors.known(row.reference(3)),
      activity: try activities.known(row.reference(4)), role: packed.role)
    let worksFor = row.reference(5)
    if worksFor > 0 { flow.worksFor = try actors.known(worksFor) }
    flow.period = packed.period
    flow.invented = packed.invented
    flow.categories = try set(packed.categories)
    flow.subjects = try set(packed.subjects)
    flow.purposes = try set(packed.purposes)
    flow.ownPurposes = try set(packed.ownPurposes)
    flow.operations = try set(packed.operations)
    flow.storage = try set(packed.storage)
    flow.access = try set(packed.access)
    flow.details = try details(packed.details)
    let first = row.reference(6)
    return (flow, first == 0 ? [] : [UInt32(clamping: first)] + packed.furtherUpstream)
  }
}
