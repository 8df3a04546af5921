/// Remembers which number some bytes stood for. Of two keys that meet in one place the later stays:
/// what is forgotten is worked out again, and memory does not grow with the document.
struct ByteCache {
  private struct Entry {
    var hash: UInt64 = 0
    var start: Int32 = 0
    var count: Int32 = -1
    var value: UInt32 = 0
  }

  private var entries = [Entry](repeating: Entry(), count: 1 << 14)
  private var bytes: [UInt8] = []
  private static let mostBytes = 4 * 1024 * 1024

  /// What a key stood for. Keys of different sorts never meet.
  func value(of key: UnsafeBufferPointer<UInt8>, sort: UInt8) -> UInt32? {
    let hash = Self.hash(key, sort)
    let entry = entries[Int(truncatingIfNeeded: hash) & (entries.count - 1)]
    guard entry.hash == hash, Int(entry.count) == key.count else { return nil }
    let start = Int(entry.start)
    let isSame = bytes.withUnsafeBufferPointer { kept in
      for index in 0..<key.count where kept[start + index] != key[index] { return false }
      return true
    }
    return isSame ? entry.value : nil
  }

  mutating func keep(_ value: UInt32, for key: UnsafeBufferPointer<UInt8>, sort: UInt8) {
    if bytes.count + key.count > Self.mostBytes {
      bytes.removeAll(keepingCapacity: true)
      for index in entries.indices { entries[index] = Entry() }
    }
    let hash = Self.hash(key, sort)
    entries[Int(truncatingIfNeeded: hash) & (entries.count - 1)] = Entry(
      hash: hash, start: Int32(bytes.count), count: Int32(key.count), value: value)
    bytes.append(contentsOf: key)
  }

  private static func hash(_ key: UnsafeBufferPointer<UInt8>, _ sort: UInt8) -> UInt64 {
    var hash = 0x9e37_79b9_7f4a_7c15 ^ (UInt64(sort) << 56) ^ UInt64(key.count)
    let raw = UnsafeRawBufferPointer(key)
    var index = 0
    while index + 8 <= key.count {
      hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < key.count {
      rest = rest << 8 | UInt64(key[index])
      index += 1
    }
    return mix(hash ^ rest)
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0xff51_afd7_ed55_8ccd
    return product ^ (product >> 29)
  }
}
