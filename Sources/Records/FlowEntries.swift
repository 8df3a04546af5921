import Checks
import Law
public import Registry
public import Vocabulary

/// The flows of an activity in the order of its record: by place, recipients by hop, those without a hop last, then by id.
/// Each is made when somebody asks for it.
public struct FlowEntries: Sequence {
  private let record: RecordOfProcessing
  /// For each flow its place, its hop and its number, sorted.
  private let keys: ArraySlice<UInt64>

  init(_ record: RecordOfProcessing, _ keys: ArraySlice<UInt64>) { (self.record, self.keys) = (record, keys) }

  /// How many there are.
  public var count: Int { keys.count }

  /// Those in one place of the record.
  public func `in`(_ place: FlowPlace) -> FlowEntries {
    let first = keys.firstIndex { Self.place($0).rank >= place.rank } ?? keys.endIndex
    let end = keys[first...].firstIndex { Self.place($0).rank > place.rank } ?? keys.endIndex
    return FlowEntries(record, keys[first..<end])
  }

  /// Those that have a recipient outside the EEA, or where a person has to look.
  public var abroad: FlowEntries {
    FlowEntries(record, keys.filter { record.isAbroad(Self.flow($0)) }[...])
  }

  /// The numbers of the flows, in order, without making an entry of any.
  public var numbers: [Number<Flow>] { keys.map { Self.flow($0) } }

  /// Goes through them.
  public func makeIterator() -> AnyIterator<FlowEntry> {
    var rest = keys.makeIterator()
    return AnyIterator { rest.next().map { record.entry(of: Self.flow($0), in: Self.place($0)) } }
  }

  private static let lastHop: UInt64 = 0xFFFF

  static func key(_ place: FlowPlace, hop: Int?, _ flow: Number<Flow>) -> UInt64 {
    let hop = hop.map { Swift.min(UInt64($0), lastHop - 1) } ?? lastHop
    return UInt64(place.rank) << 48 | hop << 32 | UInt64(flow.raw)
  }

  static func flow(_ key: UInt64) -> Number<Flow> { Number(UInt32(truncatingIfNeeded: key)) }
  static func place(_ key: UInt64) -> FlowPlace { FlowPlace.allCases[Int(key >> 48)] }
}

extension FlowPlace {
  /// Where a flow stands in a party's record: the first place that fits.
  init(of flow: Number<Flow>, in register: RegistrySnapshot, _ standings: FlowStandings, for party: Number<Party>) {
    let row = register.flows[flow.index]
    let recipient = register.party(of: row.to)
    if let recipient, recipient == register.party(of: row.from) {
      self = .internal
    } else if standings.goesBack(flow) {
      self = .returned
    } else if recipient == party {
      self = .received
    } else {
      self = register.answersAuthority(row) ? .inquiry : .recipient
    }
  }

  /// Its place in the order above.
  var rank: Int {
    switch self {
    case .internal: 0
    case .returned: 1
    case .received: 2
    case .inquiry: 3
    case .recipient: 4
    }
  }
}

extension RecordOfProcessing {
  /// All flows of an activity that the record holds.
  public func flows(of entry: RecordEntry) -> FlowEntries { FlowEntries(self, sortedKeys(entry)[...]) }

  /// The flows of an activity in one place of the record.
  public func flows(of entry: RecordEntry, in place: FlowPlace) -> FlowEntries { flows(of: entry).in(place) }

  /// Whether the recipient of a flow is in a place outside the EEA, or in one where a person has to look.
  func isAbroad(_ flow: Number<Flow>) -> Bool { standings.seat(of: flow).map { $0.presence != .inside } ?? false }

  private func sortedKeys(_ entry: RecordEntry) -> [UInt64] {
    let names = register.names.flows
    let keys = standings.flows(of: entry.number).map { raw in
      let flow = Number<Flow>(raw)
      let place = FlowPlace(of: flow, in: register, standings, for: party)
      return FlowEntries.key(place, hop: place == .recipient ? standings.hop(of: flow) : nil, flow)
    }
    return keys.sorted { one, other in
      if one >> 32 != other >> 32 { return one < other }
      return names.precedes(FlowEntries.flow(one).raw, FlowEntries.flow(other).raw)
    }
  }

  func entry(of flow: Number<Flow>, in place: FlowPlace) -> FlowEntry {
    let row = register.flows[flow.index]
    let seat = standings.seat(of: flow)
    let state: FlowState =
      if let from = row.period.from, row.isPlanned(on: day) { .planned(from) } else { .live }
    return FlowEntry(
      number: flow, flow: register[flow: flow], place: place, state: state,
      source: register.party(of: row.from).map { register.parties[$0.index].id },
      recipient: register.party(of: row.to).map { register.parties[$0.index].id },
      seat: seat?.place, presence: seat?.presence,
      storage: register.placeUses(register.places(.storage, of: row)),
      access: register.placeUses(register.places(.access, of: row)), standing: standings.standing(of: flow))
  }
}
