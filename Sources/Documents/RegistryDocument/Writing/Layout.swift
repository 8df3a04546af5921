/// Lays out elements as a person would: two spaces for each depth, attributes on one line while it fits 120 columns.
struct Layout {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// The start tag that is not ended yet, its depth, and its attributes, each with a space before it.
  private var tag: (name: Word, depth: Int)?
  private var attributes: [UInt8] = []
  private var ends: [Int] = []
  /// Whether the attributes hold letters of more than one byte, so that bytes are not columns.
  private var hasLongLetters = false
  private static let width = 120

  /// Takes out what was laid out so far.
  mutating func take() -> [UInt8] {
    let taken = bytes
    bytes = []
    bytes.reserveCapacity(taken.count)
    return taken
  }

  /// Forgets what was laid out, and keeps the room for what comes next.
  mutating func empty() { bytes.removeAll(keepingCapacity: true) }

  // MARK: Elements

  mutating func start(_ name: Word) {
    endTag(">\n")
    tag = (name, depth)
    depth += 1
  }

  mutating func end(_ name: Word) {
    depth -= 1
    if tag != nil { return endTag("/>\n") }
    indent(depth)
    append("</")
    append(name)
    append(">\n")
  }

  /// Ends an element with nothing in it but text.
  mutating func end(_ name: Word, text: String) throws {
    depth -= 1
    endTag(">")
    try Escapes.append(text, to: &bytes, inAttribute: false)
    append("</")
    append(name)
    append(">\n")
  }

  /// Begins an attribute of the element that was just begun; `append(value:)` adds to it.
  mutating func startAttribute(_ name: Word) {
    attributes.append(UInt8(ascii: " "))
    attributes.append(contentsOf: name.rawValue.utf8)
    attributes.append(UInt8(ascii: "="))
    attributes.append(UInt8(ascii: "\""))
  }

  /// Declares the namespace of the element that was just begun, and of all inside it.
  mutating func namespace(_ name: String) throws {
    attributes.append(contentsOf: " xmlns=\"".utf8)
    try append(value: name)
    endAttribute()
  }

  mutating func append(value: String) throws {
    hasLongLetters = hasLongLetters || value.utf8.contains { $0 >= 0x80 }
    try Escapes.append(value, to: &attributes, inAttribute: true)
  }

  /// Adds what needs no escaping, such as ids and terms.
  mutating func append(plain value: UnsafeBufferPointer<UInt8>) { attributes.append(contentsOf: value) }

  mutating func append(plain byte: UInt8) { attributes.append(byte) }

  mutating func endAttribute() {
    attributes.append(UInt8(ascii: "\""))
    ends.append(attributes.count)
  }

  /// How much of the attributes there is, so that what comes next can be kept.
  var attributeCount: Int { attributes.count }

  func attributeBytes(from start: Int) -> ArraySlice<UInt8> { attributes[start...] }

  /// Takes back an attribute that was begun and turns out to have nothing to say.
  mutating func dropAttribute() { attributes.removeSubrange((ends.last ?? 0)...) }

  /// Ends the start tag, since elements follow.
  mutating func beginContent() { endTag(">\n") }

  /// Adds elements that were laid out before, at this depth.
  mutating func append(laidOut: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: laidOut) }

  /// Text as it is, such as the XML declaration.
  mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  // MARK: Sorting

  /// Lays out each of some elements and sorts them by what was written: their order means nothing.
  mutating func sorted<Items: Collection>(
    _ items: Items, _ write: (inout Layout, Items.Element) throws -> Void
  ) rethrows {
    guard !items.isEmpty else { return }
    endTag(">\n")
    let start = bytes.count
    var pieces: [Range<Int>] = []
    for item in items {
      let from = bytes.count
      try write(&self, item)
      pieces.append((from - start)..<(bytes.count - start))
    }
    guard pieces.count > 1 else { return }
    let written = Array(bytes[start...])
    pieces.sort { written[$0].lexicographicallyPrecedes(written[$1]) }
    bytes.removeSubrange(start...)
    for piece in pieces { bytes.append(contentsOf: written[piece]) }
  }

  // MARK: Bytes

  /// Ends the start tag, wrapped where it does not fit.
  private mutating func endTag(_ closing: StaticString) {
    guard let open = tag else { return }
    tag = nil
    indent(open.depth)
    append("<")
    append(open.name)
    var column = 2 * open.depth + 1 + open.name.rawValue.utf8.count
    let closingColumns = closing.utf8CodeUnitCount - (closing.utf8Start[closing.utf8CodeUnitCount - 1] == 0x0A ? 1 : 0)
    if attributes.isEmpty || column + columns(0..<attributes.count) + closingColumns <= Self.width {
      bytes.append(contentsOf: attributes)
    } else {
      var from = 0
      for (place, end) in ends.enumerated() {
        let needed = columns(from..<end)
        if place > 0, column + needed + (place == ends.count - 1 ? closingColumns : 0) > Self.width {
          append("\n")
          indent(open.depth + 2)
          column = 2 * open.depth + 3
          from += 1
        }
        bytes.append(contentsOf: attributes[from..<end])
        column += needed
        from = end
      }
    }
    append(closing)
    attributes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    hasLongLetters = false
  }

  /// How many characters there are: bytes that do not continue one.
  private func columns(_ range: Range<Int>) -> Int {
    hasLongLetters ? attributes[range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } : range.count
  }

  private mutating func append(_ name: Word) { bytes.append(contentsOf: name.rawValue.utf8) }

  private mutating func indent(_ depth: Int) { for _ in 0..<depth { append("  ") } }
}
