internal import Vocabulary

/// The sorts of keys that are remembered beside sets of terms, whose sort is their dimension.
enum CacheOf {
  static let places = Dimension.allCases.count
  static let details = places + 1
  static let count = details + 1
}

/// Remembers which number some bytes stood for. A key has four places where it may be kept; where all are taken, it takes
/// one of another: what is forgotten is worked out again, and memory does not grow with the document.
///
/// Each sort of key has a cache of its own: sets that hardly ever come again would push out those that do.
struct ByteCache {
  private struct Entry {
    var hash: UInt64 = 0
    var start: Int32 = 0
    var count: Int32 = -1
    var value: UInt32 = 0
  }

  private var entries = [Entry](repeating: Entry(), count: 1 << 13)
  private var bytes: [UInt8] = []
  private static let mostBytes = 1024 * 1024
  private static let ways = 4

  /// What a key stood for.
  func value(of key: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let hash = key.keyHash()
    let first = place(hash)
    for index in first..<first + Self.ways where entries[index].hash == hash {
      let entry = entries[index]
      let start = Int(entry.start)
      guard Int(entry.count) == key.count else { continue }
      let isSame = bytes.withUnsafeBufferPointer {
        UnsafeBufferPointer(rebasing: $0[start..<start + key.count]).isSameKey(as: key)
      }
      if isSame { return entry.value }
    }
    return nil
  }

  mutating func keep(_ value: UInt32, for key: UnsafeBufferPointer<UInt8>) {
    if bytes.count + key.count > Self.mostBytes {
      bytes.removeAll(keepingCapacity: true)
      for index in entries.indices { entries[index] = Entry() }
    }
    let hash = key.keyHash()
    let first = place(hash)
    let free = (first..<first + Self.ways).first { entries[$0].count < 0 }
    // Of the four, the one that the key's own hash says.
    entries[free ?? first + Int(truncatingIfNeeded: hash >> 60) % Self.ways] = Entry(
      hash: hash, start: Int32(bytes.count), count: Int32(key.count), value: value)
    bytes.append(contentsOf: key)
  }

  private func place(_ hash: UInt64) -> Int {
    (Int(truncatingIfNeeded: hash) & (entries.count / Self.ways - 1)) * Self.ways
  }
}
