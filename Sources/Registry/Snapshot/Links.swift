public import Vocabulary

/// Which flows start at a party, and which pass a flow on.
public struct Links: Sendable {
  private var bySource = Buckets()
  private var byUpstream = Buckets()
  /// More single changes than these are brought into one piece again.
  private static let mostMoved = 4096

  /// The flows whose source is a party, or a system that it operates.
  public func flows(from party: Number<Party>) -> ArraySlice<UInt32> { bySource[party.index] }

  /// The flows that pass a flow on.
  public func onward(of flow: Number<Flow>) -> ArraySlice<UInt32> { byUpstream[flow.index] }

  init() {}

  init(_ snapshot: RegistrySnapshot) {
    bySource = Buckets(count: snapshot.parties.count) { visit in
      snapshot.flows.forEach { number, row in
        if let party = snapshot.party(of: row.from) { visit(party.index, UInt32(number)) }
      }
    }
    byUpstream = Buckets(count: snapshot.flows.count) { visit in
      snapshot.flows.forEach { number, row in
        if row.upstream == .none { return }
        for upstream in snapshot.upstream(of: row) { visit(upstream.index, UInt32(number)) }
      }
    }
  }

  /// Follows flows that were declared anew, or first: of each what it was, none where it is new. All else stands where it
  /// stood.
  mutating func follow(_ moved: [(number: Int, was: FlowRow?)], in snapshot: RegistrySnapshot) {
    if bySource.moved + byUpstream.moved + moved.count > Self.mostMoved { return self = Links(snapshot) }
    for (number, was) in moved {
      let (flow, now) = (UInt32(number), snapshot.flows[number])
      let source = { (row: FlowRow) in snapshot.party(of: row.from).map { [$0.index] } ?? [] }
      bySource.move(flow, from: was.map(source) ?? [], to: source(now))
      let above = { (row: FlowRow) in snapshot.upstream(of: row).map(\.index) }
      byUpstream.move(flow, from: was.map(above) ?? [], to: above(now))
    }
  }
}

/// Numbers in buckets, each bucket's in ascending order: two arrays, whatever the number of buckets, and those buckets that
/// changed since the arrays were made. A copy shares the arrays.
private struct Buckets: Sendable {
  /// Where each bucket ends among the members, and the next begins.
  private var ends: [UInt32] = []
  private var members: [UInt32] = []
  private var changed: [Int: [UInt32]] = [:]

  init() {}

  /// Counts first, then places: both passes visit the same pairs of bucket and member.
  init(count: Int, _ pairs: ((Int, UInt32) -> Void) -> Void) {
    var ends = [UInt32](repeating: 0, count: count)
    pairs { bucket, _ in ends[bucket] += 1 }
    var total: UInt32 = 0
    for index in ends.indices { (ends[index], total) = (total, total + ends[index]) }
    var members = [UInt32](repeating: 0, count: Int(total))
    // Each begins where it stands, and has come to its end once it is full.
    pairs { bucket, member in
      members[Int(ends[bucket])] = member
      ends[bucket] += 1
    }
    self.ends = ends
    self.members = members
  }

  subscript(_ bucket: Int) -> ArraySlice<UInt32> {
    if !changed.isEmpty, let own = changed[bucket] { return own[...] }
    return bucket < ends.count ? members[(bucket == 0 ? 0 : Int(ends[bucket - 1]))..<Int(ends[bucket])] : []
  }

  /// How many buckets stand beside the arrays.
  var moved: Int { changed.count }

  /// Takes a member out of some buckets and puts it into others.
  mutating func move(_ member: UInt32, from old: [Int], to new: [Int]) {
    if old == new { return }
    for bucket in old { changed[bucket] = self[bucket].filter { $0 != member } }
    for bucket in new {
      var members = Array(self[bucket])
      members.insert(member, at: members.firstIndex { $0 > member } ?? members.count)
      changed[bucket] = members
    }
  }
}
