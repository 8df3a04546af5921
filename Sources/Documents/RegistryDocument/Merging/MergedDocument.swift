internal import Law
internal import Registry
internal import Vocabulary

/// A merged register on its way through the reader of documents, so that nothing comes of a merge but what anybody might
/// have declared.
struct MergedDocument {
  private let reader: RegistryReader
  private var layout = Layout()
  private var line = 1
  private var part: Word?
  /// Where objects that somebody changed stand, so that a fault can be told of one.
  private var changed: [(lines: Range<Int>, name: ObjectName, title: String?)] = []

  init(_ law: LawEdition) { reader = RegistryReader(file: "merged.xml", law: law) }

  /// Adds the next object in the order of the document; the head is the first.
  mutating func add(_ name: ObjectName, _ element: ElementTree, isChanged: Bool) throws {
    let start = line + layout.lineCount
    if name == .header {
      try begin(element)
    } else {
      enter(name.kind.part)
      try layout.element(element)
    }
    try feed()
    if isChanged { changed.append((start..<line, name, element.title)) }
  }

  /// Adds the next object as it was laid out before; never the head.
  mutating func add(_ name: ObjectName, laidOut bytes: [UInt8]) throws {
    enter(name.kind.part)
    layout.beginContent()
    bytes.withUnsafeBufferPointer { layout.append(laidOut: $0) }
    if layout.bytes.count >= 1 << 16 { try feed() }
  }

  /// The register; nothing can be added after.
  mutating func finish() throws -> RegistrySnapshot {
    enter(nil)
    layout.end(.registry)
    try feed()
    return try reader.finish()
  }

  /// Which changed object a line stands in.
  func object(atLine line: Int) -> (name: ObjectName, title: String?)? {
    changed.first { $0.lines.contains(line) }.map { ($0.name, $0.title) }
  }

  private mutating func begin(_ header: ElementTree) throws {
    layout.start(.registry)
    try layout.namespace(RegistryGrammar.namespace)
    try layout.content(of: header)
    layout.beginContent()
  }

  /// Ends the part that is open, where another begins. The part of the parties stands whether anybody is in it or not.
  private mutating func enter(_ next: Word?) {
    guard next != part else { return }
    if let part { layout.end(part) }
    let isLate = next != .terms && (part == nil || part == .terms)
    if isLate, next != .parties {
      layout.start(.parties)
      layout.end(.parties)
    }
    if let next { layout.start(next) }
    part = next
  }

  private mutating func feed() throws {
    line += layout.lineCount
    let bytes = layout.take()
    try reader.feed(bytes.span)
  }
}

extension Layout {
  /// How many lines were laid out.
  fileprivate var lineCount: Int { bytes.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 } }

  /// An element with all that is in it; in a namespace where it is a document of its own.
  mutating func element(_ tree: ElementTree, in namespace: String? = nil) throws {
    start(tree.name)
    if let namespace { try self.namespace(namespace) }
    if let text = tree.text {
      try attributes(of: tree)
      try end(tree.name, text: text)
    } else {
      try content(of: tree)
      end(tree.name)
    }
  }

  /// What an element says, inside the one that was just begun.
  fileprivate mutating func content(of tree: ElementTree) throws {
    try attributes(of: tree)
    for child in tree.children { try element(child) }
  }

  private mutating func attributes(of tree: ElementTree) throws {
    for attribute in tree.attributes {
      startAttribute(attribute.name)
      try append(value: attribute.value)
      endAttribute()
    }
  }
}
