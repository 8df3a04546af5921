public import Registry

/// Writes a register as a document: the same bytes for the same register, in whatever order it was declared.
///
/// Objects are sorted by their ids, sets by their words, and whatever has no order of its own by what is written.
public enum RegistryWriter {
  /// Writes to a sink, in pieces of about 64 KiB; memory does not grow with the document.
  ///
  /// Throws an `XMLWriterFault` for a text that XML cannot hold, or what the sink throws.
  public static func write(_ snapshot: RegistrySnapshot, to sink: @escaping ([UInt8]) throws -> Void) throws {
    var output = Output(sink: sink)
    output.layout.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.layout.start(.registry)
    try output.layout.namespace(RegistryGrammar.namespace)
    try output.layout.headerContent(snapshot.header)
    for kind in ObjectKind.allCases {
      if let part = kind.part { try output.write(CanonicalObjects(kind, of: snapshot), as: part) }
    }
    output.layout.end(.registry)
    try sink(output.layout.take())
  }

  /// The document in memory, for small registers and for tests.
  public static func bytes(of snapshot: RegistrySnapshot) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try write(snapshot) { bytes += $0 }
    return bytes
  }
}

/// Lays out one object after the other, and hands on what has gathered.
private struct Output {
  var layout = Layout()
  let sink: ([UInt8]) throws -> Void
  private static let piece = 1 << 16

  init(sink: @escaping ([UInt8]) throws -> Void) { self.sink = sink }

  /// A part of the document with its objects; left out where there are none, unless it must stand.
  mutating func write(_ objects: consuming CanonicalObjects, as part: Word) throws {
    guard part == .parties || objects.count > 0 else { return }
    layout.start(part)
    for place in 0..<objects.count {
      try objects.write(at: place, to: &layout)
      if layout.bytes.count >= Self.piece { try sink(layout.take()) }
    }
    layout.end(part)
  }
}
