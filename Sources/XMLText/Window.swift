/// The stretch of the document that is in memory: what libxml2 is being handed,
/// and after it a token that is not yet whole. Knows the place of each of its bytes.
struct Window {
  private(set) var buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  /// Where the window begins, in bytes from the beginning of the document.
  private(set) var offset = 0
  private var startPosition = Position.start
  private var cursor = 0
  private var cursorPosition = Position.start

  init(capacity: Int) { buffer = .allocate(capacity: capacity) }

  var capacity: Int { buffer.count }
  var room: Int { buffer.count - count }
  var end: Int { offset + count }
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: buffer[0..<count]) }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = buffer.baseAddress, let source = bytes.baseAddress else { return }
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Takes a byte order mark from the beginning: it is no part of the text and has no place.
  mutating func removeByteOrderMark() {
    guard let base = buffer.baseAddress else { return }
    base.update(from: base + 3, count: count - 3)
    count -= 3
  }

  mutating func dropFirst(_ dropped: Int) {
    guard let base = buffer.baseAddress, dropped > 0 else { return }
    startPosition = position(at: offset + dropped)
    base.update(from: base + dropped, count: count - dropped)
    count -= dropped
    offset += dropped
    cursor = 0
    cursorPosition = startPosition
  }

  /// The place of a byte. Asked for in order, each byte is counted once.
  mutating func position(at absolute: Int) -> Position {
    let index = min(max(absolute - offset, 0), count)
    if index < cursor {
      cursor = 0
      cursorPosition = startPosition
    }
    cursorPosition.advance(past: UnsafeBufferPointer(rebasing: buffer[cursor..<index]))
    cursor = index
    return cursorPosition
  }

  func deallocate() { buffer.deallocate() }
}
