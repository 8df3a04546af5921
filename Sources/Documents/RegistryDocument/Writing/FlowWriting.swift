internal import Registry
internal import Vocabulary

/// Writes flows from their rows of numbers. Words and places are ranked by their bytes once,
/// so that a set is put in order without looking at a letter.
struct FlowWriting {
  private let snapshot: RegistrySnapshot
  private let ranks: [[UInt32]]
  private let placeRanks: [UInt32]
  private var members: [UInt32] = []

  init(_ snapshot: RegistrySnapshot) {
    self.snapshot = snapshot
    ranks = Dimension.allCases.map { dimension in
      guard let names = snapshot.names.words(dimension) else { return [] }
      return Self.ranks(names.count) { names.precedes(UInt32($0), UInt32($1)) }
    }
    let places = snapshot.names.placeUses.map { use in
      var layout = Layout()
      // A place that cannot be written is refused when its flow is.
      try? layout.place(.storage, use)
      return layout.bytes
    }
    placeRanks = Self.ranks(places.count) { places[$0].lexicographicallyPrecedes(places[$1]) }
  }

  private static func ranks(_ count: Int, _ precedes: (Int, Int) -> Bool) -> [UInt32] {
    var ranks = [UInt32](repeating: 0, count: count)
    for (rank, number) in (0..<count).sorted(by: precedes).enumerated() { ranks[number] = UInt32(rank) }
    return ranks
  }

  /// The numbers of all flows, by their ids.
  static func order(of snapshot: RegistrySnapshot) -> [UInt32] {
    let names = snapshot.names.flows
    var order = Array(0..<UInt32(snapshot.flows.count))
    let isOrdered = order.dropFirst().allSatisfy { names.precedes($0 - 1, $0) }
    if !isOrdered { order.sort { names.precedes($0, $1) } }
    return order
  }

  mutating func write(_ number: UInt32, to layout: inout Layout) throws {
    let row = snapshot.flows[Int(number)]
    let details = row.details == 0 ? nil : snapshot.details[Int(row.details)]
    layout.start(.flow)
    name(.id, snapshot.names.flows, number, to: &layout)
    name(.activity, snapshot.names.activities, row.activity.raw, to: &layout)
    name(.from, snapshot.names.actors, row.from.raw, to: &layout)
    name(.to, snapshot.names.actors, row.to.raw, to: &layout)
    try layout.attribute(.role, row.role.name)
    if let worksFor = row.worksFor { name(.worksFor, snapshot.names.actors, worksFor.raw, to: &layout) }
    try layout.period(row.period, .since, .until)
    words(.categories, .categories, row.categories, to: &layout)
    words(.subjects, .subjects, row.subjects, to: &layout)
    words(.purposes, .purposes, row.purposes, to: &layout)
    words(.ownPurposes, .purposes, row.ownPurposes, to: &layout)
    words(.operations, .operations, row.operations, to: &layout)
    if let details {
      try layout.attribute(.establishment, details.establishment)
      try layout.attribute(.frequency, details.frequency)
    }
    try layout.flag(.invented, row.invented)
    try layout.text(.title, snapshot.title(of: Number(number)))
    for upstream in snapshot.upstream(of: row).sorted(by: { snapshot.names.flows.precedes($0.raw, $1.raw) }) {
      layout.start(.onwardOf)
      name(.flow, snapshot.names.flows, upstream.raw, to: &layout)
      layout.end(.onwardOf)
    }
    try places(.storage, row.storage, to: &layout)
    try places(.access, row.access, to: &layout)
    if let details { try layout.details(details) }
    try nones(row, details, to: &layout)
    layout.end(.flow)
  }

  private func name(_ name: Word, _ table: NameTable, _ number: UInt32, to layout: inout Layout) {
    layout.startAttribute(name)
    table.withBytes(of: number) { layout.append(plain: $0) }
    layout.endAttribute()
  }

  private mutating func words(_ name: Word, _ dimension: Dimension, _ set: SetNumber, to layout: inout Layout) {
    guard set != .undeclared, let names = snapshot.names.words(dimension) else { return }
    order(snapshot.sets[dimension].elements(of: set), by: ranks[Int(dimension.rawValue)])
    guard !members.isEmpty else { return }
    layout.startAttribute(name)
    for (place, word) in members.enumerated() {
      if place > 0 { layout.append(plain: UInt8(ascii: " ")) }
      names.withBytes(of: word) { layout.append(plain: $0) }
    }
    layout.endAttribute()
  }

  private mutating func places(_ name: Word, _ set: SetNumber, to layout: inout Layout) throws {
    guard set != .undeclared else { return }
    order(snapshot.sets.places.elements(of: set), by: placeRanks)
    for use in members { try layout.place(name, snapshot.names.placeUses[Int(use)]) }
  }

  /// Puts the members of a set in the order of their bytes; sets are small.
  private mutating func order(_ set: ArraySlice<UInt32>, by ranks: [UInt32]) {
    members.removeAll(keepingCapacity: true)
    members.append(contentsOf: set)
    for index in members.indices.dropFirst() {
      var place = index
      while place > 0, ranks[Int(members[place])] < ranks[Int(members[place - 1])] {
        members.swapAt(place, place - 1)
        place -= 1
      }
    }
  }

  private func nones(_ row: FlowRow, _ details: FlowDetails?, to layout: inout Layout) throws {
    func confirmation(_ pool: SetPool, _ set: SetNumber) -> Confirmation? {
      set == .undeclared ? nil : pool.confirmation(of: set)
    }
    let sets = snapshot.sets
    var nones: [(of: Word, Confirmation?)] = [
      (.categories, confirmation(sets.categories, row.categories)),
      (.subjects, confirmation(sets.subjects, row.subjects)),
      (.purposes, confirmation(sets.purposes, row.purposes)),
      (.ownPurposes, confirmation(sets.purposes, row.ownPurposes)),
      (.operations, confirmation(sets.operations, row.operations)),
      (.storage, confirmation(sets.places, row.storage)), (.access, confirmation(sets.places, row.access)),
    ]
    if let details, case .none(let confirmation) = details.furtherProcessors {
      nones.append((.furtherProcessors, confirmation))
    }
    try layout.nones(nones)
  }
}
