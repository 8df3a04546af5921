public import Law
public import Registry
internal import Vocabulary
internal import XMLText

/// A register whose objects were kept one by one, each as its element of the register document, and whose flows were kept
/// as rows: put together, and held against the grammar and the law's words just as a document is.
public struct StoredObjects {
  private let header: RegisterHeader
  private let file: String

  /// A register by its header. `file` is only for messages.
  public init(header: RegisterHeader, file: String) { (self.header, self.file) = (header, file) }

  /// The register of a builder that has all flows, and of the elements that `elements` hands over for each kind.
  ///
  /// Throws the `DocumentFaults` that a document with these elements would have, and what `elements` throws.
  public func register(
    completing builder: consuming RegistryBuilder, under law: LawEdition,
    elements: (ObjectKind, (UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Void
  ) throws -> RegistrySnapshot {
    let reader = RegistryReader(completing: builder, header, file: file, law: law)
    var piece = try opening()
    for kind in ObjectKind.keptAsElements {
      guard let part = kind.part?.rawValue else { continue }
      var isOpen = false
      let open = {
        if !isOpen { piece += Array("<\(part)>\n".utf8) }
        isOpen = true
      }
      if kind == .party { open() }
      try elements(kind) { element in
        open()
        piece.append(contentsOf: element)
        guard piece.count >= 1 << 16 else { return }
        try reader.feed(piece.span)
        piece.removeAll(keepingCapacity: true)
      }
      if isOpen { piece += Array("</\(part)>\n".utf8) }
    }
    piece += Array("</registry>\n".utf8)
    try reader.feed(piece.span)
    return try reader.finish()
  }

  /// The beginning of the document, up to its first part.
  private func opening() throws -> [UInt8] {
    var layout = Layout()
    layout.start(.registry)
    try layout.namespace(RegistryGrammar.namespace)
    try layout.headerContent(header)
    layout.beginContent()
    return layout.bytes
  }
}

extension ObjectKind {
  /// The kinds whose objects are kept as elements, in the order of the document: all but the head and the flows.
  public static let keptAsElements = allCases.filter { $0 != .registry && $0 != .flow }
}

/// An object as it is kept: its id, its element of the document, and what it refers to.
public struct StoredElement: Sendable {
  /// Its id, as `ObjectName` has it.
  public let id: String
  /// Its element, as the register document has it.
  public let bytes: [UInt8]
  /// What must be declared for it.
  public let references: [Reference]
}

/// Hands over the objects of a kind, all or those of the ids that are declared, in the order of the document.
///
/// Throws an `XMLWriterFault` for a text that no document can hold, and what `take` throws.
public func forEachElement(
  of kind: ObjectKind, in register: RegistrySnapshot, only ids: Set<String>? = nil,
  _ take: (StoredElement) throws -> Void
) throws {
  var objects = ids.map { CanonicalObjects(kind, $0, of: register) } ?? CanonicalObjects(kind, of: register)
  var layout = Layout()
  for place in 0..<objects.count {
    try objects.write(at: place, to: &layout)
    try take(
      StoredElement(
        id: objects.name(at: place).id, bytes: layout.take(), references: objects.references(at: place)))
  }
}
