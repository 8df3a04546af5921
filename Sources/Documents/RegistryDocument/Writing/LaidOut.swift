/// What was laid out for a number before: most flows say what others have said. Of two numbers that meet in one place
/// the later stays, and when there is too much all is forgotten: memory does not grow with the register.
struct LaidOut {
  private struct Entry {
    var number = UInt32.max
    var start: Int32 = 0
    var end: Int32 = 0
  }

  private var entries: [Entry]
  private var bytes: [UInt8] = []
  private static let mostBytes = 1 << 20

  /// Room for what a whole register says, or for what a few objects say.
  init(few: Bool = false) { entries = [Entry](repeating: Entry(), count: few ? 1 << 4 : 1 << 12) }

  /// Hands out what was laid out for a number, and says whether there was anything.
  @inline(__always)
  func withBytes(of number: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
    let entry = entries[Int(number) & (entries.count - 1)]
    guard entry.number == number else { return false }
    bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(entry.start)..<Int(entry.end)]))
    }
    return true
  }

  mutating func keep(_ laidOut: ArraySlice<UInt8>, for number: UInt32) {
    if bytes.count + laidOut.count > Self.mostBytes {
      bytes.removeAll(keepingCapacity: true)
      for index in entries.indices { entries[index] = Entry() }
    }
    let start = Int32(bytes.count)
    bytes.append(contentsOf: laidOut)
    entries[Int(number) & (entries.count - 1)] = Entry(number: number, start: start, end: Int32(bytes.count))
  }
}
