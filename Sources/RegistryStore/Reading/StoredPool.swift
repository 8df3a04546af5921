/// A table of numbered blobs in one piece of memory, so that a hundred thousand sets are one allocation.
struct StoredPool {
  private var bytes: [UInt8] = []
  /// By number, where its bytes begin and end; both zero where there is none.
  private var ranges: [(start: UInt32, end: UInt32)] = [(0, 0)]

  /// Takes the rows `number, packed` of a statement.
  init(_ rows: Statement) throws {
    while try rows.step() {
      let number = rows.reference(0)
      guard number > 0, number < 1 << 31 else { throw PackedReader.Damage() }
      while ranges.count <= number { ranges.append((0, 0)) }
      let start = UInt32(bytes.count)
      bytes.append(contentsOf: rows.blob(1))
      guard bytes.count < UInt32.max else { throw PackedReader.Damage() }
      ranges[number] = (start, UInt32(bytes.count))
    }
  }

  init() {}

  /// Reads the blob with a number; a number that nobody gave is damage, and so are bytes that are left over.
  func read<Value>(
    _ number: Int, _ body: (inout PackedReader) throws(PackedReader.Damage) -> Value
  ) throws(PackedReader.Damage) -> Value {
    guard number < ranges.count, number > 0, ranges[number].end > 0 else { throw PackedReader.Damage() }
    let range = Int(ranges[number].start)..<Int(ranges[number].end)
    return try PackedReader.all(bytes[range], body)
  }
}
