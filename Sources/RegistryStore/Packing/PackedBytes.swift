/// Writes numbers and texts one after another, small numbers in one byte.
///
/// A number is written seven bits to a byte, lowest first, the top bit set where more follow; a signed one with its sign
/// in the lowest bit; a text after the number of its bytes of UTF-8; what may be missing after 0 or 1.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  mutating func empty() { bytes.removeAll(keepingCapacity: true) }

  mutating func add(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ number: UInt32) { add(UInt64(number)) }

  mutating func add(signed number: Int64) { add(UInt64(bitPattern: number << 1 ^ number >> 63)) }

  mutating func add(_ text: String) {
    add(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add<Value>(optional value: Value?, _ write: (inout PackedWriter, Value) -> Void) {
    add(value == nil ? 0 as UInt64 : 1)
    if let value { write(&self, value) }
  }

  mutating func add(optional text: String?) { add(optional: text) { $0.add($1) } }

  /// Not said, no or yes.
  mutating func add(optional said: Bool?) { add(said.map { $0 ? 2 as UInt64 : 1 } ?? 0) }
}

/// Reads what `PackedWriter` wrote. Whatever does not fit is damage, never a value.
struct PackedReader {
  /// The bytes are no longer what was written.
  struct Damage: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// Reads bytes that stay where they are as long as this reader is used.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func number() throws(Damage) -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return number }
      shift += 7
    }
    throw Damage()
  }

  mutating func number32() throws(Damage) -> UInt32 {
    guard let number = UInt32(exactly: try number()) else { throw Damage() }
    return number
  }

  mutating func signed() throws(Damage) -> Int64 {
    let number = try number()
    return Int64(bitPattern: number >> 1) ^ -Int64(number & 1)
  }

  mutating func text() throws(Damage) -> String {
    let count = try number()
    guard count <= UInt64(bytes.count - place) else { throw Damage() }
    defer { place += Int(count) }
    let piece = UnsafeRawBufferPointer(rebasing: bytes[place..<place + Int(count)])
    guard let text = String(validating: piece, as: UTF8.self) else { throw Damage() }
    return text
  }

  mutating func optional<Value>(
    _ read: (inout PackedReader) throws(Damage) -> Value
  ) throws(Damage) -> Value? {
    switch try number() {
    case 0: nil
    case 1: try read(&self)
    default: throw Damage()
    }
  }

  mutating func optionalText() throws(Damage) -> String? {
    try optional { (reader: inout PackedReader) throws(Damage) in try reader.text() }
  }

  mutating func said() throws(Damage) -> Bool? {
    switch try number() {
    case 0: nil
    case 1: false
    case 2: true
    default: throw Damage()
    }
  }

  /// As many as a number says, each read alike.
  mutating func list<Value>(_ read: (inout PackedReader) throws(Damage) -> Value) throws(Damage) -> [Value] {
    let count = try number()
    // Each takes a byte at least: a count beyond that is damage, and no memory is asked for.
    guard count <= UInt64(bytes.count - place) else { throw Damage() }
    var values: [Value] = []
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}

extension PackedReader {
  /// Reads all of some bytes; bytes that are left over are damage.
  static func all<Value>(
    _ bytes: ArraySlice<UInt8>, _ read: (inout PackedReader) throws(Damage) -> Value
  ) throws(Damage) -> Value {
    var result: Result<Value, Damage> = .failure(Damage())
    bytes.withUnsafeBytes { buffer in
      var reader = PackedReader(buffer)
      result = Result { () throws(Damage) in
        let value = try read(&reader)
        guard reader.isAtEnd else { throw Damage() }
        return value
      }
    }
    return try result.get()
  }
}
