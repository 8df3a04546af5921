/// Texts as bytes in pages: what a million of them need and no more, where one long array would double itself.
struct TextPages: Sendable {
  /// Where a text begins: its page, and the place in it.
  typealias Address = UInt32

  private static let size = 1 << 16
  /// Each text after its length, seven bits of it to a byte, lowest first. A text is whole in one page.
  private var pages: [[UInt8]] = []

  /// Keeps a text.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> Address {
    // A length takes five bytes at most: no text of a register is longer than 32 bits can say.
    let needed = text.count + 5
    if pages.isEmpty || pages[pages.count - 1].count + needed > Self.size {
      precondition(pages.count < Self.size, "more than four gigabytes of names")
      pages.append([])
      pages[pages.count - 1].reserveCapacity(max(Self.size, needed))
    }
    let last = pages.count - 1
    let address = UInt32(last << 16 | pages[last].count)
    var length = text.count
    while length > 0x7F {
      pages[last].append(UInt8(length & 0x7F | 0x80))
      length >>= 7
    }
    pages[last].append(UInt8(length))
    pages[last].append(contentsOf: text)
    return address
  }

  /// Hands out the bytes of a text.
  @inline(__always)
  func withBytes<Result>(at address: Address, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    pages[Int(address >> 16)].withUnsafeBufferPointer { page in
      var index = Int(address & 0xFFFF)
      var (length, shift) = (0, 0)
      while page[index] > 0x7F {
        length |= Int(page[index] & 0x7F) << shift
        shift += 7
        index += 1
      }
      length |= Int(page[index]) << shift
      return body(UnsafeBufferPointer(rebasing: page[index + 1..<index + 1 + length]))
    }
  }
}
