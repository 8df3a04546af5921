public import Registry
internal import Vocabulary

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
    try output.layout.attribute(.id, snapshot.header.id)
    try output.layout.attribute(.language, snapshot.header.language)
    try output.layout.text(.title, snapshot.header.title)
    let terms = snapshot.terms.sorted {
      $0.id == $1.id ? $0.taxonomy < $1.taxonomy : $0.id.precedesByBytes($1.id)
    }
    try output.part(.terms, terms) { try $0.term($1) }
    try output.part(.parties, snapshot.parties.sorted { $0.id < $1.id }, always: true) { try $0.party($1) }
    try output.part(.systems, snapshot.systems.sorted { $0.id < $1.id }) { try $0.system($1) }
    try output.part(.activities, snapshot.activities.sorted { $0.id < $1.id }) { try $0.activity($1) }
    try output.part(.agreements, snapshot.agreements.sorted { $0.id < $1.id }) { try $0.agreement($1) }
    var flows = FlowWriting(snapshot)
    try output.part(.flows, FlowWriting.order(of: snapshot)) { try flows.write($1, to: &$0) }
    try output.part(.notices, snapshot.notices.sorted { $0.id < $1.id }) { try $0.notice($1) }
    try output.part(.announcements, snapshot.announcements.sorted { $0.id < $1.id }) { try $0.announcement($1) }
    try output.part(.acceptances, snapshot.acceptances.sorted { $0.id < $1.id }) { try $0.acceptance($1) }
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
  mutating func part<Object>(
    _ name: Word, _ objects: [Object], always: Bool = false, _ write: (inout Layout, Object) throws -> Void
  ) throws {
    guard always || !objects.isEmpty else { return }
    layout.start(name)
    for object in objects {
      try write(&layout, object)
      if layout.bytes.count >= Self.piece { try sink(layout.take()) }
    }
    layout.end(name)
  }
}
