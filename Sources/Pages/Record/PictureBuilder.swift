import Checks
import Law
import Records
import Registry
import Vocabulary
import Wording

/// Gathers the flows of an activity into a picture, one after the other.
struct PictureBuilder {
  private let page: RecordPage
  private let name: String
  private var boxes: [FlowPicture.Box] = []
  private var hops: [Int?] = []
  private var places: [String: Int] = [:]
  private var tally = ArrowTally()
  private(set) var flows = 0

  /// A picture with a name, in which nothing flows yet.
  init(named name: String, in page: RecordPage) {
    self.page = page
    self.name = name
  }

  /// Takes in an activity, which begins with its controllers.
  mutating func begin(_ entry: RecordEntry) {
    for share in entry.activity.controllers {
      let box = box(of: share.party, standsFor: .party(share.party), seat: nil)
      hops[box] = 0
    }
  }

  /// Takes in a flow.
  mutating func add(_ entry: FlowEntry) {
    let from = box(of: entry.source, standsFor: entry.flow.from, seat: nil)
    let to = box(of: entry.recipient, standsFor: entry.flow.to, seat: entry.seat)
    guard from != to else { return }
    flows += 1
    if let hop = entry.hop {
      hops[to] = min(hops[to] ?? hop, hop)
      hops[from] = min(hops[from] ?? hop - 1, hop - 1)
    }
    tally.add(from: from, to: to, count: 1, Standing(entry))
  }

  /// The picture.
  var picture: FlowPicture {
    var hops = hops
    // What begins later has no hop yet: it stands after its source.
    for arrow in tally.arrows where hops[arrow.to] == nil { hops[arrow.to] = hops[arrow.from].map { $0 + 1 } }
    let placed = zip(boxes, hops).map { box, hop in
      var box = box
      box.column = hop ?? FlowPicture.unknownColumn
      return box
    }
    let (outside, nowhere) = (placed.count { $0.side == .outside }, placed.count { $0.side == .unknown })
    return FlowPicture(
      title: page.words.pictureTitle(name),
      description: page.words.pictureDescription(
        parties: placed.count, flows: flows, outside: outside, unplaced: nowhere),
      boxes: placed, arrows: tally.arrows)
  }

  /// The box of a party, or of a system that nobody runs by name.
  private mutating func box(of party: ID<Party>?, standsFor actor: Actor, seat: String?) -> Int {
    let key = party?.key ?? actor.key
    let system: String? = if case .system(let id) = actor { page.narrator.name(id) } else { nil }
    if let known = places[key] {
      if let system, party != nil { note(system, at: known) }
      return known
    }
    places[key] = boxes.count
    let declared = party.flatMap { page.party($0) }
    let seat = seat ?? declared?.seat ?? declared?.organisation
    var notes = [seat.map { page.narrator.place($0) } ?? page.words.pictureNowhere()]
    if let system, party != nil { notes.insert(system, at: 0) }
    let name = party.map { page.narrator.name($0) } ?? "\(system ?? key): \(page.words.nobodyNamed())"
    boxes.append(
      FlowPicture.Box(
        key: key, name: name, notes: notes, column: 0, side: side(of: seat), isOwn: declared?.own ?? false))
    hops.append(nil)
    return boxes.count - 1
  }

  /// A box names the first systems by which its party takes part; the table names all.
  private mutating func note(_ system: String, at box: Int) {
    let systems = boxes[box].notes.count - 1
    if !boxes[box].notes.contains(system), systems < 3 { boxes[box].notes.insert(system, at: systems) }
  }

  private func side(of seat: String?) -> FlowPicture.Side {
    guard let seat else { return .unknown }
    switch page.record.law.isInEEA(seat, on: page.record.day) {
    case .inside: return .inside
    case .outside: return .outside
    case .review: return .unknown
    }
  }
}

extension RecordPage {
  var pictureWords: PictureWords { PictureWords(words, narrator) }
}
