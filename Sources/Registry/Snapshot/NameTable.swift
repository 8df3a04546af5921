import Vocabulary

/// Names and their numbers: each distinct name gets the next number, once.
///
/// The bytes of all names stand together, so that a million names cost little more than their letters.
public struct NameTable: Sendable {
  private var texts = TextPages()
  private var addresses = RowPages<UInt32>()
  /// By slot, the number of a name and one more; and eight bits of its hash, so that few other names are looked at.
  private var slots = RowPages<UInt32>(repeating: 0, count: 16)
  private var tags = RowPages<UInt8>(repeating: 0, count: 16)

  /// An empty table.
  public init() {}

  /// How many names there are.
  public var count: Int { addresses.count }

  /// The name with a number.
  public subscript(_ number: UInt32) -> String { withBytes(of: number) { String(decoding: $0, as: UTF8.self) } }

  /// Whether the name with one number comes before the name with another, by bytes.
  public func precedes(_ a: UInt32, _ b: UInt32) -> Bool {
    withBytes(of: a) { one in withBytes(of: b) { one.lexicographicallyPrecedes($0) } }
  }

  /// Hands out the bytes of a name without making a String.
  public func withBytes<Result>(of number: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    texts.withBytes(at: addresses[Int(number)], body)
  }

  /// The number of a name, given now if it has none.
  public mutating func number(naming name: String) -> UInt32 {
    var name = name
    return name.withUTF8 { number(naming: $0) }
  }

  /// The number of a name in bytes, given now if it has none.
  public mutating func number(naming name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = name.keyHash()
    var slot = slot(of: name, hash)
    if tags[slot] != 0 { return slots[slot] - 1 }
    if (count + 1) * 4 > slots.count * 3 {
      grow()
      slot = self.slot(of: name, hash)
    }
    addresses.append(texts.append(name))
    slots[slot] = UInt32(count)
    tags[slot] = Self.tag(hash)
    return UInt32(count - 1)
  }

  /// The number of a name, if it has one.
  public func number(of name: String) -> UInt32? {
    var name = name
    return name.withUTF8 { number(of: $0) }
  }

  /// The number of a name in bytes, if it has one.
  public func number(of name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let found = slots[slot(of: name, name.keyHash())]
    return found == 0 ? nil : found - 1
  }

  /// The slot of a name, or the empty one where it belongs.
  private func slot(of name: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    let (mask, tag) = (slots.count - 1, Self.tag(hash))
    var slot = Int(truncatingIfNeeded: hash) & mask
    while tags[slot] != 0 {
      if tags[slot] == tag, texts.withBytes(at: addresses[Int(slots[slot] - 1)], { $0.isSameKey(as: name) }) {
        return slot
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = RowPages(repeating: 0, count: slots.count * 2)
    tags = RowPages(repeating: 0, count: slots.count)
    let mask = slots.count - 1
    addresses.forEach { index, address in
      let hash = texts.withBytes(at: address) { $0.keyHash() }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while tags[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
      tags[slot] = Self.tag(hash)
    }
  }

  /// Never zero, which marks an empty slot.
  private static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 1 }
}
