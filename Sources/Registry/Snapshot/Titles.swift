/// The titles of flows by their numbers. A million Strings would weigh more than the flows themselves.
struct Titles: Sendable {
  private var texts = TextPages()
  /// By flow, where its title begins, counted from one; zero where it has none.
  private var addresses = RowPages<UInt32>()

  subscript(_ flow: UInt32) -> String? {
    guard Int(flow) < addresses.count, addresses[Int(flow)] > 0 else { return nil }
    return texts.withBytes(at: addresses[Int(flow)] - 1) { String(decoding: $0, as: UTF8.self) }
  }

  /// Gives a flow its title.
  mutating func set(_ title: String, of flow: UInt32) {
    if self[flow] == title { return }
    while addresses.count <= Int(flow) { addresses.append(0) }
    var title = title
    addresses[Int(flow)] = title.withUTF8 { texts.append($0) } + 1
  }

  /// Takes the title of a flow away; the room that it took stays taken.
  mutating func clear(_ flow: UInt32) { if Int(flow) < addresses.count { addresses[Int(flow)] = 0 } }
}
