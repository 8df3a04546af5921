internal import Registry
internal import Vocabulary

/// The objects of one kind of a register in the order of the document, each to be laid out as the element that the
/// document writes. Whoever writes, compares or merges registers goes by these.
struct CanonicalObjects {
  let kind: ObjectKind
  private let snapshot: RegistrySnapshot
  /// The places of the objects in the snapshot.
  private let order: [UInt32]
  private var flows: FlowWriting?

  init(_ kind: ObjectKind, of snapshot: RegistrySnapshot) {
    self.kind = kind
    self.snapshot = snapshot
    flows = kind == .flow ? FlowWriting(snapshot) : nil
    switch kind {
    case .registry: order = [0]
    case .term: order = Self.order(of: snapshot.terms)
    case .party: order = Self.order(byID: snapshot.parties.map(\.id.key))
    case .system: order = Self.order(byID: snapshot.systems.map(\.id.key))
    case .activity: order = Self.order(byID: snapshot.activities.map(\.id.key))
    case .agreement: order = Self.order(byID: snapshot.agreements.map(\.id.key))
    case .flow: order = FlowWriting.order(of: snapshot)
    case .notice: order = Self.order(byID: snapshot.notices.map(\.id.key))
    case .announcement: order = Self.order(byID: snapshot.announcements.map(\.id.key))
    case .acceptance: order = Self.order(byID: snapshot.acceptances.map(\.id.key))
    }
  }

  /// Those of the ids that are declared, and no others: whoever asks for one does not pay for all.
  init(_ kind: ObjectKind, _ ids: some Sequence<String>, of snapshot: RegistrySnapshot) {
    self.kind = kind
    self.snapshot = snapshot
    let order = ids.map { ObjectName(kind, $0) }.sorted().compactMap { snapshot.place(of: $0).map { UInt32($0) } }
    flows = kind == .flow ? FlowWriting(snapshot, few: order.count < 256) : nil
    self.order = order
  }

  private static func order(byID ids: [String]) -> [UInt32] {
    ids.indices.sorted { ids[$0].precedesByBytes(ids[$1]) }.map { UInt32($0) }
  }

  private static func order(of terms: [Term]) -> [UInt32] {
    let names = terms.map { ObjectName.term($0.id, in: $0.taxonomy) }
    return names.indices.sorted { names[$0] < names[$1] }.map { UInt32($0) }
  }

  /// How many there are.
  var count: Int { order.count }

  func name(at place: Int) -> ObjectName {
    let index = Int(order[place])
    return switch kind {
    case .registry: .header
    case .term: .term(snapshot.terms[index].id, in: snapshot.terms[index].taxonomy)
    case .party: ObjectName(kind, snapshot.parties[index].id.key)
    case .system: ObjectName(kind, snapshot.systems[index].id.key)
    case .activity: ObjectName(kind, snapshot.activities[index].id.key)
    case .agreement: ObjectName(kind, snapshot.agreements[index].id.key)
    case .flow: ObjectName(kind, snapshot.names.flows[order[place]])
    case .notice: ObjectName(kind, snapshot.notices[index].id.key)
    case .announcement: ObjectName(kind, snapshot.announcements[index].id.key)
    case .acceptance: ObjectName(kind, snapshot.acceptances[index].id.key)
    }
  }

  /// Whether an object stands in the document before one of the same kind of another register. Of flows, which may be
  /// millions, no name is made.
  func precedes(_ place: Int, _ other: CanonicalObjects, _ otherPlace: Int) -> Bool {
    guard kind == .flow else { return name(at: place) < other.name(at: otherPlace) }
    return snapshot.names.flows.withBytes(of: order[place]) { one in
      other.snapshot.names.flows.withBytes(of: other.order[otherPlace]) { one.lexicographicallyPrecedes($0) }
    }
  }

  /// What an object that is no flow refers to by id.
  func references(at place: Int) -> [Reference] {
    let index = Int(order[place])
    return switch kind {
    case .party: snapshot.parties[index].references
    case .system: snapshot.systems[index].references
    case .activity: snapshot.activities[index].references
    case .agreement: snapshot.agreements[index].references
    case .notice: snapshot.notices[index].references
    case .announcement: snapshot.announcements[index].references
    case .registry, .term, .flow, .acceptance: []
    }
  }

  /// Lays an object out at the depth of the layout.
  mutating func write(at place: Int, to layout: inout Layout) throws {
    let index = Int(order[place])
    switch kind {
    case .registry: try layout.header(snapshot.header)
    case .term: try layout.term(snapshot.terms[index])
    case .party: try layout.party(snapshot.parties[index])
    case .system: try layout.system(snapshot.systems[index])
    case .activity: try layout.activity(snapshot.activities[index])
    case .agreement: try layout.agreement(snapshot.agreements[index])
    case .flow: try flows?.write(order[place], to: &layout)
    case .notice: try layout.notice(snapshot.notices[index])
    case .announcement: try layout.announcement(snapshot.announcements[index])
    case .acceptance: try layout.acceptance(snapshot.acceptances[index])
    }
  }
}

extension Layout {
  /// The head of a register as an element of its own.
  fileprivate mutating func header(_ header: RegisterHeader) throws {
    start(.registry)
    try headerContent(header)
    end(.registry)
  }

  /// What the head of a register says, inside the element that was just begun.
  mutating func headerContent(_ header: RegisterHeader) throws {
    try attribute(.id, header.id)
    try attribute(.language, header.language)
    try text(.title, header.title)
  }
}
