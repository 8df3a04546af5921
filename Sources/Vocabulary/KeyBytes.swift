/// Keys as bytes, for tables that a reader of a large document asks some forty times for each flow.
extension UnsafeBufferPointer<UInt8> {
  /// A hash that takes eight bytes at a time. Keys are chosen by the register's own editors, and one register is one
  /// process's work, so nothing is drawn by chance.
  package func keyHash() -> UInt64 {
    let raw = UnsafeRawBufferPointer(self)
    var hash = Self.mixed(0x9e37_79b9_7f4a_7c15 ^ UInt64(truncatingIfNeeded: count))
    var index = 0
    while index + 8 <= count {
      hash = Self.mixed(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < count {
      rest = rest << 8 | UInt64(raw[index])
      index += 1
    }
    return Self.mixed(hash ^ rest)
  }

  /// Whether two keys are the same bytes.
  package func isSameKey(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    let (one, two) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    var index = 0
    while index + 8 <= count {
      let difference =
        one.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        ^ two.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if difference != 0 { return false }
      index += 8
    }
    while index < count {
      if one[index] != two[index] { return false }
      index += 1
    }
    return true
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0xff51_afd7_ed55_8ccd
    return product ^ (product >> 32)
  }
}
