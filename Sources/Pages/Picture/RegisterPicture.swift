import Checks
import Law
import Registry
import Vocabulary
import Wording

/// Gathers flows of a register into a picture: a box for each party, or system that nobody runs by name, and an arrow
/// for each pair.
struct RegisterPicture {
  private let register: RegistrySnapshot
  private let law: LawEdition
  private let narrator: Narrator
  private let day: Day
  private var boxes: [FlowPicture.Box] = []
  private var hops: [Int?] = []
  private var places: [UInt64: Int] = [:]
  /// The flows of each pair, in the order in which pairs first occur.
  private(set) var pairs: [Pair] = []
  private var pairPlaces: [Ends: Int] = [:]
  private(set) var flows = 0
  private var words: any PageSentences & FactSentences & PictureSentences { narrator.language.pages }

  /// Who hands data to whom, by which flows.
  struct Pair {
    let from: Int
    let to: Int
    var flows: [Number<Flow>] = []
    var standing = Standing.planned
  }

  private struct Ends: Hashable {
    let from: Int
    let to: Int
  }

  /// The picture of the flows that were chosen, on a day.
  init(
    _ choice: FlowChoice, of register: RegistrySnapshot, under law: LawEdition, on day: Day, _ narrator: Narrator
  ) throws {
    (self.register, self.law, self.narrator, self.day) = (register, law, narrator, day)
    let standings = try FlowStandings(of: register, under: law, on: day)
    for number in choice.flows(of: register, on: day) { add(number, standings) }
    // What begins later has no hop yet: it stands after its source.
    for pair in pairs where hops[pair.to] == nil { hops[pair.to] = hops[pair.from].map { $0 + 1 } }
    for place in boxes.indices {
      boxes[place].column = hops[place] ?? (boxes[place].isOwn ? 0 : FlowPicture.unknownColumn)
    }
  }

  private mutating func add(_ number: Number<Flow>, _ standings: FlowStandings) {
    let row = register.flows[number.index]
    let from = box(of: row.from, seat: nil)
    let to = box(of: row.to, seat: standings.seat(of: number)?.place)
    guard from != to else { return }
    flows += 1
    let isLive = row.isLive(on: day)
    if isLive, let hop = standings.hop(of: number) {
      hops[to] = min(hops[to] ?? hop, hop)
      hops[from] = min(hops[from] ?? hop - 1, hop - 1)
    }
    let standing = isLive ? standings.standing(of: number).verdict.map { Standing($0) } ?? .notApplicable : .planned
    let place = pairPlaces[Ends(from: from, to: to)] ?? pairs.count
    if place == pairs.count {
      pairPlaces[Ends(from: from, to: to)] = place
      pairs.append(Pair(from: from, to: to))
    }
    pairs[place].flows.append(number)
    pairs[place].standing = min(pairs[place].standing, standing)
  }

  /// The box of a party, or of a system without one.
  private mutating func box(of actor: Number<Actor>, seat: String?) -> Int {
    let party = register.party(of: actor)
    let key = party.map { UInt64($0.raw) } ?? UInt64(actor.raw) << 32 | 1 << 31
    let system: String? =
      if case .system(let id) = register.actor(actor) { narrator.name(id) } else { nil }
    if let known = places[key] {
      if let system, party != nil { note(system, at: known) }
      return known
    }
    places[key] = boxes.count
    let declared = party.map { register.parties[$0.index] }
    let seat = seat ?? declared?.seat ?? declared?.organisation
    var notes = [seat.map { narrator.place($0) } ?? words.pictureNowhere()]
    if let system, party != nil { notes.insert(system, at: 0) }
    let name = declared.map { narrator.name($0.id) } ?? "\(system ?? ""): \(words.nobodyNamed())"
    let object =
      switch register.actor(actor) {
      case .system(let id) where declared == nil: ObjectName(.system, id.key)
      default: ObjectName(.party, declared?.id.key ?? "")
      }
    boxes.append(
      FlowPicture.Box(
        key: object.id, name: name, notes: notes, column: 0, side: side(of: seat), isOwn: declared?.own ?? false,
        address: .object(object)))
    hops.append(nil)
    return boxes.count - 1
  }

  /// A box names the first systems by which its party takes part.
  private mutating func note(_ system: String, at box: Int) {
    let systems = boxes[box].notes.count - 1
    if !boxes[box].notes.contains(system), systems < 3 { boxes[box].notes.insert(system, at: systems) }
  }

  private func side(of seat: String?) -> FlowPicture.Side {
    guard let seat else { return .unknown }
    switch law.isInEEA(seat, on: day) {
    case .inside: return .inside
    case .outside: return .outside
    case .review: return .unknown
    }
  }

  /// The picture. Each arrow leads to the line that tells of it.
  func picture(named name: String) -> FlowPicture {
    let (outside, nowhere) = (boxes.count { $0.side == .outside }, boxes.count { $0.side == .unknown })
    return FlowPicture(
      title: words.pictureTitle(name),
      description: words.pictureDescription(
        parties: boxes.count, flows: flows, outside: outside, unplaced: nowhere),
      boxes: boxes,
      arrows: pairs.enumerated().map { place, pair in
        FlowPicture.Arrow(
          from: pair.from, to: pair.to, count: pair.flows.count, standing: pair.standing, place: Self.line(place))
      })
  }

  /// Where the page tells of a pair.
  static func line(_ place: Int) -> Anchor { Anchor("pair", "\(place + 1)") }
}
