internal import CLibXML2

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte, from an index.
  @inline(__always)
  func index(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(byte), count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The first index after a short word of ASCII, from an index.
  func index(after word: StaticString, from start: Int) -> Int? {
    let last = word.utf8CodeUnitCount - 1
    var index = start + last
    while let end = self.index(of: word.utf8Start[last], from: index) {
      if has(word, at: end - last) { return end + 1 }
      index = end + 1
    }
    return nil
  }
}
