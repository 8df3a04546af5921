internal import Registry
internal import Vocabulary

/// Writes flows from their rows of numbers. Words and places are ranked by their bytes once, so that a set is put in
/// order without looking at a letter, and what many flows say alike is laid out once.
struct FlowWriting {
  private let snapshot: RegistrySnapshot
  private let names: RegisterNames
  private let pools: [SetPool]
  /// By dimension; nil where few flows are written, which are not worth ranking all words for.
  private let ranks: [[UInt32]]?
  private let placeRanks: [UInt32]
  private var members: [UInt32] = []
  private var sets: [LaidOut]
  private var places: [LaidOut]
  private var details: LaidOut
  private var nones: [(of: Word, Confirmation?)] = []
  /// What each of the details holds, so that most are never looked into.
  private let contents: [DetailContents]?

  private struct DetailContents: OptionSet {
    let rawValue: UInt8
    static let attributes = Self(rawValue: 1)
    static let elements = Self(rawValue: 2)
    static let none = Self(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ details: FlowDetails) {
      self = []
      if details.establishment != nil || details.frequency != nil { insert(.attributes) }
      if details.hasContent { insert(.elements) }
      if case .none = details.furtherProcessors { insert(.none) }
    }
  }

  /// A writer of all flows, or of a few: then what is written costs, and not what the register holds.
  init(_ snapshot: RegistrySnapshot, few: Bool = false) {
    self.snapshot = snapshot
    names = snapshot.names
    pools = Dimension.allCases.map { snapshot.sets[$0] }
    details = LaidOut(few: few)
    sets = [LaidOut](repeating: details, count: 4)
    places = [LaidOut](repeating: details, count: 2)
    guard !few else {
      (contents, ranks, placeRanks) = (nil, nil, [])
      return
    }
    contents = snapshot.details.map { DetailContents($0) }
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
    nones.removeAll(keepingCapacity: true)
    layout.start(.flow)
    name(.id, names.flows, number, to: &layout)
    name(.activity, names.activities, row.activity.raw, to: &layout)
    name(.from, names.actors, row.from.raw, to: &layout)
    name(.to, names.actors, row.to.raw, to: &layout)
    try layout.attribute(.role, row.role.name)
    if let worksFor = row.worksFor { name(.worksFor, names.actors, worksFor.raw, to: &layout) }
    layout.days(row.period, .since, .until)
    words(.categories, .categories, row.categories, to: &layout)
    words(.subjects, .subjects, row.subjects, to: &layout)
    words(.purposes, .purposes, row.purposes, to: &layout)
    words(.ownPurposes, .purposes, row.ownPurposes, to: &layout)
    words(.operations, .operations, row.operations, to: &layout)
    let contents = contents?[Int(row.details)] ?? DetailContents(snapshot.details[Int(row.details)])
    if contents.contains(.attributes) { try layout.detailAttributes(snapshot.details[Int(row.details)]) }
    if row.invented { try layout.flag(.invented, true) }
    if let title = snapshot.title(of: Number(number)) { try layout.text(.title, title) }
    if row.upstream != .none { upstream(of: row, to: &layout) }
    try places(.storage, row.storage, 0, to: &layout)
    try places(.access, row.access, 1, to: &layout)
    if contents.contains(.none) { noneFurther(row.details) }
    if contents.contains(.elements) { try details(row.details, to: &layout) }
    if !nones.isEmpty { try layout.nones(nones) }
    layout.end(.flow)
  }

  private func name(_ name: Word, _ table: NameTable, _ number: UInt32, to layout: inout Layout) {
    layout.startAttribute(name)
    table.withBytes(of: number) { layout.append(plain: $0) }
    layout.endAttribute()
  }

  private func upstream(of row: FlowRow, to layout: inout Layout) {
    var upstream = snapshot.upstream(of: row)
    if upstream.count > 1 {
      let flows = names.flows
      upstream.sort { flows.precedes($0.raw, $1.raw) }
    }
    for flow in upstream {
      layout.start(.onwardOf)
      name(.flow, names.flows, flow.raw, to: &layout)
      layout.end(.onwardOf)
    }
  }

  private mutating func words(_ name: Word, _ dimension: Dimension, _ set: SetNumber, to layout: inout Layout) {
    if set == .undeclared { return }
    let place = Int(dimension.rawValue)
    layout.startAttribute(name)
    if sets[place].withBytes(of: set.raw, { layout.append(plain: $0) }) { return layout.endAttribute() }
    let start = layout.attributeCount
    if let ranks {
      order(pools[place].elements(of: set), by: ranks[place])
    } else if let table = names.words(dimension) {
      members = pools[place].elements(of: set).sorted { table.precedes($0, $1) }
    }
    guard !members.isEmpty, let table = names.words(dimension) else {
      nones.append((name, pools[place].confirmation(of: set)))
      return layout.dropAttribute()
    }
    for (place, word) in members.enumerated() {
      if place > 0 { layout.append(plain: UInt8(ascii: " ")) }
      table.withBytes(of: word) { layout.append(plain: $0) }
    }
    sets[place].keep(layout.attributeBytes(from: start), for: set.raw)
    layout.endAttribute()
  }

  private mutating func places(_ name: Word, _ set: SetNumber, _ cache: Int, to layout: inout Layout) throws {
    if set == .undeclared { return }
    layout.beginContent()
    if places[cache].withBytes(of: set.raw, { layout.append(laidOut: $0) }) { return }
    let start = layout.bytes.count
    let pool = pools[Int(Dimension.storage.rawValue)]
    if ranks != nil { order(pool.elements(of: set), by: placeRanks) } else { members = Array(pool.elements(of: set)) }
    guard !members.isEmpty else { return nones.append((name, pool.confirmation(of: set))) }
    if ranks != nil {
      for use in members { try layout.place(name, names.placeUses[Int(use)]) }
    } else {
      try layout.sorted(members) { try $0.place(name, names.placeUses[Int($1)]) }
    }
    places[cache].keep(layout.bytes[start...], for: set.raw)
  }

  private mutating func noneFurther(_ number: UInt32) {
    guard case .none(let confirmation) = snapshot.details[Int(number)].furtherProcessors else { return }
    nones.append((.furtherProcessors, confirmation))
  }

  private mutating func details(_ number: UInt32, to layout: inout Layout) throws {
    layout.beginContent()
    if details.withBytes(of: number, { layout.append(laidOut: $0) }) { return }
    let start = layout.bytes.count
    try layout.details(snapshot.details[Int(number)])
    details.keep(layout.bytes[start...], for: number)
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
}
