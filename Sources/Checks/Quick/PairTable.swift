/// From two parties to one number, in one flat array: asked once for every hop of every flow.
struct PairTable {
  private var keys: [UInt64]
  private var values: [Int32]
  private let mask: Int

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: .max, count: size)
    values = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  subscript(first: UInt32, second: UInt32) -> Int32 {
    let key = Pair(first, second).raw
    var slot = Self.slot(key) & mask
    while keys[slot] != .max {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  mutating func set(_ pair: Pair, _ value: Int32) {
    var slot = Self.slot(pair.raw) & mask
    while keys[slot] != .max, keys[slot] != pair.raw { slot = (slot + 1) & mask }
    keys[slot] = pair.raw
    values[slot] = value
  }

  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 20) }
}
