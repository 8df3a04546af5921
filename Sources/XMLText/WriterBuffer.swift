/// Gathers what is written and hands it to the sink in pieces of about 64 KiB.
struct WriterBuffer: ~Copyable {
  private let sink: ([UInt8]) throws -> Void
  private let start: UnsafeMutablePointer<UInt8>
  private var count = 0
  private static let capacity = 64 * 1024
  /// A byte becomes six at most (`&quot;`), so this much of a value fits in half of an empty buffer.
  private static let stride = capacity / 16

  init(sink: @escaping ([UInt8]) throws -> Void) {
    self.sink = sink
    start = .allocate(capacity: Self.capacity)
  }

  deinit { start.deallocate() }

  mutating func flush() throws {
    guard count > 0 else { return }
    let piece = Array(UnsafeBufferPointer(start: start, count: count))
    count = 0
    try sink(piece)
  }

  @inline(__always)
  private mutating func makeRoom(for needed: Int) throws {
    if count + needed > Self.capacity { try flush() }
  }

  @inline(__always)
  mutating func write(_ byte: UInt8) throws {
    try makeRoom(for: 1)
    start[count] = byte
    count += 1
  }

  mutating func write(_ word: StaticString) throws {
    let length = word.utf8CodeUnitCount
    try makeRoom(for: length)
    (start + count).update(from: word.utf8Start, count: length)
    count += length
  }

  mutating func write(decimal number: Int) throws {
    try makeRoom(for: 20)
    var left = number.magnitude
    let end = count + 20
    var first = end
    repeat {
      first -= 1
      let (tens, digit) = left.quotientAndRemainder(dividingBy: 10)
      start[first] = UInt8(ascii: "0") + UInt8(digit)
      left = tens
    } while left > 0
    if number < 0 {
      first -= 1
      start[first] = Byte.hyphen
    }
    (start + count).update(from: start + first, count: end - first)
    count += end - first
  }

  /// Writes a value, with references for the characters of the mask. `isChecked` says that it is known to be UTF-8.
  mutating func write(escaping bytes: UnsafeBufferPointer<UInt8>, _ mask: UInt64, isChecked: Bool) throws {
    var seen: UInt8 = 0
    var index = 0
    while index < bytes.count {
      let stop = min(bytes.count, index + Self.stride)
      try makeRoom(for: (stop - index) * 6)
      var out = start + count
      while index < stop {
        let byte = bytes[index]
        index += 1
        seen |= byte
        if byte < 64, (mask &>> UInt64(byte)) & 1 == 1 {
          let reference = try Escapes.reference(for: byte)
          out.update(from: reference.utf8Start, count: reference.utf8CodeUnitCount)
          out += reference.utf8CodeUnitCount
        } else {
          out.pointee = byte
          out += 1
        }
      }
      count = out - start
    }
    if seen >= 0x80 { try Escapes.check(bytes, isUTF8: isChecked) }
  }
}
