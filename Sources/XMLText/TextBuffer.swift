/// Bytes that are gathered, handed out and emptied again, without giving back their memory.
struct TextBuffer {
  private(set) var start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private(set) var isBlank = true
  private var capacity = 4096

  init() { start = .allocate(capacity: capacity) }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if count + bytes.count > capacity { grow(toHold: count + bytes.count) }
    (start + count).update(from: source, count: bytes.count)
    count += bytes.count
    if isBlank { isBlank = bytes.allSatisfy(Byte.isBlank) }
  }

  mutating func empty() {
    count = 0
    isBlank = true
  }

  private mutating func grow(toHold needed: Int) {
    capacity = max(needed, capacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  func deallocate() { start.deallocate() }
}
