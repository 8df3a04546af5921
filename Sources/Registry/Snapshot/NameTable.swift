/// Names and their numbers: each distinct name gets the next number, once.
///
/// The bytes of all names stand in one array, so that a million names cost little more than their letters.
public struct NameTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var slots: [UInt32] = Array(repeating: 0, count: 16)

  /// An empty table.
  public init() {}

  /// How many names there are.
  public var count: Int { ends.count }

  /// The name with a number.
  public subscript(_ number: UInt32) -> String {
    String(decoding: bytes[range(Int(number))], as: UTF8.self)
  }

  /// Whether the name with one number comes before the name with another, by bytes.
  public func precedes(_ a: UInt32, _ b: UInt32) -> Bool {
    bytes[range(Int(a))].lexicographicallyPrecedes(bytes[range(Int(b))])
  }

  /// Hands out the bytes of a name without making a String.
  public func withBytes<Result>(of number: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = range(Int(number))
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The number of a name, given now if it has none.
  public mutating func number(naming name: String) -> UInt32 {
    var name = name
    return name.withUTF8 { number(naming: $0) }
  }

  /// The number of a name in bytes, given now if it has none.
  public mutating func number(naming name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    let slot = slot(of: name)
    if slots[slot] != 0 { return slots[slot] - 1 }
    bytes.append(contentsOf: name)
    ends.append(UInt32(bytes.count))
    slots[slot] = UInt32(count)
    return UInt32(count - 1)
  }

  /// The number of a name, if it has one.
  public func number(of name: String) -> UInt32? {
    var name = name
    return name.withUTF8 { number(of: $0) }
  }

  /// The number of a name in bytes, if it has one.
  public func number(of name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let found = slots[slot(of: name)]
    return found == 0 ? nil : found - 1
  }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  private func slot(of name: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(name)) & mask
    while slots[slot] != 0 {
      let range = range(Int(slots[slot] - 1))
      if range.count == name.count, bytes[range].elementsEqual(name) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    bytes.withUnsafeBufferPointer { all in
      for index in 0..<count {
        var slot = Int(truncatingIfNeeded: Self.hash(UnsafeBufferPointer(rebasing: all[range(index)]))) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(index + 1)
      }
    }
  }

  /// FNV-1a with a last mix; names are chosen by the register's own editors, and one register is one process's work.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}
