public import Vocabulary

/// Which flows start at a party, and which pass a flow on.
public struct Links: Sendable {
  private var bySource = Buckets()
  private var byUpstream = Buckets()

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
}

/// Numbers in buckets, each bucket's in ascending order: two arrays, whatever the number of buckets.
private struct Buckets: Sendable {
  /// Where each bucket ends among the members, and the next begins.
  private var ends: [UInt32] = []
  private var members: [UInt32] = []

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
    bucket < ends.count ? members[(bucket == 0 ? 0 : Int(ends[bucket - 1]))..<Int(ends[bucket])] : []
  }
}
