internal import Registry
internal import XMLText

/// A register on its way through the reader of documents, so that nothing comes of an edit but what anybody might have
/// declared.
struct EditedDocument {
  /// Nil where only lines are counted.
  private let reader: RegistryReader?
  private var bytes: [UInt8] = []
  private var line = 1
  private var part: Word?
  private var hasParties = false
  /// The objects that were handed in, and the lines on which they begin.
  private var declared: [(start: Int, name: ObjectName, lines: LinedObject)] = []

  init(_ reader: RegistryReader?) { self.reader = reader }

  /// Adds an object that was handed in; the head of the register is the first of all.
  mutating func add(_ object: DeclaredObject) throws {
    let isHead = object.name == .header
    let lines = try LinedObject(
      object.element, namespace: isHead ? RegistryGrammar.namespace : nil, staysOpen: isHead)
    try enter(object.name.kind.part)
    declared.append((line, object.name, lines))
    try add(lines.bytes, lineCount: lines.count)
  }

  /// Adds an object as it is laid out, and says on which lines it stands; never the head.
  @discardableResult
  mutating func add(_ kind: ObjectKind, laidOut object: [UInt8]) throws -> Range<Int> {
    try enter(kind.part)
    let start = line
    try add(object, lineCount: object.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 })
    return start..<line
  }

  /// The register; nothing can be added after.
  mutating func finish() throws -> RegistrySnapshot {
    try enter(nil)
    if !hasParties { try add("<parties/>") }
    try add("</registry>")
    guard let reader else { return try RegistryBuilder(RegisterHeader(id: "")).finish() }
    try reader.feed(bytes.span)
    return try reader.finish()
  }

  /// The handed-in object and the part of it in which a fault stands; nil where it stands in none.
  func part(of fault: DocumentFault) -> (name: ObjectName, place: SourcePlace)? {
    guard let found = declared.last(where: { $0.start <= fault.line }), fault.line < found.start + found.lines.count
    else { return nil }
    return (found.name, found.lines.place(line: fault.line - found.start, column: fault.column))
  }

  /// Ends the part that is open, where another begins. The part of the parties stands whether anybody is in it or not.
  private mutating func enter(_ next: Word?) throws {
    guard next != part else { return }
    if let part { try add("</\(part.rawValue)>") }
    part = next
    guard let next else { return }
    if !hasParties, next != .terms {
      hasParties = true
      if next != .parties { try add("<parties/>") }
    }
    try add("<\(next.rawValue)>")
  }

  private mutating func add(_ tag: String) throws { try add(Array((tag + "\n").utf8), lineCount: 1) }

  private mutating func add(_ piece: [UInt8], lineCount: Int) throws {
    bytes += piece
    line += lineCount
    guard bytes.count >= 1 << 16 else { return }
    try reader?.feed(bytes.span)
    bytes.removeAll(keepingCapacity: true)
  }
}
